import { Database } from '@tasty-food/api-postgres';
import type { Document, DocumentList, DocumentRead, DocumentSearch, Problem, UploadList } from '@tasty-food/contract';
import { DOCUMENT_MAX_BYTES } from '@tasty-food/contract';
import { type ApiClient, readFrames } from './testing/api-client';
import {
  docx,
  encryptedDocx,
  encryptedPdf,
  hundredThousandPages,
  pdf,
  reviewedDocx,
  zipBomb,
} from './testing/office-files';
import { RunningApi } from './testing/running-api';

let api: RunningApi;
let admin: ApiClient;
let manager: ApiClient;
let staff: ApiClient;

beforeAll(async () => {
  ({ api, admin, manager, staff } = await RunningApi.withPeople());
}, 120_000);
afterAll(() => api.close());

/** Somebody who signs in after the places of work were changed. */
async function signedInAt(email: string, home: string | null, others: string[] = []): Promise<ApiClient> {
  const { id } = await api
    .get(Database)
    .updateTable('staff_members')
    .set({ branch_id: home })
    .where('email', '=', email)
    .returning('id')
    .executeTakeFirstOrThrow();
  await api.get(Database).deleteFrom('staff_branches').where('staff_id', '=', id).execute();
  for (const branch_id of others)
    await api.get(Database).insertInto('staff_branches').values({ staff_id: id, branch_id }).execute();
  return api.signIn(email);
}

type Content = string | Uint8Array<ArrayBuffer>;
const file = (name: string, content: Content) => new File([content], name);

async function added(client: ApiClient, sent: File, fields: Record<string, string> = {}): Promise<Document> {
  const response = await client.upload('POST', '/api/documents', sent, fields);
  if (response.status !== 201) throw new Error(await response.text());
  return (await response.json()) as Document;
}

const search = (client: ApiClient, q: string, more: Record<string, string> = {}) =>
  client.json<DocumentSearch>('GET', `/api/documents/search?${new URLSearchParams({ q, ...more })}`);

/** What is found for a word and has it: a search also brings what is only alike. */
async function found(client: ApiClient, word: string, more: Record<string, string> = {}) {
  const { passages } = await search(client, word, more);
  return passages.filter(({ text }) => text.includes(word));
}

describe('a document that is sent', () => {
  it('as Markdown says by its front matter what it is, and is found at once', async () => {
    const head =
      '---\nid: coffee-machine\ntitle: Coffee machine\nlang: en\nvalid_from: 2025-01-01\nvalid_to:\nbranches: [angleur]\naudience: [equipe]\n---\n';
    const document = await added(
      manager,
      file('x.md', `${head}# Coffee\n\nRinse it.\n\n## Descaling the zurbomat\n\nEvery Friday.`),
    );
    expect(document).toMatchObject({
      slug: 'coffee-machine',
      title: 'Coffee machine',
      language: 'en',
      validFrom: '2025-01-01',
      validTo: null,
      branches: ['angleur'],
      audience: 'staff',
      version: 1,
      sections: 2,
      passages: 2,
      state: 'valid',
      editable: true,
      changedBy: 'Marc Dubois',
    });
    const { passages } = await search(staff, 'descaling zurbomat');
    expect(passages[0]).toMatchObject({
      documentId: document.documentId,
      source: 'doc:coffee-machine#descaling-the-zurbomat',
      title: 'Coffee machine',
      section: 'Descaling the zurbomat',
      text: 'Every Friday.',
      validFrom: '2025-01-01',
      validTo: null,
    });
  });

  it('is found by a heading that stands alone, also when it has nothing else', async () => {
    const plan = '# Plan\n\n## Bring the glimworp to the cellar\n\n## Call the fizzlewright\n\nBefore noon.\n';
    expect(await added(manager, file('plan.md', plan))).toMatchObject({ sections: 2, passages: 2 });
    const { passages } = await search(staff, 'glimworp');
    expect(passages[0]).toMatchObject({
      source: 'doc:plan#bring-the-glimworp-to-the-cellar',
      section: 'Bring the glimworp to the cellar',
      text: 'Bring the glimworp to the cellar',
    });
    await added(manager, file('poster.md', '# Poster\n\n## Wash the drumblade\n\n## Dry it\n'));
    expect((await search(staff, 'drumblade')).passages[0]?.source).toBe('doc:poster#wash-the-drumblade');
  });

  it('as Word keeps its headings', async () => {
    const paragraphs = [
      { text: 'Plan voor de hobbelwagen', style: 'Title' },
      { text: 'Vooraf het een en ander van de wagen.' },
      { text: 'Wekelijks onderhoud', style: 'Heading1' },
      { text: 'De hobbelwagen wordt op maandag gesmeerd.' },
    ];
    const { documentId, title, slug } = await added(manager, file('Plan é.docx', docx(paragraphs)), { language: 'nl' });
    expect([title, slug]).toEqual(['Plan voor de hobbelwagen', 'plan-voor-de-hobbelwagen']);
    const { document, passages } = await staff.json<DocumentRead>('GET', `/api/documents/${documentId}`);
    expect(document.fileName).toBe('Plan é.docx');
    expect(passages.map(({ section, text }) => [section, text])).toEqual([
      ['', 'Vooraf het een en ander van de wagen.'],
      ['Wekelijks onderhoud', 'De hobbelwagen wordt op maandag gesmeerd.'],
    ]);
  });

  it('as Word keeps its tables, its lists and what a review added, not what it removed', async () => {
    const { documentId } = await added(manager, file('review.docx', reviewedDocx()));
    const { passages } = await staff.json<DocumentRead>('GET', `/api/documents/${documentId}`);
    expect(passages.map(({ text }) => text)).toEqual([
      'The oven is blue.\n\n| Zone | When |\n| --- | --- |\n| Floor \\| wet | daily |\n\n- First thing\n- Second <b> & thing',
    ]);
  });

  it('as PDF keeps its headings and knows its pages', async () => {
    const bytes = await pdf([
      ['# Le grubzig', 'Il se trouve dans la cave et il fait du bruit.'],
      ['# Entretien du grubzig', 'Le nettoyer le mardi avec une brosse douce.'],
    ]);
    const document = await added(manager, file('Grubzig.PDF', bytes));
    expect(document).toMatchObject({ title: 'Grubzig', language: 'fr', pages: 2, type: 'application/pdf' });
    const { passages } = await search(staff, 'grubzig brosse');
    expect(passages[0]).toMatchObject({ section: 'Entretien du grubzig', page: 2 });
  });

  it('tells whoever sends it how far it has come', async () => {
    const stream = await manager.send('GET', '/api/events');
    const { documentId } = await added(manager, file('told.txt', 'Something to be told.'));
    const states: unknown[] = [];
    await readFrames(stream, ({ event }) => {
      const told = event as unknown as { type: string; documentId?: string; state?: string; uploadId?: string };
      if (told.documentId === documentId) states.push([told.state, told.uploadId !== undefined]);
      return states.length === 4;
    });
    expect(states).toEqual([
      ['reading', true],
      ['indexing', true],
      ['ready', false],
      ['ready', true],
    ]);
    const { uploads } = await manager.json<UploadList>('GET', '/api/documents/uploads');
    expect(uploads[0]).toMatchObject({
      documentId,
      fileName: 'told.txt',
      state: 'ready',
      by: 'Marc Dubois',
      own: true,
    });
    const { uploads: toAdmin } = await admin.json<UploadList>('GET', '/api/documents/uploads');
    expect(toAdmin[0]).toMatchObject({ fileName: 'told.txt', own: false });
  });
});

describe('a new version', () => {
  it('wins from its first day on, and the one before holds for the days before', async () => {
    const first = await added(manager, file('tips.txt', 'The wobblefund is shared by hours.'), {
      slug: 'wobblefund',
      validFrom: '2024-01-01',
    });
    const response = await manager.upload(
      'PUT',
      `/api/documents/${first.slug}`,
      file('new.md', 'The wobblefund is shared evenly.'),
      {
        validFrom: '2025-06-01',
      },
    );
    expect(await response.json()).toMatchObject({
      documentId: first.documentId,
      slug: 'wobblefund',
      version: 2,
      title: 'tips',
    });
    expect((await found(staff, 'wobblefund')).map(({ text }) => text)).toEqual(['The wobblefund is shared evenly.']);
    const before = await found(staff, 'wobblefund', { at: '2025-05-31' });
    expect(before.map(({ text, validFrom }) => [text, validFrom])).toEqual([
      ['The wobblefund is shared by hours.', '2024-01-01'],
    ]);
    const { versions } = await staff.json<DocumentRead>('GET', '/api/documents/wobblefund');
    expect(versions.map(({ version, changedBy }) => [version, changedBy])).toEqual([
      [2, 'Marc Dubois'],
      [1, 'Marc Dubois'],
    ]);
    const earlier = await staff.json<DocumentRead>('GET', '/api/documents/wobblefund?version=1');
    expect(earlier.passages[0]?.text).toBe('The wobblefund is shared by hours.');
    expect((await staff.problem('GET', '/api/documents/wobblefund?version=3')).code).toBe('not-found');
  });

  it('is gone with its document', async () => {
    const { documentId } = await added(manager, file('gone.txt', 'The flimmerbox is green.'));
    expect(await found(staff, 'flimmerbox')).toHaveLength(1);
    expect((await manager.send('DELETE', `/api/documents/${documentId}`)).status).toBe(204);
    expect(await found(staff, 'flimmerbox')).toEqual([]);
    expect((await staff.problem('GET', `/api/documents/${documentId}`)).code).toBe('not-found');
    expect((await manager.problem('DELETE', `/api/documents/${documentId}`)).code).toBe('not-found');
  });
});

describe('a document of others', () => {
  it('is not there: of another branch, or for a higher role', async () => {
    const elsewhere = await added(admin, file('w.txt', 'The quibbler stands in Wandre.'), { branches: 'wandre' });
    const above = await added(manager, file('m.txt', 'The quibbler costs a lot.'), { audience: 'manager' });
    for (const { documentId } of [elsewhere, above]) {
      expect((await staff.problem('GET', `/api/documents/${documentId}`)).code).toBe('not-found');
      const { documents } = await staff.json<DocumentList>('GET', '/api/documents');
      expect(documents.map((one) => one.documentId)).not.toContain(documentId);
    }
    expect(await found(staff, 'quibbler')).toEqual([]);
    expect((await found(manager, 'quibbler')).map(({ documentId }) => documentId)).toEqual([above.documentId]);
    expect(await found(admin, 'quibbler')).toHaveLength(2);
    expect((await found(admin, 'quibbler', { branch: 'wandre' }))[0]?.documentId).toBe(elsewhere.documentId);
    expect((await staff.problem('GET', '/api/documents/search?q=x&branch=wandre')).code).toBe('not-found');
    expect((await manager.problem('DELETE', `/api/documents/${elsewhere.documentId}`)).code).toBe('not-found');
  });

  it('is there for who works at its branch too, to read and to change', async () => {
    const { documentId } = await added(admin, file('s.txt', 'The snorkack stands in Wandre.'), { branches: 'wandre' });
    expect(await found(manager, 'snorkack')).toEqual([]);
    const both = await signedInAt('manager@tastyfood.test', 'angleur', ['wandre']);
    expect((await found(both, 'snorkack'))[0]?.documentId).toBe(documentId);
    expect((await both.send('DELETE', `/api/documents/${documentId}`)).status).toBe(204);
    await signedInAt('manager@tastyfood.test', 'angleur');
  });

  it('is not there for who works nowhere and is no admin: only what is for every branch', async () => {
    await added(manager, file('n.txt', 'The nargle stands in Angleur.'), { branches: 'angleur' });
    const forAll = await added(admin, file('e.txt', 'The nargle is fed everywhere.'), { branches: '' });
    expect(await found(staff, 'nargle')).toHaveLength(2);
    const nowhere = await signedInAt('staff@tastyfood.test', null);
    expect((await found(nowhere, 'nargle')).map(({ documentId }) => documentId)).toEqual([forAll.documentId]);
    const { documents } = await nowhere.json<DocumentList>('GET', '/api/documents');
    expect(documents.map(({ documentId }) => documentId)).toEqual([forAll.documentId]);
    await signedInAt('staff@tastyfood.test', 'angleur');
  });

  it('that is for all branches is only for an admin to change', async () => {
    expect((await manager.problem('DELETE', '/api/documents/manuel-employe-2025')).code).toBe('forbidden');
    const refused = await manager.upload('POST', '/api/documents', file('a.txt', 'For all.'), { branches: '' });
    expect(await refused.json()).toMatchObject({ code: 'forbidden', detail: expect.stringContaining('every branch') });
    expect((await staff.upload('POST', '/api/documents', file('a.txt', 'x'))).status).toBe(403);
  });
});

describe('what cannot be read', () => {
  const twentyMiB = 'x'.repeat(DOCUMENT_MAX_BYTES + 1);
  it.each<[string, string, number, () => Content | Promise<Content>]>([
    ['bomb.docx', 'document-too-complex', 422, zipBomb],
    ['pages.pdf', 'document-too-complex', 422, hundredThousandPages],
    ['long.txt', 'document-too-complex', 422, () => 'word '.repeat(400_000)],
    ['secret.pdf', 'document-encrypted', 422, encryptedPdf],
    ['secret.docx', 'document-encrypted', 422, encryptedDocx],
    ['old.docx', 'document-type-unknown', 415, () => Buffer.from('d0cf11e0a1b11ae1', 'hex')],
    ['letter.odt', 'document-type-unknown', 415, () => 'x'],
    ['liar.pdf', 'document-type-unknown', 415, () => 'no PDF at all'],
    ['broken.pdf', 'document-damaged', 422, () => '%PDF-1.7 and nothing else'],
    ['broken.docx', 'document-damaged', 422, () => Buffer.from('PK\u0003\u0004 and nothing else')],
    ['latin.txt', 'document-damaged', 422, () => Buffer.from('Les pâtés', 'latin1')],
    ['nothing.txt', 'document-empty', 422, () => ''],
    ['blank.md', 'document-empty', 422, () => '---\ntitle: Nothing\n---\n\n# Nothing\n'],
    ['scan.pdf', 'document-empty', 422, () => pdf([[], []])],
    ['head.md', 'invalid-request', 400, () => '---\nid: No Slug\n---\nText.'],
    ['day.md', 'invalid-request', 400, () => '---\nvalid_from: 2025-02-30\n---\nText.'],
    ['days.md', 'invalid-request', 400, () => '---\nvalid_from: 2025-02-03\nvalid_to: 2025-02-02\n---\nText.'],
    ['slip.md', 'invalid-request', 400, () => '---\naudiance: manager\n---\nText.'],
    ['slip.txt', 'invalid-request', 400, () => '---\nvalid-til: 2025-02-03\n---\nText.'],
    ['nobody.md', 'invalid-request', 400, () => '---\naudience: [equipe, managr]\n---\nText.'],
    ['endless.md', 'invalid-request', 400, () => '---\naudience: manager\n\nText.'],
    ['big.txt', 'body-too-large', 413, () => twentyMiB],
  ])(
    '%s is refused as %s, and the server lives on',
    async (name, code, status, content) => {
      const response = await manager.upload('POST', '/api/documents', file(name, await content()));
      const problem = (await response.json()) as Problem;
      expect([response.status, problem.code]).toEqual([status, code]);
      expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/);
      expect(problem.detail).toMatch(/[\w"]\.$/);
      expect((await staff.send('GET', '/health/ready')).status).toBe(200);
      if (code === 'body-too-large') return;
      const { uploads } = await manager.json<UploadList>('GET', '/api/documents/uploads');
      expect(uploads[0]).toMatchObject({ fileName: name, state: 'refused', code, detail: problem.detail });
    },
    90_000,
  );

  it.each([
    [{ validFrom: 'tomorrow' }, 'validFrom'],
    [{ validFrom: '2025-01-02', validTo: '2025-01-01' }, 'validTo'],
    [{ branches: 'angleur,../x' }, 'branches'],
    [{ audience: 'guests' }, 'audience'],
    [{ colour: 'red' }, ''],
  ])('the fields %j are refused by name', async (fields, path) => {
    const response = await manager.upload(
      'POST',
      '/api/documents',
      file('a.txt', 'Text.'),
      fields as Record<string, string>,
    );
    const problem = (await response.json()) as Problem;
    expect(problem).toMatchObject({ status: 400, code: 'invalid-request' });
    expect(problem.errors?.[0]?.path).toMatch(new RegExp(`^${path}`));
  });

  it('a misspelt key at the head of a file, of which nothing is kept; keys of the author do no harm', async () => {
    const slip = '---\ntitle: Raises\naudiance: manager\nbranche: angleur\n---\nThe vrobbelton is paid.';
    const refused = await manager.upload('POST', '/api/documents', file('raises.md', slip));
    expect(await refused.json()).toMatchObject({
      code: 'invalid-request',
      detail: expect.stringContaining('audiance: This key is not known. Write "audience".'),
      errors: [
        { path: 'front matter: audiance', meant: 'audience' },
        { path: 'front matter: branche', meant: 'branches' },
      ],
    });
    expect(await found(manager, 'vrobbelton')).toEqual([]);
    const right = slip.replace('audiance', 'audience').replace('branche:', 'branches:');
    const document = await added(manager, file('raises.md', right.replace('---', '---\ntags: [pay]\nauthor: Me')));
    expect(document).toMatchObject({ title: 'Raises', audience: 'manager', branches: ['angleur'] });
    expect(await found(staff, 'vrobbelton')).toEqual([]);
    expect(await found(manager, 'vrobbelton')).toHaveLength(1);
  });

  it('a branch that is not there, in the form, in the head of a file and in a change', async () => {
    const refusal = { status: 400, code: 'invalid-request', errors: [{ path: 'branches' }] };
    const detail = expect.stringMatching(/no branch "namur".*angleur/);
    const form = await admin.upload('POST', '/api/documents', file('n.txt', 'Text.'), { branches: 'angleur,namur' });
    expect(await form.json()).toMatchObject({ ...refusal, detail });
    const head = await admin.upload('POST', '/api/documents', file('n.md', '---\nbranches: [namur]\n---\nText.'));
    expect(await head.json()).toMatchObject({ ...refusal, detail });
    const { documentId } = await added(admin, file('there.txt', 'Text.'), { branches: 'angleur' });
    const change = { version: 1, revision: 0, branches: ['namur'] };
    expect(await admin.problem('PATCH', `/api/documents/${documentId}`, change)).toMatchObject({ ...refusal, detail });
  });

  it('a form without a file, JSON, and a slug that is taken', async () => {
    expect(await manager.problem('POST', '/api/documents', {})).toMatchObject({ code: 'unsupported-media-type' });
    const form = { 'content-type': 'multipart/form-data; boundary=x' };
    expect((await manager.problem('POST', '/api/documents', '--x--\r\n', form)).code).toBe('invalid-request');
    expect((await manager.problem('POST', '/api/documents', 'no form at all', form)).code).toBe('invalid-request');
    await added(manager, file('taken.txt', 'First.'), { slug: 'taken' });
    const again = await manager.upload('POST', '/api/documents', file('taken.txt', 'Second.'), { slug: 'taken' });
    expect(await again.json()).toMatchObject({ status: 409, code: 'document-exists' });
  });

  it.each(['', '?q=', `?q=${'x'.repeat(501)}`, '?q=x&at=soon', '?q=x&wine=red'])(
    'a search like "%s"',
    async (query) => {
      expect((await staff.problem('GET', `/api/documents/search${query}`)).code).toBe('invalid-request');
    },
  );
});
