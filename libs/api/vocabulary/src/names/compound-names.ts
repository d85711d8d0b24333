import { singular } from '../words/fold-word';
import { isKnownWord } from '../words/lexicon';
import type { DishName } from './dish-name';

/** Of either half. */
const PART_MIN_LENGTH = 3;

/** Dutch makes one word of several: "zalmpoke" is a "poke met zalm". */
export class CompoundNames {
  constructor(private readonly byWord: ReadonlyMap<string, readonly DishName[]>) {}

  /** The names that hold all parts of a word. */
  find(folded: string): readonly { readonly name: DishName; readonly parts: readonly string[] }[] {
    if (isKnownWord(folded)) return [];
    for (let at = PART_MIN_LENGTH; at <= folded.length - PART_MIN_LENGTH; at++) {
      const found = this.tailsOf(folded.slice(at)).flatMap((tail) =>
        (this.byWord.get(tail) ?? []).flatMap((name) => {
          const others = name.words.filter((word) => word !== tail);
          const parts = partsOf(folded.slice(0, at), others);
          return parts ? [{ name, parts: [...parts, tail] }] : [];
        }),
      );
      if (found.length > 0) return found;
    }
    return [];
  }

  /** Names with a compound that begins with a word. */
  begunBy(word: string): readonly DishName[] {
    return [...this.byWord].flatMap(([key, names]) => (isBegunBy(key, word) ? names : []));
  }

  private tailsOf(half: string): string[] {
    return [...new Set([half, singular(half), half.replace(/en$/, '')])].filter((form) => this.byWord.has(form));
  }
}

/** The words of a name that a text is made of, one after the other: "vierkazen" of "vier" and "kazen". */
function partsOf(text: string, words: readonly string[]): readonly string[] | undefined {
  if (text === '') return [];
  for (const word of words) {
    const form = formsOf(word).find((each) => text.startsWith(each));
    const rest =
      form === undefined
        ? undefined
        : partsOf(
            text.slice(form.length),
            words.filter((other) => other !== word),
          );
    if (rest) return [word, ...rest];
  }
  return undefined;
}

/** As a word stands before another: "groente" of "groenten", "garnalen" of "garnaal". The longest first. */
function formsOf(word: string): string[] {
  const forms = [`${word}en`, `${word}s`, `${word}n`, word, word.replace(/n$/, ''), word.replace(/en$/, '')];
  return forms.filter(({ length }) => length >= PART_MIN_LENGTH);
}

/** "ansjovispizza" by "ansjovis", "garnaalkroketten" by "garnalen". */
export function isBegunBy(compound: string, word: string): boolean {
  const stems = [word, word.replace(/([aeou])([bdfgklmnprstz])en$/, '$1$1$2')];
  return stems.some(
    (stem) =>
      stem.length > PART_MIN_LENGTH && compound.startsWith(stem) && compound.length - stem.length >= PART_MIN_LENGTH,
  );
}
