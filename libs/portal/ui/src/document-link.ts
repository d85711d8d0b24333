/** Where the reading view shows a passage: for `routerLink` and its `queryParams`. */
export interface DocumentLink {
  readonly path: readonly string[];
  readonly query: Readonly<Record<string, string | number>>;
}

/**
 * In: a source, `doc:<slug of the document>#<slug of the section>`, with the version that was cited and the passage that was found.
 * Out: undefined for a source that is no document.
 */
export function documentLink(
  source: string,
  { version, passageId }: { readonly version?: number; readonly passageId?: string } = {},
): DocumentLink | undefined {
  const [, slug, section] = /^doc:([a-z0-9-]+)#([\w-]+)$/.exec(source) ?? [];
  if (slug === undefined || section === undefined) return undefined;
  return {
    path: ['/documents', slug],
    query: {
      section,
      ...(version === undefined ? {} : { version }),
      ...(passageId === undefined ? {} : { passage: passageId }),
    },
  };
}
