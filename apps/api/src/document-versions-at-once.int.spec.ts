import type { ApiClient } from './testing/api-client';
import { RunningApi } from './testing/running-api';
import { describeOnEachEngine } from '@tasty-food/api-postgres/testing';
import type { Document, DocumentList, DocumentRead, Problem } from '@tasty-food/contract';

const AT_ONCE = 6;

describeOnEachEngine('New versions of one document', (engine) => {
  let api: RunningApi;
  let admin: ApiClient;
  let manager: ApiClient;

  beforeAll(async () => {
    ({ api, admin, manager } = await RunningApi.withPeople(engine));
  }, 120_000);
  afterAll(() => api?.close());

  const file = (text: string) => new File([text], 'pump.md');
  const seenOf = ({ version, revision }: Pick<Document, 'version' | 'revision'>) => ({
    version: String(version),
    revision: String(revision),
  });

  async function added(slug: string): Promise<Document> {
    const fields = { slug, title: `On ${slug}`, branches: 'angleur' };
    const response = await manager.upload('POST', '/api/documents', file('The pump hums.'), fields);
    if (response.status !== 201) throw new Error(await response.text());
    return (await response.json()) as Document;
  }

  function replace(client: ApiClient, { slug }: Document, text: string, fields: Record<string, string>) {
    return client.upload('PUT', `/api/documents/${slug}`, file(text), fields);
  }

  const read = ({ slug }: Document) => manager.json<DocumentRead>('GET', `/api/documents/${slug}`);

  it('who sends second is told of the version before, by whom and when, and hides nothing of it', async () => {
    const seen = await added('pump-one');
    expect((await replace(admin, seen, 'The pump sings.', seenOf(seen))).status).toBe(200);
    const late = await replace(manager, seen, 'The pump roars.', seenOf(seen));
    const problem = (await late.json()) as Problem;
    expect(problem).toMatchObject({ status: 409, code: 'version-conflict', errors: [{ path: 'version' }] });
    const { document, versions, passages } = await read(seen);
    expect(problem.detail).toContain(
      `You saw version 1, revision 0. ${document.changedBy} added version 2 at ${document.changedAt}.`,
    );
    expect([versions.length, passages[0]?.text]).toEqual([2, 'The pump sings.']);
    expect((await replace(manager, seen, 'The pump roars.', seenOf(document))).status).toBe(200);
    expect((await read(seen)).versions).toHaveLength(3);
  });

  it('who sends after the details were changed is told so', async () => {
    const seen = await added('pump-two');
    const details = { version: 1, revision: 0, audience: 'manager' };
    await admin.json('PATCH', '/api/documents/pump-two', details);
    const late = await replace(manager, seen, 'The pump roars.', seenOf(seen));
    const { document } = await read(seen);
    expect(document).toMatchObject({ version: 1, revision: 1, audience: 'manager', revisedBy: expect.any(String) });
    expect(await late.json()).toMatchObject({
      code: 'version-conflict',
      detail: expect.stringContaining(
        `${document.revisedBy}, at ${document.revisedAt}, changed the details of version 1.`,
      ),
      errors: [{ path: 'revision' }],
    });
    const again = await manager.problem('PATCH', '/api/documents/pump-two', { ...details, title: 'Mine' });
    expect(again.detail).toContain(`${document.revisedBy}, at ${document.revisedAt}, changed the details`);
  });

  it('of many sent at the same moment, all of the version seen, one is taken', async () => {
    const seen = await added('pump-three');
    const sent = Array.from({ length: AT_ONCE }, (_, n) =>
      replace(n % 2 ? admin : manager, seen, `The pump says ${n}.`, seenOf(seen)),
    );
    const statuses = (await Promise.all(sent)).map(({ status }) => status);
    expect(statuses.toSorted()).toEqual([200, ...Array<number>(AT_ONCE - 1).fill(409)]);
    const { versions, passages } = await read(seen);
    expect([versions.length, passages[0]?.text]).toEqual([2, `The pump says ${statuses.indexOf(200)}.`]);
  });

  it('of those who do not say what they saw each is taken, one after the other', async () => {
    const seen = await added('pump-four');
    const sent = Array.from({ length: AT_ONCE }, (_, n) => replace(manager, seen, `The pump says ${n}.`, {}));
    expect((await Promise.all(sent)).map(({ status }) => status)).toEqual(Array<number>(AT_ONCE).fill(200));
    expect((await read(seen)).versions.map(({ version }) => version)).toEqual([7, 6, 5, 4, 3, 2, 1]);
  });

  it('sent while others change its details and one removes it, end each with an answer', async () => {
    const seen = await added('pump-five');
    const sent = Array.from({ length: AT_ONCE }, (_, n) => [
      replace(manager, seen, `The pump says ${n}.`, {}),
      admin.send('PATCH', '/api/documents/pump-five', { version: 1, revision: n, title: `Title ${n}` }),
    ]).flat();
    const removed = manager.send('DELETE', '/api/documents/pump-five');
    const statuses = (await Promise.all(sent)).map(({ status }) => status);
    expect(statuses.filter((status) => ![200, 404, 409].includes(status))).toEqual([]);
    expect((await removed).status).toBe(204);
    expect((await manager.problem('GET', '/api/documents/pump-five')).code).toBe('not-found');
  });

  it.each([
    ['version', 'first'],
    ['version', '0'],
    ['version', ''],
    ['revision', '-1'],
  ])('with a %s of "%s", which nobody saw, are refused by name', async (path, said) => {
    const [document] = (await manager.json<DocumentList>('GET', '/api/documents')).documents.filter(
      ({ editable }) => editable,
    );
    const refused = await replace(manager, document as Document, 'The pump roars.', { [path]: said });
    expect(await refused.json()).toMatchObject({ status: 400, code: 'invalid-request', errors: [{ path }] });
  });
});
