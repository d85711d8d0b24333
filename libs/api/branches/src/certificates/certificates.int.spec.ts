import { certificateListSchema, certificateSchema, type Certificate, type PortalEvent } from '@tasty-food/contract';
import { sql } from 'kysely';
import { addDays, brusselsDay } from '../hours/brussels-time';
import { branchesApp } from '../testing/branches-app';
import type { Person } from '../testing/room-app';
import { roomForSpecs } from '../testing/room-for-specs';
import { Certificates } from './certificates';

const today = brusselsDay(new Date());

describe('Halal certificates over HTTP', () => {
  const room = roomForSpecs(branchesApp);
  const staff = room.person('staff');
  const manager = room.person('manager');
  const admin = room.person('admin');

  it.each([
    ['2025-03-31T12:00:00Z', { 'not-yet-valid': 4 }],
    ['2025-10-15T12:00:00Z', { valid: 2, 'not-yet-valid': 2 }],
    ['2026-03-31T23:30:00+02:00', { valid: 2, 'not-yet-valid': 2 }],
    ['2026-04-01T00:00:00+02:00', { expired: 2, valid: 2 }],
    ['2027-04-01T00:00:00+02:00', { expired: 4 }],
  ])('of the sample, at %s', async (at, expected) => {
    const certificates = await list(staff, `at=${encodeURIComponent(at)}`);
    const counts = Object.fromEntries(
      [...Map.groupBy(certificates, ({ status }) => status)].map(([s, c]) => [s, c.length]),
    );
    expect(counts).toEqual(expected);
    for (const { valid, status } of certificates) expect(valid).toBe(status === 'valid');
  });

  it('are added by a manager for the own branch, corrected by version, and withdrawn', async () => {
    const added = await manager.send('POST', '/api/certificates', fresh());
    expect(added.status).toBe(201);
    const certificate = certificateSchema.parse(added.body);
    expect(certificate).toMatchObject({ branchId: 'angleur', valid: true, changedBy: 'Marc Dubois', version: 1 });
    const address = `/api/certificates/${certificate.certificateId}`;
    const { branchId: _, ...values } = { branchId: '', ...fresh() };
    const corrected = await manager.send('PUT', address, { ...values, issuer: 'Autre', version: 1 });
    expect(corrected.body).toMatchObject({ issuer: 'Autre', version: 2 });
    expect((await manager.send('PUT', address, { ...values, version: 1 })).body).toMatchObject({
      code: 'version-conflict',
    });
    expect((await manager.send('DELETE', address)).status).toBe(204);
    const gone = (await list(staff)).find(({ certificateId }) => certificateId === certificate.certificateId);
    expect(gone).toMatchObject({ status: 'withdrawn', valid: false });
    const { rows } = await sql<{ version: number }>`
      select version from certificate_history where certificate_id = ${certificate.certificateId} order by 1`.execute(
      room.db,
    );
    expect(rows.map(({ version }) => version)).toEqual([1, 2, 3]);
  });

  it('tell screens and the audit log of each step, or of none where it is refused', async () => {
    const added = (await manager.send('POST', '/api/certificates', fresh('Told'))).body;
    const address = `/api/certificates/${added.certificateId}`;
    const { branchId: _, ...values } = { branchId: '', ...fresh('Told') };
    await manager.send('PUT', address, { ...values, validTo: addDays(today, -1), version: 1 });
    await manager.send('PUT', address, { ...values, version: 1 });
    await manager.send('DELETE', address);
    const { rows: told } = await sql<{ branch_id: string; event: PortalEvent }>`
      select branch_id, event from portal_events where event ->> 'certificateId' = ${added.certificateId} order by id`.execute(
      room.db,
    );
    const of = { type: 'certificate-changed', supplier: 'Told', branchId: 'angleur', by: 'Marc Dubois' };
    expect(told).toMatchObject(
      [true, false, false].map((valid) => ({ branch_id: 'angleur', event: { ...of, valid } })),
    );
    const { rows: deeds } = await sql<{ action: string }>`
      select action from audit_entries where kind = 'certificate' and subject = 'Told' order by id`.execute(room.db);
    expect(deeds.map(({ action }) => action)).toEqual(['added', 'changed', 'withdrew']);
  });

  it.each<[string, () => Person, object, number]>([
    ['staff', () => staff, {}, 403],
    ['a manager for another branch', () => manager, { branchId: 'wandre' }, 404],
    ['a manager for every branch', () => manager, { branchId: null }, 403],
    ['an end before the beginning', () => manager, { validTo: '2020-01-01' }, 400],
    ['no supplier', () => manager, { supplier: ' ' }, 400],
  ])('refuses %s', async (_what, who, change, status) => {
    expect((await who().send('POST', '/api/certificates', { ...fresh(), ...change })).status).toBe(status);
  });

  it('of another branch are not there for a manager', async () => {
    const { body } = await admin.send('POST', '/api/certificates', { ...fresh(), branchId: 'wandre' });
    const address = `/api/certificates/${body.certificateId}`;
    expect((await manager.send('DELETE', address)).status).toBe(404);
    expect((await list(manager)).map(({ certificateId }) => certificateId)).not.toContain(body.certificateId);
    expect((await staff.send('GET', '/api/certificates?branch=wandre')).status).toBe(404);
  });

  it('that are missing or over are never a yes', async () => {
    const certificates = room.app.get(Certificates);
    expect((await certificates.about('poulet', 'angleur', 'fr')).map(({ supplier }) => supplier)).toContain('Kip’Or');
    expect(await certificates.about('gélatine', 'angleur', 'fr')).toEqual([]);
    await manager.send('POST', '/api/certificates', { ...fresh('Ended'), validTo: addDays(today, -1) });
    const over = await certificates.about('Ended', 'angleur', 'fr');
    expect(over.filter(({ supplier }) => supplier === 'Ended')).toMatchObject([{ valid: false, status: 'expired' }]);
  });

  function fresh(supplier = 'Ferme du Nord') {
    return {
      supplier,
      scope: 'Agneau',
      issuer: 'HalalCheck Benelux',
      validFrom: addDays(today, -100),
      validTo: addDays(today, 200),
    };
  }

  async function list(person: Person, query = ''): Promise<Certificate[]> {
    return certificateListSchema.parse((await person.send('GET', `/api/certificates?${query}`)).body).certificates;
  }
});
