import { randomBytes } from 'node:crypto';
import { STAFF_DEFAULTS } from '../staff-options';
import { SecretBox } from './secret-box';

const box = (...secretsKeys: Buffer[]) => new SecretBox({ ...STAFF_DEFAULTS, sampleData: false, secretsKeys });

describe('a sealed secret', () => {
  const key = randomBytes(32);
  const secret = randomBytes(20);

  it('is opened with the key for its person, and is never sealed twice to the same', () => {
    const [one, two] = [box(key).seal(secret, 'ines'), box(key).seal(secret, 'ines')];
    expect(box(key).open(one, 'ines')).toEqual(secret);
    expect(one).not.toEqual(two);
    expect(one.includes(secret)).toBe(false);
  });

  it('is opened with no other key, for nobody else, and not once a bit of it was changed', () => {
    const sealed = box(key).seal(secret, 'ines');
    expect(() => box(randomBytes(32)).open(sealed, 'ines')).toThrow();
    expect(() => box(key).open(sealed, 'marc')).toThrow();
    for (let at = 0; at < sealed.length; at++) {
      const changed = Buffer.from(sealed);
      changed.writeUInt8(changed.readUInt8(at) ^ 1, at);
      expect(() => box(key).open(changed, 'ines')).toThrow();
    }
    expect(() => box(key).open(sealed.subarray(0, 20), 'ines')).toThrow();
  });

  it('is opened with a former key too, and sealed anew with the first only where it was not', () => {
    const [former, first] = [randomBytes(32), key];
    const sealed = box(former).seal(secret, 'ines');
    const both = box(first, former);
    expect(both.open(sealed, 'ines')).toEqual(secret);
    const anew = both.sealedAnew(sealed, 'ines') ?? sealed;
    expect(box(first).open(anew, 'ines')).toEqual(secret);
    expect(both.sealedAnew(anew, 'ines')).toBeUndefined();
    expect(both.sealedAnew(box(randomBytes(32)).seal(secret, 'ines'), 'ines')).toBeUndefined();
  });

  it('there is none without a key', () => {
    expect(box().isOpen).toBe(false);
    expect(() => box().seal(secret, 'ines')).toThrow('without a key');
  });
});
