import { wordsAndStops } from '@tasty-food/api-vocabulary';
import { has, type Mark, namedDishes, type Sentence } from '@tasty-food/api-marks';
import type { Unit } from './split-units';

const NUMBERS = [
  /^(?:premiere?|first|eerste|1|one)$/,
  /^(?:deuxieme|seconde?|tweede|2|two|twee|deux)$/,
  /^(?:troisieme|third|derde|3|three|drie|trois)$/,
  /^(?:quatrieme|fourth|vierde|4|four|vier|quatre)$/,
  /^(?:5|five|vijf|cinq)$/,
];
const COUNT = '(two|twee|deux|three|drie|trois|four|vier|quatre|five|vijf|cinq)';
const NO_DISH =
  '(?:fois|keer|times?|etapes?|stap|step|heures?|uur|jours?|dag|day|points?|punten|punt|question|vraag|place|plaats)';
/** "The first (one)", "le deuxième", "option 2", but not "the first time". */
const ORDINAL = new RegExp(
  String.raw`(?:^| )(?:(?:the|le|la|de|het) (premiere?|first|eerste|deuxieme|seconde?|tweede|troisieme|third|derde|quatrieme|fourth|vierde)|(?:option|optie|numero|nummer|number) ([1-4]|one|two|three|four))(?! ${COUNT}| ${NO_DISH})(?= |$)`,
);
/** "The first two", "les trois derniers" */
const FIRST = new RegExp(
  String.raw`(?:^| )(?:(?:the|de) (?:first|eerste) ${COUNT}|de ${COUNT} eerste|les ${COUNT} premier\w+)(?! ${NO_DISH})(?= |$)`,
);
const LAST = new RegExp(
  String.raw`(?:^| )(?:(?:the|de) (?:last|laatste) ${COUNT}|de ${COUNT} laatste|les ${COUNT} dernier\w+)(?! ${NO_DISH})(?= |$)`,
);
/** "All three", "none of the three", "ze zijn alledrie", "both" */
const COUNTED = new RegExp(
  String.raw`(?:^| )(?:all|alle|alle de|tous|tous les|toutes|toutes les|les|the|de|these|those|deze|die|ces|des) ?${COUNT}(?= |$)`,
);
const BOTH =
  /(?:^| )(?:both|beide|beiden|allebei|alletwee|l un et l autre|ni l un ni l autre|neither|geen van beide)(?= |$)/;
const ALL =
  /(?:^| )(?:(?:they|these|those)(?: are| re)? all|all of (?:them|these|those)|none of (?:them|these|those)|(?:ze|die|deze) \S+ allemaal|allemaal|geen van (?:deze|die|hen|hun|ze|de gerechten)|geen enkele? (?:van (?:deze|die|hen|de gerechten)|ervan)|(?:ils|elles) \S+ (?:tous|toutes)|tous|toutes|aucune? (?:d entre|de ces|de ceux|de celles|d eux|d elles|des plats)|(?:these|those) (?:dishes|options)|ces (?:plats|options)|(?:deze|die) (?:gerechten|opties))(?= |$)/;
/** Of several, with its verb. */
const PLURAL =
  /^(?:(?:and|en|et|so|dus|donc|but|maar|mais|also|ook|well|verder|bovendien) )*(?:they|these|those|(?:ze|zij|die|deze) (?:zijn|bevatten|hebben|kunnen|mogen)|(?:zijn|bevatten|hebben|kunnen|mogen) (?:ze|zij|die|deze)|ils|elles)(?= |$)/;
/** Of one, whatever it is compared with. */
const SINGULAR =
  /^(?:(?:and|en|et|so|dus|donc|but|maar|mais|also|ook) )*(?:it|its|il|elle|het|hij|dit|dat|this|that|c est|(?:is|kost|bevat) (?:het|hij|ze|die|deze)|(?:ze|die|deze) (?:is|kost|bevat))(?= |$)/;
/** Behind these it is allergens that are all of them: "is free from all three". */
const VERBS: readonly Mark['is'][] = ['contains', 'free', 'may', 'absent', 'with', 'unknown'];

/**
 * What an answer has named so far: "le premier est aussi sans œufs", "they are all free of egg", behind a list or several sentences, are said of the dishes that are
 * meant, and not of the one that was named last.
 */
export class NamedDishes {
  /** One by one, in order. */
  private told: readonly string[] = [];
  /** In the list right before. */
  private listed: readonly string[] = [];

  add({ kind, opensLine }: Unit, marks: readonly Mark[]): void {
    const ids = namedDishes(marks)?.ids ?? [];
    if (ids.length === 0) return;
    this.told = [...new Set([...this.told, ...ids])];
    this.listed = (kind === 'item' || kind === 'row') && opensLine ? [...new Set([...this.listed, ...ids])] : [];
  }

  /** Of whom a sentence speaks that names no dish; `before`: those that were named last. */
  referred({ marks, tokens }: Pick<Sentence, 'marks' | 'tokens'>, before: readonly string[]): readonly string[] {
    if (before.length === 0 || this.told.length < 2 || has(marks, 'dish')) return before;
    const verb = marks.find(({ is }) => VERBS.includes(is))?.at ?? tokens.length;
    // "The tartare … The ribs and the stew …. All three are free of milk."
    if (before.length > 1) {
      const count = numberIn(COUNTED, textOf(tokens.slice(0, verb))) ?? 0;
      return count > before.length ? this.told.slice(-count) : before;
    }
    return this.counted(textOf(tokens), textOf(tokens.slice(0, verb))) ?? before;
  }

  private counted(words: string, subject: string): readonly string[] | undefined {
    const { told, listed } = this;
    const place = numberIn(ORDINAL, words);
    if (place !== undefined) return told.length < place ? undefined : told.slice(place - 1, place);
    // "It is also the cheapest of the three"
    if (SINGULAR.test(words)) return undefined;
    const [first, last] = [numberIn(FIRST, words), numberIn(LAST, words)];
    if (first !== undefined) return told.slice(0, first);
    const count = last ?? numberIn(COUNTED, subject) ?? (BOTH.test(subject) ? 2 : undefined);
    if (count !== undefined) return told.slice(-count);
    if (ALL.test(subject)) return listed.length > 1 ? listed : told;
    return listed.length > 1 && PLURAL.test(words) ? listed : undefined;
  }
}

function textOf(tokens: Sentence['tokens']): string {
  return wordsAndStops(tokens).join(' ');
}

function numberIn(pattern: RegExp, words: string): number | undefined {
  const [, ...groups] = pattern.exec(words) ?? [];
  const said = groups.find((group) => group !== undefined);
  const at = said === undefined ? -1 : NUMBERS.findIndex((number) => number.test(said));
  return at === -1 ? undefined : at + 1;
}
