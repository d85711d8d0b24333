import type { LocalizedText } from '@tasty-food/contract';
import { CERTAINTY, isBetter, matchName, type NameMatch } from './name-match';

/** How much likelier the best of several equally certain ones must be to be taken. */
const CLEAR_LEAD = 0.2;
const SUGGESTIONS_MAX = 5;
/** Below this a name is no suggestion but noise. */
const WORTH_SUGGESTING = 0.3;

export interface Named {
  id: string;
  name: LocalizedText;
}

/** Either the one thing that was meant, or the few that may have been. */
export type Resolved<T> = { found: T } | { suggestions: T[] };

/** What people wrote in -> the thing it names out. Never a guess between equals: those come back as suggestions. */
export function resolveName<T extends Named>(written: string, things: readonly T[]): Resolved<T> {
  const ranked = rankByName(written, things);
  const [best, second] = ranked;
  if (best && best.match.certainty > CERTAINTY.none && !isClose(best.match, second?.match))
    return { found: best.thing };
  const near = ranked.filter(({ match }) => match.certainty > CERTAINTY.none || match.likeness >= WORTH_SUGGESTING);
  return { suggestions: near.slice(0, SUGGESTIONS_MAX).map(({ thing }) => thing) };
}

/** All of them, best match first; equals keep their order. */
export function rankByName<T extends Named>(written: string, things: readonly T[]): { thing: T; match: NameMatch }[] {
  return things
    .map((thing) => ({ thing, match: matchName(written, thing.id, thing.name) }))
    .toSorted((one, other) => Number(isBetter(other.match, one.match)) - Number(isBetter(one.match, other.match)));
}

function isClose(best: NameMatch, second: NameMatch | undefined): boolean {
  return second?.certainty === best.certainty && best.likeness - second.likeness < CLEAR_LEAD;
}
