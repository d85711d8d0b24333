import type { Language } from '@tasty-food/contract';
import type { PassageTokens } from '../analysis/analyse-passage';
import type { Asked, Slot } from '../analysis/analyse-question';
import { Vocabulary } from '../analysis/vocabulary';
import { FIELDS, K1, SCORE_PLACES, rarity } from './weights';

type Field = Slot['field'];
const FIELD_NAMES: readonly Field[] = ['title', 'body', 'grams', 'concepts'];

export interface IndexedPassage {
  readonly id: number;
  readonly versionId: string;
  readonly slug: string;
  readonly version: number;
  readonly ordinal: number;
  readonly language: Language;
}

export interface Ranked {
  readonly passageId: number;
  readonly score: number;
}

/** The best passages for some questions, and what was counted among all that the reader may read. */
export interface Ranking {
  readonly ranked: readonly Ranked[];
  /** How many passages may be read. */
  readonly size: number;
  /** For each question, in how many of them each of its slots was found. */
  readonly found: readonly (readonly number[])[];
}

interface Kept extends IndexedPassage {
  readonly lengths: Readonly<Record<Field, number>>;
}

/** What the passages score for one question, by their places, and how many have each slot. */
interface Scored {
  readonly scores: ReadonlyMap<number, number>;
  readonly found: readonly number[];
}

/** A posting is one number, the place of its passage and how often the term stands there: five million of them are 40 MB. */
const FREQUENCIES = 256;
const ROUND = 10 ** SCORE_PLACES;

/** The postings in memory, ranked by the same rules as the statement of `RankStore` ranks them. */
export class PassageIndex {
  private kept: Kept[] = [];
  private readonly postings: Record<Field, Map<string, number[]>> = {
    title: new Map(),
    body: new Map(),
    grams: new Map(),
    concepts: new Map(),
  };
  private words: Vocabulary | undefined;

  get ids(): number[] {
    return this.kept.map(({ id }) => id);
  }

  get vocabulary(): Vocabulary {
    const { title, body } = this.postings;
    return (this.words ??= new Vocabulary(new Set([...title.keys(), ...body.keys()])));
  }

  add(passage: IndexedPassage, tokens: PassageTokens): void {
    const place = this.kept.length;
    const { title, body, grams, concepts } = tokens;
    const lengths = { title: title.length, body: body.length, grams: grams.length, concepts: concepts.length };
    this.kept.push({ ...passage, lengths });
    for (const field of FIELD_NAMES) {
      const frequencies = new Map<string, number>();
      for (const term of tokens[field]) frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
      for (const [term, frequency] of frequencies) {
        const posting = place * FREQUENCIES + Math.min(frequency, FREQUENCIES - 1);
        const list = this.postings[field].get(term);
        if (list) list.push(posting);
        else this.postings[field].set(term, [posting]);
      }
    }
    this.words = undefined;
  }

  remove(ids: ReadonlySet<number>): void {
    if (ids.size === 0) return;
    const places = new Int32Array(this.kept.length);
    let next = 0;
    for (const [place, { id }] of this.kept.entries()) places[place] = ids.has(id) ? -1 : next++;
    this.kept = this.kept.filter(({ id }) => !ids.has(id));
    for (const lists of Object.values(this.postings))
      for (const [term, list] of lists) {
        const moved = list.flatMap((posting) => {
          const place = places[Math.floor(posting / FREQUENCIES)] ?? -1;
          return place < 0 ? [] : [place * FREQUENCIES + (posting % FREQUENCIES)];
        });
        if (moved.length > 0) lists.set(term, moved);
        else lists.delete(term);
      }
    this.words = undefined;
  }

  /** The best passages of these versions; a passage counts as the question it fits best. */
  rank(questions: readonly Asked[], versions: ReadonlySet<string>, limit: number): Ranking {
    const seen = new Visible(this.kept, versions);
    const scored = questions.map(({ slots }) => this.scores(slots, seen));
    const best = new Map<number, number>();
    for (const { scores } of scored)
      for (const [place, score] of scores)
        best.set(place, Math.max(best.get(place) ?? 0, Math.round(score * ROUND) / ROUND));
    const ranked = [...best]
      .sort(([one, a], [other, b]) => b - a || this.inOrder(one, other))
      .slice(0, limit)
      .map(([place, score]) => ({ passageId: this.kept[place]?.id ?? 0, score }));
    return { ranked, size: seen.size, found: scored.map(({ found }) => found) };
  }

  private scores(slots: readonly Slot[], seen: Visible): Scored {
    const scores = new Map<number, number>();
    const found: number[] = [];
    for (const { field, terms } of slots) {
      const hits = this.hits(field, terms, seen);
      found.push(hits.size);
      const { weight, b } = FIELDS[field];
      const byLanguage = new Map<Language, number>();
      for (const place of hits.keys()) {
        const { language } = this.kept[place] as Kept;
        byLanguage.set(language, (byLanguage.get(language) ?? 0) + 1);
      }
      const anywhere = rarity(seen.size, hits.size);
      for (const [place, frequency] of hits) {
        const { language, lengths } = this.kept[place] as Kept;
        const own = field === 'concepts' ? anywhere : rarity(seen.sizeOf(language), byLanguage.get(language) ?? 0);
        const length = K1 * (1 - b + (b * lengths[field]) / seen.mean(field));
        scores.set(place, (scores.get(place) ?? 0) + (weight * own * frequency * (K1 + 1)) / (frequency + length));
      }
    }
    return { scores, found };
  }

  /** How often any of the terms stands in each visible passage that has one. */
  private hits(field: Field, terms: readonly string[], seen: Visible): Map<number, number> {
    const hits = new Map<number, number>();
    for (const term of terms)
      for (const posting of this.postings[field].get(term) ?? []) {
        const place = Math.floor(posting / FREQUENCIES);
        if (seen.has(place)) hits.set(place, (hits.get(place) ?? 0) + (posting % FREQUENCIES));
      }
    return hits;
  }

  private inOrder(one: number, other: number): number {
    const [a, b] = [this.kept[one] as Kept, this.kept[other] as Kept];
    if (a.slug !== b.slug) return a.slug < b.slug ? -1 : 1;
    return b.version - a.version || a.ordinal - b.ordinal;
  }
}

/** What a reader may read of the index, counted. */
class Visible {
  size = 0;
  private readonly places: Uint8Array;
  private readonly sizes = new Map<Language, number>();
  private readonly totals: Record<Field, number> = { title: 0, body: 0, grams: 0, concepts: 0 };

  constructor(kept: readonly Kept[], versions: ReadonlySet<string>) {
    this.places = new Uint8Array(kept.length);
    for (const [place, { versionId, language, lengths }] of kept.entries()) {
      if (!versions.has(versionId)) continue;
      this.places[place] = 1;
      this.size++;
      this.sizes.set(language, (this.sizes.get(language) ?? 0) + 1);
      for (const field of FIELD_NAMES) this.totals[field] += lengths[field];
    }
  }

  has(place: number): boolean {
    return this.places[place] === 1;
  }

  sizeOf(language: Language): number {
    return this.sizes.get(language) ?? 0;
  }

  mean(field: Field): number {
    return Math.max(1, this.totals[field] / Math.max(1, this.size));
  }
}
