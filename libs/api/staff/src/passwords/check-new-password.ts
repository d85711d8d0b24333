import { ProblemException } from '@tasty-food/api-http';

/** What everybody tries here first, beside the list of the world: without the digits and signs around it. */
const COMMON_HERE =
  'motdepasse wachtwoord welkom bienvenue azertyuiopqsdfghjklm qwertyuiopasdfghjkl qsdfghjklm jetaime administrateur doudou ' +
  'loulou anderlecht bruxelles brussel liege belgique belgium belgie tastyfood restaurant changeme guest staff manager';

/**
 * Refuses a new password that others would guess first: a common one, one character or row of keys over and over, or the person's own
 * address or name. Its length is the schema's affair. Rejects with `invalid-request`.
 */
export async function checkNewPassword(password: string, person: { email: string; name: string }): Promise<void> {
  const common = await commonPasswords();
  const folded = fold(password);
  const own = [person.email, person.email.split('@')[0] ?? '', person.name].map(fold);
  const core = folded.replace(/^[^a-z]+|[^a-z]+$/g, '');
  if (own.includes(folded) || own.includes(core)) refuse('This is your own name or address.');
  if (core === '' && isOrderly(folded)) refuse('These are digits in a row.');
  const guesses = [folded, core, shortestPeriod(core)];
  if (isRepeated(folded) || guesses.some((guess) => guess.length > 3 && common.has(guess))) {
    refuse('This is one of the passwords that are tried first.');
  }
}

/** Some fifty thousand, commonest first at their source: 4 MB, so only from the first new password on. */
let known: Promise<ReadonlySet<string>> | undefined;

function commonPasswords(): Promise<ReadonlySet<string>> {
  return (known ??= import('@zxcvbn-ts/language-common').then(
    ({ dictionary }) => new Set([...dictionary['passwords-common'], ...COMMON_HERE.split(' ')].map(String).map(fold)),
  ));
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
