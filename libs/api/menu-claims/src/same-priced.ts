import type { Context } from './context';
import type { Sold } from './counts-of';

const AS_MUCH =
  /\b(?:as much as|as expensive as|aussi chere?s? que|autant|zoveel als|evenveel|even duur|zelfde prijs|meme prix|same price)\b/;
const OF_PRICES =
  /^(prix|prijs|prijzen|prices?|costs?|kost|kosten|coute|coutent|tarif|tarief|payer|paye|pay|pays|betaal\w*)$/;
/** "Même prix." is said of those that were named before. */
const SAME_MAX_WORDS = 8;
const SAME_MAX_DISHES = 4;

/** "The iced tea costs the same as the lemonade." */
export function samePriced(dishes: readonly Sold[], words: readonly string[], { dishIds }: Context): readonly string[] {
  const isSame =
    AS_MUCH.test(words.join(' ')) ||
    (words.some((word) => /^(meme|same|zelfde)$/.test(word)) && words.some((word) => OF_PRICES.test(word)));
  const isDenied = words.some((word) => /^(pas|niet|not|geen|no|sans|zonder)$/.test(word));
  if (!isSame || isDenied) return [];
  const named = [...new Set(dishes.flatMap(({ ids }) => ids))];
  // "Same price for both."
  if (named.length === 0) return words.length <= SAME_MAX_WORDS && dishIds.length <= SAME_MAX_DISHES ? dishIds : [];
  return named.length > 1 ? named : [...new Set([...named, ...(dishIds.length === 1 ? dishIds : [])])];
}
