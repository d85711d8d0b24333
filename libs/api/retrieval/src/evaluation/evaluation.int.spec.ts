import {
  describeOnEachEngine,
  isServerReachable,
  openTestDatabase,
  type TestDatabase,
} from '@tasty-food/api-postgres/testing';
import { indexDocuments, sampleDocuments } from '../testing/index-sample';
import { passagesOn } from '../testing/passages-on';
import { figuresOf, gapFigures, outdatedFirst, type Run } from './figures';
import {
  readBlindQuestions,
  readEverydayQuestions,
  readGapQuestions,
  readHeldOutQuestions,
  readQuestions,
} from './read-questions';
import { runQuestions } from './run-questions';

const lists = new Map<string, string[]>();

function listsOf(runs: Run[]): string[] {
  return runs.map(({ question, sources, likelihood }) => `${question.id} ${likelihood}: ${sources.join(' ')}`);
}

/** Those of which it is judged whether anything answers them at all. */
function unanswered() {
  return [...readGapQuestions(), ...readBlindQuestions(), ...readHeldOutQuestions(), ...readEverydayQuestions()];
}

describeOnEachEngine('The judged questions', (engine) => {
  let test: TestDatabase;
  let sample: Run[];
  let own: Run[];
  let gaps: Run[];

  beforeAll(async () => {
    test = await openTestDatabase(engine);
    await indexDocuments(test.db, sampleDocuments());
    sample = await runQuestions(passagesOn(test.db), readQuestions('questions'));
    // Written without a look at what is found, before anything was tuned: what these lose was won by fitting.
    own = await runQuestions(passagesOn(test.db), readQuestions('own-questions'));
    gaps = await runQuestions(passagesOn(test.db), unanswered());
    lists.set(engine, listsOf([...sample, ...own, ...gaps]));
  }, 300_000);
  afterAll(() => test?.close());

  const answered = (runs: Run[]) => runs.filter(({ question }) => Object.values(question.expected).includes(2));
  const tagged = (runs: Run[], tag: string) => answered(runs).filter(({ question }) => question.tags.includes(tag));

  it('find the sections that answer them', () => {
    expect(figuresOf(answered(sample)).recall5).toBeGreaterThanOrEqual(0.95);
    expect(figuresOf(answered(sample)).recall10).toBeGreaterThanOrEqual(0.98);
    expect(figuresOf(answered(sample)).ndcg10).toBeGreaterThanOrEqual(0.9);
    expect(figuresOf(answered(own)).recall5).toBeGreaterThanOrEqual(0.95);
    expect(figuresOf(answered(own)).ndcg10).toBeGreaterThanOrEqual(0.89);
  });

  it('find them in another language, and in spite of typos', () => {
    expect(figuresOf(tagged(sample, 'cross')).recall5).toBeGreaterThanOrEqual(0.97);
    expect(figuresOf(tagged(own, 'cross')).recall5).toBeGreaterThanOrEqual(0.9);
    expect(figuresOf(tagged([...sample, ...own], 'typo')).recall5).toBe(1);
  });

  it('never find what is outdated before what holds', () => {
    expect(outdatedFirst([...sample, ...own])).toBe(0);
  });

  it('are told from those that no document answers', () => {
    const written = (...groups: string[]) =>
      gapFigures(gaps.filter(({ question }) => groups.includes(question.tags[0] ?? '')));
    // The weights were learnt from all but the last.
    expect(gapFigures([...sample, ...own, ...gaps]).refused).toBeLessThanOrEqual(0.05);
    expect(written('first').recognised).toBeGreaterThanOrEqual(0.85);
    expect(written('first sight').refused).toBeLessThanOrEqual(0.05);
    expect(written('first sight').recognised).toBeGreaterThanOrEqual(0.45);
    expect(gapFigures([...sample, ...own]).recognised).toBe(1);
    expect(written('held out').refused).toBeLessThanOrEqual(0.05);
    expect(written('held out').recognised).toBeGreaterThanOrEqual(0.35);
    expect(written('everyday').recognised).toBeGreaterThanOrEqual(0.8);
    expect(written('everyday', 'everyday, harder').refused).toBeLessThanOrEqual(0.05);
    expect(written('everyday', 'everyday, harder').recognised).toBeGreaterThanOrEqual(0.7);
  });

  it('find the same by the index in memory, in the same order', async () => {
    const inMemory = passagesOn(test.db, 0);
    const [again, ownAgain, gapsAgain] = [
      await runQuestions(inMemory, readQuestions('questions')),
      await runQuestions(inMemory, readQuestions('own-questions')),
      await runQuestions(inMemory, unanswered()),
    ];
    expect(listsOf([...again, ...ownAgain, ...gapsAgain])).toEqual(lists.get(engine));
  });

  if (engine === 'server' && isServerReachable())
    it('find the same on both engines, in the same order', () => {
      expect(lists.get('server')).toEqual(lists.get('embedded'));
    });
});
