import type { CertificateImport } from '@tasty-food/contract';
import type { Command } from '../command';
import { SERVER_HELP, SERVER_OPTIONS, SERVER_USAGE } from '../server-session';
import { conclude, sendFile } from './import-file';

type RowName = CertificateImport['added'][number];

export const importCertificates: Command = {
  name: 'import-certificates',
  usage: `FILE [--preview] ${SERVER_USAGE}`,
  summary: 'Imports halal certificates from a .csv or .json file: all of them or none',
  help:
    'The file is as `export certificates` writes it; a row without an id is a new one. What is not in it stays. --preview changes nothing and\n' +
    `says what would change, and every bad row. ${SERVER_HELP}`,
  options: { preview: { type: 'boolean' }, ...SERVER_OPTIONS },
  words: { min: 1, max: 1 },
  async run(given, terminal) {
    const done = await sendFile<CertificateImport>('importCertificates', {}, given, terminal);
    for (const row of done.added) terminal.out(`${nameOf(row)}: new\n`);
    for (const row of done.changed) terminal.out(`${nameOf(row)}: changed\n`);
    conclude(done, terminal);
  },
};

function nameOf({ branchId, supplier, validTo }: RowName): string {
  return `${branchId ?? 'every branch'}, ${supplier} to ${validTo}`;
}
