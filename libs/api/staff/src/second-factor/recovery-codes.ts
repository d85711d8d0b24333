import { createHash, randomBytes } from 'node:crypto';
import { base32 } from './base32';

const COUNT = 10;
/** 120 bits: so many that a plain hash keeps them (ASVS 6.5.2). */
const BYTES = 15;

/** Ten of them, in groups of four. */
export function newRecoveryCodes(): string[] {
  return Array.from({ length: COUNT }, () => (base32(randomBytes(BYTES)).match(/.{4}/g) ?? []).join('-'));
}

/** What is kept of one, however it is written. */
export function hashOfRecoveryCode(code: string): Buffer {
  return createHash('sha256').update(plainCode(code).toUpperCase()).digest();
}

/** A code as it counts: without the blanks and dashes that make it easier to read. */
export function plainCode(code: string): string {
  return code.replace(/[\s-]/g, '');
}
