import { Injectable } from '@nestjs/common';
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { StaffOptions } from '../staff-options';

const CIPHER = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Secrets that have to be read again, sealed for the database: nonce, tag and cipher text in one. The key is not in the database, so a
 * dump of it opens none; each is bound to its person, so none can be put into another's row.
 */
@Injectable()
export class SecretBox {
  private readonly key: Buffer | undefined;

  constructor({ secretsKey }: StaffOptions) {
    this.key = secretsKey;
  }

  /** There is a key. */
  get isOpen(): boolean {
    return this.key !== undefined;
  }

  seal(secret: Buffer, staffId: string): Buffer {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv(CIPHER, this.required(), nonce).setAAD(Buffer.from(staffId));
    const text = Buffer.concat([cipher.update(secret), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), text]);
  }

  /** Throws where it was sealed with another key, for another person, or was changed since. */
  open(sealed: Buffer, staffId: string): Buffer {
    const nonce = sealed.subarray(0, NONCE_BYTES);
    const tag = sealed.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES);
    const opening = createDecipheriv(CIPHER, this.required(), nonce, { authTagLength: TAG_BYTES });
    opening.setAAD(Buffer.from(staffId)).setAuthTag(tag);
    return Buffer.concat([opening.update(sealed.subarray(NONCE_BYTES + TAG_BYTES)), opening.final()]);
  }

  private required(): Buffer {
    if (this.key) return this.key;
    throw new TypeError('Nothing can be sealed or opened without a key of secrets.');
  }
}
