import { LANGUAGES, type Language } from '@tasty-food/contract';
import type { Concept } from './concept';

/** In one language alone a word may stand within another by chance. */
const LANGUAGES_AGREEING = 2;

/**
 * Of each concept those that are a kind of it: what they are called first has a term of it within, in two languages or more ("relevé
 * de température", "temperature log"). A passage that names the narrower one speaks of the broader one too.
 */
export function narrowerConcepts(
  concepts: readonly Concept[],
  stemsOf: (term: string, language: Language) => readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const agreeing = new Map<string, Map<string, number>>();
  for (const language of LANGUAGES) {
    const called = phrasesOf(concepts, (term) => stemsOf(term, language).join(' '), language);
    for (const { id, terms } of concepts)
      for (const broader of broaderThan(stemsOf(terms[language][0] ?? '', language), called)) {
        const narrower = agreeing.get(broader) ?? new Map<string, number>();
        if (broader !== id) agreeing.set(broader, narrower.set(id, (narrower.get(id) ?? 0) + 1));
      }
  }
  return new Map(
    [...agreeing].map(([broader, narrower]) => [
      broader,
      [...narrower].filter(([, languages]) => languages >= LANGUAGES_AGREEING).map(([id]) => id),
    ]),
  );
}

function phrasesOf(
  concepts: readonly Concept[],
  phraseOf: (term: string) => string,
  language: Language,
): Map<string, string[]> {
  const called = new Map<string, string[]>();
  for (const { id, terms } of concepts)
    for (const term of terms[language]) {
      const phrase = phraseOf(term);
      called.set(phrase, [...(called.get(phrase) ?? []), id]);
    }
  return called;
}

/** The concepts of which a term stands within a longer one. */
function broaderThan(stems: readonly string[], called: ReadonlyMap<string, readonly string[]>): Set<string> {
  const parts = stems.flatMap((_, from) =>
    stems.slice(from).map((__, more) => ({ phrase: stems.slice(from, from + more + 1).join(' '), length: more + 1 })),
  );
  return new Set(parts.filter(({ length }) => length < stems.length).flatMap(({ phrase }) => called.get(phrase) ?? []));
}
