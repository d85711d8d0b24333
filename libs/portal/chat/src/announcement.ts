import type { WordKey } from '@tasty-food/portal-ui';
import type { ShownTurn } from './shown-turn';

/** What the polite region says of the newest turn: that it started, finished, stopped or failed; never the text itself. */
export function announcementOf(last: ShownTurn | undefined): WordKey | undefined {
  if (!last?.askedHere) return undefined;
  if (last.phase === 'unsent' || last.phase === 'lost') return 'announce.failed';
  if (last.phase === 'following') return 'announce.started';
  if (last.phase !== 'ended') return undefined;
  if (last.turn?.state === 'complete') return 'announce.finished';
  return last.turn?.state === 'stopped' ? 'announce.stopped' : 'announce.failed';
}
