import { openTestDatabase } from '@tasty-food/api-postgres/testing';
import { indexDocuments, sampleDocuments } from '../testing/index-sample';
import { passagesOn } from '../testing/passages-on';
import { auroc, figuresOf, outdatedFirst, type Run } from './figures';
import { readQuestions } from './read-questions';
import { runQuestions } from './run-questions';

/** Prints how well the sample's questions find the sections that answer them: `npx nx evaluate api-knowledge`. */
async function evaluate(): Promise<void> {
  const test = await openTestDatabase();
  try {
    await indexDocuments(test.db, sampleDocuments());
    const passages = passagesOn(test.db);
    for (const name of ['questions', 'own-questions'] as const) {
      const runs = await runQuestions(passages, readQuestions(name));
      print(name, runs);
    }
  } finally {
    await test.close();
  }
}

function print(name: string, runs: readonly Run[]): void {
  const answerable = runs.filter(({ question }) => question.negative === null);
  const direct = answerable.filter(({ question }) => Object.values(question.expected).includes(2));
  const group = (tag: string) => direct.filter(({ question }) => question.tags.includes(tag));
  const unanswerable = runs.filter(({ question }) => question.negative !== null);
  console.log(`\n${name}`);
  console.table({
    'all that documents answer': figuresOf(direct),
    'with a supporting source only': figuresOf(answerable.filter((run) => !direct.includes(run))),
    'in another language': figuresOf(group('cross')),
    typos: figuresOf(group('typo')),
    ...Object.fromEntries(
      ['fr', 'nl', 'en'].map((lang) => [lang, figuresOf(direct.filter(({ question }) => question.lang === lang))]),
    ),
  });
  console.log(
    `outdated first ${outdatedFirst(answerable)}, unanswerable AUROC ${auroc(direct, unanswerable).toFixed(3)}`,
  );
  if (process.env['VERBOSE']) explain(direct, unanswerable);
}

function explain(direct: readonly Run[], unanswerable: readonly Run[]): void {
  for (const { question, sources, share } of direct) {
    const places = Object.entries(question.expected).map(
      ([source, grade]) => `${source} (${grade}) at ${sources.indexOf(source) + 1 || '-'}`,
    );
    const perfect = question.expected[sources[0] ?? ''] === 2;
    console.log(
      `${perfect ? '  ' : '! '}${share.toFixed(2)} ${question.id} ${question.question}: ${places.join(', ')}`,
    );
    if (!perfect) console.log(`       first: ${sources.slice(0, 3).join(' ')}`);
  }
  for (const { question, sources, share } of unanswerable)
    console.log(`none ${share.toFixed(2)} ${question.id} ${question.question}: ${sources[0]}`);
}

void evaluate();
