import type { Passage } from '@tasty-food/contract';
import { citedPassages, toParts } from './to-parts';

const passageOf = (passageId: string, slug: string): Passage => ({
  passageId,
  source: `doc:hygiene#${slug}`,
  section: slug === '_intro' ? '' : slug.toUpperCase(),
  page: Number(passageId),
  text: `Text ${passageId}`,
});
const parts = toParts([
  passageOf('1', '_intro'),
  passageOf('2', 'hands'),
  passageOf('3', 'hands'),
  passageOf('4', 'ice'),
]);

describe('the parts of a document', () => {
  it('are its sections in their order, a long one with all its passages', () => {
    expect(parts.map(({ slug, heading, page, passages }) => [slug, heading, page, passages.length])).toEqual([
      ['_intro', '', 1, 1],
      ['hands', 'HANDS', 2, 2],
      ['ice', 'ICE', 4, 1],
    ]);
  });

  it.each([
    [{ section: 'hands' }, ['2', '3']],
    [{ section: 'hands', passage: '3' }, ['3']],
    // The passages were cut anew since: the section is still there.
    [{ section: 'ice', passage: '99' }, ['4']],
    [{ section: 'gone' }, []],
    [{}, []],
  ])('cited by %j are %j', (cited, expected) => {
    expect([...citedPassages(parts, cited)]).toEqual(expected);
  });
});
