import { foldWord } from './fold-word.ts';
import type { Word } from './split-words.ts';

/** What is asked about in a kitchen and stands in documents, whatever food is named beside it. */
const WORK = new Set(
  `temperature temperatures temperatuur temperaturen degree degrees degre degres graden refund refunds refunded rembourse
  rembourser remboursement rembourses terugbetalen terugbetaling terugbetaald complaint complaints complains plainte plaintes
  klacht klachten klaagt cheveu cheveux hair haar schoonmaken nettoyer nettoyage cleaning conge conges verlof`.split(
    /\s+/,
  ),
);
const ASKS_WHAT_TO_DO =
  / (?:what (?:do|should|can|must) (?:i|we) do|que (?:faire|dois je faire|doit on faire|fait on)|on fait quoi|je fais quoi|wat (?:moet|kan|doe) (?:ik|je|we)(?: doen)?|wat nu) /;

/** Whether somebody asks how work is done. */
export function isAboutHowTo(words: readonly Word[]): boolean {
  const said = words.map(({ text }) => foldWord(text)).join(' ');
  return words.some(({ folded }) => WORK.has(folded)) || ASKS_WHAT_TO_DO.test(` ${said} `);
}
