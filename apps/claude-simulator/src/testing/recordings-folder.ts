import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';

const WORKSPACE_ROOT = resolve(import.meta.dirname, '../../../..');

/** Where the recorded streams are: third-party data that stands beside the repository, not in it. */
export const RECORDINGS_FOLDER = process.env['RECORDINGS_DIR'] ?? resolve(WORKSPACE_ROOT, '../shared/recordings');

/** The names of the recordings; none where the folder is missing: then the specs that need it are skipped by name. */
export function recordingNames(): string[] {
  if (!existsSync(RECORDINGS_FOLDER)) return [];
  return readdirSync(RECORDINGS_FOLDER)
    .filter((file) => file.endsWith('.sse'))
    .map((file) => file.slice(0, -'.sse'.length));
}
