import { cuesOf } from './cues.ts';
import type { Cue } from './cues.ts';
import type { NameRun } from './find-names.ts';
import type { MarkedWord } from './mark-words.ts';

/** The names of a question and the allergen words that belong to none of them: those are what is asked about. */
export interface Settled {
  names: NameRun[];
  mentions: readonly MarkedWord[];
}

/** Tells the allergens that are asked about from those that are part of a name ("Is there milk in the Peanut cookie?"). */
export function settleAllergens(
  runs: readonly NameRun[],
  words: readonly MarkedWord[],
  cues: ReadonlySet<Cue>,
): Settled {
  const inNames = new Set(runs.flatMap((run) => run.words));
  const mentions = words.filter((word) => word.mark.kind === 'allergen' && !inNames.has(word));
  const isOpen = mentions.length === 0 && asksForAllergen(words, cues);
  const names: NameRun[] = [];
  for (const run of runs) {
    const kept = keptOf(run, words, isOpen);
    mentions.push(...run.words.filter((word) => word.mark.kind === 'allergen' && !kept.includes(word)));
    // What is left may be a kind of dish, and no name.
    if (kept.some(({ mark }) => mark.kind !== 'dish-kind')) {
      names.push({ words: kept });
    }
  }
  return { names, mentions };
}

function keptOf(run: NameRun, words: readonly MarkedWord[], isOpen: boolean): readonly MarkedWord[] {
  if (followsAllergy(run, words) || goesOnWithList(run, words)) {
    return without(run, run.words[0]);
  }
  return isOpen || endsInAllergen(run, words) ? without(run, run.words.at(-1)) : run.words;
}

/** "Bevat de Perron sesam?", "Perron sesame?": some allergen must be meant, so the name has to give up its end. */
function asksForAllergen(words: readonly MarkedWord[], cues: ReadonlySet<Cue>): boolean {
  if (words.some(({ mark }) => mark.kind === 'diet') || OTHER_WISHES.some((cue) => cues.has(cue))) {
    return false;
  }
  return cues.has('contain') || cues.has('safe') || cues.has('without') || words[0]?.mark.kind !== 'frame';
}

const OTHER_WISHES: readonly Cue[] = ['allergens', 'allergy', 'price', 'availability'];

/** "The Perron gluten-free", "Coleslaw ei en melk": what follows the name says that its last word is the allergen. */
function endsInAllergen(run: NameRun, words: readonly MarkedWord[]): boolean {
  const at = words.indexOf(run.words.at(-1) as MarkedWord);
  const [after, next] = [words[at + 1], words[at + 2]];
  const isFree = after !== undefined && ['free', 'vrij', 'vrije'].includes(after.folded);
  const isListed = after !== undefined && LISTS.includes(after.folded);
  return isFree || (isListed && next?.mark.kind === 'allergen');
}

const LISTS = ['and', 'or', 'et', 'ou', 'en', 'of'];

/** "Allergique noix et sésame, burger": the run begins with the last of what is listed. */
function goesOnWithList(run: NameRun, words: readonly MarkedWord[]): boolean {
  const start = words.indexOf(run.words[0] as MarkedWord);
  const [first, join] = [words[start - 2], words[start - 1]];
  return first?.mark.kind === 'allergen' && join !== undefined && LISTS.includes(join.folded);
}

const WORDS_AFTER_ALLERGY = 3;

/** "Een allergie voor pinda's De Bangkok": the run begins with what somebody is allergic to. */
function followsAllergy(run: NameRun, words: readonly MarkedWord[]): boolean {
  const start = words.indexOf(run.words[0] as MarkedWord);
  const before = words.slice(Math.max(0, start - WORDS_AFTER_ALLERGY), start);
  return before.some((word) => cuesOf(word).has('allergy')) && before.every((word) => word.mark.kind === 'frame');
}

/** A run without one allergen, all words of its phrase; another word is never given up. */
function without({ words }: NameRun, given: MarkedWord | undefined): readonly MarkedWord[] {
  return given?.mark.kind === 'allergen' ? words.filter((word) => word.mark !== given.mark) : words;
}
