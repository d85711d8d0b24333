/** Words a delta, in turn: real deltas carry anything from half a word to a short sentence. */
const WORDS_A_DELTA = [1, 2, 4, 3, 2, 5];

/** A text in the uneven pieces in which it is streamed; joined, they are the text again. */
export function splitText(text: string, charactersEach?: number): string[] {
  if (charactersEach !== undefined) {
    return splitEvenly(text, charactersEach);
  }
  const words = text.match(/\s*\S+|\s+$/g) ?? [];
  const pieces: string[] = [];
  for (let at = 0; at < words.length;) {
    const count = WORDS_A_DELTA[pieces.length % WORDS_A_DELTA.length] ?? 1;
    pieces.push(words.slice(at, at + count).join(''));
    at += count;
  }
  return pieces;
}

/** Pieces of so many characters; an emoji stays whole, because JSON text with half of one is not Unicode. */
function splitEvenly(text: string, charactersEach: number): string[] {
  const characters = Array.from(text);
  const pieces: string[] = [];
  for (let at = 0; at < characters.length; at += charactersEach) {
    pieces.push(characters.slice(at, at + charactersEach).join(''));
  }
  return pieces;
}
