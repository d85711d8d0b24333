import { describeOnEachEngine } from '@tasty-food/api-postgres/testing';
import { certificateImportSchema, certificateTableSchema, type CertificateTableRow } from '@tasty-food/contract';
import { sql } from 'kysely';
import { randomUUID } from 'node:crypto';
import { branchesApp } from '../testing/branches-app';
import type { Person } from '../testing/room-app';
import { roomForSpecs } from '../testing/room-for-specs';

const CSV = { 'content-type': 'text/csv' };
const IMPORT = '/api/certificates/import';
const HEAD = 'id;branch;supplier;scope;scope_nl;scope_en;issuer;valid_from;valid_to';
const DAYS = '2026-01-01;2027-01-01';

describeOnEachEngine('Importing and exporting certificates over HTTP', (engine) => {
  const room = roomForSpecs(branchesApp, engine);
  const staff = room.person('staff');
  const manager = room.person('manager');
  const admin = room.person('admin');
  let seraing: string;

  beforeAll(async () => {
    const paper = { scope: 'Agneau', issuer: 'HalalCheck', validFrom: '2026-01-01', validTo: '2027-01-01' };
    for (const [branchId, supplier] of [
      ['angleur', '=cmd() "Boucherie", & Fils;'],
      ['seraing', 'Maison seraing'],
    ])
      await admin.send('POST', '/api/certificates', { ...paper, branchId, supplier });
    const withdrawn = await admin.send('POST', '/api/certificates', {
      ...paper,
      branchId: 'angleur',
      supplier: 'Retirée',
    });
    await admin.send('DELETE', `/api/certificates/${withdrawn.body.certificateId}`);
    seraing = (await table(admin)).find(({ branch }) => branch === 'seraing')?.id ?? '';
  });

  it.each(['json', 'csv'])('takes back its own export as %s, and finds nothing changed', async (format) => {
    for (const person of [manager, admin]) {
      const { body } = await person.send('GET', `/api/certificates/export?format=${format}`);
      for (const preview of ['?preview=true', '']) {
        const sent = await person.send('POST', IMPORT + preview, body, format === 'csv' ? CSV : {});
        expect(certificateImportSchema.parse(sent.body)).toMatchObject({ errors: [], added: [], changed: [] });
        expect(sent.body.unchanged).toBe((await table(person)).length);
      }
    }
  });

  it('exports those of the own branches and of every branch; a withdrawn one is none', async () => {
    const own = await table(manager);
    expect(new Set(own.map(({ branch }) => branch))).toEqual(new Set(['angleur', null]));
    expect(own.map(({ supplier }) => supplier)).not.toContain('Retirée');
    const { body } = await manager.send('GET', '/api/certificates/export?format=csv');
    expect(body).not.toMatch(/(^|,)"?[=+@]/m);
  });

  it('adds and corrects in one deed, with history, audit and events; the same file again changes nothing', async () => {
    const mine = (await table(manager)).find(({ branch }) => branch === 'angleur');
    const csv = [
      HEAD,
      `${mine?.id};angleur;Boucherie Noël;Agneau;Lam;Lamb;HalalCheck;${DAYS}`,
      `;angleur;Maison Neuve;Poulet;;;HalalCheck;${DAYS}`,
    ].join('\n');
    const expected = {
      errors: [],
      added: [{ branchId: 'angleur', supplier: 'Maison Neuve', validTo: '2027-01-01' }],
      changed: [{ branchId: 'angleur', supplier: 'Boucherie Noël', validTo: '2027-01-01' }],
      unchanged: 0,
    };
    const before = await table(manager);
    expect((await manager.send('POST', `${IMPORT}?preview=true`, csv, CSV)).body).toEqual({
      applied: false,
      ...expected,
    });
    expect(await table(manager)).toEqual(before);
    expect((await manager.send('POST', IMPORT, csv, CSV)).body).toEqual({ applied: true, ...expected });
    const after = await table(manager);
    expect(after.find(({ id }) => id === mine?.id)?.scope).toEqual({ fr: 'Agneau', nl: 'Lam', en: 'Lamb' });
    expect(after.find(({ supplier }) => supplier === 'Maison Neuve')?.scope.nl).toBe('Poulet');
    expect((await manager.send('POST', IMPORT, csv, CSV)).body).toMatchObject({ added: [], changed: [], unchanged: 2 });

    const history = sql`select version from certificate_history where certificate_id = ${mine?.id} order by version`;
    expect((await history.execute(room.db)).rows).toEqual([{ version: 1 }, { version: 2 }]);
    const audit = sql`select subject from audit_entries where action = 'imported' and branch_id = 'angleur'`;
    expect((await audit.execute(room.db)).rows).toEqual([{ subject: '2 certificates' }]);
    const told = sql`select 1 from portal_events where event ->> 'type' = 'certificate-changed'
      and event ->> 'by' = 'Marc Dubois'`;
    expect((await told.execute(room.db)).rows).toHaveLength(2);
  });

  it('takes an export into a group that has none of them, under the same ids', async () => {
    const id = randomUUID();
    const row = { ...base('angleur'), id, supplier: 'Venue d’ailleurs' };
    expect((await manager.send('POST', IMPORT, { certificates: [row] })).body).toMatchObject({ applied: true });
    expect(await table(manager)).toContainEqual(row);
  });

  it.each<[string, () => string, string, string]>([
    ['another branch', () => `;seraing;Maison;Poulet;;;HalalCheck;${DAYS}`, 'branch', 'Yours are: angleur'],
    ['every branch, by a manager', () => `;;Maison;Poulet;;;HalalCheck;${DAYS}`, 'branch', 'for an admin'],
    ['somebody else’s id', () => `${seraing};angleur;Maison;Poulet;;;HalalCheck;${DAYS}`, 'id', 'leave it out'],
    ['an id that is none', () => `12;angleur;Maison;Poulet;;;HalalCheck;${DAYS}`, 'id', 'Use the id'],
    ['no supplier', () => `;angleur;;Poulet;;;HalalCheck;${DAYS}`, 'supplier', ''],
    ['nothing that it covers', () => `;angleur;Maison;;;;HalalCheck;${DAYS}`, 'scope', 'what it covers'],
    [
      'a day that is none',
      () => ';angleur;Maison;Poulet;;;HalalCheck;01/01/2026;2027-01-01',
      'valid_from',
      '2026-11-22',
    ],
    [
      'an end before the beginning',
      () => ';angleur;Maison;Poulet;;;HalalCheck;2027-01-01;2026-01-01',
      'valid_to',
      'before',
    ],
  ])(
    'of %s names the row, the column and what would be right, and imports nothing',
    async (_what, line, column, hint) => {
      const csv = [HEAD, `;angleur;Ne sera pas;Poulet;;;HalalCheck;${DAYS}`, line()].join('\n');
      const { body } = await manager.send('POST', `${IMPORT}?preview=true`, csv, CSV);
      expect(body.errors).toContainEqual({ row: 3, column, message: expect.stringContaining(hint) });
      expect((await manager.send('POST', IMPORT, csv, CSV)).body).toMatchObject({
        status: 400,
        code: 'invalid-request',
      });
      expect((await table(manager)).some(({ supplier }) => supplier === 'Ne sera pas')).toBe(false);
    },
  );

  it('does not bring back what is withdrawn, nor move a certificate to another branch', async () => {
    const { body } = await admin.send('GET', '/api/certificates?branch=angleur');
    const gone = body.certificates.find(({ status }: { status: string }) => status === 'withdrawn');
    const moved = { ...base('wandre'), id: seraing };
    const back = { ...base('angleur'), id: gone.certificateId };
    const sent = await admin.send('POST', `${IMPORT}?preview=true`, { certificates: [moved, back] });
    expect(sent.body.errors).toEqual([
      { row: 1, column: 'branch', message: expect.stringContaining('stays at its branch') },
      { row: 2, column: 'id', message: expect.stringContaining('withdrawn') },
    ]);
  });

  it.each([
    ['GET', '/api/certificates/export'],
    ['POST', IMPORT],
  ])('is for managers: %s %s', async (method, path) => {
    expect((await staff.send(method, path, method === 'POST' ? { certificates: [] } : undefined)).status).toBe(403);
  });

  function base(branch: string): CertificateTableRow {
    const scope = { fr: 'Agneau', nl: 'Lam', en: 'Lamb' };
    const days = { validFrom: '2026-01-01', validTo: '2027-01-01' };
    return { branch, supplier: 'Maison', scope, issuer: 'HalalCheck', ...days };
  }

  async function table(person: Person): Promise<CertificateTableRow[]> {
    return certificateTableSchema.parse((await person.send('GET', '/api/certificates/export')).body).certificates;
  }
});
