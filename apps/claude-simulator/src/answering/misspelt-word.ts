/** A shorter word is too near to others. */
const SHORTEST = 6;

/** Whether a word misses another by one letter, or by two that changed places ("sezame", "desert"); the first must be right. */
export function isMisspelt(word: string, right: string): boolean {
  return word.length >= SHORTEST && word[0] === right[0] && (isOneEditApart(word, right) || isSwapped(word, right));
}

function isOneEditApart(left: string, right: string): boolean {
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  if (short.length < SHORTEST - 1 || long.length - short.length > 1) return false;
  const at = firstDifference(short, long);
  return short.slice(short.length === long.length ? at + 1 : at) === long.slice(at + 1);
}

function isSwapped(word: string, right: string): boolean {
  const at = firstDifference(word, right);
  return word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2) === right;
}

function firstDifference(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
}
