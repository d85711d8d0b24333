import { signal } from '@angular/core';
import type * as markdown from './markdown-engine';

/** What reads and cleans Markdown: a sixth of the first load, were it part of it, and nothing needs it before the first answer. */
type Engine = typeof markdown;

const loaded = signal<Engine | undefined>(undefined);
let loading: Promise<void> | undefined;

/** Undefined until it is here; text is shown as it came until then. */
export const markdownEngine = loaded.asReadonly();

/** Call it as soon as an answer is to be expected. A failed attempt is made again at the next call. */
export function loadMarkdown(): Promise<void> {
  loading ??= import('./markdown-engine').then(
    (engine) => loaded.set(engine),
    () => {
      loading = undefined;
    },
  );
  return loading;
}
