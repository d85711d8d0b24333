import { createHash } from 'node:crypto';

/** SHA-256 of a text's bytes: how what was read is compared with what was scripted. */
export function digest(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
