import type { Exchange } from './group-versions';

/** The index of the first exchange whose question or answer holds all the words; else of one that holds any; else -1. */
export function findExchange(exchanges: readonly Exchange[], search: string): number {
  const words = fold(search).split(/\s+/).filter(Boolean);
  if (words.length === 0) return -1;
  const texts = exchanges.map(({ versions }) =>
    fold(versions.map(({ question, turn }) => `${question}\n${turn?.text ?? ''}`).join('\n')),
  );
  const whole = texts.findIndex((text) => words.every((word) => text.includes(word)));
  return whole === -1 ? texts.findIndex((text) => words.some((word) => text.includes(word))) : whole;
}

/** As the search of the server compares: without accents, ligatures and capitals. */
function fold(text: string): string {
  return text.toLowerCase().replaceAll('œ', 'oe').replaceAll('æ', 'ae').normalize('NFD').replace(/\p{M}/gu, '');
}
