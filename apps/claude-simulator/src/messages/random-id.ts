import { randomInt } from 'node:crypto';

const ALPHABET = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';

/** An id of the API's own look, for example `msg_01UdjYBBipA9omjYhicnevgq`. */
export function randomId(prefix: 'msg' | 'req' | 'toolu'): string {
  const tail = Array.from({ length: 22 }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
  return `${prefix}_01${tail}`;
}
