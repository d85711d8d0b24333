import { markSentence, settleMarks, settleUnsaid } from '@tasty-food/api-marks';
import { type Claim, emptyContext } from '@tasty-food/api-menu-claims';
import { nameIndexOf } from '@tasty-food/api-vocabulary';
import { sampleFacts } from '@tasty-food/api-vocabulary/testing';
import type { Language } from '@tasty-food/contract';
import { readSentence } from './read-sentence';

const index = nameIndexOf(sampleFacts());
const NOT_FREE = 'contains|may-contain|unknown';
const NO_LEAD = { level: 0, dishIds: [], codes: [] };

function read(text: string, language: Language) {
  const sentence = markSentence(text, index, language);
  const marks = settleMarks(settleUnsaid(sentence.marks, sentence.tokens), index);
  return readSentence({ ...sentence, marks }, emptyContext(language), NO_LEAD, index, false);
}

function told(claim: Claim): string {
  if (claim.about === 'allergen') return `${claim.dishId} ${claim.code} ${claim.allowed.join('|')}`;
  return claim.about === 'diet' ? `${claim.dishId} ${claim.holds ? '' : 'not '}${claim.diet}` : claim.about;
}

describe('what a sentence claims', () => {
  it.each<[string, Language, string[]]>([
    ['Le Perron contient du lait, mais pas de céleri.', 'fr', ['B02 milk contains', 'B02 celery free']],
    ['The Perron may contain traces of nuts.', 'en', ['B02 nuts may-contain']],
    ['De Perron is zonder selderij en vis.', 'nl', ['B02 celery free', 'B02 fish free']],
    ['Neither the Perron nor the Smoky is free of milk.', 'en', [`B02 milk ${NOT_FREE}`, `B12 milk ${NOT_FREE}`]],
    ['The Perron is halal, not vegetarian.', 'en', ['B02 halal', 'B02 not vegetarian']],
    ['**Brownie noisette** – brownie au chocolat et noisettes', 'fr', [`D01 nuts ${NOT_FREE}`]],
    ['Is there milk in the Perron?', 'en', []],
    ['Call the kitchen before you serve.', 'en', []],
  ])('%j (%s)', (text, language, claims) => {
    const reading = read(text, language);
    expect(reading.doubt).toBeUndefined();
    expect(reading.claims.map(told)).toEqual(claims);
  });

  it.each<[string, Language, string]>([
    ['The Carbonara contains no milk.', 'en', 'unknown-dish'],
    ['Le Perron est sans danger pour une allergie au lait.', 'fr', 'promise'],
  ])('%j (%s) is not read: %s', (text, language, why) => {
    expect(read(text, language).doubt).toMatchObject({ why });
  });
});
