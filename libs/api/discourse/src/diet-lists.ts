import { has, type Mark, type MarkOf, type Sentence } from '@tasty-food/api-marks';
import { type Claim, type DietMark, DIETS, isDiet } from '@tasty-food/api-menu-claims';
import type { ReadCell } from './read-table';
import type { Unit } from './split-units';

/** What stands over the lines of a list. `diets` empty: it heads dishes of another kind, or of nobody knows which. */
interface Head {
  readonly level: number;
  readonly diets: readonly DietMark[];
  /** A sentence before the list said so: what only introduces the list leaves it. */
  readonly isSentence?: boolean;
}

const NONE: readonly DietMark[] = [];

/** "Our vegan dishes: …": a dish that is listed under a heading, or in answer to a question, for the dishes of a diet is claimed to have it. */
export class DietLists {
  private heads: readonly Head[] = [];
  private asked: readonly DietMark[] = NONE;

  /** What the question asks for: each dish of the list that answers it has these diets. */
  begin({ marks }: Pick<Sentence, 'marks'>): void {
    const isOfMore = marks.filter(({ is }) => is === 'asks').length > 1 && has(marks, 'allergen');
    const isOther =
      isOfMore || has(marks, 'part') || marks.some((mark) => isNamed(mark) || turns(mark) || isOfGuest(mark));
    this.asked = isOther ? NONE : settled(dietsIn(marks));
    this.heads = [];
  }

  /** The diets that a line claims of the dishes it lists. `isLead`: it heads what stands below. */
  read(unit: Unit, sentence: Sentence, level: number, isLead: boolean): Claim[] {
    if (isLead) this.head(sentence.marks, level);
    if (isLead) return [];
    const isList = unit.kind === 'item' ? unit.opensLine : unit.kind === 'text' && isBareList(sentence);
    if (isList) return claimed(sentence.marks, this.over(level));
    // "The following are not vegetarian." ends what was asked for.
    if (unit.kind === 'text')
      this.heads = [...this.heads.filter((head) => head.level < level), ...saidOfOthers(sentence.marks, level)];
    return [];
  }

  /** The same for a row of a table, whose first cell names the dish. */
  readRow<Cell extends ReadCell>(cells: readonly Cell[], marked: (text: string) => Sentence): readonly Cell[] {
    const diets = this.over(ROWS);
    if (diets.length === 0) return cells;
    const [first = [], ...others] = cells.map(({ text }) => marked(text).marks);
    if (others.flat().some((mark) => isDiet(mark) || turns(mark) || isTick(mark))) return cells;
    const claims = claimed(first, diets);
    return cells.map((cell, at) => (at === 0 ? { ...cell, claims: [...cell.claims, ...claims] } : cell));
  }

  private head(marks: readonly Mark[], level: number): void {
    const isTurned = marks.some((mark) => isOfDish(mark) || turns(mark)) || has(marks, 'others', 'out');
    const own = isTurned ? NONE : settled(dietsIn(marks));
    const isOther = isTurned || (own.length === 0 && (has(marks, 'allergen', 'part') || marks.some(isDiet)));
    const isIntroduction = (head: Head): boolean => head.isSentence === true && head.level === level && !isOther;
    const before = this.heads.filter((head) => head.level < level || (own.length === 0 && isIntroduction(head)));
    this.heads = isOther || own.length > 0 ? [...before, { level, diets: own }] : before;
  }

  private over(level: number): readonly DietMark[] {
    // A line of its own stands as deep as the line over it.
    const head = this.heads.findLast((each) => each.level <= level);
    return head ? head.diets : this.asked;
  }
}

/** Deeper than any head. */
const ROWS = 100;

/** What a sentence between lists heads. */
function saidOfOthers(marks: readonly Mark[], level: number): Head[] {
  if (!(marks.some(turns) || has(marks, 'others')) || has(marks, 'allergen', 'contains')) return [];
  return [{ level, diets: NONE, isSentence: true }];
}

/** With these a heading or a question speaks of dishes of another kind, or of nobody knows which. */
const TURNS: readonly Mark['is'][] = [
  'not',
  'no',
  'ne',
  'neither',
  'avoid',
  'except',
  'unlike',
  'free',
  'absent',
  'if',
  'unknown',
  'hedge',
  'denied',
];

/** "For vegetarians" sets no condition. */
function turns(mark: Mark): boolean {
  return TURNS.includes(mark.is) && !(mark.is === 'if' && /^(pour|for|voor)\b/.test(mark.text));
}

function dietsIn(marks: readonly Mark[]): readonly DietMark[] {
  return DIETS.filter((diet) => marks.some(({ is }) => is === diet));
}

/** "Vegetarian and vegan dishes": each is the first. Of two others, each may be meant for some of the dishes. */
function settled(diets: readonly DietMark[]): readonly DietMark[] {
  if (diets.length < 2) return diets;
  return diets.includes('halal') ? NONE : ['vegetarian'];
}

/** "The lasagne is vegan; the others:", but not "all our vegan dishes:" */
function isOfDish(mark: Mark): boolean {
  return isNamed(mark) || (mark.is === 'dish' && mark.isOthers === true);
}

function isNamed(mark: Mark): boolean {
  return mark.is === 'dish' && !mark.quantified;
}

function isOfGuest(mark: Mark): boolean {
  return mark.is === 'allergen' && mark.ofGuest;
}

function claimed(marks: readonly Mark[], diets: readonly DietMark[]): Claim[] {
  const own = dietsIn(marks);
  const isTurned = has(marks, ...TURNED) && !has(marks, 'allergen');
  if (diets.length === 0 || own.length > 0 || isTurned || marks.some(isCross)) return [];
  const end = marks.findIndex(({ is }) => ENDS.includes(is));
  const listed = marks
    .slice(0, end === -1 ? undefined : end)
    .filter((mark): mark is MarkOf<'dish'> => mark.is === 'dish' && !mark.quantified && mark.ids.length > 0);
  return listed.flatMap(({ ids: [dishId = '', ...orIds] }) =>
    diets.map((diet): Claim => {
      return { about: 'diet', dishId, diet, holds: true, ...(orIds.length > 0 ? { orIds } : {}) };
    }),
  );
}

/** With these an item says that its dish is none of those. */
const TURNED: readonly Mark['is'][] = ['not', 'no', 'neither', 'avoid', 'except', 'unknown', 'check', 'whether'];
/** Behind these a dish is only compared with. */
const ENDS: readonly Mark['is'][] = ['unlike', 'instead', 'but', 'if', 'except'];

function isTick(mark: Mark): boolean {
  return mark.is === 'sign' && (mark.sign === 'yes' || mark.sign === 'no');
}

function isCross(mark: Mark): boolean {
  return mark.is === 'sign' && mark.sign === 'no';
}

/** "**Grill:** chicken skewer – € 18.50": dishes, and no sentence. */
function isBareList({ marks, tokens, opening }: Sentence): boolean {
  const isMarked = (start: number): boolean => marks.some((mark) => mark.start <= start && start < mark.end);
  return (
    has(marks, 'dish') &&
    opening !== 'no' &&
    marks.every(({ is }) => OF_LISTS.includes(is)) &&
    tokens.every((token) => token.kind !== 'word' || isMarked(token.start) || BETWEEN.test(token.folded))
  );
}

const OF_LISTS: readonly Mark['is'][] = [
  'dish',
  'price',
  'sign',
  'and',
  'generic',
  'also',
  'contains',
  'with',
  'house',
  'available',
];
/** Articles, and what offers: "we have", "vous avez". */
const BETWEEN =
  /^(le|la|les|l|de|het|een|du|des|d|au|aux|un|une|the|a|an|onze|nos|notre|our|we|wij|you|vous|nous|on|je|er|have|got|avez|avons|a|hebben|hebt|heb|zijn|ze|dat|c|est|ce|sont|these|are|dit|deze|voici|voila)$/;
