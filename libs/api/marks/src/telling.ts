import type { Meaning, PhraseTag } from '@tasty-food/api-vocabulary';

/** "I'd recommend telling the kitchen": what is possible, or advised, is to tell. */
export function saysOfTelling(meaning: Meaning, folded: readonly string[], at: number): boolean {
  if (isTag(meaning, 'modal')) return tellsBehind(folded, at);
  const behind = folded.slice(at, at + WARNING_REACH);
  const warns = behind.findIndex((word) => WARNS.test(word));
  const isNear = warns < TELLING_REACH || behind.slice(0, warns).some((word) => KITCHEN.test(word));
  return isTag(meaning, 'recommend') && warns !== -1 && isNear;
}

/** Dutch tells first whom: "ik raad je aan de keuken te verwittigen". In words. */
const WARNING_REACH = 8;
const KITCHEN = /^(keuken|kitchen|cuisine|chef|kok)$/;

const WARNS =
  /^(telling|informing|letting|warning|mentioning|checking|asking|flagging|confirming|alerting|prevenir|demander|verifier|signaler|informer|avertir|melden|verwittigen|navragen|vragen|informeren)$/;

/** "You can tell them that it contains …": it is the telling that is possible. */
function tellsBehind(folded: readonly string[], at: number): boolean {
  return folded.slice(at, at + TELLING_REACH).some((word) => TELLS.test(word));
}

const TELLS = /^(say|tell|dire|zeggen|vertellen|antwoorden|repondre|answer|annoncer|meegeven)$/;
/** In words. */
const TELLING_REACH = 3;

export function isTag(meaning: Meaning, tag: PhraseTag): boolean {
  return meaning.is === 'phrase' && meaning.tag === tag;
}
