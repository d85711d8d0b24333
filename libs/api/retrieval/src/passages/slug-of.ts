import { foldText } from '@tasty-food/api-text-analysis';

/** A heading or title as it stands in a source: `Friteuses : affectation` is `friteuses-affectation`. Empty where it has no Latin letter. */
export function slugOf(heading: string): string {
  return foldText(heading)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
