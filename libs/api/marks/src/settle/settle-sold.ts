import type { Mark } from '../mark';

const SELLS =
  /^(sell|sells|sold|serve|serves|served|verkopen|verkoopt|verkocht|verkochte|serveren|geserveerd|vend|vendre|vends|vendons|vendez|vendues?|vendus?|servons|servies?|servis?)$/;
const BESIDE: readonly Mark['is'][] = ['this', 'house', 'asks', 'is'];
/** In tokens: so far apart stand the words of "that we sell here". */
const REACH = 4;
/** The same from "all" on. */
const QUANTITY_REACH = 7;

/** "All burgers that we sell here", "van al wat we hier verkopen": it tells which are meant, and says nothing else. */
export function settleSold(marks: readonly Mark[]): Mark[] {
  const at = marks.findIndex((mark) => mark.is === 'dish' && mark.quantified);
  const whole = marks[at];
  if (whole?.is !== 'dish') return [...marks];
  const behind = clauseOf(marks.slice(at + 1), whole.at + QUANTITY_REACH);
  const clause = behind.length > 0 ? behind : clauseOf(marks.slice(0, at), REACH);
  if (clause.length === 0) return [...marks];
  return marks.flatMap((mark): Mark[] => {
    if (mark === whole) return [{ ...whole, isOfMenu: true }];
    return clause.includes(mark) ? [] : [mark];
  });
}

/** What stands first, up to the verb and the place. */
function clauseOf(marks: readonly Mark[], from: number): readonly Mark[] {
  let reach = from;
  const end = marks.findIndex((mark) => {
    const isOfIt = mark.at <= reach && (isSale(mark) || BESIDE.includes(mark.is) || isWhich(mark));
    reach = mark.at + REACH;
    return !isOfIt;
  });
  const clause = marks.slice(0, end === -1 ? undefined : end);
  const last = clause.findLastIndex((mark) => isSale(mark) || isHere(mark));
  return clause.slice(0, last + 1);
}

/** "All burgers (sold) here" */
function isHere(mark: Mark): boolean {
  return mark.is === 'house' && /^(here|ici|hier|chez nous|bij ons)$/.test(mark.text);
}

function isSale(mark: Mark): boolean {
  return (mark.is === 'recommend' || mark.is === 'name') && SELLS.test(mark.text.toLowerCase());
}

/** "…, qui sont vendus ici" */
function isWhich(mark: Mark): boolean {
  return mark.is === 'but' && /^(qui|which)$/.test(mark.text);
}
