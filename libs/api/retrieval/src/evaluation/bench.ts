import { openTestDatabase, type Engine } from '@tasty-food/api-postgres/testing';
import type { Passages } from '../ranking/passages';
import { indexDocuments, sampleDocuments, type TestDocument } from '../testing/index-sample';
import { passagesOn } from '../testing/passages-on';
import { vacuumPostings } from './bench-store';
import { readQuestions } from './read-questions';

const DOCUMENTS = 1_000;
const SECTIONS = 10;
const WORDS_A_SECTION = 80;
const ROUNDS = 2;

/**
 * Prints how long a search takes among ten thousand generated passages, on each engine or on `ENGINE`: `npx nx bench api-retrieval`.
 * People search with one query, Claude with three.
 */
async function bench(): Promise<void> {
  const engines = process.env['ENGINE'] ? [process.env['ENGINE'] as Engine] : (['server', 'embedded'] as const);
  for (const engine of engines) await benchOn(engine);
}

async function benchOn(engine: Engine): Promise<void> {
  const test = await openTestDatabase(engine);
  try {
    const began = performance.now();
    await indexDocuments(test.db, generated());
    console.log(`${DOCUMENTS * SECTIONS} passages on ${engine}, written in ${seconds(began)} s`);
    await vacuumPostings(test.db);
    const inMemory = passagesOn(test.db, 0);
    const loading = performance.now();
    await inMemory.onApplicationBootstrap();
    console.log(`the index in memory is there after ${seconds(loading)} s of a start`);
    await measure('by the index in memory', inMemory);
    await measure('by the database, while there is no index', passagesOn(test.db, Infinity));
  } finally {
    await test.close();
  }
}

async function measure(name: string, passages: Passages): Promise<void> {
  const questions = readQuestions('own-questions').map(({ question }) => question);
  const third = Math.floor(questions.length / 3);
  const asked = {
    'one query': questions.map((question) => [question]),
    'three queries': questions.map((_, at) => [0, 1, 2].map((more) => questions.at(at - more * third) as string)),
  };
  for (const queries of asked['one query'].slice(0, 10)) await ask(passages, queries);
  for (const [how, searches] of Object.entries(asked)) {
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round++)
      for (const queries of searches) times.push(await timeOf(passages, queries));
    times.sort((one, other) => one - other);
    const at = (part: number) => (times[Math.floor(times.length * part)] ?? 0).toFixed(1);
    console.log(`${name}, ${how}: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, p99 ${at(0.99)} ms of ${times.length}`);
  }
}

function ask(passages: Passages, queries: readonly string[]) {
  return passages.search({ queries, role: 'staff', branchIds: ['angleur'], at: new Date('2025-10-15'), limit: 10 });
}

async function timeOf(passages: Passages, queries: readonly string[]): Promise<number> {
  const began = performance.now();
  await ask(passages, queries);
  return performance.now() - began;
}

/** Documents of the words of the sample, as often as they occur there. */
function generated(): TestDocument[] {
  const sample = sampleDocuments();
  const words = sample.map(({ markdown }) => markdown.split(/\s+/).filter((word) => /\p{L}/u.test(word)));
  let state = 5;
  const next = (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  return Array.from({ length: DOCUMENTS }, (_, at) => {
    const like = at % sample.length;
    const pick = () => words[like]?.[next(words[like]?.length ?? 1)] ?? '';
    const text = (count: number) => Array.from({ length: count }, pick).join(' ');
    const sections = Array.from({ length: SECTIONS }, () => `## ${text(3)}\n\n${text(WORDS_A_SECTION)}`);
    const one = sample[like] as TestDocument;
    return { ...one, slug: `generated-${at}`, title: text(4), validTo: null, markdown: sections.join('\n\n') };
  });
}

function seconds(since: number): string {
  return ((performance.now() - since) / 1000).toFixed(1);
}

void bench();
