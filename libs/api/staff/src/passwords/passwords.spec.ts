import { isOutdated } from './password-hash';
import { CONCURRENT, Passwords, WAITING_MAX } from './passwords';

/** Made by the version before argon2id, of "frites-mayo". */
const OLD_HASH = 'scrypt$32768$8$3$MDEyMzQ1Njc4OWFiY2RlZg$XEPdteQJI8qUyV9cxQ_tfKeEAI7OR5mtiK1JiXpxvtk';

describe('Passwords', () => {
  const passwords = new Passwords();

  it('knows its own hash again, and no other password', async () => {
    const hash = await passwords.hash('frites-mayo');
    expect(isOutdated(hash)).toBe(false);
    await expect(passwords.matches('frites-mayo', hash)).resolves.toBe(true);
    await expect(passwords.matches('frites-ketchup', hash)).resolves.toBe(false);
  });

  it('knows a hash of another cost, and says that it is outdated', async () => {
    expect(isOutdated(OLD_HASH)).toBe(true);
    await expect(passwords.matches('frites-mayo', OLD_HASH)).resolves.toBe(true);
    await expect(passwords.matches('frites-ketchup', OLD_HASH)).resolves.toBe(false);
  });

  it('salts, so that equal passwords are not seen to be equal', async () => {
    const [one, other] = await Promise.all([passwords.hash('tastyfood'), passwords.hash('tastyfood')]);
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(one).not.toBe(other);
  });

  it('takes an accented letter for the same however the keyboard composes it', async () => {
    const hash = await passwords.hash('café'.normalize('NFD'));
    await expect(passwords.matches('café'.normalize('NFC'), hash)).resolves.toBe(true);
  });

  it('matches nothing when there is no account, or one without a password', async () => {
    await expect(passwords.matches('', undefined)).resolves.toBe(false);
    await expect(passwords.matches('', null)).resolves.toBe(false);
  });

  it('refuses who would wait behind twenty others, and serves everybody again afterwards', async () => {
    const crowd = await Promise.allSettled(Array.from({ length: 25 }, () => passwords.matches('x', undefined)));
    const refused = crowd.filter((outcome) => outcome.status === 'rejected');
    expect(refused).toHaveLength(25 - CONCURRENT - WAITING_MAX);
    expect(refused[0]?.reason).toMatchObject({ code: 'unavailable', retryAfterMs: 3000 });
    await expect(passwords.matches('x', undefined)).resolves.toBe(false);
  });
});
