import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const WORKSPACE = join(__dirname, '../../../..');

/** The addresses of the router's tables, those of the chat included, as they stand in the rooms: `/documents/:documentKey`. */
export function addressesOfPortal(): string[] {
  const tables = globSync('libs/portal/*/src/*.routes.ts', { cwd: WORKSPACE });
  const pages = tables.flatMap((table) =>
    [...read(table).matchAll(/\bpage\(\s*'([^']+)'/g)].map(([, path]) => `/${path}`),
  );
  // The chat has one route with a matcher of its own.
  return [...pages, '/', '/c/:conversationId'].sort();
}

/** What every window is made of, and none by itself. */
const FRAMES = ['sheet.ts', 'side-sheet.ts'];

/** The components that open a window over the page, by the name of their element. */
export function windowsOfPortal(): string[] {
  const sources = globSync('{libs/portal,apps/portal/src}/**/*.{html,ts}', { cwd: WORKSPACE });
  const withWindow = sources.filter(
    (file) => /<app-(side-)?sheet\b|<dialog\b/.test(read(file)) && !FRAMES.includes(basename(file)),
  );
  return withWindow.map((file) => selectorOf(read(file.replace(/\.html$/, '.ts')))).sort();
}

/** Whether an address that was visited is one of that pattern. */
export function isOf(pattern: string, visited: string): boolean {
  const parts = (path: string) => path.split(/[?#]/)[0]?.split('/') ?? [];
  const [wanted, given] = [parts(pattern), parts(visited)];
  return wanted.length === given.length && wanted.every((part, n) => part.startsWith(':') || part === given[n]);
}

function selectorOf(component: string): string {
  return /selector: '([^']+)'/.exec(component)?.[1] ?? '';
}

function read(file: string): string {
  return readFileSync(join(WORKSPACE, file), 'utf8');
}
