import { ProblemException } from '@tasty-food/api-http';

/** What everybody tries first, without the digits and signs around it. Twelve characters of these are no better than eight. */
const COMMON = new Set(
  (
    'password passwort passw0rd motdepasse wachtwoord welkom welcome bienvenue azerty azertyuiop qwerty qwertyuiop qwertyuiopasdfghjkl ' +
    'azertyuiopqsdfghjklm asdfghjkl qsdfghjklm letmein iloveyou jetaime admin administrator administrateur master dragon football ' +
    'princess princesse sunshine monkey superman batman bonjour doudou chocolat soleil loulou marseille standard anderlecht ' +
    'bruxelles brussel liege belgique belgium belgie tastyfood restaurant secret changeme default guest staff manager'
  ).split(' '),
);

/**
 * Refuses a new password that others would guess first: a common one, one character or row of keys over and over, or the person's own
 * address or name. Its length is the schema's affair. Throws `invalid-request`.
 */
export function checkNewPassword(password: string, person: { email: string; name: string }): void {
  const folded = fold(password);
  const own = [person.email, person.email.split('@')[0] ?? '', person.name].map(fold);
  const core = folded.replace(/^[^a-z]+|[^a-z]+$/g, '');
  if (own.includes(folded) || own.includes(core)) refuse('This is your own name or address.');
  if (core === '' && isOrderly(folded)) refuse('These are digits in a row.');
  if (isRepeated(folded) || COMMON.has(core) || COMMON.has(shortestPeriod(core))) {
    refuse('This is one of the passwords that are tried first.');
  }
}

function refuse(why: string): never {
  const message = `${why} Take a few words that do not belong together.`;
  throw new ProblemException('invalid-request', message, { errors: [{ path: 'password', message }] });
}

function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();
}

/** "aaaaaaaaaaaa", "abcabcabcabc": a short piece again and again. */
function isRepeated(text: string): boolean {
  return shortestPeriod(text).length <= 4;
}

/** The piece that a text repeats; the text itself when it repeats none. */
function shortestPeriod(text: string): string {
  const at = `${text}${text}`.indexOf(text, 1);
  return at === -1 ? text : text.slice(0, at);
}

/** "123456789012", "9876543210987". */
function isOrderly(digits: string): boolean {
  const steps = [...digits].slice(1).map((digit, at) => (Number(digit) - Number(digits[at]) + 10) % 10);
  return steps.every((step) => step === steps[0]);
}
