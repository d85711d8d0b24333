import type { Source, Turn } from '@tasty-food/contract';
import type { CitedPlace } from '@tasty-food/portal-ui';

/** A source with the number it bears on its chips. */
export interface NumberedSource {
  readonly number: number;
  readonly source: Source;
}

/** The sources that the text cites, numbered in the order in which it first does. A number, once given, never changes. */
export function citedSources({ citations, sources }: Turn): readonly NumberedSource[] {
  const byId = new Map(sources.map((source) => [source.sourceId, source]));
  const cited = new Set(citations.flatMap(({ sourceIds }) => sourceIds));
  return [...cited]
    .map((id) => byId.get(id))
    .filter((source) => source !== undefined)
    .map((source, index) => ({ number: index + 1, source }));
}

/**
 * Where the chips stand: bound to their source by its id. A line that cites one source again and again gets one chip for it, after
 * the last words that rest on it.
 */
export function citedPlaces(turn: Turn, numbered: readonly NumberedSource[]): readonly CitedPlace[] {
  const numbers = new Map(numbered.map(({ number, source }) => [source.sourceId, number]));
  const places = new Map<string, CitedPlace>();
  for (const { at, sourceIds } of turn.citations) {
    const line = lineAt(turn.text, at);
    for (const id of sourceIds) {
      const label = numbers.get(id);
      if (label !== undefined) places.set(`${line}/${label}`, { at, label });
    }
  }
  return [...places.values()];
}

/** The start of the line that `at` ends; a line break right before it is still of that line. */
function lineAt(text: string, at: number): number {
  return text.slice(0, at).trimEnd().lastIndexOf('\n');
}
