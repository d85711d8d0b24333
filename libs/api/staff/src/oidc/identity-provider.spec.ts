import { Logger } from '@nestjs/common';
import { createHmac, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { IdentityProvider } from './identity-provider';
import type { OidcOptions } from './oidc-options';
import { SignInRefused } from './sign-in-refused';

const ATTEMPT = { state: 's'.repeat(43), nonce: 'n'.repeat(43), codeVerifier: 'v'.repeat(43) };
const SHARED_SECRET = 'client-secret-of-the-spec';

type Part = Record<string, unknown>;

const own = generateKeyPairSync('rsa', { modulusLength: 2048 });
const foreign = generateKeyPairSync('rsa', { modulusLength: 2048 });

function encode(part: Part): string {
  return Buffer.from(JSON.stringify(part)).toString('base64url');
}

function signed(header: Part, claims: Part, key: KeyObject = own.privateKey): string {
  const text = `${encode({ alg: 'RS256', kid: 'own', typ: 'JWT', ...header })}.${encode(claims)}`;
  return `${text}.${sign('sha256', Buffer.from(text), key).toString('base64url')}`;
}

/** What a provider might send that is not the one it says, or whom somebody stands in front of. */
describe('an ID token', () => {
  let server: Server;
  let issuer: string;
  let tellsIssuer: string;
  let idToken: string;

  beforeAll(async () => {
    Logger.overrideLogger(false);
    server = createServer((request, response) => {
      const answers: Record<string, Part> = {
        '/.well-known/openid-configuration': {
          issuer: tellsIssuer,
          authorization_endpoint: `${issuer}/auth`,
          token_endpoint: `${issuer}/token`,
          jwks_uri: `${issuer}/keys`,
          response_types_supported: ['code'],
          subject_types_supported: ['public'],
          id_token_signing_alg_values_supported: ['RS256'],
        },
        '/keys': { keys: [{ ...own.publicKey.export({ format: 'jwk' }), kid: 'own', alg: 'RS256', use: 'sig' }] },
        '/foreign-keys': { keys: [{ ...foreign.publicKey.export({ format: 'jwk' }), kid: 'foreign', use: 'sig' }] },
        '/token': { access_token: 'a', token_type: 'Bearer', expires_in: 60, id_token: idToken },
      };
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(answers[new URL(request.url ?? '', issuer).pathname] ?? {}));
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  beforeEach(() => (tellsIssuer = issuer));
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  function claims(more: Part = {}): Part {
    const now = Math.floor(Date.now() / 1000);
    const own = { iss: issuer, aud: 'tasty-food', sub: 'cook-1', iat: now, exp: now + 60, nonce: ATTEMPT.nonce };
    return { ...own, groups: ['kitchen'], ...more };
  }

  function finish() {
    const settings = {
      issuer,
      clientId: 'tasty-food',
      clientSecret: SHARED_SECRET,
      redirectUri: 'http://127.0.0.1:1/api/session/oidc/callback',
      name: 'The provider',
      groupsClaim: 'groups',
      groups: [],
    } satisfies OidcOptions;
    return new IdentityProvider().finish(settings, ATTEMPT, new URLSearchParams({ code: 'c', state: ATTEMPT.state }));
  }

  it('is believed when the provider signed it, for this house, this attempt and this moment', async () => {
    idToken = signed({}, claims());
    await expect(finish()).resolves.toMatchObject({ issuer, subject: 'cook-1', groups: ['kitchen'] });
  });

  const anHourAgo = Math.floor(Date.now() / 1000) - 3_600;
  it.each<[string, () => string]>([
    ['that another key signed', () => signed({}, claims(), foreign.privateKey)],
    ['that names a key of its own', () => signed({ kid: 'foreign' }, claims(), foreign.privateKey)],
    [
      'that says where its key lies',
      () => signed({ kid: 'foreign', jku: `${issuer}/foreign-keys` }, claims(), foreign.privateKey),
    ],
    [
      'that brings its key along',
      () => signed({ jwk: foreign.publicKey.export({ format: 'jwk' }) }, claims(), foreign.privateKey),
    ],
    ['without a signature', () => `${encode({ alg: 'none' })}.${encode(claims())}.`],
    [
      'signed with what both sides know',
      () => {
        const text = `${encode({ alg: 'HS256' })}.${encode(claims())}`;
        return `${text}.${createHmac('sha256', SHARED_SECRET).update(text).digest('base64url')}`;
      },
    ],
    [
      'whose claims were changed on the way',
      () => {
        const [header, , signature] = signed({}, claims()).split('.');
        return `${header}.${encode(claims({ sub: 'chef-1' }))}.${signature}`;
      },
    ],
    ['of another issuer', () => signed({}, claims({ iss: 'https://elsewhere.example' }))],
    ['for another house', () => signed({}, claims({ aud: 'another-house' }))],
    [
      'for several houses, and not issued to this one',
      () => signed({}, claims({ aud: ['tasty-food', 'another'], azp: 'another' })),
    ],
    ['that has run out', () => signed({}, claims({ iat: anHourAgo, exp: anHourAgo + 60 }))],
    ['that is not good yet', () => signed({}, claims({ nbf: anHourAgo + 7_200 }))],
    ['of another attempt', () => signed({}, claims({ nonce: 'm'.repeat(43) }))],
    ['of no attempt', () => signed({}, claims({ nonce: undefined }))],
    ['that names nobody', () => signed({}, claims({ sub: undefined }))],
    ['that is none', () => 'nonsense'],
  ])('%s is refused', async (_, make) => {
    idToken = make();
    await expect(finish()).rejects.toBeInstanceOf(SignInRefused);
  });

  it('is not even asked for where the provider says that it is another', async () => {
    tellsIssuer = 'https://elsewhere.example';
    idToken = signed({}, claims());
    await expect(finish()).rejects.toBeInstanceOf(SignInRefused);
  });
});
