import { Database } from '@tasty-food/api-postgres';
import type { AuditPage, Document, DocumentList, DocumentSearch } from '@tasty-food/contract';
import { sql } from 'kysely';
import type { ApiClient } from './testing/api-client';
import { RunningApi } from './testing/running-api';

let api: RunningApi;
let admin: ApiClient;
let manager: ApiClient;
let staff: ApiClient;

beforeAll(async () => {
  ({ api, admin, manager, staff } = await RunningApi.withPeople());
}, 120_000);
afterAll(() => api.close());

const markdown = (word: string) => new File([`# Zone\n\n## Step\n\nThe ${word} hums.`], `${word}.md`);

async function added(word: string, fields: Record<string, string> = {}, client = manager): Promise<Document> {
  const said = { slug: word, title: `On ${word}`, language: 'en', branches: 'angleur', ...fields };
  const response = await client.upload('POST', '/api/documents', markdown(word), said);
  if (response.status !== 201) throw new Error(await response.text());
  return (await response.json()) as Document;
}

function change(client: ApiClient, document: Document, details: object): Promise<Document> {
  const { slug, version, revision } = document;
  return client.json('PATCH', `/api/documents/${slug}`, { version, revision, ...details });
}

function refusal(client: ApiClient, document: Document, details: object) {
  const { slug, version, revision } = document;
  return client.problem('PATCH', `/api/documents/${slug}`, { version, revision, ...details });
}

async function found(client: ApiClient, q: string): Promise<string[]> {
  const { passages } = await client.json<DocumentSearch>('GET', `/api/documents/search?${new URLSearchParams({ q })}`);
  return passages.map(({ title }) => title);
}

async function deeds(slug: string) {
  const { entries } = await admin.json<AuditPage>('GET', '/api/audit?kind=document');
  return entries.filter(({ subject }) => subject === slug);
}

describe('the details of a document', () => {
  it('change without a new file, and the next search goes by them', async () => {
    const document = await added('zumbralit');
    const changed = await change(manager, document, { title: 'The plovandic machine' });
    expect(changed).toMatchObject({
      title: 'The plovandic machine',
      version: 1,
      revision: 1,
      fileName: 'zumbralit.md',
    });
    expect(await found(staff, 'plovandic')).toContain('The plovandic machine');
    expect(await found(staff, 'zumbralit')).toContain('The plovandic machine');
    await change(manager, changed, { validFrom: '2024-01-01', validTo: '2024-12-31' });
    expect(await found(staff, 'plovandic')).not.toContain('The plovandic machine');
  });

  it('say who reads it from now on', async () => {
    const document = await added('zorbicon');
    const kept = await change(manager, document, { audience: 'manager' });
    expect(await found(staff, 'zorbicon')).not.toContain('On zorbicon');
    expect(await found(manager, 'zorbicon')).toContain('On zorbicon');
    await change(admin, kept, { audience: 'staff', branches: ['wandre'] });
    expect(await found(staff, 'zorbicon')).not.toContain('On zorbicon');
    expect(await found(admin, 'zorbicon')).toContain('On zorbicon');
  });

  it('are changed on what the person saw, and by whoever may', async () => {
    const document = await added('zantigol');
    await change(manager, document, { title: 'First' });
    expect(await refusal(manager, document, { title: 'Second' })).toMatchObject({
      status: 409,
      code: 'version-conflict',
    });
    expect(await refusal(staff, document, { title: 'Mine' })).toMatchObject({ status: 403 });
    expect(await refusal(manager, { ...document, revision: 1 }, { branches: [] })).toMatchObject({ status: 403 });
    expect(await refusal(manager, { ...document, version: 7 }, { title: 'Seventh' })).toMatchObject({ status: 404 });
    const backwards = { validFrom: '2026-02-01', validTo: '2026-01-01' };
    expect(await refusal(manager, { ...document, revision: 1 }, backwards)).toMatchObject({ status: 400 });
    expect(await refusal(manager, { ...document, revision: 1 }, {})).toMatchObject({ status: 400 });
    expect(await found(staff, 'zantigol')).toContain('First');
  });

  it('stand in the audit log as they were and as they are', async () => {
    const document = await added('zentrifol');
    await change(manager, document, { title: 'Renamed', validTo: '2030-12-31' });
    const [changed, first] = await deeds('zentrifol');
    expect(changed).toMatchObject({
      action: 'changed',
      before: { title: 'On zentrifol', validTo: null },
      after: { title: 'Renamed', validTo: '2030-12-31' },
    });
    expect(first).toMatchObject({ action: 'added', after: { version: 1, title: 'On zentrifol' } });
  });
});

describe('when the audit log cannot be written', () => {
  const db = () => api.get(Database);

  beforeAll(async () => {
    await sql`create function refuse_entry() returns trigger language plpgsql as
      $$ begin raise exception 'no entry'; end $$`.execute(db());
  });
  const whileRefused = async (work: () => Promise<Response>) => {
    await sql`create trigger refuse_entries before insert on audit_entries
      for each row when (new.kind = 'document') execute function refuse_entry()`.execute(db());
    try {
      return (await work()).status;
    } finally {
      await sql`drop trigger refuse_entries on audit_entries`.execute(db());
    }
  };
  const shown = async (slug: string) => {
    const { documents } = await admin.json<DocumentList>('GET', '/api/documents');
    return documents.find((one) => one.slug === slug);
  };

  it('no document is added, replaced, changed or removed', async () => {
    const document = await added('zwervalon');
    const path = `/api/documents/${document.slug}`;
    const details = { version: 1, revision: 0, title: 'Other' };
    const fields = { slug: 'zwervaloff', title: 'New', branches: 'angleur' };
    expect(await whileRefused(() => manager.upload('POST', '/api/documents', markdown('x'), fields))).toBe(500);
    expect(await whileRefused(() => manager.upload('PUT', path, markdown('y')))).toBe(500);
    expect(await whileRefused(() => manager.send('PATCH', path, details))).toBe(500);
    expect(await whileRefused(() => manager.send('DELETE', path))).toBe(500);
    expect(await shown('zwervaloff')).toBeUndefined();
    expect(await shown(document.slug)).toEqual(document);
    expect(await found(staff, 'zwervalon')).toContain('On zwervalon');
  });
});
