import { splitHours } from '@tasty-food/api-house-claims';
import type { Sentence } from '@tasty-food/api-marks';
import type { WordToken } from '@tasty-food/api-vocabulary';
import type { Claim } from './claim';
import type { Context, Lead } from './context';
import { singleDishes } from './place-of';

const RETURNS =
  /^(back|again|returns?|revient|reviennent|reviendra|reviendront|retour|nouveau|terug|weer|opnieuw|terugkom\w*|until|jusqu|jusque|jusquau|tot|till|before|avant|voor|vanaf|partir|from)$/;
const OUT =
  /^(rupture|epuise\w*|sold|out|off|uitverkocht|op|indisponibles?|unavailable|onbeschikbaar|disponibles?|available|beschikbaar|86d?)$/;

/** "Op voor vandaag": until when it is out, and not when it is back. */
const OF_TODAY = /\b(voor|pour|for) (vandaag|vanavond|vanmiddag|aujourdhui|ce soir|ce midi|today|tonight)\b/;

/** When a dish that is out is said to be back: a day, a time, or both. */
export function readReturn(sentence: Sentence, text: string, today: string, context: Context, lead: Lead): Claim[] {
  const { marks, tokens, zones } = sentence;
  const words = tokens.filter((token): token is WordToken => token.kind === 'word').map(({ folded }) => folded);
  const isSo =
    words.some((word) => RETURNS.test(word)) && (words.some((word) => OUT.test(word)) || words.some(isComing));
  const isUnsettled = marks.some(
    ({ is }) => is === 'allergen' || is === 'if' || is === 'price' || is === 'whether' || is === 'unknown',
  );
  if (
    !isSo ||
    isUnsettled ||
    OF_TODAY.test(words.join(' ')) ||
    zones.length > 1 ||
    zones[0]?.place ||
    text.trimEnd().endsWith('?')
  )
    return [];
  const parts = splitHours(text, today);
  const days = parts.flatMap((part) => (part.is === 'days' ? part.days : []));
  const times = parts.flatMap((part) => (part.is === 'time' ? [part.time] : []));
  const [day, otherDay] = days;
  const [time, otherTime] = times;
  if ((!day && time === undefined) || otherDay || otherTime !== undefined) return [];
  const named = singleDishes(marks).flatMap(({ ids }) => ids);
  const referred =
    lead.dishIds.length > 0 ? lead.dishIds : marks.some(({ is }) => is === 'this') ? context.dishIds : [];
  // "The sticks are back tomorrow, of the ayran nothing is known": of which it is said, nobody can tell.
  const [dishId, other] = named.length > 0 ? named : referred;
  if (dishId === undefined) return [];
  const dishIds = other === undefined ? [dishId] : [named[0] ?? dishId];
  return dishIds.map((id) => ({
    about: 'return',
    dishId: id,
    ...(day ? { day } : {}),
    ...(time === undefined ? {} : { time }),
  }));
}

function isComing(word: string): boolean {
  return /^(revien\w*|terug\w*|back|returns?|retour)$/.test(word);
}
