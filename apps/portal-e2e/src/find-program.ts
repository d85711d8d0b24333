import { accessSync, constants } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';

/** The first of these programs that can be run, as a path; `folders` are looked through after those of the PATH. */
export function findProgram(names: string[], folders: string[] = []): string | undefined {
  const everywhere = [...(process.env['PATH'] ?? '').split(delimiter), ...folders];
  return names
    .filter((name) => name !== '')
    .flatMap((name) => (isAbsolute(name) ? [name] : everywhere.map((folder) => join(folder, name))))
    .find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
