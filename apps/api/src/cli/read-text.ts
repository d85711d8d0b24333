import { readFileSync } from 'node:fs';
import { Refusal } from './command';

/** The text of a file that was named; throws `Refusal` where it cannot be read. */
export function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new Refusal(`${file} cannot be read: ${(cause as Error).message}`, { cause });
  }
}
