import type { NameIndex } from '@tasty-food/api-vocabulary';
import { isSign, joins } from '../allergen-mark';
import type { Mark, MarkOf } from '../mark';
import { withoutOpening } from '../opening';
import { kindAt } from '../kind-of-dishes';
import { settleKindDiets } from '../kind-phrases';
import { settleAsked } from './settle-asked';
import { settleContrast } from './settle-contrast';
import { settleExceptions } from './settle-exceptions';
import { settleIngredients } from './settle-ingredients';
import { settleSold } from './settle-sold';
import { settleWholes } from './settle-wholes';
import {
  settleBoth,
  settleExcluded,
  settleFor,
  settleKindOf,
  settleNarrowed,
  settleNor,
  settleOneOf,
  settleOnlyOne,
  settlePairs,
  settleSplitVerbs,
  withoutIdle,
} from './settle-words';

/** How far a guest's allergy may stand from the word that says it is one, in tokens. */
const NEAR = 4;

/** Marks as they were read -> marks as they are meant: what is said of guests, of all dishes, or only opens a sentence. */
export function settleMarks(marks: readonly Mark[], index: NameIndex): Mark[] {
  const spoken = settleNarrowed(
    settleKindOf(
      settleOnlyOne(settleOneOf(withoutOpening(settleFor(settleSplitVerbs(settleBoth(withoutIdle(marks))))))),
    ),
  );
  const told = settleContrast(settleExcluded(settlePairs(settleNor(spoken))));
  const meant = settleKindDiets(settleQuantities(settleGuests(settleAsked(told)), index), index);
  return settleIngredients(settleWholes(settleSold(meant)));
}

/** "allergique aux noix et au lait", "nut and sesame allergy": allergens of a guest. */
function settleGuests(marks: readonly Mark[]): Mark[] {
  const ofGuest = new Set<Mark>();
  const near = new Set<Mark>();
  /** "Who cannot have the least trace of nuts": of what a guest avoids. */
  const traces = new Set<Mark>();
  marks.forEach((mark, at) => {
    // "Sans gluten pour un cœliaque": who that is says what they cannot have.
    if (mark.is !== 'allergic' || isNamedBy(mark, marks[at - 1])) return;
    let found = false;
    for (const step of [1, -1]) {
      if (step === -1 && (found || REFUSES.test(mark.text))) return;
      let last: Mark = mark;
      for (let next = at + step; next >= 0 && next < marks.length; next += step) {
        const other = marks[next] as Mark;
        if (other.is === 'allergen') {
          if (Math.abs(other.at - last.at) > NEAR) break;
          ofGuest.add(other);
          found = true;
          near.add(mark);
          last = other;
        } else if (isTrace(other)) {
          traces.add(other);
          last = other;
        } else if (!joins(other) && !(step === 1 && other.is === 'is' && last === mark)) break;
      }
    }
  });
  return marks.flatMap((mark, at): Mark[] => {
    if (mark.is === 'allergen')
      return [ofGuest.has(mark) || isRefused(marks, at) || isFor(marks[at - 1]) ? { ...mark, ofGuest: true } : mark];
    if (traces.has(mark) && ofGuest.size > 0) return [];
    // "geen … mag" has done its work.
    if (isRefused(marks, at + 1) || (mark.is !== 'and' && isRefused(marks, at - 1))) return [];
    // "He can't have the Perron": no allergen, so it is the dish that he cannot have.
    return [mark.is === 'allergic' && REFUSES.test(mark.text) && !near.has(mark) ? { ...mark, is: 'avoid' } : mark];
  });
}

/** A word that is the allergen of its guest as well. */
function isNamedBy(allergic: Mark, before: Mark | undefined): boolean {
  return before?.is === 'allergen' && before.ofGuest && before.at === allergic.at;
}

/** "Off limits for the nut table", "un non pour le lait": who cannot have it. */
function isFor(mark: Mark | undefined): boolean {
  return mark?.is === 'avoid' && / (for|pour|voor)$/.test(mark.text);
}

const REFUSES = /^(can|cannot|ne |mag |mogen )|^(?!qui ).+ (evite|evitent|mijdt|mijden|vermijdt|vermijden)$/;

/** "wie geen melk mag", "als ze geen gluten en geen selder verdragen" */
function isRefused(marks: readonly Mark[], at: number): boolean {
  if (marks[at]?.is !== 'allergen' || marks[at - 1]?.is !== 'not') return false;
  let next = at + 1;
  while (joins(marks[next] ?? NO_MARK) && marks[next + 1]?.is === 'not' && marks[next + 2]?.is === 'allergen')
    next += 3;
  const after = marks[next];
  return after?.is === 'suits' && /^(mag|mogen|kan eten|verdraagt|verdragen|eten)$/.test(after.text);
}

const NO_MARK: Mark = { is: 'skip', text: '', start: 0, end: 0, at: 0 };

function isTrace(mark: Mark): boolean {
  return mark.is === 'may' && /^(traces?|spoor|sporen|spoortjes)( |$)/.test(mark.text);
}

/** "All burgers except the Perron" becomes one mark that names them. What cannot be resolved keeps its marks. */
function settleQuantities(marks: readonly Mark[], index: NameIndex): Mark[] {
  const settled: Mark[] = [];
  for (let at = 0; at < marks.length; at++) {
    const mark = marks[at] as Mark;
    const next = marks[at + 1];
    const others = settleOthers(marks, at, index) ?? wholeOfKind(marks, at, index);
    if (others) {
      settled.push(others.mark);
      at += others.length - 1;
      continue;
    }
    const isPromised = next?.is === 'guarantee' || (next?.is === 'this' && marks[at + 2]?.is === 'guarantee');
    if (mark.is === 'nothing' && !isPromised && !isOfRegister(marks, at)) {
      settled.push({ ...mark, is: 'elsewhere' });
      continue;
    }
    // "All of that is vegan": of what was named.
    if (mark.is === 'all' && isWhole(mark.text) && next?.is === 'this' && next.at === mark.at + 1) continue;
    // "Keep everything with peanuts apart": of what has them, whatever it is.
    if (mark.is === 'all' && isWhole(mark.text) && next?.is === 'with') {
      settled.push({ ...mark, is: 'elsewhere' });
      continue;
    }
    // "Je ne peux rien garantir": it is no dish that is nothing.
    if (mark.is === 'nothing' && isPromised) {
      settled.push({ ...mark, is: 'not' });
      continue;
    }
    // "The brownie has everything: gluten, milk", "contient tout ce qu'on attend d'un pain (gluten …)": no dish is meant.
    if (mark.is === 'all' && isWhole(mark.text) && isContained(settled, next)) continue;
    // "No curry has milk": none of that name.
    if (next?.is === 'dish' && isNoneOf(mark, next)) {
      settled.push({ ...mark }, { ...next, quantified: true });
      at++;
      continue;
    }
    // "Toutes nos frites": every dish of that name.
    if (mark.is === 'all' && next?.is === 'dish' && next.ids.length > 1 && next.at - mark.at <= 3) {
      settled.push({ ...next, quantified: true });
      at++;
      continue;
    }
    const isOfNone = mark.is === 'not' && NONE.test(mark.text) && !settled.some(isSubject);
    const named = mark.is === 'all' || isOfNone ? kindAt(marks, at + 1, index) : undefined;
    const isAll =
      mark.is === 'all' &&
      (named !== undefined || next?.is === 'generic' || next?.is === 'house' || isWhole(mark.text));
    const isNone =
      (isOfNone && named !== undefined) || (isNoDish(mark, next, marks[at + 2]) && !settled.some(isSubject));
    if (!isAll && !isNone) {
      settled.push(mark);
      continue;
    }
    const kind = next?.is === 'generic' ? next : undefined;
    // "Only the Bangkok of all burgers" speaks of one.
    if (isAll && kind && settled.some(({ is }) => is === 'only') && settled.some(({ is }) => is === 'dish')) continue;
    if (kind || named) at += named?.length ?? 1;
    const ids = named ? named.ids : kind ? index.dishesOfKind(kind.text) : index.dishesOfKind('dish');
    if (isNone) settled.push({ is: 'not', text: '', start: mark.start, end: mark.end, at: mark.at });
    const { end } = named ?? kind ?? mark;
    settled.push({ is: 'dish', ids, quantified: true, start: mark.start, end, at: mark.at });
  }
  return settleExceptions(settled);
}

/** "Tout ce qui est au petit-déjeuner", "everything on the dessert list": of that kind. */
function wholeOfKind(
  marks: readonly Mark[],
  from: number,
  index: NameIndex,
): { mark: Mark; length: number } | undefined {
  const all = marks[from];
  if (all?.is !== 'all' || !isWhole(all.text)) return undefined;
  const kind = marks.findIndex(({ is }, at) => at > from && is !== 'is' && is !== 'in');
  const mark = marks[kind];
  const isNear = mark !== undefined && mark.at - all.at <= WHOLE_REACH + all.text.split(' ').length;
  const ids = mark?.is === 'generic' && isNear ? index.dishesOfKind(mark.text) : [];
  if (mark === undefined || ids.length === 0 || ids.length === index.dishesOfKind('dish').length) return undefined;
  const { start, at } = all;
  return { mark: { is: 'dish', ids, quantified: true, start, end: mark.end, at }, length: kind - from + 1 };
}

/** In tokens. */
const WHOLE_REACH = 3;

const NONE =
  /^(no|(?:none|neither)(?: of .+)?|aucune?(?: des? .+)?|geen(?: van .+)?|geen enkele?|not a single|not one|not a one|pas une? seule?)$/;

function isNoneOf(mark: Mark, { quantified = false, ids, at }: MarkOf<'dish'>): boolean {
  return mark.is === 'not' && NONE.test(mark.text) && !quantified && ids.length > 1 && at - mark.at <= 3;
}

/** A dish that something is said of; of one that is only taken out ("but for the satay, no sauce …") nothing is. */
function isSubject({ is }: Mark, at: number, marks: readonly Mark[]): boolean {
  return (is === 'dish' || is === 'this') && marks[at - 1]?.is !== 'except';
}

function isContained(before: readonly Mark[], next: Mark | undefined): boolean {
  const isSaid = before.some(({ is }) => is === 'dish');
  const last = before.at(-1)?.is;
  return isSaid && (isSign(next, ':') || last === 'contains' || last === 'with');
}

/** "(all) the other dishes" */
function settleOthers(
  marks: readonly Mark[],
  at: number,
  index: NameIndex,
): { mark: Mark; length: number } | undefined {
  const [first, second, third] = marks.slice(at, at + 3);
  const others = first?.is === 'others' ? first : first?.is === 'all' && second?.is === 'others' ? second : undefined;
  const kind = others === first ? second : third;
  if (first && others && EVERYTHING_ELSE.test(others.text)) return everythingElse(others, index);
  if (!first || !others || kind?.is !== 'generic' || kind.at - others.at > 3) return undefined;
  const ids = index.dishesOfKind(kind.text);
  const mark: Mark = {
    is: 'dish',
    ids,
    quantified: true,
    isOthers: true,
    start: first.start,
    end: kind.end,
    at: first.at,
  };
  return { mark, length: others === first ? 2 : 3 };
}

const EVERYTHING_ELSE =
  /^(everything else|all else|tout le reste|al het andere|al de rest|the rest of the menu|le reste de la carte|de rest van de kaart)$/;

/** "Everything else is free from it": all that was not named. */
function everythingElse({ start, end, at }: Mark, index: NameIndex): { mark: Mark; length: number } {
  return {
    mark: { is: 'dish', ids: index.dishesOfKind('dish'), quantified: true, isOthers: true, start, end, at },
    length: 1,
  };
}

/** "aucun burger", "none of our dishes", "nothing"; but not "no sauce satay", which names a dish. */
function isNoDish(mark: Mark, kind: Mark | undefined, after: Mark | undefined): boolean {
  if (mark.is === 'nothing') return true;
  if (mark.is !== 'not' || kind?.is !== 'generic' || kind.at - mark.at > 2 + mark.text.split(' ').length) return false;
  return (
    (!/^(pas|niet|not)/.test(mark.text) || NONE.test(mark.text)) && !(after?.is === 'dish' && after.at - kind.at <= 2)
  );
}

/** "Nothing is kept for the next day" says of no dish what is in it. */
function isOfRegister(marks: readonly Mark[], from: number): boolean {
  const rest = marks.slice(from + 1);
  const end = rest.findIndex((mark) => isSign(mark, ';') || isSign(mark, '.'));
  const clause = end === -1 ? rest : rest.slice(0, end);
  return clause.length === 0 || from === 0 || clause.some(({ is }) => SAYS_OF_DISH.includes(is));
}

const SAYS_OF_DISH: readonly Mark['is'][] = [
  'allergen',
  'allergens',
  'contains',
  'with',
  'free',
  'absent',
  'may',
  'it',
  'suits',
  'safe',
  'in',
];

function isWhole(all: string): boolean {
  return /^(tout|tout ce qui|alles|everything|everything on the menu|(full|hele|volledige) (menu|kaart))$/.test(all);
}
