import type { Mark } from '../mark';

/** What a clause may hold that tells what somebody avoids. */
const OF_CLAUSE: readonly Mark['is'][] = [
  'allergen',
  'and',
  'name',
  'this',
  'asks',
  'generic',
  'is',
  'with',
  'if',
  'free',
  'avoid',
  'not',
  'allergic',
  'suits',
  'but',
];
const KEPT: readonly Mark['is'][] = ['allergen', 'and', 'if', 'allergic'];

/** "If somebody asks for one without sulphites: …", "wie vis mijdt: …": what they avoid, as a guest who is allergic does. */
export function settleAsked(marks: readonly Mark[]): Mark[] {
  const end =
    endOfWho(marks) ?? marks.findIndex((mark) => mark.is === 'sign' && (mark.sign === ':' || mark.sign === ','));
  const clause = marks.slice(0, Math.max(end, 0));
  const [first] = clause;
  const isIf = first?.is === 'if';
  const closes = marks[end];
  const isOpened = first?.is === 'asks' && /^(wie|who)$/.test(first.text);
  const isWho = isOpened && ((closes?.is === 'sign' && closes.sign === ':') || endOfWho(marks) !== undefined);
  const isOfAllergens = clause.some(({ is }) => is === 'allergen') && clause.every(({ is }) => OF_CLAUSE.includes(is));
  if (!(isIf || isWho) || !isOfAllergens) return [...marks];
  return marks.flatMap((mark, at): Mark[] => {
    if (at >= end) return [mark];
    if (mark.is === 'allergen') return [{ ...mark, ofGuest: true }];
    return KEPT.includes(mark.is) ? [mark] : [];
  });
}

/** "Wie noten mijdt, kan …", "who avoids nuts can …": behind what they avoid. */
function endOfWho(marks: readonly Mark[]): number | undefined {
  const end = marks.findIndex(({ is }, at) => at > 0 && !['allergen', 'and', 'avoid', 'generic'].includes(is));
  const clause = marks.slice(1, end);
  const isOfAvoiding = clause.some((mark) => mark.is === 'avoid' && AVOIDS.test(mark.text));
  return end > 0 && isOfAvoiding && clause.some(({ is }) => is === 'allergen') ? end : undefined;
}

const AVOIDS = /^(mijdt|mijden|vermijdt|vermijden|avoids?|evite|evitent)$/;
