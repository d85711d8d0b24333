import { type AllergenMark, bareMark, codesOf, type Mark, type MarkOf } from '@tasty-food/api-marks';
import { WARNED } from '@tasty-food/api-menu-claims';
import { plainly } from './find-subject';
import type { Polarity } from './read-polarity';
import { settleList, type Unsettled } from './settle-walk';

/** What was read of the sentence up to the brackets. */
interface Walk extends Unsettled {
  readonly lastMark: Mark | undefined;
}

/** What stands in brackets is said of the word before them. */
export function readAside(walk: Walk, polarity: Polarity, allergens: AllergenMark[]): void {
  const named = allergens.filter(({ isKind }) => !isKind);
  const before = walk.lastMark;
  // "Le Smoky : gluten, lait (traces : soja)": the list is over, and the brackets tell of others.
  if (walk.isListed && walk.subject && named.length > 0 && polarity.says === 'state' && walk.pending.length > 1) {
    settleList(walk, walk.subject);
    return walk.said.claim(walk.subject, named, polarity);
  }
  if (before?.is === 'dish') return readAsideOfDish(walk, before, polarity, allergens);
  if (before?.is !== 'allergen') walk.pending.push(...named);
  else if (polarity.says === 'state') {
    // "Lait, œufs (contient)" where nothing else is said of them; else only of the last.
    const isOfAll = walk.said.claims.length === 0 && !walk.around.lead.allowed && walk.pending.includes(before);
    const marks = allergens.length > 0 ? allergens : isOfAll ? [...walk.pending] : [before];
    const again = new Set(codesOf(marks));
    const subject = walk.subject ?? plainly(walk.around.lead.dishIds);
    if (subject.ids.length === 0) return;
    walk.pending = walk.pending.filter((mark) => !mark.codes.some((code) => again.has(code)));
    walk.said.reclaim(subject, marks, polarity);
  } else if (polarity.says === 'nothing' && walk.said.last && walk.subject)
    walk.said.claim(walk.subject, named, walk.said.last.state);
  else if (polarity.says === 'doubtful') walk.said.doubt(walk.subject?.ids ?? [], codesOf([before, ...named]));
  else walk.pending.push(...named);
}

function readAsideOfDish(walk: Walk, dish: MarkOf<'dish'>, polarity: Polarity, allergens: AllergenMark[]): void {
  const { lead } = walk.around;
  const subject = plainly(dish.ids);
  const named = allergens.filter(({ isKind }) => !isKind);
  if (polarity.says === 'state') {
    const before = walk.pending.length > 0 ? walk.pending : (walk.said.last?.codes ?? lead.codes).map(bareMark);
    walk.said.claim(subject, allergens.length > 0 ? allergens : before, polarity);
  } else if (polarity.says === 'nothing' && lead.allowed)
    walk.said.claim(subject, named, { says: 'state', allowed: lead.allowed });
  // "I'd leave out the stew (mustard)": why.
  else if (polarity.says === 'nothing' && named.length > 0 && isAvoided(walk.sentence.marks, dish)) {
    const { last } = walk.said;
    walk.said.claim(subject, named, { says: 'state', allowed: WARNED });
    walk.said.last = last;
  } else if (named.length > 0 || polarity.says === 'doubtful') walk.said.doubt(dish.ids, codesOf(named));
}

function isAvoided(marks: readonly Mark[], dish: Mark): boolean {
  const before = marks.slice(0, marks.indexOf(dish));
  const avoids = before.findLastIndex(({ is }) => is === 'avoid');
  return avoids !== -1 && before.slice(avoids + 1).every(({ is }) => ['dish', 'allergen', 'and', 'sign'].includes(is));
}
