import { openVerifier } from '@tasty-food/api-verifier';
import type { VerifierFacts } from '@tasty-food/api-vocabulary';
import { HOUSE_NOW } from '../house/house-facts';
import { readBatch, type BlindAnswer, type BlindBatch } from './blind-batch';
import { branchFacts, elsewhereOf } from './branch-facts';
import { BISTRO_ANSWERS } from './bistro-answers';
import { BREWPUB_ANSWERS } from './brewpub-answers';
import { BRUNCH_ANSWERS } from './brunch-answers';
import { CANTEEN_ANSWERS } from './canteen-answers';
import { CANTINE_ANSWERS } from './cantine-answers';
import { COUNTER_ANSWERS } from './counter-answers';
import { DELI_ANSWERS } from './deli-answers';
import { EXPLAINED_ANSWERS } from './explained-answers';
import { FRITERIE_ANSWERS } from './friterie-answers';
import { GRILL_ANSWERS } from './grill-answers';
import { HOTEL_ANSWERS } from './hotel-answers';
import { INN_ANSWERS } from './inn-answers';
import { LONG_ANSWERS } from './long-answers';
import { NOODLE_BAR_ANSWERS } from './noodle-bar-answers';
import { PIZZERIA_ANSWERS } from './pizzeria-answers';
import { QUAY_ANSWERS } from './quay-answers';
import { SAMPLE_ANSWERS } from './sample-answers';
import { SEASIDE_ANSWERS } from './seaside-answers';
import { SERAING_ANSWERS } from './seraing-answers';
import { SERVICE_ANSWERS } from './service-answers';
import { SHORT_ANSWERS } from './short-answers';
import { TEAROOM_ANSWERS } from './tearoom-answers';
import { TRATTORIA_ANSWERS } from './trattoria-answers';

/** The lines of an answer, and whether each went out as it was written. */
function say(
  { branchId, language, question, lines }: BlindAnswer,
  menu: VerifierFacts | undefined,
): { text: string; isAsWritten: boolean }[] {
  const verifier = openVerifier(menu ?? branchFacts(branchId), language, question, HOUSE_NOW);
  if (!menu) verifier.know(elsewhereOf(branchId));
  const whole = lines.map(({ text }) => `${text}\n`).join('');
  const released = [...whole].flatMap((char) => verifier.push(char)).concat(verifier.end());
  let end = 0;
  const parts = released.map(({ text, sourceLength, corrected }) => {
    const source = whole.slice(end, end + sourceLength);
    end += sourceLength;
    return { from: end - sourceLength, to: end, isAsWritten: corrected === 0 && text === source };
  });
  let start = 0;
  return lines.map(({ text }) => {
    const [from, to] = [start, start + text.length];
    start = to + 1;
    const over = parts.filter((part) => part.from < to && part.to > from);
    return { text, isAsWritten: over.every((part) => part.isAsWritten) };
  });
}

const BATCHES: readonly BlindBatch[] = [
  SHORT_ANSWERS,
  LONG_ANSWERS,
  COUNTER_ANSWERS,
  EXPLAINED_ANSWERS,
  SERVICE_ANSWERS,
  SAMPLE_ANSWERS,
  TRATTORIA_ANSWERS,
  INN_ANSWERS,
  CANTEEN_ANSWERS,
  GRILL_ANSWERS,
  QUAY_ANSWERS,
  NOODLE_BAR_ANSWERS,
  SERAING_ANSWERS,
  TEAROOM_ANSWERS,
  PIZZERIA_ANSWERS,
  HOTEL_ANSWERS,
  BISTRO_ANSWERS,
  FRITERIE_ANSWERS,
  BREWPUB_ANSWERS,
  DELI_ANSWERS,
  CANTINE_ANSWERS,
  SEASIDE_ANSWERS,
  BRUNCH_ANSWERS,
];

describe.each(BATCHES)('answers, written by somebody who had not seen the reader ($style)', (batch) => {
  const { menu, trueCount, falseCount, written } = batch;
  const lines = readBatch(written).flatMap((answer) => {
    const said = say(answer, menu);
    return answer.lines.map((line, at) => ({ ...line, isAsWritten: said[at]?.isAsWritten }));
  });

  it('are all there', () => {
    expect(lines.filter(({ isTrue }) => isTrue === false)).toHaveLength(falseCount);
    expect(lines.filter(({ isTrue }) => isTrue)).toHaveLength(trueCount);
  });

  it.each(lines.filter(({ isTrue, givesWay }) => isTrue && !givesWay))('lets through: $text', ({ isAsWritten }) => {
    expect(isAsWritten).toBe(true);
  });

  it('lets through what only frames the statements', () => {
    const framing = lines.filter(({ isTrue }) => isTrue === undefined);
    expect(framing.filter(({ isAsWritten }) => !isAsWritten).map(({ text }) => text)).toEqual([]);
  });

  it.each(lines.filter(({ isTrue, isMissed }) => isTrue === false && !isMissed))(
    'does not let through: $text',
    ({ isAsWritten }) => {
      expect(isAsWritten).toBe(false);
    },
  );
});

describe('what is told of other branches', () => {
  const say = (text: string, elsewhere = elsewhereOf('angleur')): string => {
    const verifier = openVerifier(branchFacts('angleur'), 'en', 'Where is it sold, and for how much?', HOUSE_NOW);
    verifier.know(elsewhere);
    return [...verifier.push(text), ...verifier.end()].map((part) => part.text).join('');
  };

  it.each([
    'The Ardent Classic costs €11.50 in Saint-Gilles.',
    'The kids’ menu costs €8.50 in every branch.',
    'The Halloumi is sold in all five restaurants.',
    'The Perron is sold everywhere except in Saint-Gilles.',
    'Every restaurant is closed on 25 December.',
  ])('"%s" equals the rows of each', (text) => {
    expect(say(text)).toBe(text);
  });

  it.each([
    ['The Ardent Classic costs €10.90 in every branch.', 'The Ardent Classic (Saint-Gilles): €11.50'],
    ['The Perron is sold in every branch.', 'The Perron (Saint-Gilles): not on the menu'],
    ['The Tokyo is sold everywhere except in Wandre.', 'The Tokyo (Seraing): not on the menu'],
    ['The fresh fries are vegan in every branch.', 'Fresh fries (Wandre)'],
    ['All our restaurants close at 22:00 on Friday.', 'Angleur, Friday 4 December: 11:30–23:30'],
  ])('"%s" gives way to the rows of each', (text, told) => {
    expect(say(text)).toContain(told);
  });

  it('gives way where the rows of a branch are not at hand', () => {
    const known = elsewhereOf('angleur').filter(({ branchId }) => branchId !== 'seraing');
    expect(say('The Halloumi is sold in all five restaurants.', known)).not.toContain('all five');
  });
});
