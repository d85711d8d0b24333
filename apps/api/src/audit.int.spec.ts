import { urlOf, type AuditEntry, type AuditPage, type Register } from '@tasty-food/contract';
import type { ApiClient } from './testing/api-client';
import { RunningApi } from './testing/running-api';

let api: RunningApi;
let manager: ApiClient;
let admin: ApiClient;

beforeAll(async () => {
  api = await RunningApi.start();
  manager = await api.signIn('manager@tastyfood.test');
  admin = await api.signIn('admin@tastyfood.test');
}, 60_000);
afterAll(() => api.close());

async function latest(kind: string): Promise<AuditEntry | undefined> {
  return (await admin.json<AuditPage>('GET', urlOf('audit', {}, { kind }))).entries[0];
}

describe('the audit log', () => {
  it('knows a change of the register, before and after, and what waits for a second manager', async () => {
    const { dishes } = await manager.json<Register>('GET', urlOf('register', {}, { branch: 'angleur' }));
    const dish = dishes.find(({ allergens }) => allergens.lupin.state === 'free');
    const at = urlOf('changeCell', { dishId: dish?.dishId ?? '', code: 'lupin' });
    const response = await manager.send('PUT', at, { state: 'may-contain', reason: 'Nouveau fournisseur' });
    expect(response.status).toBe(200);
    expect(await latest('register')).toMatchObject({
      action: 'changed',
      subject: `${dish?.dishId} lupin`,
      by: 'Marc Dubois',
      branchId: 'angleur',
      before: { state: 'free' },
      after: { state: 'may-contain' },
      reason: 'Nouveau fournisseur',
      requestId: response.headers.get('x-request-id'),
    });
    const back = await manager.send('PUT', at, { state: 'free', reason: 'Ancien fournisseur' });
    expect(back.status).toBe(202);
    const { proposals } = (await back.json()) as { proposals: { proposalId: string }[] };
    expect(await latest('register')).toMatchObject({ action: 'proposed', after: { state: 'free' } });
    await admin.json('POST', urlOf('approveProposal', { proposalId: proposals[0]?.proposalId ?? '' }), {});
    expect(await latest('register')).toMatchObject({
      action: 'approved a cell proposal',
      by: 'Sofie Peeters',
      before: { state: 'may-contain' },
      after: { state: 'free', proposedBy: 'Marc Dubois' },
    });
  });

  it('knows certificates, opening hours, budgets, imports and documents', async () => {
    const certificate = {
      supplier: 'Audit Viandes',
      scope: 'Bœuf',
      issuer: 'HFFIA',
      validFrom: '2026-01-01',
      validTo: '2030-01-01',
    };
    await manager.json('POST', urlOf('addCertificate'), certificate);
    expect(await latest('certificate')).toMatchObject({
      action: 'added',
      subject: 'Audit Viandes',
      branchId: 'angleur',
    });

    const exception = { periods: [], reason: 'Fermeture' };
    await manager.json('PUT', urlOf('setHoursException', { branchId: 'angleur', day: '2030-12-24' }), exception);
    expect(await latest('hours')).toMatchObject({ subject: '2030-12-24', after: [], reason: 'Fermeture' });

    const limit = { amount: 12, currency: 'USD' };
    await manager.json('PUT', urlOf('setBudget', { scope: 'branch:angleur' }), { limit });
    expect(await latest('budget')).toMatchObject({
      action: 'set',
      subject: 'branch:angleur',
      branchId: 'angleur',
      before: { limit: null },
      after: { limit },
    });

    const { dishes } = await manager.json<{ dishes: { priceCents: number }[] }>('GET', urlOf('exportMenu'));
    const [first, ...others] = dishes;
    const dearer = [{ ...first, priceCents: (first?.priceCents ?? 0) + 50 }, ...others];
    await admin.json('POST', urlOf('importMenu'), { dishes: dearer });
    expect(await latest('menu')).toMatchObject({ action: 'imported', before: [first], after: [dearer[0]] });
  });

  it('says nothing of what was refused', async () => {
    const before = await admin.json<AuditPage>('GET', urlOf('audit'));
    await manager.problem('PUT', urlOf('setBudget', { scope: 'group' }), { limit: null });
    await manager.problem('PUT', urlOf('changeCell', { dishId: 'B01', code: 'lupin' }), {
      state: 'free',
      reason: 'x',
      version: 99,
    });
    expect(await admin.json<AuditPage>('GET', urlOf('audit'))).toEqual(before);
  });
});
