import { mkdtempSync, rmSync, statSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { secretsKeysOf } from './secrets-key';

describe('the key of secrets', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tasty-food-key-'));
  const dataDir = join(folder, 'not', 'there yet');
  const file = join(dataDir, 'secrets.key');
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is made once beside an embedded database, for nobody else to read', () => {
    const [made] = secretsKeysOf({ keys: undefined, databaseUrl: undefined, dataDir });
    expect(made).toHaveLength(32);
    expect(secretsKeysOf({ keys: undefined, databaseUrl: undefined, dataDir })).toEqual([made]);
    expect(statSync(file).mode & 0o077).toBe(0);
  });

  it('is that of the environment where there is one, in either alphabet', () => {
    const bytes = Buffer.alloc(32, 0xfb);
    const keys = [bytes.toString('base64'), bytes.toString('base64url')];
    expect(secretsKeysOf({ keys, databaseUrl: undefined, dataDir })).toEqual([bytes, bytes]);
  });

  it('is none for a database of its own: a file would be of one instance', () => {
    expect(secretsKeysOf({ keys: undefined, databaseUrl: 'postgres://db/x', dataDir })).toEqual([]);
  });

  it('is not made anew over a damaged file: what was sealed with it would be lost unnoticed', () => {
    truncateSync(file, 5);
    expect(() => secretsKeysOf({ keys: undefined, databaseUrl: undefined, dataDir })).toThrow('secrets.key is damaged');
  });
});
