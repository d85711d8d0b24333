import { ProblemException } from '@tasty-food/api-http';
import type { FieldError } from '@tasty-food/contract';
import type { DishVersion } from './dish-version-store';

/** Says what of a dish has changed since somebody saw it, by whom and when; each column that changed is a path of its own. */
export function changedMeanwhile(dishId: string, seen: number, since: readonly DishVersion[]): ProblemException {
  const told = since.map(({ version, columns, by, at }) => {
    const what = columns.length === 0 ? 'took it off the menu' : `changed ${columns.join(', ')}`;
    return `${by} ${what} at ${at.toISOString()} (version ${version})`;
  });
  const detail = `You saw version ${seen} of ${dishId}. Since then ${told.join('; ') || 'it was changed'}. Look at it again and send that version.`;
  return new ProblemException('version-conflict', detail, { errors: errorsOf(since) });
}

/** Of a column that was changed twice the last one counts. */
function errorsOf(since: readonly DishVersion[]): FieldError[] {
  const changes = since.flatMap(({ columns, by, at }) =>
    columns.map((path) => [path, `${by} changed it at ${at.toISOString()}.`] as const),
  );
  return [...new Map(changes)].map(([path, message]) => ({ path, message }));
}
