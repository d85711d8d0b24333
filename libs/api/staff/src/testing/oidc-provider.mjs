// A real provider of identities on the loopback, in a process of its own. It signs in whoever the spec says, without a form.
import { createServer } from 'node:http';
import Provider from 'oidc-provider';

const { CLIENT_ID, CLIENT_SECRET, REDIRECT_URI } = process.env;
/** What it knows of people, by their subject; and who sits in front of it. */
const people = new Map();
let current = '';

const server = createServer().listen(0, '127.0.0.1', () => {
  const issuer = `http://127.0.0.1:${server.address().port}`;
  const provider = new Provider(issuer, {
    clients: [{ client_id: CLIENT_ID, client_secret: CLIENT_SECRET, redirect_uris: [REDIRECT_URI] }],
    claims: { openid: ['sub'], profile: ['name'], email: ['email', 'email_verified'], groups: ['groups'] },
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_, { uid }) => `/interaction/${uid}` },
    findAccount: (_, sub) => people.has(sub) && { accountId: sub, claims: () => ({ sub, ...people.get(sub) }) },
    loadExistingGrant: async ({ oidc }) => {
      const grant = new oidc.provider.Grant({ clientId: oidc.client.clientId, accountId: oidc.session.accountId });
      grant.addOIDCScope('openid profile email groups');
      await grant.save();
      return grant;
    },
    cookies: { keys: ['only for specs'] },
    renderError: (ctx, out) => void (ctx.body = JSON.stringify(out)),
  });
  const answer = provider.callback();
  server.on('request', async (request, response) => {
    if (request.url === '/_control') return response.end(control(await textOf(request)));
    if (!request.url.startsWith('/interaction/')) return answer(request, response);
    const outcome =
      current === ''
        ? { error: 'access_denied', error_description: 'The person went away' }
        : { login: { accountId: current } };
    await provider.interactionFinished(request, response, outcome, { mergeWithLastSubmission: false });
  });
  process.send(issuer);
});

/** `{sub, …claims}`: this person is known so and signs in next; without `sub` nobody does. */
function control(text) {
  const { sub = '', ...claims } = JSON.parse(text);
  current = sub;
  if (sub !== '') people.set(sub, claims);
  return 'ok';
}

async function textOf(request) {
  let text = '';
  for await (const chunk of request) text += chunk;
  return text;
}
