import type { ClaudeSearchResult } from '@tasty-food/api-claude';
import type { Language, Source } from '@tasty-food/contract';
import { asOf, onDay, sourceIdOn, type AskedDay } from './asked-day';

/** What a look-up says of one dish. */
export interface DishLines {
  readonly dishId: string;
  readonly dish: string;
  readonly lines: readonly string[];
}

/** As Claude reads it. */
export function dishResult(
  { dishId, dish, lines }: DishLines,
  day: AskedDay | undefined,
  language: Language,
): ClaudeSearchResult {
  return {
    type: 'search_result',
    source: sourceIdOn(`dish:${dishId}`, day),
    title: onDay(dish, day, language),
    content: lines.map((text) => ({ type: 'text', text })),
    citations: { enabled: true },
  };
}

/** As an answer rests on it; `checked` is the row that says who looked at it. */
export function dishSource(
  { dishId, dish, lines }: DishLines,
  day: AskedDay | undefined,
  checked: Pick<Source, 'checkedAt' | 'checkedBy' | 'version'> | undefined,
): Source {
  const locator = `dish:${dishId}`;
  return {
    sourceId: sourceIdOn(locator, day),
    ...asOf(day),
    kind: 'dish',
    title: dish,
    locator,
    excerpt: lines.join('\n'),
    checkedAt: checked?.checkedAt,
    checkedBy: checked?.checkedBy,
    version: checked?.version,
  };
}

export function notSoldHere(dish: string, language: Language): string {
  return {
    fr: `${dish} n’est pas vendu dans ce restaurant.`,
    nl: `${dish} wordt in deze vestiging niet verkocht.`,
    en: `${dish} is not sold at this branch.`,
  }[language];
}

export function unknownDish(name: string, language: Language): string {
  return {
    fr: `Aucun plat nommé « ${name} » à la carte.`,
    nl: `Geen gerecht met de naam "${name}" op de kaart.`,
    en: `No dish named "${name}" is on the menu.`,
  }[language];
}
