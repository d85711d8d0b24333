import { type Token, wordsAndStops } from '@tasty-food/api-vocabulary';

const FISH = /^(poissons?|vis|fish)$/;
const WISHES =
  /(?:^| )(?:wants?|loves?|likes?|fancies|fancy|prefers?|veut|veulent|voudrait|aime|aimerait|prefere|wil|wilt|graag|houdt van|zin in|envie de)(?: (?:some|du|de la|le|la|les))?$/;
const OF_GUEST = /^(?:c?o?eliac|coeliaque|coeliaki|allerg|intoler)/;

/** "For a coeliac who wants fish": what somebody likes to eat is no allergen of theirs, once that was told. */
export function isWished(tokens: readonly Token[], at: number): boolean {
  const words = wordsAndStops(tokens);
  const before = words.slice(0, at);
  if (!FISH.test(words[at] ?? '') || /^(free|vrije?|allerg\w*)$/.test(words[at + 1] ?? '')) return false;
  return WISHES.test(before.join(' ')) && before.some((word) => OF_GUEST.test(word));
}
