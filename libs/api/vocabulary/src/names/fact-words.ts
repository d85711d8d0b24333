import { HOURS_WORD_BEGINNINGS } from '../words/hours-words';
import { FACT_WORD_LIST } from '../words/lexicon';
import type { VerifierFacts } from '../verifier-facts';
import { kindOf } from './written-name';

const PAPER_WORD_BEGINNINGS = ['certif', 'gecertif', 'halalcertif', 'attest', 'keurmerk'] as const;
const MONEY = ['euro', 'cents?$', 'centimes?$'] as const;
/** Of dishes that nobody names: "nothing is out", "il ne manque rien". */
const STOCK = [
  'nothing$',
  'rien$',
  'niks$',
  'niets$',
  'out$',
  'missing$',
  'manque',
  'ontbre',
  'available$',
  'ordered$',
  'disponible',
  'beschikbaar',
] as const;
/** Of so many characters a beginning is known. */
const BEGINNING_MAX_LENGTH = 4;
/** Words of kinds that stand in talk of anything. */
const OF_ANYTHING = /^(menus?|de|d|du|la|le|les|the|het|house|maison|huis|portions?|porties?)$/;

/** Words beside the lexicon that make a turn touch facts: those of its dishes, its kinds, its hours and its papers. */
export class FactWords {
  private readonly beginnings = new Set<string>();
  private readonly own: RegExp;
  private readonly kinds: ReadonlySet<string>;

  /** `kinds`: words that together name one dish; `names`: those of dishes. */
  constructor(facts: VerifierFacts, names: Iterable<string>, kinds: Iterable<string>) {
    const own = [
      ...MONEY,
      ...STOCK,
      ...((facts.hours ?? []).length > 0 ? HOURS_WORD_BEGINNINGS : []),
      ...((facts.certificates ?? []).length > 0 ? PAPER_WORD_BEGINNINGS : []),
    ];
    this.own = new RegExp(`^(?:${own.join('|')})`);
    this.kinds = new Set([...kinds].filter((word) => !OF_ANYTHING.test(word)).map(kindOf));
    for (const word of [...names, ...FACT_WORD_LIST, ...own, ...this.kinds])
      for (let length = 1; length <= Math.min(BEGINNING_MAX_LENGTH, word.length); length++)
        this.beginnings.add(word.slice(0, length));
  }

  has(folded: string): boolean {
    return this.own.test(folded) || this.kinds.has(kindOf(folded));
  }

  /** Whether the beginning of a word may yet become one of them, or one of the lexicon. */
  mayBegin(folded: string): boolean {
    return this.beginnings.has(folded.slice(0, BEGINNING_MAX_LENGTH));
  }
}
