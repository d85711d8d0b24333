import type { RequestHandler } from 'express';
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

/** A name with the hash of its content: what was packed once stays right. */
const HASHED = /-[\w-]{8}\.(js|css)$/;

const compress = promisify(brotliCompress);

/**
 * Serves the hashed files of a folder as small as brotli makes them, which is a sixth smaller than what can be done anew for every
 * request. Each is packed when it is first asked for and kept. Other files, and browsers without brotli, are left to what follows.
 */
export function servePacked(folder: string): RequestHandler {
  const names = new Set(readdirSync(folder).filter((name) => HASHED.test(name)));
  const packed = new Map<string, Promise<Buffer>>();
  return (request, response, next) => {
    const name = request.path.slice(1);
    if (request.method !== 'GET' || !names.has(name) || request.headers.range || !request.acceptsEncodings('br'))
      return next();
    const packing = packed.get(name) ?? pack(join(folder, name));
    packed.set(name, packing);
    packing.then(
      (body) => {
        response.vary('Accept-Encoding');
        response.set({
          'Content-Encoding': 'br',
          'Cache-Control': 'public, max-age=31536000, immutable',
        });
        response.type(extname(name)).send(body);
      },
      () => {
        packed.delete(name);
        next();
      },
    );
  };
}

async function pack(path: string): Promise<Buffer> {
  const content = await readFile(path);
  return compress(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  });
}
