import express from 'express';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { servePacked } from './serve-packed';

const SCRIPT = 'export const dish = "Halloumi";\n'.repeat(500);
const NAME = 'main-ABCD1234.js';

let folder: string;
let server: Server;
let url: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'packed-'));
  writeFileSync(join(folder, NAME), SCRIPT);
  writeFileSync(join(folder, 'theme.js'), SCRIPT);
  const app = express();
  app.use(servePacked(folder));
  app.use(express.static(folder));
  server = createServer(app).listen(0, '127.0.0.1');
  await once(server, 'listening');
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(async () => {
  server.close();
  rmSync(folder, { recursive: true });
  await once(server, 'close');
});

const get = (name: string, headers: Record<string, string>) =>
  fetch(`${url}/${name}`, { headers: { connection: 'close', ...headers } });

test.each(['at first', 'again'])('a hashed file comes packed, whole, and to be kept: %s', async () => {
  const response = await get(NAME, { 'accept-encoding': 'gzip, br' });
  expect(response.headers.get('content-encoding')).toBe('br');
  expect(response.headers.get('vary')).toContain('Accept-Encoding');
  expect(response.headers.get('cache-control')).toContain('immutable');
  expect(response.headers.get('content-type')).toMatch(/javascript/);
  expect(Number(response.headers.get('content-length'))).toBeLessThan(200);
  expect(await response.text()).toBe(SCRIPT);
});

test.each([
  ['a browser without brotli', NAME, { 'accept-encoding': 'gzip' }],
  ['a file without a hash', 'theme.js', { 'accept-encoding': 'br' }],
])('%s is left to the next', async (_what, name, headers) => {
  const response = await get(name, headers);
  expect(response.headers.get('content-encoding')).toBeNull();
  expect(await response.text()).toBe(SCRIPT);
});

test('an unknown name is not looked for', async () => {
  const response = await get('other-ABCD1234.js', { 'accept-encoding': 'br' });
  expect(response.status).toBe(404);
});
