import { codeOf, stepAt } from '../second-factor/totp';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** The app on a phone: a secret typed in, codes out. */
export class Authenticator {
  private readonly secret: Buffer;
  /** Codes are told from the moment it was made on, so that a test does not depend on when a step of 30 s ends. */
  private readonly step = stepAt(Date.now());

  /** @param text base32, as the server shows it */
  constructor(text: string) {
    const bits = [...text].map((letter) => LETTERS.indexOf(letter).toString(2).padStart(5, '0')).join('');
    const bytes = bits.match(/.{8}/g) ?? [];
    this.secret = Buffer.from(bytes.map((byte) => Number.parseInt(byte, 2)));
  }

  /** The code of that moment, or of some steps before or after it. */
  code(steps = 0): string {
    return codeOf(this.secret, this.step + steps);
  }
}
