import { strToU8, zipSync } from 'fflate';
import { checkZip } from './check-zip.ts';

const SIGNATURE_OF_DIRECTORY = Buffer.from('PK\u0001\u0002', 'latin1');
/** APPNOTE.TXT 4.3.12: the size before compression stands so far behind the signature. */
const SIZE_AT = 24;

it('takes what is small', async () => {
  await expect(checkZip(Buffer.from(zipSync({ 'a.xml': strToU8('<a/>') })))).resolves.toBeUndefined();
});

it('refuses what says of itself that it is too much', async () => {
  const zip = Buffer.from(zipSync({ 'a.bin': new Uint8Array(8) }));
  zip.writeUInt32LE(2_000_000_000, zip.indexOf(SIGNATURE_OF_DIRECTORY) + SIZE_AT);
  await expect(checkZip(zip)).rejects.toMatchObject({ code: 'document-too-complex' });
});

it('believes no directory: more comes out than it says', async () => {
  const zip = Buffer.from(zipSync({ 'a.bin': new Uint8Array(4 * 1024 * 1024) }));
  zip.writeUInt32LE(10, zip.indexOf(SIGNATURE_OF_DIRECTORY) + SIZE_AT);
  await expect(checkZip(zip)).rejects.toMatchObject({ code: 'document-damaged' });
});

it('refuses what is encrypted', async () => {
  const zip = Buffer.from(zipSync({ 'a.bin': new Uint8Array(8) }));
  const flags = zip.indexOf(SIGNATURE_OF_DIRECTORY) + 8;
  zip.writeUInt16LE(zip.readUInt16LE(flags) | 1, flags);
  await expect(checkZip(zip)).rejects.toMatchObject({ code: 'document-encrypted' });
});
