import { faultOf as pageFaultOf, type ChangeOutcome as PageOutcome } from '@tasty-food/portal-page';
import { readRefusal } from '@tasty-food/portal-session';
import type { DishWordKey } from './dish-words';

/** What became of a change to the restaurant's rows. */
export type ChangeOutcome = PageOutcome<DishWordKey>;

/** In: whatever a request threw. Out: what to say of it. */
export function faultOf(error: unknown): ChangeOutcome {
  const { code } = readRefusal(error);
  if (code === 'already-proposed') return { word: 'cell.alreadyProposed', fault: true };
  if (code === 'already-exists') return { word: 'editor.idTaken', fault: true };
  return pageFaultOf(error);
}
