import type { KnowledgeGapList, Turn } from '@tasty-food/contract';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ApiClient } from './testing/api-client';
import { RunningApi } from './testing/running-api';

interface SampleQuestion {
  question: string;
  lang: 'fr' | 'nl' | 'en';
  expected: Record<string, number>;
  negative: string | null;
}
const QUESTIONS = (
  JSON.parse(readFileSync(join(__dirname, '../../../libs/api/retrieval/src/sample/questions.json'), 'utf8')) as {
    questions: SampleQuestion[];
  }
).questions.filter(
  ({ expected, negative }) => negative !== null || Object.keys(expected).some((id) => id.startsWith('doc:')),
);

let api: RunningApi;
let admin: ApiClient;
let manager: ApiClient;
let staff: ApiClient;

beforeAll(async () => {
  ({ api, admin, manager, staff } = await RunningApi.withPeople());
}, 120_000);
afterAll(() => api.close());

const gaps = async (client: ApiClient) => (await client.json<KnowledgeGapList>('GET', '/api/knowledge/gaps')).gaps;

/** The text of an answer from the citation before to each citation, with what it rests on. */
function citedTexts({ text, citations }: Turn) {
  return citations.map(({ sourceIds, at }, index) => ({
    sourceIds,
    text: text.slice(citations[index - 1]?.at ?? 0, at),
  }));
}

async function upload(client: ApiClient, name: string, text: string, fields: Record<string, string> = {}) {
  const response = await client.upload('POST', '/api/documents', new File([text], name), fields);
  if (response.status !== 201) throw new Error(await response.text());
}

describe('a question that a document answers', () => {
  it.each([
    [
      'Combien de temps peut-on garder le poulet pané sous la lampe chauffante ?',
      'haccp-cuisson-maintien-chaud',
      '20 minutes',
    ],
    ['Tegen hoe laat moeten de terrasmeubels binnen staan?', 'schoonmaak-sluiting-nl', '22'],
    ['Fryer on fire, what do I do?', 'safety-incidents-en', 'class F'],
  ])('"%s" is answered with the passage, word for word', async (question, slug, fact) => {
    const turn = await admin.answer({ question });
    expect(turn.text).toContain(fact);
    const cited = citedTexts(turn);
    expect(cited.length).toBeGreaterThan(0);
    for (const { sourceIds, text } of cited) {
      const source = turn.sources.find(({ sourceId }) => sourceIds.includes(sourceId));
      expect(source).toMatchObject({ kind: 'passage', locator: expect.stringMatching(new RegExp(`^doc:${slug}#`)) });
      const piece = source?.excerpt.split('\n').join(' ') ?? '';
      expect(piece).toContain(text.split('\n').at(-1)?.trim());
    }
    expect(turn.facts).toMatchObject([{ kind: 'passages' }]);
  });

  it('is answered from what was changed a moment ago', async () => {
    await upload(manager, 'klonk.txt', 'The klonkomat is cleaned with vinegar.');
    expect((await staff.answer({ question: 'How is the klonkomat cleaned?' })).text).toContain('vinegar');
    await manager.upload(
      'PUT',
      '/api/documents/klonk',
      new File(['The klonkomat is cleaned with steam.'], 'klonk.txt'),
    );
    const { text } = await staff.answer({ question: 'How is the klonkomat cleaned?' });
    expect(text).toContain('steam');
    expect(text).not.toContain('vinegar');
  });

  it('is answered from the version that holds; of both, when both are asked for, the days are named', async () => {
    const put = (text: string, validFrom: string) =>
      manager.upload('PUT', '/api/documents/plonk', new File([text], 'plonk.txt'), { validFrom });
    await upload(manager, 'plonk.txt', 'The plonkomat is rinsed with lemon.', { validFrom: '2025-01-01' });
    expect((await put('The plonkomat is rinsed with salt.', '2025-06-01')).status).toBe(200);
    const now = await staff.answer({ question: 'How is the plonkomat rinsed?' });
    expect(now.text).toContain('rinsed with salt');
    expect(now.text).not.toContain('lemon');
    const both = await staff.answer({ question: 'How is the plonkomat rinsed, and how in the previous version?' });
    expect(both.text).toContain('(2025-06-01 – …)');
    expect(both.text).toContain('(2025-01-01 – 2025-05-31)');
    const own = both.sources.filter(({ locator }) => locator?.startsWith('doc:plonk#'));
    expect(own.map(({ version }) => version).sort()).toEqual([1, 2]);
  });

  it('of another branch is not answered, wherever the question is asked from', async () => {
    await upload(admin, 'wandre.txt', 'The glurpbox of Wandre opens with the code 9876.', { branches: 'wandre' });
    const question = 'How does the glurpbox open?';
    expect((await staff.answer({ question })).text).not.toContain('9876');
    const elsewhere = await staff.answer({ question, branchId: 'wandre' });
    expect(JSON.stringify(elsewhere)).not.toContain('code 9876');
    expect((await admin.answer({ question })).text).toContain('9876');
  });
});

describe('a question that no document answers', () => {
  it('is answered so, and kept as a gap that names nobody', async () => {
    const question = 'Who won the World Cup of 1954?';
    const { text, citations } = await staff.answer({ question });
    expect(text).toContain('Our documents do not seem to hold the answer. Ask the manager on duty');
    expect(citations).toEqual([]);
    await staff.answer({ question: ` ${question.toUpperCase()}` });
    const kept = (await gaps(manager)).filter((gap) => gap.question === question);
    expect(kept).toMatchObject([{ language: 'en', branchId: 'angleur', role: 'staff', times: 2 }]);
    expect(JSON.stringify(kept)).not.toContain('Lambert');
    expect((await staff.problem('GET', '/api/knowledge/gaps')).code).toBe('forbidden');
  });

  it('is kept as a gap too where passages seemed to fit and Claude, who read them, says that they do not', async () => {
    const question = 'How many seats does the terrace of Saint-Gilles have?';
    const kept = async () => (await gaps(admin)).filter((gap) => gap.question === question);
    await api.script(
      { kind: 'as-usual' },
      { kind: 'answer', text: 'The documents do not say. <not-in-documents/>', chunk: 3 },
    );
    const turn = await admin.answer({ question });
    expect(turn.steps).toMatchObject([{ tool: 'search_documents', ok: true }]);
    expect(turn.text.trim()).toBe('The documents do not say.');
    expect(await kept()).toMatchObject([{ times: 1, language: 'en', passages: [{}, {}, {}] }]);
    // Without the mark: nothing that was found is what it rests on.
    await api.script({ kind: 'as-usual' }, { kind: 'answer', text: 'Ask the manager.' });
    await admin.answer({ question });
    expect(await kept()).toMatchObject([{ times: 2 }]);
  });

  it('is told apart from one that is answered, on the sample questions', async () => {
    const outcomes = [];
    for (const { question, negative, lang } of QUESTIONS) {
      const turn = await admin.answer({ question, language: lang });
      const isDocuments = turn.steps.some(({ tool }) => tool === 'search_documents');
      const isRefused = isDocuments && turn.citations.length === 0;
      outcomes.push({ question, negative, isDocuments, isRefused });
    }
    const searched = outcomes.filter(({ isDocuments }) => isDocuments);
    const answerable = searched.filter(({ negative }) => negative === null);
    const refused = answerable.filter(({ isRefused }) => isRefused);
    const missed = searched.filter(({ negative, isRefused }) => negative !== null && !isRefused);
    // Measured: 1 of 31, and 1 of 4; see the decision record on how much a score can tell.
    expect(refused.length / answerable.length).toBeLessThanOrEqual(0.05);
    expect(missed.length).toBeLessThanOrEqual(3);
  }, 120_000);
});
