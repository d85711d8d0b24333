import { inject } from '@angular/core';
import { Speech } from '@tasty-food/portal-ui';
import { injectSay } from '../words/chat-words';

/** What stands over rows: "Dishes", or "Dishes · as of 1 January 2027" where they hold for another day. Also the title of a source. */
export function injectHeading(): (title: string, asOf: string | undefined) => string {
  const speech = inject(Speech);
  const say = injectSay();
  return (title, asOf) => (asOf === undefined ? title : `${title} · ${say('rows.asOf', { date: speech.date(asOf) })}`);
}
