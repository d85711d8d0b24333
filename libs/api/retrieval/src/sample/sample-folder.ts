import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Where the sample documents lie, Markdown with a head. Bundled, they lie beside the bundle. */
export function sampleFolder(): string {
  const bundled = join(__dirname, 'sample-documents');
  return existsSync(bundled) ? bundled : join(__dirname, 'documents');
}
