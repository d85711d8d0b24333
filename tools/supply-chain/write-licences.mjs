// `npm run licences`: writes docs/licences.md anew.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { delivered, licenceFaults, licencePage } from './licences.mjs';

const ROOT = join(import.meta.dirname, '../..');
const packages = delivered(ROOT);
const faults = licenceFaults(packages);
writeFileSync(join(ROOT, 'docs/licences.md'), licencePage(packages));
console.log(faults.join('\n') || `${packages.length} packages, each under a licence that is taken here.`);
process.exit(faults.length === 0 ? 0 : 1);
