type Tree = { readonly [key: string]: string | Tree };

/**
 * French sets a space before : ; ? ! and inside its quotation marks, at which no line may end: a narrow one, and the width of a letter
 * before a colon and in the marks. The words are written with the space of the keyboard, so that nobody has to see what cannot be seen.
 */
export function withFrenchSpaces<T extends Tree>(words: T): T {
  const entries = Object.entries(words).map(([key, value]) => [
    key,
    typeof value === 'string'
      ? value
          .replace(/ (?=[;?!])/g, '\u202f')
          .replace(/ (?=[:»])/g, '\u00a0')
          .replace(/« /g, '«\u00a0')
      : withFrenchSpaces(value),
  ]);
  return Object.fromEntries(entries) as T;
}
