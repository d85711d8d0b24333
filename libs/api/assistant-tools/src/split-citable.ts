const BY_LINE = /^\s*(?:[-*+•]|\d+[.)]|\|)/;
const SENTENCES = new Intl.Segmenter('fr', { granularity: 'sentence' });

/** A passage -> its sentences, bullets and rows of tables, each as it stands there: what Claude can cite is a whole one of them. */
export function splitCitable(text: string): string[] {
  return text
    .split(/\n\s*\n/)
    .flatMap((paragraph) => (BY_LINE.test(paragraph) ? paragraph.split('\n') : sentencesOf(paragraph)))
    .map((piece) => piece.trim())
    .filter((piece) => /[\p{L}\p{N}]/u.test(piece));
}

function sentencesOf(paragraph: string): string[] {
  return [...SENTENCES.segment(paragraph)].map(({ segment }) => segment);
}
