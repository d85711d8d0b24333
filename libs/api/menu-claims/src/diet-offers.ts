import type { Mark, MarkOf, Sentence } from '@tasty-food/api-marks';
import type { Claim } from './claim';
import { DENIES, type DietMark, isDiet, UNSETTLED } from './diet-mark';
import { placeAt } from './place-of';

/** "For vegans you can do the Green Coteau and the fries": each dish that is offered to them is fit for them. Stretch by stretch of a sentence. */
export class DietOffers {
  readonly stretches: readonly (readonly Mark[])[];
  /** Those of whom is spoken. */
  private guests: readonly DietMark[] = [];
  private isOpen = false;

  constructor(private readonly sentence: Sentence) {
    const isOfAny = sentence.marks.some((_, at, marks) => this.guestAt(marks, at) !== undefined);
    this.stretches = isOfAny ? stretchesOf(sentence.marks) : [sentence.marks];
  }

  read(stretch: readonly Mark[]): Claim[] {
    const own = stretch.flatMap((_, at) => this.guestAt(stretch, at) ?? []);
    const named = stretch.filter((mark): mark is MarkOf<'dish'> => mark.is === 'dish' && !mark.quantified);
    const isOffered = own.length > 0 || (this.guests.length > 0 && (this.isOpen || stretch.every(isOfOffer)));
    if (own.length > 0) this.guests = own;
    this.isOpen = named.length === 0 && (own.length > 0 || this.isOpen);
    const isUnsettled = stretch.some(
      (mark, at) => mark.is !== 'if' && UNSETTLED.includes(mark.is) && !isSignOf(mark, stretch[at - 1]),
    );
    const denials = stretch.filter(({ is }) => DENIES.includes(is) || is === 'avoid').length;
    if (!isOffered || named.length === 0 || isUnsettled || denials > 1) return [];
    if (stretch.some(({ is }) => is === 'except' || is === 'others' || is === 'allergen')) return [];
    return named.flatMap((mark) => this.claimed(mark, denials === 0));
  }

  private claimed({ ids: [dishId = '', ...orIds], at }: MarkOf<'dish'>, holds: boolean): Claim[] {
    const of = orIds.length > 0 ? { orIds } : {};
    return this.guests.map((diet) => ({ about: 'diet', dishId, diet, holds, ...of, ...placeAt(this.sentence, at) }));
  }

  /** "Pour les végétariens", "voor een veganist", "vegans can have": those who eat so. */
  private guestAt(marks: readonly Mark[], place: number): DietMark | undefined {
    const [before, mark] = [marks[place - 1], marks[place]];
    if (!mark || !isDiet(mark)) return undefined;
    const { tokens, language } = this.sentence;
    if (FOR.test(mark.text) || (NOUNS[language]?.test(mark.text) ?? false)) return mark.is;
    if (before?.is === 'if' && FOR.test(before.text) && mark.at - before.at <= 3) return mark.is;
    const [word, article, next] = [mark.at - 2, mark.at - 1, mark.at + 1].map((at) => {
      const token = tokens[at];
      return token?.kind === 'word' ? token.folded : '';
    });
    if (GUEST.test(next ?? '') || GUEST.test(article ?? '')) return mark.is;
    const isArticle = /^(de|het|een|le|la|les|un|une|the|a|our|onze|nos)$/.test(article ?? '');
    return /^(voor|pour|for|aux|chez)$/.test((isArticle ? word : article) ?? '') ? mark.is : undefined;
  }
}

/** "A vegan guest", "une cliente végane" */
const GUEST =
  /^(guests?|customers?|diners?|person|people|clients?|clientes?|gast(?:en)?|klant(?:en)?|personnes?|convives?)$/;
const FOR = /^(for|pour|voor|aux)\b/;
/** Words for guests alone, and for no dish: French says both in one word. */
const NOUNS: Partial<Record<Sentence['language'], RegExp>> = {
  en: /^(vegetarians|vegans)$/,
  nl: /^(vegetariers?|veganist(en)?|veggies)$/,
};

/** What may stand beside a dish of which is only said that it suits them too, or not. */
function isOfOffer({ is }: Mark): boolean {
  return ['dish', 'yes', 'not', 'no', 'ne', 'and', 'sign', 'also', 'suits', 'is', 'but'].includes(is);
}

function isSignOf(mark: Mark, before: Mark | undefined): boolean {
  return mark.is === 'sign' && before?.is === 'sign';
}

/** "… suits vegans because it contains no egg; it is not halal": a reason and what is added deny nothing of what stands before. */
function stretchesOf(marks: readonly Mark[]): Mark[][] {
  return marks.reduce<Mark[][]>(
    (stretches, mark, at) => {
      const isComma = mark.is === 'sign' && mark.sign === ',';
      const isApart = (mark.is === 'sign' && mark.sign === ';') || (isComma && opensClause(marks, at + 1));
      if (isApart || mark.is === 'but') stretches.push([]);
      stretches.at(-1)?.push(mark);
      return stretches;
    },
    [[]],
  );
}

/** "…, they contain none", "…, the waffle does" */
function opensClause(marks: readonly Mark[], at: number): boolean {
  const [first, second] = [marks[at], marks[at + 1]];
  return first?.is === 'this' || (first?.is === 'dish' && ['yes', 'no', 'not'].includes(second?.is ?? 'dish'));
}
