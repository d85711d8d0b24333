import type { ShownTurn } from './shown-turn';

/** A question with its answer, and the earlier versions of both that it was asked instead of, oldest first. */
export interface Exchange {
  /** That of its first version. */
  readonly key: string;
  readonly versions: readonly ShownTurn[];
}

/** The turns as the reader sees them: what was asked again stands where it was asked first. */
export function groupVersions(turns: readonly ShownTurn[]): readonly Exchange[] {
  const exchanges: { key: string; versions: ShownTurn[] }[] = [];
  const byTurn = new Map<string, { key: string; versions: ShownTurn[] }>();
  for (const turn of turns) {
    let exchange = turn.replaces === undefined ? undefined : byTurn.get(turn.replaces);
    if (!exchange) exchanges.push((exchange = { key: turn.key, versions: [] }));
    exchange.versions.push(turn);
    if (turn.turnId !== undefined) byTurn.set(turn.turnId, exchange);
  }
  return exchanges;
}
