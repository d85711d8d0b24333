import { findProgram } from './find-program';

export const INSTALL_LINE = 'apt-get install -y chromium';

/** `CHROMIUM_PATH`, or the first Chromium on the PATH; undefined when this machine has none. */
export const chromiumPath = findProgram([
  process.env['CHROMIUM_PATH'] ?? '',
  'chromium',
  'chromium-browser',
  'google-chrome',
]);
