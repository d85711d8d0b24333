import { openTestDatabase } from '@tasty-food/api-postgres/testing';
import type { Passages } from '../ranking/passages';
import { indexDocuments, sampleDocuments, type TestDocument } from '../testing/index-sample';
import { passagesOn } from '../testing/passages-on';
import { vacuumPostings } from './bench-store';
import { readQuestions } from './read-questions';

const DOCUMENTS = 1_000;
const SECTIONS = 10;
const WORDS_A_SECTION = 80;
const ROUNDS = 3;

/** Prints how long a search takes among ten thousand generated passages: `npx nx bench api-retrieval`. */
async function bench(): Promise<void> {
  const test = await openTestDatabase();
  try {
    const began = performance.now();
    await indexDocuments(test.db, generated());
    console.log(`${DOCUMENTS * SECTIONS} passages on ${test.engine}, written in ${seconds(began)} s`);
    await vacuumPostings(test.db);
    await measure('by the database', passagesOn(test.db, Infinity));
    const inMemory = passagesOn(test.db, 0);
    const loading = performance.now();
    await ask(inMemory, 'frigo');
    console.log(`the first search, while the index is made: ${seconds(loading)} s`);
    const before = process.memoryUsage().heapUsed;
    // The database answers until the index is there; then a search takes a few milliseconds.
    for (let fast = 0; fast < 3;) fast = (await timeOf(inMemory, 'frigo')) < 30 ? fast + 1 : 0;
    const grown = Math.round((process.memoryUsage().heapUsed - before) / 1e6);
    console.log(`index ready after ${seconds(loading)} s, about ${grown} MB`);
    await measure('by the index in memory', inMemory);
  } finally {
    await test.close();
  }
}

async function measure(name: string, passages: Passages): Promise<void> {
  const questions = readQuestions('own-questions').map(({ question }) => question);
  for (const question of questions.slice(0, 10)) await ask(passages, question);
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++)
    for (const question of questions) times.push(await timeOf(passages, question));
  times.sort((one, other) => one - other);
  const at = (part: number) => (times[Math.floor(times.length * part)] ?? 0).toFixed(1);
  console.log(`${name}: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, p99 ${at(0.99)} ms of ${times.length} searches`);
}

function ask(passages: Passages, query: string) {
  return passages.search({
    queries: [query],
    role: 'staff',
    branchIds: ['angleur'],
    at: new Date('2025-10-15'),
    limit: 10,
  });
}

async function timeOf(passages: Passages, query: string): Promise<number> {
  const began = performance.now();
  await ask(passages, query);
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
