import { Injectable } from '@nestjs/common';
import { PortalEvents, type Inside } from '@tasty-food/api-events';
import { notFound, ProblemException } from '@tasty-food/api-http';
import { AuditLog } from '@tasty-food/api-staff';
import {
  worksAt,
  type Certificate,
  type CertificateChange,
  type CertificateList,
  type CertificateQuery,
  type Language,
  type NewCertificate,
  type StaffMember,
} from '@tasty-food/contract';
import { randomUUID } from 'node:crypto';
import { Branches } from '../branches';
import { inEachLanguage } from '../in-each-language';
import { isSameWord, wordsOf } from '../name-match';
import { branchesShown, branchOf, requireBranch } from '../permissions';
import { certificateChanged } from './certificate-changed';
import { certificateView, current } from './certificate-status';
import { CertificateStore, type CertificateRecord } from './certificate-store';

/** The halal certificates of the suppliers. What is expired, withdrawn or missing is never a yes. */
@Injectable()
export class Certificates {
  constructor(
    private readonly store: CertificateStore,
    private readonly branches: Branches,
    private readonly events: PortalEvents,
    private readonly audit: AuditLog,
  ) {}

  async list({ branch, at, language }: CertificateQuery, staff: StaffMember): Promise<CertificateList> {
    if (branch !== undefined) await this.branches.check(branch);
    const branchIds = branchesShown(staff, branch);
    const asOf = at === undefined ? new Date() : new Date(at);
    const rows = await this.store.of(branchIds);
    return { asOf: asOf.toISOString(), certificates: rows.map((row) => certificateView(row, asOf, language)) };
  }

  /**
   * For answers: of each supplier and scope the certificate that counts at a moment, those that the words are about, or all without
   * words. Empty: there is none, which is no.
   */
  async about(
    words: string | null,
    branchId: string,
    language: Language,
    at: Date = new Date(),
  ): Promise<Certificate[]> {
    await this.branches.check(branchId);
    const asked = wordsOf(words ?? '').filter((word) => word !== 'halal');
    const counting = current(await this.store.of([branchId]), at);
    const meant = asked.length === 0 ? counting : counting.filter((row) => isAbout(row, asked));
    return meant.map((row) => certificateView(row, at, language));
  }

  /** All that count now in each language, for answers: read once. */
  async inEachLanguage(branchId: string): Promise<Record<Language, Certificate[]>> {
    await this.branches.check(branchId);
    const now = new Date();
    const counting = current(await this.store.of([branchId]), now);
    return inEachLanguage((language) => counting.map((row) => certificateView(row, now, language)));
  }

  async add(certificate: NewCertificate, staff: StaffMember): Promise<Certificate> {
    const own = branchOf(staff) ?? null;
    const branchId = certificate.branchId === undefined ? own : certificate.branchId;
    if (branchId !== null) {
      await this.branches.check(branchId);
      requireBranch(staff, branchId);
    } else if (own !== null) throw notYours();
    const row = await this.write('added', staff, undefined, (inside) =>
      this.store.add(inside, randomUUID(), branchId, valuesOf(certificate), staff),
    );
    return certificateView(row, new Date(), staff.language);
  }

  /** Throws `version-conflict` when somebody changed it since. */
  async change(id: string, certificate: CertificateChange, staff: StaffMember): Promise<Certificate> {
    const before = await this.mine(id, staff);
    const { version } = certificate;
    const row = await this.write('changed', staff, before, async (inside) => {
      const changed = await this.store.change(inside, id, version, valuesOf(certificate), staff);
      if (!changed) throw changedMeanwhile(version);
      return changed;
    });
    return certificateView(row, new Date(), staff.language);
  }

  /** From now on it is worth nothing, whatever its days say. It stays in the list. */
  async withdraw(id: string, staff: StaffMember): Promise<void> {
    const before = await this.mine(id, staff);
    const { version, withdrawn_at } = before;
    if (withdrawn_at !== null) return;
    await this.write('withdrew', staff, before, async (inside) => {
      const withdrawn = await this.store.withdraw(inside, id, version, staff);
      if (!withdrawn) throw changedMeanwhile(version);
      return withdrawn;
    });
  }

  /** The row, what is written down of it, and what screens are told of it: all of them, or nothing. */
  private write(
    action: 'added' | 'changed' | 'withdrew',
    by: StaffMember,
    before: CertificateRecord | undefined,
    deed: (inside: Inside) => Promise<CertificateRecord>,
  ): Promise<CertificateRecord> {
    return this.events.change(async (inside) => {
      const row = await deed(inside);
      const { supplier, branch_id: branchId } = row;
      const after = action === 'withdrew' ? undefined : toldOf(row);
      const told = { before: before && toldOf(before), after };
      await this.audit.record({ kind: 'certificate', action, subject: supplier, by, branchId, ...told }, inside);
      return { result: row, told: [certificateChanged(row, by)] };
    });
  }

  private async mine(id: string, staff: StaffMember): Promise<CertificateRecord> {
    const row = await this.store.find(id);
    if (!row || (row.branch_id !== null && !worksAt(staff, row.branch_id))) throw notFound('certificate');
    if (row.branch_id === null && branchOf(staff) !== undefined) throw notYours();
    return row;
  }
}

function toldOf({ supplier, scope, issuer, valid_from, valid_to }: CertificateRecord) {
  return { supplier, scope, issuer, validFrom: valid_from, validTo: valid_to };
}

function valuesOf({ supplier, scope, issuer, validFrom, validTo }: Omit<CertificateChange, 'version'>) {
  return { supplier, scope: { fr: scope, nl: scope, en: scope }, issuer, valid_from: validFrom, valid_to: validTo };
}

function isAbout({ supplier, scope }: CertificateRecord, asked: readonly string[]): boolean {
  const words = [supplier, ...Object.values(scope)].flatMap(wordsOf);
  return asked.some((one) => words.some((word) => isSameWord(one, word)));
}

function notYours(): ProblemException {
  return new ProblemException('forbidden', 'A certificate for every branch is for an admin to change.');
}

function changedMeanwhile(version: number): ProblemException {
  return new ProblemException(
    'version-conflict',
    `Version ${version} of it is no longer the newest. Look at it again.`,
  );
}
