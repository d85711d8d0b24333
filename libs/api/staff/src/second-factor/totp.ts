import { createHmac, timingSafeEqual } from 'node:crypto';

/** What every authenticator app assumes: SHA-1, six digits, steps of 30 s. https://datatracker.ietf.org/doc/html/rfc6238 */
const STEP_MS = 30_000;
const DIGITS = 6;
/** A phone's clock may be off, and typing takes a while: the step before and the step after count too (RFC 6238, 5.2). */
const TOLERANCE = [0, -1, 1];

/** The step of a moment, in milliseconds since 1970. */
export function stepAt(ms: number): number {
  return Math.floor(ms / STEP_MS);
}

/** The code of a step. https://datatracker.ietf.org/doc/html/rfc4226#section-5.3 */
export function codeOf(secret: Buffer, step: number): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const digest = createHmac('sha1', secret).update(counter).digest();
  const offset = digest.readUInt8(digest.length - 1) & 0x0f;
  const number = digest.readUInt32BE(offset) & 0x7f_ff_ff_ff;
  return String(number % 10 ** DIGITS).padStart(DIGITS, '0');
}

/** The step that a code belongs to at this moment; undefined where it is of none that counts. */
export function stepOf(secret: Buffer, code: string, nowMs: number): number | undefined {
  if (!/^\d{6}$/.test(code)) return undefined;
  const given = Buffer.from(code);
  return TOLERANCE.map((off) => stepAt(nowMs) + off).find((step) =>
    timingSafeEqual(Buffer.from(codeOf(secret, step)), given),
  );
}
