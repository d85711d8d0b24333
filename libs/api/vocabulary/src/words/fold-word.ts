/** A word as words are compared: no case, no accents, no apostrophes, whatever way its letters are composed. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  return isPlain(lower) ? lower : foldLetters(lower);
}

function foldLetters(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/[\p{M}'’ʼ‘`´]/gu, '')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('ß', 'ss')
    .replaceAll('ı', 'i')
    .replace(/[\u0370-\u04ff]/g, (letter) => LOOKALIKES[letter] ?? letter);
}

/** Greek and Cyrillic letters that nobody tells from Latin ones. */
const LOOKALIKES: Readonly<Record<string, string>> = Object.fromEntries(
  [...'аaвbеeкkмmнhоoрpсcтtуyхxіiјjѕsԁdαaβbεeηnιiκkνvοoρpτtυuχxϲc'.matchAll(/(.)(.)/gu)].map(([, one, latin]) => [
    one,
    latin,
  ]),
);

/** Only a-z and digits: most words, and nothing to do for them. */
function isPlain(word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (!((code >= 97 && code <= 122) || (code >= 48 && code <= 57))) return false;
  }
  return true;
}

/** Without a plural of French, Dutch or English that only adds a letter. */
export function singular(folded: string): string {
  return folded.length > 3 && /[sx]$/.test(folded) && !folded.endsWith('ss') ? folded.slice(0, -1) : folded;
}
