import type { Slot } from '@tasty-food/api-text-analysis';
import { LANGUAGES, type Language } from '@tasty-food/contract';

export type Field = Slot['field'];
export const FIELD_NAMES: readonly Field[] = ['title', 'body', 'grams', 'concepts'];

export interface IndexedPassage {
  readonly id: number;
  readonly versionId: string;
  readonly slug: string;
  readonly version: number;
  readonly ordinal: number;
  readonly language: Language;
}

export interface Kept extends IndexedPassage {
  readonly lengths: Readonly<Record<Field, number>>;
}

/** A posting is one number, the place of its passage and how often the term stands there: five million of them are 40 MB. */
export const FREQUENCIES = 256;

/** The visible passages that have any of some terms. It is written over by the next. */
interface Hits {
  readonly places: readonly number[];
  /** By place. */
  readonly frequencies: Uint16Array;
  /** How many there are in each of `LANGUAGES`. */
  readonly byLanguage: readonly number[];
}

/** What a reader may read of the index, counted. Everything stands in arrays by place: a search passes over a hundred thousand hits. */
export class VisiblePassages {
  size = 0;
  /** The place of the language of each passage in `LANGUAGES`. */
  readonly languages: Uint8Array;
  /** How many there are in each. */
  readonly sizes: number[] = LANGUAGES.map(() => 0);
  private readonly isVisible: Uint8Array;
  private readonly frequencies: Uint16Array;
  private readonly totals: Record<Field, number> = { title: 0, body: 0, grams: 0, concepts: 0 };
  private touched: readonly number[] = [];

  constructor(kept: readonly Kept[], versions: ReadonlySet<string>) {
    this.isVisible = new Uint8Array(kept.length);
    this.languages = new Uint8Array(kept.length);
    this.frequencies = new Uint16Array(kept.length);
    for (const [place, { versionId, language, lengths }] of kept.entries()) {
      if (!versions.has(versionId)) continue;
      const at = LANGUAGES.indexOf(language);
      this.isVisible[place] = 1;
      this.languages[place] = at;
      this.size++;
      this.sizes[at] = (this.sizes[at] as number) + 1;
      for (const field of FIELD_NAMES) this.totals[field] += lengths[field];
    }
  }

  hits(lists: readonly (readonly number[])[]): Hits {
    const { frequencies, isVisible, languages } = this;
    for (const place of this.touched) frequencies[place] = 0;
    const places: number[] = [];
    const byLanguage = LANGUAGES.map(() => 0);
    for (const postings of lists)
      for (const posting of postings) {
        const place = Math.floor(posting / FREQUENCIES);
        if (isVisible[place] === 0) continue;
        const before = frequencies[place] as number;
        frequencies[place] = before + (posting % FREQUENCIES);
        if (before > 0) continue;
        places.push(place);
        const language = languages[place] as number;
        byLanguage[language] = (byLanguage[language] as number) + 1;
      }
    this.touched = places;
    return { places, frequencies, byLanguage };
  }

  mean(field: Field): number {
    return Math.max(1, this.totals[field] / Math.max(1, this.size));
  }
}
