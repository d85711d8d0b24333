import { Injectable } from '@nestjs/common';
import { importRows, PortalEvents, type Inside, type ReadRow, type Told } from '@tasty-food/api-events';
import type { RowRules } from '@tasty-food/api-http';
import { AuditLog } from '@tasty-food/api-staff';
import {
  branchesOf,
  certificateTableRowSchema,
  worksAt,
  type CertificateImport,
  type CertificateTableRow,
  type RowError,
  type StaffMember,
  type TableImportQuery,
} from '@tasty-food/contract';
import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { Branches } from '../branches';
import { recordByBranch, summaryOf, type Difference } from '../import/row-of-branch';
import { branchFault } from '../own-branch';
import { branchOf } from '../permissions';
import { certificateChanged } from './certificate-changed';
import { CertificateStore, type CertificateRecord } from './certificate-store';
import { certificateColumnOf, readCertificatesCsv } from './certificates-csv';

type CertificateDifference = Difference<CertificateTableRow, CertificateRecord>;

/** Halal certificates as a file in -> all of them in the database, or nothing and every bad row by name. */
@Injectable()
export class ImportCertificates {
  constructor(
    private readonly branches: Branches,
    private readonly store: CertificateStore,
    private readonly events: PortalEvents,
    private readonly audit: AuditLog,
  ) {}

  /** Those of the person's branches and of every branch. A withdrawn one is worth nothing, and cannot be changed back. */
  async table(staff: StaffMember): Promise<CertificateTableRow[]> {
    const rows = await this.store.of(branchesOf(staff));
    return rows.filter(({ withdrawn_at }) => withdrawn_at === null).map(rowOf);
  }

  /** `body` is text for CSV, else JSON. Throws `invalid-request` with each bad row, unless it is only a preview. */
  async run(body: unknown, query: TableImportQuery, staff: StaffMember): Promise<CertificateImport> {
    return importRows(this.events, body, query, {
      name: 'certificates',
      readCsv: readCertificatesCsv,
      rules: await this.rules(staff),
      compare: (rows, inside) => this.differences(rows, inside),
      faultsOf: (found) => faultsOf(found, staff),
      lock: (inside) => this.store.lockAll(inside),
      write: async (inside, news) => {
        const told: Told[] = [];
        for (const one of news) told.push(certificateChanged(await this.write(inside, one, staff), staff));
        const changes = news.map(({ before, after }) => ({ ...(before ? { before: rowOf(before) } : {}), after }));
        await recordByBranch(this.audit, inside, { kind: 'certificate', rowsAre: 'certificates', by: staff }, changes);
        return { told };
      },
      summaryOf: (found) =>
        summaryOf(found, ({ branch: branchId, supplier, validTo }) => ({ branchId, supplier, validTo })),
    });
  }

  private async rules(staff: StaffMember): Promise<RowRules<CertificateTableRow>> {
    const known = (await this.branches.all()).map(({ id }) => id);
    return {
      schema: certificateTableRowSchema,
      columnOf: certificateColumnOf,
      right: {},
      keyOf: ({ id }) => (id === undefined ? undefined : { key: id, column: 'id' }),
      faultsOf: ({ branch }) => (branch === null ? [] : branchFault(branch, known, staff)),
    };
  }

  private async write(
    inside: Inside,
    { before, after }: CertificateDifference,
    staff: StaffMember,
  ): Promise<CertificateRecord> {
    const { id = randomUUID(), branch, supplier, scope, issuer, validFrom, validTo } = after;
    const values = { supplier, scope, issuer, valid_from: validFrom, valid_to: validTo };
    const changed = before && (await this.store.change(inside, before.id, before.version, values, staff));
    return changed ?? this.store.add(inside, id, branch, values, staff);
  }

  /** By its id; a row without one is the certificate that says the same, if there is one, so that a file can be sent twice. */
  private async differences(
    read: readonly ReadRow<CertificateTableRow>[],
    reader?: Inside,
  ): Promise<CertificateDifference[]> {
    const known = await this.store.of(undefined, reader);
    const byId = new Map(known.map((record) => [record.id, record]));
    const standing = known.filter(({ withdrawn_at }) => withdrawn_at === null);
    return read.map(({ row, value: after }) => {
      const { id, ...content } = after;
      const before =
        id === undefined
          ? standing.find((record) => isDeepStrictEqual({ ...rowOf(record), id }, { ...content, id }))
          : byId.get(id);
      const isSame = before?.withdrawn_at === null && isDeepStrictEqual(rowOf(before), { ...after, id: before.id });
      return { row, after, ...(before ? { before } : {}), isSame };
    });
  }
}

function rowOf({
  id,
  branch_id,
  supplier,
  scope,
  issuer,
  valid_from,
  valid_to,
}: CertificateRecord): CertificateTableRow {
  const { fr, nl, en } = scope;
  return { id, branch: branch_id, supplier, scope: { fr, nl, en }, issuer, validFrom: valid_from, validTo: valid_to };
}

/** What only the certificates that are there can tell. */
function faultsOf(differences: readonly CertificateDifference[], staff: StaffMember): RowError[] {
  return differences.flatMap(({ row, before, after, isSame }) => {
    const isElsewhere = before && before.branch_id !== null && !worksAt(staff, before.branch_id);
    if (isElsewhere)
      return [{ row, column: 'id', message: 'No certificate of yours has this id: leave it out for a new one.' }];
    if (isSame) return [];
    if (before?.withdrawn_at)
      return [{ row, column: 'id', message: 'It is withdrawn: leave the id out for a new one.' }];
    if (after.branch === null && branchOf(staff) !== undefined)
      return [{ row, column: 'branch', message: 'A certificate for every branch is for an admin: name a branch.' }];
    if (before && before.branch_id !== after.branch)
      return [
        {
          row,
          column: 'branch',
          message: 'A certificate stays at its branch: leave the id out for one at another branch.',
        },
      ];
    return [];
  });
}
