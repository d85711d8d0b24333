import type { Mark } from './mark';

/** "Nan le curry …", "yeah it's halal": said before a sentence without a comma, and no part of what it says. */
const INTERJECTION =
  /^(nan|naan|nah|nope|neeje|nenee|nee|neen|nee nee|nee hoor|neen hoor|non non|bah non|ah non|yeah|yea|yep|yup|jep|jup|jaja|ja ja|ja|ouais|ouaip|ouep|oui oui|aye)$/;
const BEHIND: readonly Mark['is'][] = ['dish', 'this', 'contains', 'ne', 'not', 'in', 'vegetarian', 'vegan', 'halal'];

/** "Non, …": whether a sentence begins with an answer to the question. */
export function openingOf(marks: readonly Mark[]): 'yes' | 'no' | undefined {
  const [first] = marks;
  if (!first || lengthOf(marks) === 0) return undefined;
  if (first.is === 'yes') return 'yes';
  return first.is === 'no' || isOfNone(marks) || (first.is === 'not' && marks.length > 2) ? 'no' : undefined;
}

/** "Nee hoor, …", "No – …", "✅ Oui : …": answers to the question, whose claim follows in words. */
export function withoutOpening(marks: readonly Mark[]): Mark[] {
  let rest = marks;
  for (;;) {
    const length = lengthOf(rest);
    if (length === 0 || rest.length < length + 1) return withTopic(rest);
    rest = rest.slice(length);
  }
}

/** "Wat noten betreft wel: …": the topic, and of it no more than what follows. */
function withTopic(marks: readonly Mark[]): Mark[] {
  const [first, second] = marks;
  const end = marks.findIndex(isColon);
  const isOfTopic = first?.is === 'asks' && first.text === 'wat' && second?.is === 'allergen' && end > 1;
  if (!isOfTopic || !marks.slice(1, end).every(({ is }) => ['allergen', 'and', 'yes', 'no', 'not'].includes(is)))
    return [...marks];
  return marks.filter((mark, at) => at > end - 1 || mark.is === 'allergen' || mark.is === 'and');
}

/** In marks: how much of a sentence only answers. */
function lengthOf(marks: readonly Mark[]): number {
  const [first, second, third] = marks;
  if (!first || !second) return 0;
  // "Honestly, …"
  if (first.is === 'sign' && first.sign === ',') return 1;
  if (isOfNone(marks) && closes(third)) return 3;
  if (first.is !== 'yes' && first.is !== 'no' && first.is !== 'not') return 0;
  if (closes(second)) return 2;
  const isSpoken = first.at === 0 && first.is !== 'not' && INTERJECTION.test(first.text);
  return isSpoken && BEHIND.includes(second.is) && marks.length > 2 ? 1 : 0;
}

/** "None of them: every burger contains milk", which names them all. */
function isOfNone([first, second, third, ...rest]: readonly Mark[]): boolean {
  const isNone = first?.is === 'not' && /^(none|aucun|aucune|geen)$/.test(first.text);
  const isReasoned = rest.some(({ is }) => is === 'allergen');
  return isNone && second?.is === 'this' && isColon(third) && isReasoned;
}

function isColon(mark: Mark | undefined): boolean {
  return mark?.is === 'sign' && mark.sign === ':';
}

function closes(mark: Mark | undefined): boolean {
  return mark?.is === 'sign' && [',', '.', '!', '–', ':', ';'].includes(mark.sign);
}
