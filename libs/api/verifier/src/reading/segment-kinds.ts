import type { Mark } from './mark';
import type { Segment } from './split-segments';

/** "The Perron scarcely contains sesame": a word nobody knows stands before the verb, and may turn it round. */
export function isQualified(marks: readonly Mark[]): boolean {
  return marks.some((mark, at) => {
    const [verb, before] = [marks[at + 1], marks[at - 1]];
    const isSaid = before !== undefined && ['dish', 'this', 'modal', 'ne'].includes(before.is);
    return mark.is === 'name' && !mark.isWritten && isSaid && verb?.is === 'contains' && verb.at === mark.at + 1;
  });
}

/** "… and the Smoky", but not "… and costs €14.50, against €12.50 for the Smoky". */
export function goesOnAbout({ marks, opensWith }: Segment): boolean {
  const [first] = marks.filter(({ is }) => is === 'dish' || is === 'price');
  return opensWith === 'and' && first?.is === 'dish';
}

/** What a sentence speaks of that speaks of no dish. */
export const OF_NO_DISH: readonly Mark['is'][] = [
  'general',
  'elsewhere',
  'house',
  'check',
  'whether',
  'asks',
  'if',
  'guarantee',
];
