import { STATE_WORDS } from '@tasty-food/api-vocabulary';
import { sampleFacts } from '@tasty-food/api-vocabulary/testing';
import { phraseAll, seeded, type Phrased } from './phrasing-grammar';
import { verifyText } from '../read-cases';

/** Every so many-th of the whole product in the gate; `nx run api-verifier-suites:grammar` tries all of it. */
const EVERY = process.env['VERIFIER_GRAMMAR'] === 'full' ? 1 : 31;
const SEED = 20_261_123;

/** A few unchecked cells, always the same, so that all four states occur. */
const chance = seeded(SEED);
const drawn = new Map<string, boolean>();
const facts = sampleFacts((dishId, code) => {
  const cell = `${dishId} ${code}`;
  const isUnknown = drawn.get(cell) ?? chance() < 0.07;
  drawn.set(cell, isUnknown);
  return isUnknown;
});

function sample(): Phrased[] {
  return [...phraseAll(facts, seeded(SEED), EVERY)];
}

describe('sentences of the grammar', () => {
  const all = sample();

  it('pass unchanged when they are true', () => {
    const said = all.filter(({ isTrue }) => isTrue);
    const stopped = said.filter(({ text, language }) => {
      const shown = verifyText(facts, language, 'allergens?', text, 7);
      return shown.text !== text || shown.checked === 0;
    });
    expect(said.length).toBeGreaterThan(500);
    expect(report(stopped, said.length)).toBeLessThanOrEqual(0.005);
  });

  it('are caught when they are false, and none calls a dish free that is not', () => {
    const said = all.filter(({ isTrue }) => !isTrue);
    const missed = said.filter(({ text, language }) => {
      const shown = verifyText(facts, language, 'allergens?', text, 7);
      return shown.text === text || shown.corrected === 0;
    });
    expect(said.length).toBeGreaterThan(1_000);
    expect(missed.filter(({ said: state }) => state === 'free')).toEqual([]);
    expect(report(missed, said.length)).toBeLessThanOrEqual(0.001);
  });

  it('name all four states in each language', () => {
    expect(Object.values(STATE_WORDS).every((words) => new Set(Object.values(words)).size === 4)).toBe(true);
    expect(new Set(all.map(({ said, language }) => `${said} ${language}`)).size).toBe(12);
  });
});

/** The share, and in a failed run the sentences themselves. */
function report(faults: readonly Phrased[], of: number): number {
  if (faults.length > of / 1000)
    console.warn(faults.slice(0, 20).map(({ text, dishId, code }) => `${dishId} ${code}: ${text}`));
  return faults.length / of;
}
