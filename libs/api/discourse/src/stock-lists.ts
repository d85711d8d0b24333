import { wordsOf } from '@tasty-food/api-vocabulary';
import { has, type Mark, type MarkOf, type Sentence } from '@tasty-food/api-marks';
import { type Claim, saidOf } from '@tasty-food/api-menu-claims';
import type { Unit } from './split-units';

/** What stands over the lines of a list. `available` undefined: it heads dishes of which nothing of the kind is said. */
interface Head {
  readonly level: number;
  readonly available?: boolean;
}

/** "Out today:", "still there: …": a dish that is listed under such a line, or in answer to such a question, is claimed to be so. */
export class StockLists {
  private heads: readonly Head[] = [];
  private asked: boolean | undefined;

  begin(sentence: Pick<Sentence, 'marks' | 'tokens'>): void {
    this.asked = saidIn(sentence);
    this.heads = [];
  }

  /** What a line claims of the dishes it lists. `isLead`: it heads what stands below. */
  read({ kind, opensLine }: Unit, sentence: Sentence, level: number, isLead: boolean): Claim[] {
    if (isLead) {
      this.head(sentence, level);
      return [];
    }
    if (kind !== 'item' || !opensLine) {
      // What follows a list speaks of something else.
      this.heads = this.heads.filter((head) => head.level < level);
      if (kind === 'text') this.asked = undefined;
      return [];
    }
    return listed(sentence, this.over(level));
  }

  private head(sentence: Sentence, level: number): void {
    const own = isOfDish(sentence.marks) ? undefined : saidIn(sentence);
    const isOther = own === undefined && (isOfDish(sentence.marks) || has(sentence.marks, ...OF_ELSE));
    if (own === undefined && !isOther) return;
    this.heads = [
      ...this.heads.filter((head) => head.level < level),
      { level, ...(own === undefined ? {} : { available: own }) },
    ];
  }

  private over(level: number): boolean | undefined {
    const head = this.heads.findLast((each) => each.level <= level);
    return head ? head.available : this.asked;
  }
}

/** With these a line or a question speaks of something else than what is there. */
const OF_ELSE: readonly Mark['is'][] = [
  'allergen',
  'allergens',
  'allergic',
  'if',
  'except',
  'unlike',
  'instead',
  'whether',
  'check',
  'others',
  'recommend',
];

function saidIn({ marks, tokens }: Pick<Sentence, 'marks' | 'tokens'>): boolean | undefined {
  if (isOfDish(marks) || has(marks, ...OF_ELSE)) return undefined;
  const words = wordsOf(tokens);
  return words.some((word) => INSTEAD.test(word)) ? undefined : saidOf(words);
}

/** "What can I offer instead?" */
const INSTEAD =
  /^(alternative?s?|alternatie[fv]\w*|vervang\w*|remplac\w*|replac\w*|instead|plaats|place|terug|retour|back|until|tot|jusqu)$/;

function isOfDish(marks: readonly Mark[]): boolean {
  return marks.some((mark) => mark.is === 'dish' && !mark.quantified);
}

/** The dish that opens an item, which says nothing of it itself. */
function listed({ marks, tokens }: Sentence, available: boolean | undefined): Claim[] {
  const dish = marks.find((mark): mark is MarkOf<'dish'> => mark.is === 'dish');
  const [dishId, other] = dish?.ids ?? [];
  const words = wordsOf(tokens);
  if (available === undefined || dishId === undefined || other !== undefined || dish?.quantified) return [];
  if (saidOf(words) !== undefined || has(marks, 'not', 'no', 'unlike', 'except', 'instead')) return [];
  return [{ about: 'availability', dishId, available }];
}
