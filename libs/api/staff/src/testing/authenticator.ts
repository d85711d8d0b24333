import { codeOf, stepAt } from '../second-factor/totp';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** The app on a phone: a secret typed in, codes out. */
export class Authenticator {
  private readonly secret: Buffer;

  /** @param text base32, as the server shows it */
  constructor(text: string) {
    const bits = [...text].map((letter) => LETTERS.indexOf(letter).toString(2).padStart(5, '0')).join('');
    const bytes = bits.match(/.{8}/g) ?? [];
    this.secret = Buffer.from(bytes.map((byte) => Number.parseInt(byte, 2)));
  }

  /** The code of the moment, or of some steps before or after it. */
  code(steps = 0): string {
    return codeOf(this.secret, stepAt(Date.now()) + steps);
  }
}
