import { createHash } from 'node:crypto';

/** Weak: the same menu, though compression may send other bytes. */
export function weakTag(content: unknown): string {
  return `W/"${createHash('sha256').update(JSON.stringify(content)).digest('base64url')}"`;
}

/**
 * RFC 9110, 13.1.2. Not Express' own comparison: it gives way to a `Cache-Control: no-cache` of the request, which is meant
 * for caches and which `fetch` sends whenever a script sets If-None-Match.
 */
export function isUnchanged(ifNoneMatch: string | undefined, tag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  const known = ifNoneMatch.split(',').map((one) => one.trim().replace(/^W\//, ''));
  return known.includes('*') || known.includes(tag.replace(/^W\//, ''));
}
