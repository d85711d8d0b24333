import {
  foldText,
  splitTokens,
  stem,
  type Asked,
  type Glossary,
  type Need,
  type PassageText,
} from '@tasty-food/api-text-analysis';

/** "How many seats": the words behind it are of what a number is asked. */
const HOW_MANY = /\b(?:combien d(?:e|es|u)?|hoeveel|how (?:many|much)) (\w+)/;
const NUMBER =
  /^(?:\d.*|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|quatorze|quinze|vingt|trente|een|twee|drie|vier|vijf|zes|zeven|acht|tien|one|two|three|four|five|seven|eight|ten|half)$/;
/** So many words may stand between a number and its thing: "two black polos", "Degratop: 50 ml". */
const REACH = 3;
/** The longest name of a thing that is looked for beside a number. */
const NAME_WORDS = 3;
/** Things that are counted by a sign. */
const BY_SIGN: readonly (readonly [thing: RegExp, sign: RegExp])[] = [
  [/^(?:argent|sous|geld|money|cash|euros?|cents?)$/, /€|\beuros?\b/i],
  [/^(?:procent|pourcents?|percent|percentage)$/, /%/],
];

/** What a question asks the number of; undefined where it asks for none, or of nothing that is looked for. */
export function countedThing({ question, needs }: Asked): Need | undefined {
  const [thing] = splitTokens(HOW_MANY.exec(foldText(question))?.[1] ?? '');
  return thing === undefined ? undefined : needs.find(({ words }) => words.some(({ word }) => word === thing));
}

/** Whether a number of this thing stands in a passage. */
export function hasNumberOf({ words, concepts }: Need, { text, language }: PassageText, glossary: Glossary): boolean {
  const sign = BY_SIGN.find(([thing]) => words.every(({ word }) => thing.test(word)))?.[1];
  if (sign) return sign.test(text);
  const said = splitTokens(text);
  const stems = new Set(words.flatMap((word) => word.stems));
  const names = (at: number) =>
    Array.from({ length: NAME_WORDS }, (_, more) => said.slice(at, at + more + 1)).some((name) =>
      glossary.conceptsIn(name, language).some((concept) => concepts.includes(concept)),
    );
  const speaks = (at: number) => at in said && (stems.has(stem(said[at] ?? '', language)) || names(at));
  const places = Array.from({ length: REACH }, (_, at) => at + 1).flatMap((away) => [-away, away]);
  return said.some((word, at) => NUMBER.test(word) && places.some((away) => speaks(at + away)));
}
