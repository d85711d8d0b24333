import type { Passage } from '@tasty-food/contract';

/** What stands under one heading of a document, as passages: the parts that are found and cited. */
export interface DocumentPart {
  /** The part behind `#` of its source. */
  readonly slug: string;
  /** Empty: what stands before the first heading. */
  readonly heading: string;
  readonly page?: number;
  readonly passages: readonly Passage[];
}

/** In: the passages of a document in their order. Out: the same, by section. */
export function toParts(passages: readonly Passage[]): DocumentPart[] {
  const parts: { slug: string; heading: string; page?: number; passages: Passage[] }[] = [];
  for (const passage of passages) {
    const slug = passage.source.slice(passage.source.indexOf('#') + 1);
    const last = parts.at(-1);
    if (last?.slug === slug) last.passages.push(passage);
    else parts.push({ slug, heading: passage.section, page: passage.page, passages: [passage] });
  }
  return parts;
}

/** The passages to show as cited: the one that was found, else all of the section that was cited. */
export function citedPassages(
  parts: readonly DocumentPart[],
  { passage, section }: { readonly passage?: string; readonly section?: string },
): ReadonlySet<string> {
  const ids = parts.flatMap(({ passages }) => passages.map(({ passageId }) => passageId));
  if (passage !== undefined && ids.includes(passage)) return new Set([passage]);
  const cited = parts.find(({ slug }) => slug === section);
  return new Set(cited?.passages.map(({ passageId }) => passageId));
}
