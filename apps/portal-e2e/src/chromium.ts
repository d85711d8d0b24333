import { accessSync, constants } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';

export const INSTALL_LINE = 'apt-get install -y chromium';

/** `CHROMIUM_PATH`, or the first Chromium on the PATH; undefined when this machine has none. */
export const chromiumPath = [process.env['CHROMIUM_PATH'] ?? '', 'chromium', 'chromium-browser', 'google-chrome']
  .filter((name) => name !== '')
  .flatMap((name) => (isAbsolute(name) ? [name] : onPath(name)))
  .find(isExecutable);

function onPath(name: string): string[] {
  return (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, name));
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
