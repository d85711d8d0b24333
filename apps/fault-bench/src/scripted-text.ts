import type { SeededRandom } from './seeded-random.ts';

/** Of one, two, three and four bytes, so that a cut at any byte falls into a character sometimes. No dish, nothing to check. */
const WORDS = ['het', 'berg', 'gîte', 'où', 'été', '☕', 'pont', 'één', '🦅', 'jardin', 'straat', 'œil', 'river', 'ça'];
/** Of three bytes each: much on the wire for what an answer may hold, which is counted in characters. */
export const WIDE_WORDS = ['☕☔♨⚓⛵✈☀☂', '★☆☎☃♠♣♥♦', '♩♪♫♬♭♮♯☯', '⚀⚁⚂⚃⚄⚅☮☸'];
const WORDS_A_SENTENCE = [4, 9] as const;

/** Sentences that nobody can mistake for another text: each begins with `label`. About `characters` UTF-16 units long. */
export function scriptedText(random: SeededRandom, label: string, characters: number, words = WORDS): string {
  let text = '';
  while (text.length < characters) {
    const count = random.between(...WORDS_A_SENTENCE);
    const said = Array.from({ length: count }, () => random.pick(words));
    text += `${text === '' ? '' : ' '}${label} ${said.join(' ')}.`;
  }
  return text;
}
