import { openTestDatabase } from '@tasty-food/api-postgres/testing';
import { indexDocuments, sampleDocuments } from '../testing/index-sample';
import { passagesOn } from '../testing/passages-on';
import { auroc, figuresOf, gapFigures, outdatedFirst, type Run } from './figures';
import {
  readAspectQuestions,
  readBlindQuestions,
  readEverydayQuestions,
  readGapQuestions,
  readHeldOutQuestions,
  readQuestions,
} from './read-questions';
import { runQuestions } from './run-questions';

/** Prints how well the sample's questions find the sections that answer them: `npx nx evaluate api-retrieval`. */
async function evaluate(): Promise<void> {
  const test = await openTestDatabase();
  try {
    await indexDocuments(test.db, sampleDocuments());
    const passages = passagesOn(test.db);
    for (const name of ['questions', 'own-questions'] as const) {
      const runs = await runQuestions(passages, readQuestions(name));
      print(name, runs);
    }
    printGaps(
      await runQuestions(passages, [
        ...readGapQuestions(),
        ...readAspectQuestions(),
        ...readBlindQuestions(),
        ...readHeldOutQuestions(),
        ...readEverydayQuestions(),
      ]),
    );
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
  console.table({ gaps: gapFigures(runs) });
  if (process.env['VERBOSE']) explain(direct, unanswerable);
}

function printGaps(runs: readonly Run[]): void {
  const written = (group: string) => runs.filter(({ question }) => question.tags.includes(group));
  const groups = [...new Set(runs.flatMap(({ question }) => question.tags))];
  console.table(Object.fromEntries(groups.map((group) => [group, gapFigures(written(group))])));
  const blind = runs.filter(({ question }) => question.id.startsWith('bq'));
  const answerable = blind.filter(({ question }) => question.negative === null);
  console.log(
    `blind: AUROC ${auroc(
      answerable,
      blind.filter((run) => !answerable.includes(run)),
    ).toFixed(3)}`,
    figuresOf(answerable),
  );
  if (!process.env['VERBOSE']) return;
  for (const { question, weak, likelihood, sources } of runs)
    if (weak === (question.negative === null))
      console.log(`${weak ? 'refused' : 'passed '} ${likelihood.toFixed(2)} ${question.question}: ${sources[0]}`);
}

function explain(direct: readonly Run[], unanswerable: readonly Run[]): void {
  for (const { question, sources, likelihood } of direct) {
    const places = Object.entries(question.expected).map(
      ([source, grade]) => `${source} (${grade}) at ${sources.indexOf(source) + 1 || '-'}`,
    );
    const perfect = question.expected[sources[0] ?? ''] === 2;
    console.log(
      `${perfect ? '  ' : '! '}${likelihood.toFixed(2)} ${question.id} ${question.question}: ${places.join(', ')}`,
    );
    if (!perfect) console.log(`       first: ${sources.slice(0, 3).join(' ')}`);
  }
  for (const { question, sources, likelihood } of unanswerable)
    console.log(`none ${likelihood.toFixed(2)} ${question.id} ${question.question}: ${sources[0]}`);
}

void evaluate();
