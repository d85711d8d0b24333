const LETTERS: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss', ĳ: 'ij', ø: 'o', ł: 'l', đ: 'd' };
const LETTER = /[œæßĳøłđ]/g;
const APOSTROPHES = /['’ʼ‘`´]/g;

/** A text as texts are compared: no case, no accents, and a blank where a letter was left out (`l'huile`, `pinda's`). */
export function foldText(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(LETTER, (letter) => LETTERS[letter] ?? letter)
    .replace(APOSTROPHES, ' ');
}
