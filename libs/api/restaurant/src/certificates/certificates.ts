import { Injectable } from '@nestjs/common';
import { notFound, ProblemException } from '@tasty-food/api-http';
import { AuditLog } from '@tasty-food/api-staff';
import type {
  Certificate,
  CertificateChange,
  CertificateList,
  CertificateQuery,
  Language,
  NewCertificate,
  StaffMember,
} from '@tasty-food/contract';
import { randomUUID } from 'node:crypto';
import { Branches } from '../branches';
import { isSameWord, wordsOf } from '../name-match';
import { branchOf, requireBranch } from '../permissions';
import { certificateView, current } from './certificate-status';
import { CertificateStore, type CertificateRecord } from './certificate-store';

/** The halal certificates of the suppliers. What is expired, withdrawn or missing is never a yes. */
@Injectable()
export class Certificates {
  constructor(
    private readonly store: CertificateStore,
    private readonly branches: Branches,
    private readonly audit: AuditLog,
  ) {}

  async list({ branch, at, language }: CertificateQuery, staff: StaffMember): Promise<CertificateList> {
    const own = branch ?? branchOf(staff);
    if (own !== undefined) {
      await this.branches.check(own);
      requireBranch(staff, own);
    }
    const asOf = at === undefined ? new Date() : new Date(at);
    const rows = await this.store.of(own);
    return { asOf: asOf.toISOString(), certificates: rows.map((row) => certificateView(row, asOf, language)) };
  }

  /**
   * For answers: of each supplier and scope the certificate that counts now, those that the words are about, or all without words.
   * Empty: there is none, which is no.
   */
  async about(words: string | null, branchId: string, language: Language): Promise<Certificate[]> {
    await this.branches.check(branchId);
    const asked = wordsOf(words ?? '').filter((word) => word !== 'halal');
    const now = new Date();
    const counting = current(await this.store.of(branchId), now);
    const meant = asked.length === 0 ? counting : counting.filter((row) => isAbout(row, asked));
    return meant.map((row) => certificateView(row, now, language));
  }

  async add(certificate: NewCertificate, staff: StaffMember): Promise<Certificate> {
    const own = branchOf(staff) ?? null;
    const branchId = certificate.branchId === undefined ? own : certificate.branchId;
    if (branchId !== null) {
      await this.branches.check(branchId);
      requireBranch(staff, branchId);
    } else if (own !== null) throw notYours();
    const row = await this.store.add(randomUUID(), branchId, valuesOf(certificate), staff);
    await this.record('added', staff, undefined, row);
    return certificateView(row, new Date(), staff.language);
  }

  /** Throws `version-conflict` when somebody changed it since. */
  async change(id: string, certificate: CertificateChange, staff: StaffMember): Promise<Certificate> {
    const before = await this.mine(id, staff);
    const row = await this.store.change(id, certificate.version, valuesOf(certificate), staff);
    if (!row) throw changedMeanwhile(certificate.version);
    await this.record('changed', staff, before, row);
    return certificateView(row, new Date(), staff.language);
  }

  /** From now on it is worth nothing, whatever its days say. It stays in the list. */
  async withdraw(id: string, staff: StaffMember): Promise<void> {
    const before = await this.mine(id, staff);
    const { version, withdrawn_at } = before;
    if (withdrawn_at !== null) return;
    if (!(await this.store.withdraw(id, version, staff))) throw changedMeanwhile(version);
    await this.record('withdrew', staff, before);
  }

  private record(action: string, by: StaffMember, before?: CertificateRecord, after?: CertificateRecord) {
    const { supplier = '', branch_id: branchId = null } = after ?? before ?? {};
    const told = { before: before && toldOf(before), after: after && toldOf(after) };
    return this.audit.record({ kind: 'certificate', action, subject: supplier, by, branchId, ...told });
  }

  private async mine(id: string, staff: StaffMember): Promise<CertificateRecord> {
    const row = await this.store.find(id);
    const own = branchOf(staff);
    if (!row || (own !== undefined && row.branch_id !== null && row.branch_id !== own)) throw notFound('certificate');
    if (own !== undefined && row.branch_id === null) throw notYours();
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
