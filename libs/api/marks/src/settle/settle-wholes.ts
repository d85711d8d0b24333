import type { Mark } from '../mark';

const ALL = /^(allemaal|tous|toutes|all|each|chacune?|elk)$/;
const BOTH =
  /^(both|les deux|beide|beiden|allebei|all three|alle drie|les trois|tous les (deux|trois)|toutes les (deux|trois))$/;
const VERBS: readonly Mark['is'][] = ['is', 'contains', 'with', 'may', 'modal', 'ne', 'suits', 'name', 'price'];
/** What stands between a dish and "all" that is said of it. */
const BETWEEN: readonly Mark['is'][] = ['is', 'contains', 'with', 'free', 'also', 'ne'];

/** "Onze drie pizza's zijn allemaal vegetarisch", "les deux croquettes …": each dish of the name is meant, not one of them. */
export function settleWholes(marks: readonly Mark[]): Mark[] {
  return settleOnlyOf(marks).map((mark, at) => {
    if (mark.is !== 'dish' || mark.quantified || mark.ids.length < 2) return mark;
    const next = marks.slice(at + 1).find(({ is }) => !BETWEEN.includes(is));
    const before = marks[at - 1];
    // "Les deux pizzas végétariennes sont …": these two of them.
    const isSaid = VERBS.includes(marks[at + 1]?.is ?? 'skip');
    const isCounted = before?.is === 'this' && BOTH.test(before.text) && before.at >= mark.at - 2;
    const isWhole = isOfAll(next) || (isCounted && isSaid);
    return isWhole ? { ...mark, quantified: true } : mark;
  });
}

function isOfAll(mark: Mark | undefined): boolean {
  if (mark?.is === 'this') return BOTH.test(mark.text);
  return mark?.is === 'all' && ALL.test(mark.text);
}

/** "Of the croquettes only the shrimp ones contain it": of the others the contrary is said. */
function settleOnlyOf(marks: readonly Mark[]): readonly Mark[] {
  const only = marks.findIndex((mark, at) => mark.is === 'only' && marks[at - 1]?.is === 'dish');
  const [all, some] = [marks[only - 1], marks[only + 1]];
  if (all?.is !== 'dish' || some?.is !== 'dish' || all.quantified || some.quantified) return marks;
  const except = all.ids.filter((id) => !some.ids.includes(id));
  if (except.length === 0 || !some.ids.every((id) => all.ids.includes(id))) return marks;
  return [...marks.slice(0, only - 1), { ...all, except, end: some.end }, ...marks.slice(only + 2)];
}
