import { ALLERGEN_STATES } from '@tasty-food/contract';
import type { Mark, MarkOf, Sentence } from '@tasty-food/api-marks';
import { foldWord, isAccounted, type NameIndex, singular } from '@tasty-food/api-vocabulary';
import type { Claim, Doubt } from '@tasty-food/api-menu-claims';

/** Of a dish, in tokens. */
const NAME_MAX_WORDS = 4;
const COMPOUND_PART_MIN_LENGTH = 3;

/**
 * A sentence about allergens is read with confidence only where each of its words is accounted for: one that nobody knows may turn
 * round what was read ("the sesame in it is a rumour"). Names that are written with a capital name something.
 */
export function readUnaccounted({ marks }: Sentence, claims: readonly Claim[], index: NameIndex): Doubt[] {
  // Advice to avoid a dish claims nothing that could be turned round.
  const cells = claims.flatMap((claim) =>
    claim.about === 'allergen' && claim.allowed !== ALLERGEN_STATES ? [claim] : [],
  );
  const isUnknown = (mark: Mark, at: number): boolean =>
    mark.is === 'name' && !isOfName(mark, [marks[at - 1], marks[at + 1]], index) && isUnaccounted(mark);
  if (cells.length === 0 || !marks.some(isUnknown)) return [];
  const dishIds = [...new Set(cells.map(({ dishId }) => dishId))];
  return [{ why: 'unreadable', dishIds, codes: [...new Set(cells.map(({ code }) => code))] }];
}

/** Beside a dish and a misspelt word of its name. */
function isOfName({ text, at }: MarkOf<'name'>, beside: readonly (Mark | undefined)[], index: NameIndex): boolean {
  return beside.some(
    (mark) =>
      mark?.is === 'dish' &&
      mark.at - at <= 1 &&
      at - mark.at <= NAME_MAX_WORDS &&
      index.words.isMisspelt(foldWord(text), mark.ids),
  );
}

/** Dutch makes small ones of all things: "uitjes". */
const SMALL = /(?:e?t|p|k)?jes?$/;

function isUnaccounted(mark: MarkOf<'name'>): boolean {
  const isCapital = mark.at > 0 && /^\p{Lu}/u.test(mark.text);
  return !isCapital && !isAccountedForm(foldWord(mark.text));
}

/** As it stands, in the singular, or as a Dutch compound of two such words. */
export function isAccountedForm(folded: string): boolean {
  const forms = [folded, singular(folded), folded.replace(SMALL, ''), folded.replace(SMALL, 'en')];
  if (forms.some((form) => form.length > 1 && isAccounted(form))) return true;
  for (let at = COMPOUND_PART_MIN_LENGTH; at <= folded.length - COMPOUND_PART_MIN_LENGTH; at++)
    if (isAccounted(folded.slice(0, at)) && isAccounted(folded.slice(at))) return true;
  return false;
}
