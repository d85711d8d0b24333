import { base32 } from './base32';
import { codeOf, stepAt, stepOf } from './totp';

/** https://datatracker.ietf.org/doc/html/rfc6238#appendix-B, the last six of its eight digits. */
const SECRET = Buffer.from('12345678901234567890');

describe('codes of a secret', () => {
  it.each([
    [59, '287082'],
    [1_111_111_109, '081804'],
    [1_111_111_111, '050471'],
    [1_234_567_890, '005924'],
    [2_000_000_000, '279037'],
    [20_000_000_000, '353130'],
  ])('are those of RFC 6238 at %d s', (seconds, code) => {
    expect(codeOf(SECRET, stepAt(seconds * 1_000))).toBe(code);
  });

  it('count one step before and after, and no further', () => {
    const now = 1_234_567_890_000;
    const at = stepAt(now);
    const counted = [-2, -1, 0, 1, 2].map((off) => stepOf(SECRET, codeOf(SECRET, at + off), now));
    expect(counted).toEqual([undefined, at - 1, at, at + 1, undefined]);
  });

  it.each(['', '28708', '2870822', '２８７０８２', 'abcdef', '-28708'])('%j is none', (code) => {
    expect(stepOf(SECRET, code, 59_000)).toBeUndefined();
  });

  it('are typed into the app in base32', () => {
    expect(base32(SECRET)).toBe('GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ');
  });
});
