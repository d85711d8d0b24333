import {
  findPhrase,
  type FoundName,
  isKindOfDish,
  isKnownWord,
  type Meaning,
  type NameIndex,
  nearAllergen,
  splitCompound,
  splitTokens,
  spokenLanguage,
  type Token,
  wordAt,
  type WordToken,
} from '@tasty-food/api-vocabulary';
import type { Language } from '@tasty-food/contract';
import { isKindHere, kindOfWordsAt } from './kind-of-dishes';
import type { Mark, Sentence } from './mark';
import { markKind, markKindsAt } from './mark-kind';
import { markOnlySo } from './only-so';
import { isWished } from './wished';
import { placesIn, zonesOf } from './place';
import { narrowVeggie, spokenDish, spokenOf, veggieOf } from './spoken-dish';
import { isTag, saysOfTelling } from './telling';

const UNKNOWN_NAME_MIN_LENGTH = 4;

/** A sentence in -> its dishes, allergens and the words that bind them, in order. `spokenIds`, `spokenBranchIds`: what was named before it. */
export function markSentence(
  text: string,
  index: NameIndex,
  otherwise: Language,
  spokenIds: readonly string[] = [],
  spokenBranchIds: readonly string[] = [],
): Sentence {
  const tokens = splitTokens(text);
  const folded = tokens.map((token) => (token.kind === 'word' ? token.folded : `\n${token.kind}`));
  const language = spokenLanguage(folded, otherwise);
  const marks: Mark[] = [];
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at] as Token;
    if (token.kind !== 'word') {
      const { start, end } = token;
      marks.push(
        token.kind === 'price'
          ? { is: 'price', cents: token.cents, start, end, at }
          : { is: 'sign', sign: token.sign, start, end, at },
      );
      at++;
      continue;
    }
    at += markWords(marks, tokens, folded, at, index, { language, spokenIds });
  }
  const places = placesIn(tokens, index, spokenBranchIds);
  const isOfPlace = (at: number): boolean => places.some(({ from, to }) => from <= at && at < to);
  const placed = (mark: Mark): Mark => (mark.is === 'name' && isOfPlace(mark.at) ? { ...mark, isOfPlace: true } : mark);
  return { marks: places.length === 0 ? marks : marks.map(placed), language, tokens, zones: zonesOf(tokens, places) };
}

/** Marks what begins at a word; returns how many words it took. */
function markWords(
  marks: Mark[],
  tokens: readonly Token[],
  folded: readonly string[],
  at: number,
  index: NameIndex,
  { language, spokenIds }: { readonly language: Language; readonly spokenIds: readonly string[] },
): number {
  const token = tokens[at] as WordToken;
  if (isFullStop(tokens, at)) marks.push({ is: 'nothingElse', text: token.folded, ...placeOf(token), at });
  if (isPassedOver(tokens, at, language) || markOnlySo(marks, tokens, at)) return 1;
  const run = wordsFrom(tokens, at);
  const found = findPhrase(folded, at, language);
  const phrase = found?.length === 1 && single(token) ? undefined : found;
  // "La salade de fruits" names a dish, "la salade" refers to one.
  if (phrase?.length === 2 && isTag(phrase.meaning, 'this') && (index.find(run.words, run.offset + 1)?.length ?? 0) > 1)
    return 1;
  const kindFor = kindOfWordsAt(marks, tokens, at, index);
  if (kindFor) {
    const end = tokens[at + kindFor.length - 1]?.end ?? token.end;
    marks.push({ is: 'generic', text: kindFor.text, start: token.start, end, at });
    return kindFor.length;
  }
  const isListed =
    isInListOfDishes(marks, at) ||
    marks.at(-1)?.is === 'recommend' ||
    (language === 'nl' && /^(de|het)$/.test(wordAt(tokens, at - 1)));
  // "The Liège one", of waffles that were spoken of.
  const ones = /^ones?$/.test(wordAt(tokens, at + 1))
    ? spokenDish({ marks, tokens, at, index, spokenIds }, true, undefined)
    : undefined;
  const name = ones ?? (isMadeWith(tokens, at) ? undefined : index.find(run.words, run.offset, isListed));
  const kindLength = markKindsAt(marks, tokens, at, index, { name, run, language, spokenIds });
  if (kindLength > 0) return kindLength;
  if (name && isKindHere(name, tokens, at, index)) return markKind(marks, tokens, at, index, spokenIds);
  if (name && name.length >= (phrase?.length ?? 0) && !isDoubtfulName(name.length, phrase?.meaning)) {
    const whole = withMisspelt(name, tokens[at + name.length], index);
    const end = tokens[at + whole.length - 1]?.end ?? token.end;
    const isIncluded = isIncludedAt(tokens, at, at + whole.length);
    const ids = spokenOf(veggieOf(marks, whole.ids, at, index), whole.length, { marks, tokens, at, index, spokenIds });
    marks.push({ is: 'dish', ids, ...(isIncluded ? { isIncluded } : {}), start: token.start, end, at });
    return whole.length;
  }
  const spoken = spokenDish({ marks, tokens, at, index, spokenIds }, name !== undefined, phrase?.meaning);
  if (spoken) {
    const end = tokens[at + spoken.length - 1]?.end ?? token.end;
    marks.push({ is: 'dish', ids: spoken.ids, start: token.start, end, at });
    return spoken.length;
  }
  if (phrase && narrowVeggie(marks, token.folded, at, index)) return 1;
  if (phrase && saysOfTelling(phrase.meaning, folded, at + phrase.length)) return phrase.length;
  if (phrase?.meaning.is === 'phrase' && phrase.meaning.tag === 'hedge' && countsElse(folded, at + phrase.length))
    return phrase.length + 2;
  if (phrase) {
    const end = tokens[at + phrase.length - 1]?.end ?? token.end;
    pushMeaning(marks, phrase.meaning, folded.slice(at, at + phrase.length).join(' '), { start: token.start, end, at });
    return phrase.length;
  }
  if (index.isKind(token.folded)) return markKind(marks, tokens, at, index, spokenIds);
  markUnknownWord(marks, token, tokens[at - 1], { start: token.start, end: token.end, at });
  return 1;
}

/** "Elle est au poulet": what it is made with, and no dish that is called so. */
function isMadeWith(tokens: readonly Token[], at: number): boolean {
  return /^(au|aux)$/.test(wordAt(tokens, at - 1)) && /^(est|sont|c est)$/.test(wordAt(tokens, at - 2));
}

function placeOf({ start, end }: Token): { start: number; end: number } {
  return { start, end };
}

/** A zero of a measure; French "dont", which is no "don't". */
function isPassedOver(tokens: readonly Token[], at: number, language: Language): boolean {
  const token = tokens[at] as WordToken;
  if (token.folded === '0' && isMeasure(tokens, at)) return true;
  const isIdiom = (token.plain === 'dont' && language === 'fr') || isSide(tokens, at);
  return isIdiom || isFullStop(tokens, at) || isWished(tokens, at);
}

/** "Côté desserts", "de ce cote-là": a side, and no ribs ("côtes"). */
function isSide(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as WordToken;
  const isBare = token.folded === 'cote' && /^(ce|l|autre|du|a|notre|votre|mon|chaque)$/.test(wordAt(tokens, at - 1));
  return token.plain === 'côté' || isBare;
}

/** "Œufs, poisson, point.": the list is whole. */
function isFullStop(tokens: readonly Token[], at: number): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  const isAlone = (before === undefined || before.kind === 'sign') && (next === undefined || next.kind === 'sign');
  return isAlone && /^(point|period|punt|basta)$/.test(wordAt(tokens, at));
}

/** "Green Coteau, fries": right behind what joins it to a dish. */
function isInListOfDishes(marks: readonly Mark[], at: number): boolean {
  const [dish, joins] = marks.slice(-2);
  const isJoined = joins?.at === at - 1 && (joins.is === 'and' || (joins.is === 'sign' && joins.sign === ','));
  return isJoined && dish?.is === 'dish';
}

const INCLUDING = /^(including|incl|inclusief|compris|ook|even|meme|zelfs)$/;
const INCLUDED = /^(compris|comprise|inclus|incluse|included|inbegrepen|incluis)$/;

/** "…, including the Smoky", "…, la tarte (épuisée) comprise". `behind`: what follows the name. */
function isIncludedAt(tokens: readonly Token[], at: number, behind: number): boolean {
  const isOut = /^(epuisee?s?|uitverkochte?)$/.test(wordAt(tokens, behind));
  return INCLUDING.test(before(tokens, at)) || INCLUDED.test(wordAt(tokens, isOut ? behind + 1 : behind));
}

/** The last word before a place that is no article. */
function before(tokens: readonly Token[], at: number): string {
  const word = wordAt(tokens, at - 1);
  return /^(le|la|les|l|the|de|het)$/.test(word) ? wordAt(tokens, at - 2) : word;
}

/** "Frites fraîcehs": the word behind a name that is one of its own, misspelt, and tells which dish is meant. */
function withMisspelt(name: FoundName, next: Token | undefined, index: NameIndex): FoundName {
  if (next?.kind !== 'word' || isKnownWord(next.folded)) return name;
  const ids = name.ids.filter((id) => index.words.isMisspelt(next.folded, [id]));
  return ids.length > 0 ? { ids, length: name.length + 1 } : name;
}

/** "moins de 12 ans": less of something that no register knows. */
function countsElse(folded: readonly string[], at: number): boolean {
  return /^\d+$/.test(folded[at] ?? '') && OF_ELSE.test(folded[at + 1] ?? '');
}

const OF_ELSE =
  /^(ans|jaar|years?|minut\w*|heures?|uur|uren|hours?|jours?|dagen|days?|personnes?|personen|people|degr\w*|graden)$/;

/** "0 à 4 °C": a number among others, not "none". */
function isMeasure(tokens: readonly Token[], at: number): boolean {
  const [next, after] = [tokens[at + 1], tokens[at + 2]];
  const isNumber = (token: Token | undefined): boolean => token?.kind === 'word' && /^\d/.test(token.folded);
  const joins =
    next?.kind === 'word' ? /^(et|a|to|and|tot|en|c|degr\w*|grad\w*)$/.test(next.folded) : next?.kind === 'sign';
  return isNumber(next) || (joins && (isNumber(after) || (next?.kind === 'word' && next.folded.length !== 2)));
}

/** French `à` and the names of letters are no words of the lexicon by themselves. */
function single(token: WordToken): boolean {
  return token.folded.length === 1 && token.plain.length === 1 && token.plain !== token.folded;
}

/** One word that is an allergen or does something is that, unless the name is longer. */
function isDoubtfulName(length: number, meaning: Meaning | undefined): boolean {
  if (length > 1 || !meaning) return false;
  if (meaning.is === 'allergen') return !meaning.isKind;
  return meaning.is === 'phrase' && !['generic', 'part', 'house', 'neutral', 'skip', 'modal'].includes(meaning.tag);
}

function wordsFrom(tokens: readonly Token[], at: number): { words: WordToken[]; offset: number } {
  const before = tokens[at - 1];
  const words: WordToken[] = before?.kind === 'word' ? [before] : [];
  const offset = words.length;
  for (let next = at; next < tokens.length && next < at + 12; next++) {
    const token = tokens[next];
    if (token?.kind !== 'word') break;
    words.push(token);
  }
  return { words, offset };
}

type Place = { start: number; end: number; at: number };

function pushMeaning(marks: Mark[], meaning: Meaning, text: string, place: Place): void {
  if (meaning.is === 'neutral') return;
  if (meaning.is === 'coeliac') {
    marks.push({ is: 'allergen', codes: ['gluten'], isKind: false, isLactose: false, ofGuest: true, ...place });
    marks.push({ is: 'allergic', text, ...place });
  } else if (meaning.is === 'allergen') marks.push(allergenMark(meaning, place));
  else if (meaning.tag === 'it' && text.startsWith('en '))
    marks.push({ is: 'it', text, ...place }, { is: 'contains', text: text.slice(3), ...place, at: place.at + 1 });
  else if (meaning.tag !== 'skip') marks.push({ is: meaning.tag, text, ...place });
}

function allergenMark(meaning: Meaning & { is: 'allergen' }, place: Place): Mark {
  const isLactose = meaning.word === 'lactose';
  return { is: 'allergen', codes: meaning.codes, isKind: meaning.isKind, isLactose, ofGuest: false, ...place };
}

function markUnknownWord(marks: Mark[], token: WordToken, before: Token | undefined, place: Place): void {
  if (/^allerg\w*(vrije?|free)$/.test(token.folded)) {
    marks.push({ is: 'free', text: token.folded, ...place }, { is: 'allergens', text: token.folded, ...place });
    return;
  }
  if (ALLERGIC.test(token.folded)) {
    marks.push({ is: 'allergic', text: token.folded, ...place });
    return;
  }
  const compound = splitCompound(token.folded);
  if (compound) {
    marks.push({ ...allergenMark(compound.allergen, place) });
    if (compound.tag) marks.push({ is: compound.tag, text: token.folded, ...place });
    return;
  }
  const near = nearAllergen(token.folded);
  if (near) marks.push(allergenMark(near, place));
  else if (
    token.folded.length >= UNKNOWN_NAME_MIN_LENGTH &&
    !isKnownWord(token.folded) &&
    !isKindOfDish(token.folded)
  ) {
    // "Mevrouw Peeters" is a person.
    if (token.capital && before?.kind === 'word' && TITLE.test(before.folded)) return;
    const isWritten =
      (before?.kind === 'word' && DEFINITE.has(before.folded)) || (token.capital && before !== undefined);
    marks.push({ is: 'name', text: token.text, isWritten, ...place });
  }
}

/** However it is misspelt: "allergik", "alergique". */
const ALLERGIC = /^all?er[gj](?!en|een)\w{1,6}$/;
const TITLE =
  /^(m|mr|mrs|ms|mme|mlle|madame|monsieur|mademoiselle|mevrouw|mijnheer|meneer|dhr|mevr|dear|beste|geachte|chere?|miss|sir|dr)$/;
const DEFINITE = new Set('le la les l the de het du des au aux'.split(' '));
