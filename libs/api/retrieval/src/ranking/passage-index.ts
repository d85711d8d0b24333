import { Vocabulary, type Asked, type PassageTokens, type Slot } from '@tasty-food/api-text-analysis';
import {
  FIELD_NAMES,
  FREQUENCIES,
  VisiblePassages,
  type Field,
  type IndexedPassage,
  type Kept,
} from './visible-passages';
import { FIELDS, K1, SCORE_PARTS, rarity } from './weights';

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
        move(list, places);
        if (list.length === 0) lists.delete(term);
      }
    this.words = undefined;
  }

  /** The best passages of these versions; a passage counts as the question it fits best. */
  rank(questions: readonly Asked[], versions: ReadonlySet<string>, limit: number): Ranking {
    const seen = new VisiblePassages(this.kept, versions);
    const best = new Float64Array(this.kept.length);
    const found = questions.map(({ slots }) => {
      const scores = new Float64Array(this.kept.length);
      const counts = slots.map((slot) => this.score(slot, seen, scores));
      for (let place = 0; place < scores.length; place++)
        best[place] = Math.max(
          best[place] as number,
          Math.round((scores[place] as number) * SCORE_PARTS) / SCORE_PARTS,
        );
      return counts;
    });
    const ranked = this.highest(best, limit).map((place) => ({
      passageId: (this.kept[place] as Kept).id,
      score: best[place] as number,
    }));
    return { ranked, size: seen.size, found };
  }

  /** Adds to `scores`, by place, what the visible passages score for a slot; answers how many have it. */
  private score({ field, terms }: Slot, seen: VisiblePassages, scores: Float64Array): number {
    const hits = seen.hits(terms.map((term) => this.postings[field].get(term) ?? []));
    const { weight, b } = FIELDS[field];
    const anywhere = rarity(seen.size, hits.places.length);
    const mean = seen.mean(field);
    const factors = seen.sizes.map(
      (size, language) =>
        weight * (field === 'concepts' ? anywhere : rarity(size, hits.byLanguage[language] as number)),
    );
    for (const place of hits.places) {
      const frequency = hits.frequencies[place] as number;
      const length = K1 * (1 - b + (b * (this.kept[place] as Kept).lengths[field]) / mean);
      const own = factors[seen.languages[place] as number] as number;
      scores[place] = (scores[place] as number) + (own * frequency * (K1 + 1)) / (frequency + length);
    }
    return hits.places.length;
  }

  /** The places that score most, best first: kept in order while one passes over all, as few of many are wanted. */
  private highest(scores: Float64Array, limit: number): number[] {
    const order = (one: number, other: number) =>
      (scores[other] as number) - (scores[one] as number) || this.inOrder(one, other);
    const highest: number[] = [];
    for (let place = 0; place < scores.length; place++) {
      if (scores[place] === 0) continue;
      const last = highest.at(-1);
      if (highest.length === limit && last !== undefined && order(place, last) > 0) continue;
      const at = highest.findLastIndex((other) => order(place, other) > 0) + 1;
      highest.splice(at, 0, place);
      if (highest.length > limit) highest.pop();
    }
    return highest;
  }

  private inOrder(one: number, other: number): number {
    const [a, b] = [this.kept[one] as Kept, this.kept[other] as Kept];
    if (a.slug !== b.slug) return a.slug < b.slug ? -1 : 1;
    return b.version - a.version || a.ordinal - b.ordinal;
  }
}

/** Moves postings to their new places, -1: gone; within the list, as of millions each one made anew would stop every answer meanwhile. */
function move(list: number[], places: Int32Array): void {
  let length = 0;
  for (const posting of list) {
    const place = places[Math.floor(posting / FREQUENCIES)] as number;
    if (place >= 0) list[length++] = place * FREQUENCIES + (posting % FREQUENCIES);
  }
  list.length = length;
}
