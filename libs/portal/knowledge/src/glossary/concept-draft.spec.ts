import { conceptChangeSchema, conceptIdSchema } from '@tasty-food/contract';
import { draftOf, faultOfDraft, newConceptId, termsOf } from './concept-draft';

const draft = (fr: string, nl = '', en = '') => ({ fr, nl, en });

describe('the draft of a concept', () => {
  it('is read line by line and written back as it was', () => {
    expect(termsOf(draft(' pourboire \n\npourboire\nservice'))).toEqual({
      fr: ['pourboire', 'service'],
      nl: [],
      en: [],
    });
    expect(draftOf({ conceptId: 'tip', fr: ['a', 'b'], nl: [], en: ['tip'], version: 1 })).toEqual(
      draft('a\nb', '', 'tip'),
    );
    expect(draftOf(undefined)).toEqual(draft(''));
  });

  it.each([
    [draft('pourboire', 'fooi'), undefined],
    [draft('pourboire'), 'glossary.tooFew'],
    [draft('pourboire\na'), 'glossary.tooShort'],
    [draft(`pourboire\n${'x'.repeat(61)}`), 'glossary.tooLong'],
    [draft(Array.from({ length: 41 }, (_, index) => `mot ${index}`).join('\n')), 'glossary.tooMany'],
  ])('%j: %s, as the contract says', (written, word) => {
    expect(faultOfDraft(written)?.word).toBe(word);
    expect(conceptChangeSchema.safeParse(termsOf(written)).success).toBe(word === undefined);
  });

  it.each([
    [draft('pourboire', 'fooi', 'Service charge'), [], 'service-charge'],
    [draft('Crème brûlée', 'x'), ['creme-brulee', 'creme-brulee-2'], 'creme-brulee-3'],
    [draft('日本', '日本'), [], 'concept'],
    [draft('mot '.repeat(40), 'x'), [], null],
  ])('%j beside %j bears the id %s', (written, taken, expected) => {
    const id = newConceptId(written, taken);
    if (expected !== null) expect(id).toBe(expected);
    expect(conceptIdSchema.safeParse(id).success).toBe(true);
  });
});
