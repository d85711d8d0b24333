import { Injectable } from '@nestjs/common';
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { StaffOptions } from '../staff-options';

const CIPHER = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Secrets that have to be read again, sealed for the database: nonce, tag and cipher text in one. The key is not in the database, so a
 * dump of it opens none; each is bound to its person, so none can be put into another's row. The first key seals, and each opens.
 */
@Injectable()
export class SecretBox {
  private readonly keys: readonly Buffer[];

  constructor({ secretsKeys }: StaffOptions) {
    this.keys = secretsKeys;
  }

  /** There is a key. */
  get isOpen(): boolean {
    return this.keys.length > 0;
  }

  /** There are keys that only open: what they sealed is to be sealed anew. */
  get hasFormerKeys(): boolean {
    return this.keys.length > 1;
  }

  seal(secret: Buffer, staffId: string): Buffer {
    const [key] = this.keys;
    if (!key) throw new TypeError('Nothing can be sealed without a key of secrets.');
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv(CIPHER, key, nonce).setAAD(Buffer.from(staffId));
    const text = Buffer.concat([cipher.update(secret), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), text]);
  }

  /** Throws where it was sealed with none of the keys, for another person, or was changed since. */
  open(sealed: Buffer, staffId: string): Buffer {
    const secret = firstOf(this.keys, (key) => openedWith(key, sealed, staffId));
    if (secret === undefined) throw new Error('No key of secrets opens it for this person.');
    return secret;
  }

  /** The same sealed with the first key; undefined where it is, or where no key opens it. */
  sealedAnew(sealed: Buffer, staffId: string): Buffer | undefined {
    const [key, ...former] = this.keys;
    if (!key || openedWith(key, sealed, staffId)) return undefined;
    const secret = firstOf(former, (one) => openedWith(one, sealed, staffId));
    return secret && this.seal(secret, staffId);
  }
}

function openedWith(key: Buffer, sealed: Buffer, staffId: string): Buffer | undefined {
  const nonce = sealed.subarray(0, NONCE_BYTES);
  const tag = sealed.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES);
  try {
    const opening = createDecipheriv(CIPHER, key, nonce, { authTagLength: TAG_BYTES });
    opening.setAAD(Buffer.from(staffId)).setAuthTag(tag);
    return Buffer.concat([opening.update(sealed.subarray(NONCE_BYTES + TAG_BYTES)), opening.final()]);
  } catch {
    return undefined;
  }
}

function firstOf<T, R>(items: readonly T[], make: (item: T) => R | undefined): R | undefined {
  for (const item of items) {
    const made = make(item);
    if (made !== undefined) return made;
  }
  return undefined;
}
