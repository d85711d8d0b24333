/** The accounts of the sample data; they exist only where it was imported. */
export const SAMPLE_STAFF = {
  password: 'tastyfood',
  emails: ['staff@tastyfood.test', 'manager@tastyfood.test', 'admin@tastyfood.test'],
};

/**
 * Says what a person needs now, and nothing that was not asked of the running API itself.
 *
 * @param {string} url
 * @param {number} elapsedMs
 */
export async function sayWelcome(url, elapsedMs) {
  const lines = [`Tasty Food is ready after ${(elapsedMs / 1000).toFixed(1)} s:  ${url}`];
  if (await isSimulated(url)) lines.push('No ANTHROPIC_API_KEY: the local Claude simulator answers');
  if (await acceptsSampleStaff(url)) {
    lines.push('Sign in as', ...SAMPLE_STAFF.emails.map((email) => `  ${email.padEnd(24)} ${SAMPLE_STAFF.password}`));
  }
  lines.push('Ctrl-C ends everything.');
  console.log(`\n${lines.map((line) => `  ${line}`).join('\n')}\n`);
}

/** @param {string} url */
async function isSimulated(url) {
  const health = /** @type {any} */ (await (await fetch(`${url}/health`)).json());
  return health.checks.claude.simulated === true;
}

/** @param {string} url */
async function acceptsSampleStaff(url) {
  const [email] = SAMPLE_STAFF.emails;
  const response = await fetch(`${url}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password: SAMPLE_STAFF.password }),
  });
  const cookie = response.headers.get('set-cookie')?.split(';')[0];
  if (cookie) await fetch(`${url}/api/session`, { method: 'DELETE', headers: { cookie } });
  return response.ok;
}
