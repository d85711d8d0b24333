import { expect, needsChromium, test } from './portal-test';

needsChromium();

test('the policy of the page holds: no script, no markup and no style of a stranger', async ({ portal, page }) => {
  await portal.open();
  await expect(portal.signIn).toBeVisible();
  const done = await page.evaluate(async () => {
    const tried: Record<string, unknown> = {};
    const window_ = globalThis as unknown as { wasRun?: boolean };
    try {
      document.body.innerHTML += '<img src="x">';
      tried['markup'] = 'taken';
    } catch (failure) {
      tried['markup'] = (failure as Error).name;
    }
    const script = document.createElement('script');
    try {
      script.text = 'globalThis.wasRun = true';
      document.head.append(script);
    } catch {
      // Refused already where the text is set.
    }
    tried['script'] = window_.wasRun === true;
    const style = document.createElement('style');
    style.textContent = 'app-root { display: none }';
    document.head.append(style);
    tried['display'] = getComputedStyle(document.querySelector('app-root') as Element).display;
    style.remove();
    tried['request'] = await fetch('http://127.0.0.1:9/').then(
      () => 'sent',
      () => 'refused',
    );
    return tried;
  });
  expect(done).toMatchObject({ markup: 'TypeError', script: false, request: 'refused' });
  expect(done['display']).not.toBe('none');
  portal.forgetFaults(/Content Security Policy|TrustedHTML|TrustedScript|Trusted Type/);
});

test('each page bears a nonce of its own', async ({ request }) => {
  const policyOf = async () => (await request.get('/register')).headers()['content-security-policy'];
  const [one, other] = [await policyOf(), await policyOf()];
  expect(one).toMatch(/'nonce-[\w+/=]{24}'/);
  expect(other).not.toBe(one);
});
