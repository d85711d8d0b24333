import { opposite, readAbsence, readPolarity, readSentence } from '@tasty-food/api-claims';
import { ALLERGEN_CODES, ALLERGEN_STATES, type AllergenCode, type AllergenState } from '@tasty-food/contract';
import { codesOf, has, type Mark, type MarkOf, namedDishes, type Sentence } from '@tasty-food/api-marks';
import { type NameIndex, wordsOf } from '@tasty-food/api-vocabulary';
import {
  CONTAINS,
  type Context,
  countAlone,
  type Counts,
  countsIn,
  FREE,
  type Lead,
  MAY_CONTAIN,
  NO_CLAIM,
  type Reading,
  UNKNOWN,
} from '@tasty-food/api-menu-claims';
import { type MenuColumn, menuColumnOf, readMenuCell } from './menu-column';
import { bareColumns, type Column, columnOf, NO_COLUMN, withoutKind } from './table-column';

/** One cell of a row: its text as it stands between the bars, and what it claims. */
export interface ReadCell extends Reading {
  readonly text: string;
}

/** Reads a Markdown table row by row: what a cell says follows from its column and its row. */
export class TableReader {
  private columns: Column[] | undefined;
  /** The dish of a row that holds nothing else: those below are about it. */
  private section: readonly string[] = [];

  /** Whether the heads of its columns were read. */
  get isOpen(): boolean {
    return this.columns !== undefined;
  }

  end(): void {
    this.columns = undefined;
    this.section = [];
  }

  read(row: string, marked: (text: string) => Sentence, context: Context, lead: Lead, index: NameIndex): ReadCell[] {
    const texts = cellsOf(row);
    if (!this.columns) {
      const bare = bareColumns(texts.map(marked), context.question?.codes ?? []);
      this.columns = bare ?? texts.map((text, at) => withoutKind(columnOf(marked(text), text), at));
      if (!bare) return texts.map((text) => ({ text, ...NO_CLAIM }));
    }
    if (texts.every((text) => /^\s*:?-*:?\s*$/.test(text)) && row.includes('-'))
      return texts.map((text) => ({ text, ...NO_CLAIM }));
    const sentences = texts.map(marked);
    const over = this.section.length > 0 ? { ...lead, dishIds: this.section } : lead;
    const asked = { ids: context.question?.dishIds ?? [], index };
    const head = withCount(headOf(sentences, this.columns, over, asked), texts, this.columns);
    if (
      head.at === 0 &&
      texts.slice(1).every((text) => text.trim() === '') &&
      head.dishIds.length > 0 &&
      this.columns.every(({ codes }) => codes.length === 0)
    )
      this.section = head.dishIds;
    const ofRow = menuColumnOf(sentences[0] as Sentence, texts[0] ?? '');
    return texts.map((text, at) => {
      const sentence = sentences[at] as Sentence;
      const column = this.columns?.[at] ?? NO_COLUMN;
      if (at === head.at) return { text, ...NO_CLAIM };
      return {
        text,
        ...readCell(text, sentence, {
          column,
          row: ofRow,
          head,
          context: contextOf(head, context),
          lead,
          index,
          asked: context,
          isSplit: this.columns?.some(({ allowed }) => allowed === MAY_CONTAIN) ?? false,
        }),
      };
    });
  }
}

/** A row that is named answers for itself, whatever was asked about. */
function contextOf({ at, dishIds, codes }: Head, context: Context): Context {
  const { question: _, ...apart } = context;
  return at === 0 && dishIds.length + codes.length > 0 ? apart : context;
}

interface Head {
  /** The cell that names the row; -1 when none does. */
  readonly at: number;
  readonly dishIds: readonly string[];
  readonly codes: readonly AllergenCode[];
  readonly unknown?: string;
  readonly counts: Counts;
}

/** "| Perron | 2 | 25,80 € |" */
function withCount(head: Head, texts: readonly string[], columns: readonly Column[]): Head {
  const [count, another] = texts.flatMap((text, at) => (columns[at]?.isPrice ? [] : (countAlone(text) ?? [])));
  const [dishId, other] = head.dishIds;
  if (count === undefined || another !== undefined || dishId === undefined || other !== undefined) return head;
  return { ...head, counts: { [dishId]: count, ...head.counts } };
}

/** The first cell names the row: a dish, an allergen, or something that is not on the menu. */
function headOf(
  sentences: readonly Sentence[],
  columns: readonly Column[],
  lead: Lead,
  asked: { readonly ids: readonly string[]; readonly index: NameIndex },
): Head {
  const at = sentences.findIndex(({ marks }) =>
    marks.some(({ is }) => is === 'dish' || is === 'allergen' || is === 'name'),
  );
  const marks = sentences[at]?.marks ?? [];
  const named = namedDishes(marks)?.ids ?? [];
  if (at !== 0 || isList(columns[at], named)) return { at: -1, dishIds: lead.dishIds, codes: [], counts: {} };
  const allergens = codesOf(marks.filter((mark): mark is MarkOf<'allergen'> => mark.is === 'allergen'));
  // "| Seafood | yes | no |" below columns of allergens: no allergen has one, so a dish is called so.
  const isOfDish =
    named.length === 0 && allergens.length > 0 && columns.slice(1).some(({ codes: of }) => of.length > 0);
  const dishIds = isOfDish ? asked.ids.filter((id) => isCalled(sentences[at], id, asked.index)) : named;
  const codes = isOfDish ? [] : allergens;
  const first = marks.find((mark) => mark.is === 'name' || (isOfDish && mark.is === 'allergen'));
  const name = first && { text: textAt(sentences[at], first) };
  const isUnknown = name && dishIds.length === 0 && codes.length === 0;
  return {
    at,
    dishIds: dishIds.length > 0 ? dishIds : isUnknown ? [] : lead.dishIds,
    codes,
    counts: countsIn(marks, sentences[at]?.tokens ?? []),
    ...(isUnknown ? { unknown: name.text } : {}),
  };
}

/** Its cells answer the head of their column. Where they name dishes, a head that could be one ("Side") is their kind. */
function isList({ codes, dishIds }: Column = NO_COLUMN, named: readonly string[]): boolean {
  return codes.length > 0 || (dishIds.length > 0 && named.length === 0);
}

function isCalled(sentence: Sentence | undefined, id: string, index: NameIndex): boolean {
  const words = wordsOf(sentence?.tokens ?? []);
  return words.some((word) => index.words.isNamedBy(word, id));
}

function textAt(sentence: Sentence | undefined, { at }: Mark): string {
  const token = sentence?.tokens[at];
  return token?.kind === 'word' ? token.text : '';
}

interface Place {
  readonly column: Column;
  /** What the first cell says, where dishes head the columns. */
  readonly row: MenuColumn;
  readonly head: Head;
  readonly context: Context;
  readonly lead: Lead;
  readonly index: NameIndex;
  /** With what was asked, of whatever row. */
  readonly asked: Context;
  /** Traces stand in a column of their own. */
  readonly isSplit: boolean;
}

function readCell(text: string, sentence: Sentence, place: Place): Reading {
  const { column, row, head, context, lead, index } = place;
  const { marks } = sentence;
  const dishIds = column.dishIds.length > 0 ? column.dishIds : head.dishIds;
  const ofMenu = readMenuCell(text, sentence, column.dishIds.length > 0 ? row : column, dishIds, head.counts);
  if (ofMenu) return ofMenu;
  const own = codesOf(marks.filter((mark): mark is MarkOf<'allergen'> => mark.is === 'allergen'));
  const codes = column.codes.length > 0 ? column.codes : head.codes.length > 0 ? head.codes : lead.codes;
  const isAboutAllergens =
    own.length > 0 || column.codes.length > 0 || (head.codes.length > 0 && !isOtherColumn(marks));
  if (head.unknown !== undefined && isAboutAllergens)
    return {
      claims: [],
      doubt: { why: 'unknown-dish', dishIds: [], codes: [...codes, ...own], names: [head.unknown] },
    };
  const isState = readPolarity(marks).says === 'state';
  if (column.unknown !== undefined && head.codes.length > 0 && dishIds.length === 0 && isState)
    return { claims: [], doubt: { why: 'unknown-dish', dishIds: [], codes, names: [column.unknown] } };
  const allowed = column.allowed ?? lead.allowed;
  if (dishIds.length > 0 && isAboutAllergens && own.length === 0)
    return readState(text, sentence, { dishIds, codes, allowed }, context, index);
  // Dishes under "Free from milk".
  const listed = namedDishes(marks)?.ids;
  if (listed && own.length === 0 && column.codes.length > 0 && column.allowed)
    return readState(text, sentence, { dishIds: listed, codes: column.codes, allowed: column.allowed }, context, index);
  const none = noneOf(text, sentence, place, dishIds);
  if (none) return none;
  const cellLead: Lead = {
    level: 0,
    dishIds,
    codes: [],
    counts: head.counts,
    ...(allowed ? { allowed } : {}),
    ...(column.regulated ? { regulated: column.regulated } : {}),
  };
  const read = readSentence(sentence, context, cellLead, index, false);
  if (isNamed(column) && !has(marks, 'allergen', 'contains', 'with', 'free', 'absent', 'in')) return read;
  return readAbsence(sentence, read, place.asked, cellLead) ?? read;
}

/** Its head tells of something that is no allergen: "spicy?" */
function isNamed({ isOfElse = false, sale, isPrice = false, diet }: Column): boolean {
  return isOfElse || isPrice || sale !== undefined || diet !== undefined;
}

/** "| Beer | gluten | none | – |" below "contains", "traces" and "not filled in": no allergen is so. */
function noneOf(
  text: string,
  { marks }: Sentence,
  { column, isSplit }: Place,
  dishIds: readonly string[],
): Reading | undefined {
  const { allowed, codes } = column;
  const [none, other] = marks.filter(({ is }) => is !== 'sign');
  const isNone = ((none?.is === 'not' || none?.is === 'no') && !other) || /^\s*[-–—]{1,2}\s*$/.test(text);
  const isList = allowed === MAY_CONTAIN || allowed === UNKNOWN || allowed === CONTAINS;
  if (!isNone || !isList || codes.length > 0 || dishIds.length !== 1) return undefined;
  const isWhole = allowed === CONTAINS && !isSplit;
  const others = isWhole ? FREE : ALLERGEN_STATES.filter((state) => !allowed?.includes(state));
  return {
    claims: dishIds.flatMap((dishId) =>
      ALLERGEN_CODES.map((code) => ({ about: 'allergen' as const, dishId, code, allowed: others })),
    ),
  };
}

/** A price or a remark stands in no column of states. */
function isOtherColumn(marks: readonly Mark[]): boolean {
  return marks.some(({ is }) => is === 'price' || is === 'dish');
}

/** A cell that holds a state, in words or as a sign. */
function readState(
  text: string,
  sentence: Sentence,
  of: { dishIds: readonly string[]; codes: readonly AllergenCode[]; allowed?: readonly AllergenState[] },
  context: Context,
  index: NameIndex,
): Reading {
  const { dishIds, codes, allowed } = of;
  const claimed = (states: readonly AllergenState[]): Reading => ({
    claims: dishIds.flatMap((dishId) =>
      codes.map((code) => ({ about: 'allergen' as const, dishId, code, allowed: states })),
    ),
  });
  const words = sentence.marks.filter(({ is }) => is !== 'sign' && is !== 'and');
  if (allowed && words.length > 0 && words.every(({ is }) => is === 'dish')) return claimed(allowed);
  const [only] = words;
  const hasWords = /[\p{L}\p{N}]/u.test(text);
  // Nothing, or a dash, is read as "not in it".
  if (!hasWords && !sentence.marks.some((mark) => mark.is === 'sign' && mark.sign !== '–')) return claimed(FREE);
  if (words.length === 1 && (only?.is === 'yes' || only?.is === 'no' || only?.is === 'not')) {
    const asked = allowed ?? CONTAINS;
    return claimed(only.is === 'yes' ? asked : opposite(asked));
  }
  if (!hasWords) {
    const tick = sentence.marks.find((mark) => mark.is === 'sign' && (mark.sign === 'yes' || mark.sign === 'no'));
    if (tick?.is === 'sign' && allowed) return claimed(tick.sign === 'yes' ? allowed : opposite(allowed));
    return { claims: [], doubt: { why: 'unreadable', dishIds, codes } };
  }
  const reading = readSentence(sentence, context, { level: 0, dishIds, codes }, index, false);
  return reading.claims.length > 0 || reading.doubt
    ? reading
    : { claims: [], doubt: { why: 'unreadable', dishIds, codes } };
}

/** The cells of a row between its bars. */
export function cellsOf(row: string): string[] {
  return row
    .trim()
    .replace(/^\|/, '')
    .replace(/\|$/, '')
    .split(/(?<!\\)\|/);
}
