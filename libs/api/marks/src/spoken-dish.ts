import {
  findPhrase,
  FOOD_WORDS,
  type FoundName,
  type Meaning,
  type NameIndex,
  singular,
  type Token,
  type WordToken,
  wordAt,
} from '@tasty-food/api-vocabulary';
import type { Mark } from './mark';

/** A word within a sentence that may stand for a dish spoken of before. */
interface Spoken {
  readonly marks: readonly Mark[];
  readonly tokens: readonly Token[];
  readonly at: number;
  readonly index: NameIndex;
  /** The dishes named in the sentences before. */
  readonly spokenIds: readonly string[];
}

/** More of a kind nobody tells apart by one word. */
const KIND_MAX_DISHES = 16;
/** "Die met zalm", "celui au saumon", "the one with mango": the kind was named before. */
const PRONOUN = /^(die|deze|degene|celui|celle|ceux|celles|one|ones|that|those)$/;
const PREPOSITION = /^(met|van|in|a|au|aux|avec|de|du|with|of)$/;
const ARTICLE = /^(le|la|les|l|de|het|the|un|une|een)$/;
const AFTER_PREPOSITION = /^(le|la|les|l|de|het|the)$/;

/** A dish that is named by a part of its name, because its kind was spoken of. `isNamed`: the word names some dish by itself. */
export function spokenDish(spoken: Spoken, isNamed: boolean, meaning: Meaning | undefined): FoundName | undefined {
  const { tokens, at } = spoken;
  const word = wordAt(tokens, at);
  const ones = oneBehind(spoken);
  if (ones) return ones;
  if (PRONOUN.test(word) && PREPOSITION.test(wordAt(tokens, at + 1))) return withPart(spoken);
  if (isNamed) return undefined;
  const narrowed = narrowedBy(spoken, word);
  if (narrowed !== undefined) return { ids: [narrowed], length: 1 };
  const joined = joinedDish(spoken, word);
  if (joined) return joined;
  // "The cakes", where one is called a carrot cake.
  if (singular(word) !== word && spoken.index.dishesOfKind(word).length > 1) return undefined;
  const isChosen = at === 0 || spoken.marks.at(-1)?.is === 'recommend';
  if (!ARTICLE.test(wordAt(tokens, at - 1)) && !(isChosen && isAlone(tokens[at + 1]))) return undefined;
  // "The yellow", but not "the milk"; "the pistachio" only of milkshakes that were spoken of.
  const ids =
    meaning === undefined || isPart(meaning) ? likeOf(spoken, word) : isKind(meaning) ? oneOf(spoken, word) : [];
  return ids.length === 1 ? { ids, length: 1 } : undefined;
}

/** "The pistachio one", "the four-cheese one" */
function oneBehind(spoken: Spoken): FoundName | undefined {
  const { tokens, at, index } = spoken;
  const words = /^ones?$/.test(wordAt(tokens, at + 1)) ? 1 : /^ones?$/.test(wordAt(tokens, at + 2)) ? 2 : 0;
  if (words === 0) return undefined;
  const ids = likeOf(spoken, wordAt(tokens, at)).filter(
    (id) => words === 1 || index.words.isNamedBy(wordAt(tokens, at + 1), id),
  );
  return ids.length > 0 ? { ids, length: words + 1 } : undefined;
}

/** "Salmon or tofu poke", "le poke saumon ou tofu": two of a kind that is named once. */
function joinedDish({ marks, tokens, at, index }: Spoken, word: string): FoundName | undefined {
  const dish = marks.findLast((mark) => mark.is === 'dish');
  const between = dish ? tokens.slice(0, at).filter(({ start }) => start >= dish.end) : [];
  const [join, ...articles] = wordsOf(between);
  const isBehind =
    join !== undefined && between.length === articles.length + 1 && OR.test(join.folded) && articles.every(isSmall);
  const before = isBehind && dish?.is === 'dish' ? dish.ids : [];
  const next = OR.test(wordAt(tokens, at + 1)) ? wordsOf(tokens.slice(at + 2, at + 2 + NAME_MAX_WORDS)) : [];
  const ids = before.length > 0 ? before : next.length > 0 ? (index.find(next, 0, true)?.ids ?? []) : [];
  const alike = ids.length === 1 ? index.words.alike(word, ids) : [];
  return alike.length === 1 ? { ids: alike, length: 1 } : undefined;
}

const OR = /^(or|ou|of)$/;

function isSmall({ folded }: WordToken): boolean {
  return isSmallWord(folded);
}

function isSmallWord(folded: string): boolean {
  return ARTICLE.test(folded) || PREPOSITION.test(folded);
}

const NAME_MAX_WORDS = 4;

function wordsOf(tokens: readonly Token[]): WordToken[] {
  const end = tokens.findIndex(({ kind }) => kind !== 'word');
  return tokens.slice(0, end === -1 ? undefined : end).filter((token): token is WordToken => token.kind === 'word');
}

function isAlone(next: Token | undefined): boolean {
  return next?.kind !== 'word' || /^(maar|dan|then|alors|plutot|please)$/.test(next.folded);
}

function isPart(meaning: Meaning): boolean {
  return meaning.is === 'phrase' && meaning.tag === 'part';
}

function isKind(meaning: Meaning): boolean {
  return meaning.is === 'allergen' && meaning.isKind;
}

/** Of several that were spoken of, where this sentence has named none yet. */
function oneOf({ marks, index, spokenIds }: Spoken, word: string): readonly string[] {
  const isOpen = spokenIds.length > 1 && !marks.some(({ is }) => is === 'dish');
  return isOpen ? spokenIds.filter((id) => index.words.isNamedBy(word, id)) : [];
}

/** "Die met (de) gerookte zalm": all words that follow, as long as they are of the name. */
function withPart(spoken: Spoken): FoundName | undefined {
  const { tokens, at } = spoken;
  const from = AFTER_PREPOSITION.test(wordAt(tokens, at + 2)) ? at + 3 : at + 2;
  const ids = likeOf(spoken, wordAt(tokens, from));
  // Another dish is meant than those spoken of, and nobody can tell which: of none may "free" be said.
  if (ids.length === 0) return isOtherDish(spoken, from) ? { ids: [], length: from + 1 - at } : undefined;
  return { ids, length: endOfName(spoken, ids, from + 1) - at };
}

/** "Die met avocado (en hummus)": behind the last word of the name. */
function endOfName({ tokens, index }: Pick<Spoken, 'tokens' | 'index'>, ids: readonly string[], from: number): number {
  const joined = /^(en|et|and)$/.test(wordAt(tokens, from)) ? from + 1 : from;
  const next = isSmallWord(wordAt(tokens, joined)) ? joined + 1 : joined;
  const found = [from, next].find((at) => ids.every((id) => index.words.isNamedBy(wordAt(tokens, at), id)));
  return found === undefined ? from : endOfName({ tokens, index }, ids, found + 1);
}

/** "Die met garnalen", but not "those with a nut allergy". */
function isOtherDish({ marks, tokens, at, spokenIds }: Spoken, from: number): boolean {
  const isSpoken = spokenIds.length > 0 || marks.some(({ is }) => is === 'dish');
  const words = [wordAt(tokens, from), wordAt(tokens, from + 1)];
  const isOfGuests = words.some((word) => /allerg|intoler/.test(word));
  const isFood = FOOD_WORDS.has(words[0] ?? '') || findPhrase(words, 0, 'fr')?.meaning.is === 'allergen';
  return isSpoken && isFood && !isOfGuests && /^(met|a|au|aux|with)$/.test(wordAt(tokens, at + 1));
}

/** The dishes with a word in their name: some of those spoken of last, or others of the same kind. */
function likeOf({ marks, tokens, at, index, spokenIds }: Spoken, word: string): readonly string[] {
  const last = marks.findLast((mark) => mark.is === 'dish');
  const kind = marks.findLast((mark) => mark.is === 'generic');
  const kindIds = kind?.is === 'generic' && !last ? index.dishesOfKind(kind.text) : [];
  const before = isFew(kindIds) ? kindIds : spokenIds;
  const ids = last?.is === 'dish' ? last.ids : before.length > 0 ? before : kindAhead(tokens, at, index);
  if (ids.length === 0 || word === '') return [];
  const among = ids.filter((id) => index.words.isNamedBy(word, id));
  if (among.length > 0 && (!last || among.length < ids.length)) return among;
  return index.words.alike(word, ids);
}

/** "Apart from the yellow one, no curry …" */
function kindAhead(tokens: readonly Token[], at: number, index: NameIndex): readonly string[] {
  for (const token of tokens.slice(at + 1)) {
    if (token.kind !== 'word' || token.folded.length <= 3) continue;
    const ofKind = index.dishesOfKind(token.folded);
    const ids = ofKind.length > 0 ? ofKind : (index.find([token], 0, true)?.ids ?? []);
    if (isFew(ids) && ids.length > 1) return ids;
  }
  return [];
}

/** Of a kind, and not of the whole menu. */
function isFew({ length }: readonly string[]): boolean {
  return length > 0 && length <= KIND_MAX_DISHES;
}

/** "The milkshakes, neither vanilla nor pistachio": which of those that were named. */
function narrowedBy({ marks, index }: Spoken, word: string): string | undefined {
  const several = marks.findLast((mark) => mark.is === 'dish' && mark.ids.length > 1 && !mark.quantified);
  if (several?.is !== 'dish') return undefined;
  const [id, other] = several.ids.filter((each) => index.words.isNamedBy(word, each));
  return other === undefined ? id : undefined;
}

/** "The soup", where a soup was spoken of: that one, though the menu has two. */
export function spokenOf(ids: readonly string[], length: number, spoken: Spoken): readonly string[] {
  const { marks, tokens, at, index, spokenIds } = spoken;
  const [id, other] = spokenIds;
  const isOne = length === 1 && ids.length > 1 && id !== undefined && other === undefined && ids.includes(id);
  const kind = marks.findLast((mark) => mark.is === 'generic' || mark.is === 'dish');
  const word = wordAt(tokens, at);
  const isAdjective = length === 1 && kind?.is === 'generic' && THE.test(wordAt(tokens, at - 1));
  // "Of the waffles the Liège …": though a salad is called so too.
  const ofKind = isAdjective ? index.dishesOfKind(kind.text).filter((each) => index.words.isNamedBy(word, each)) : [];
  if (ofKind.length === 1) return ofKind;
  const isOpen = isOne && !marks.some(({ is }) => is === 'dish') && THE.test(wordAt(tokens, at - 1));
  return isOpen && !index.words.isPluralOf(word, ids) ? [id] : ids;
}

const THE = /^(the|this|that|le|la|l|cette|ce|cet|de|het|deze|dit|die)$/;

const VEGGIE = /^(veggie|vege)$/;
const VEGETABLE = ['vegetable', 'legume', 'groenten', 'groente', 'veggie'];

/** "The veggie gyoza": of the dishes of a name the one with vegetables; the word before is then a part of its name, and no diet. */
export function veggieOf(marks: Mark[], ids: readonly string[], at: number, index: NameIndex): readonly string[] {
  const last = marks.at(-1);
  const named =
    last?.is === 'vegetarian' && VEGGIE.test(last.text) && last.at === at - 1 ? withVegetables(ids, index) : [];
  if (named.length === 0) return ids;
  marks.pop();
  return named;
}

/** French says it behind: "le gyoza veggie". */
export function narrowVeggie(marks: Mark[], word: string, at: number, index: NameIndex): boolean {
  const last = marks.at(-1);
  const named = last?.is === 'dish' && VEGGIE.test(word) && last.at === at - 1 ? withVegetables(last.ids, index) : [];
  if (last?.is !== 'dish' || named.length === 0) return false;
  marks[marks.length - 1] = { ...last, ids: named };
  return true;
}

function withVegetables(ids: readonly string[], index: NameIndex): string[] {
  return ids.length < 2 ? [] : ids.filter((id) => VEGETABLE.some((word) => index.words.isNamedBy(word, id)));
}
