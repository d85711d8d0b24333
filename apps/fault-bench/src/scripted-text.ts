import type { SeededRandom } from './seeded-random.ts';

/** Of one, two, three and four bytes, so that a cut at any byte falls into a character sometimes. No dish, nothing to check. */
const WORDS = ['het', 'berg', 'gîte', 'où', 'été', '☕', 'pont', 'één', '🦅', 'jardin', 'straat', 'œil', 'river', 'ça'];
const WORDS_A_SENTENCE = [4, 9] as const;

/** Sentences that nobody can mistake for another text: each begins with `label`. About `characters` long. */
export function scriptedText(random: SeededRandom, label: string, characters: number): string {
  let text = '';
  while (text.length < characters) {
    const count = random.between(...WORDS_A_SENTENCE);
    const words = Array.from({ length: count }, () => random.pick(WORDS));
    text += `${text === '' ? '' : ' '}${label} ${words.join(' ')}.`;
  }
  return text;
}
