import { Injectable, Logger } from '@nestjs/common';
import { z } from 'zod';
import * as oidc from 'openid-client';
import type { OidcOptions } from './oidc-options';
import { SignInRefused } from './sign-in-refused';

/** Whom the provider vouches for. The pair of issuer and subject is theirs for ever; an address may go to somebody else. */
export interface Identity {
  readonly issuer: string;
  readonly subject: string;
  readonly name: string;
  readonly email: string | undefined;
  /** The provider says that the address is theirs. */
  readonly emailVerified: boolean;
  readonly groups: readonly string[];
}

/** What only the browser that began a sign-in knows of it. */
export interface Attempt {
  readonly state: string;
  readonly nonce: string;
  readonly codeVerifier: string;
}

/** A person waits in front of it. */
const TIMEOUT_SECONDS = 5;
/** Keys and addresses of a provider change seldom; the library fetches unknown keys by itself. */
const DISCOVERED_MS = 60 * 60_000;
const LOOPBACK = /^(127\.\d+\.\d+\.\d+|\[::1\]|localhost)$/;

const claimsSchema = z.object({
  sub: z.string().min(1).max(255),
  name: z.string().trim().max(120).optional().catch(undefined),
  preferred_username: z.string().trim().max(120).optional().catch(undefined),
  email: z.email().max(254).optional().catch(undefined),
  email_verified: z.boolean().optional().catch(undefined),
});
const groupsSchema = z.array(z.string()).or(z.string().transform((group) => [group]));

/**
 * The provider of identities: authorization code with PKCE, state and nonce (OpenID Connect Core 3.1, RFC 9700). The only door to
 * `openid-client`. Throws `SignInRefused`.
 */
@Injectable()
export class IdentityProvider {
  private readonly log = new Logger(IdentityProvider.name);
  private discovered: { readonly configuration: Promise<oidc.Configuration>; readonly at: number } | undefined;

  /** Where the browser goes, and what it must know when it comes back. */
  async begin(settings: OidcOptions): Promise<{ url: string; attempt: Attempt }> {
    const configuration = await this.configuration(settings);
    const attempt = {
      state: oidc.randomState(),
      nonce: oidc.randomNonce(),
      codeVerifier: oidc.randomPKCECodeVerifier(),
    };
    const url = oidc.buildAuthorizationUrl(configuration, {
      redirect_uri: settings.redirectUri,
      scope: 'openid profile email groups',
      state: attempt.state,
      nonce: attempt.nonce,
      code_challenge: await oidc.calculatePKCECodeChallenge(attempt.codeVerifier),
      code_challenge_method: 'S256',
    });
    return { url: url.href, attempt };
  }

  /** @param query what the provider sent the browser back with */
  async finish(settings: OidcOptions, attempt: Attempt, query: URLSearchParams): Promise<Identity> {
    const configuration = await this.configuration(settings);
    const came = new URL(settings.redirectUri);
    came.search = query.toString();
    try {
      const tokens = await oidc.authorizationCodeGrant(configuration, came, {
        expectedState: attempt.state,
        expectedNonce: attempt.nonce,
        pkceCodeVerifier: attempt.codeVerifier,
        idTokenExpected: true,
      });
      return await this.identityOf(settings, configuration, tokens);
    } catch (failure) {
      throw this.refusalOf(failure);
    }
  }

  /** Some providers put groups into the ID token, others tell them at the UserInfo endpoint only. */
  private async identityOf(
    { issuer, groupsClaim }: OidcOptions,
    configuration: oidc.Configuration,
    tokens: oidc.TokenEndpointResponse & oidc.TokenEndpointResponseHelpers,
  ): Promise<Identity> {
    let claims: Record<string, unknown> = { ...tokens.claims() };
    if (claims[groupsClaim] === undefined && configuration.serverMetadata().userinfo_endpoint !== undefined)
      claims = { ...claims, ...(await oidc.fetchUserInfo(configuration, tokens.access_token, String(claims['sub']))) };
    const { sub, name, preferred_username, email, email_verified } = claimsSchema.parse(claims);
    return {
      issuer,
      subject: sub,
      name: name || preferred_username || email || sub,
      email,
      emailVerified: email_verified === true,
      groups: groupsSchema.catch([]).parse(claims[groupsClaim]),
    };
  }

  private configuration(settings: OidcOptions): Promise<oidc.Configuration> {
    if (this.discovered && this.discovered.at + DISCOVERED_MS > Date.now()) return this.discovered.configuration;
    const configuration = this.discover(settings);
    const discovered = { configuration, at: Date.now() };
    this.discovered = discovered;
    // One that is away is asked again by the next person.
    configuration.catch(() => {
      if (this.discovered === discovered) this.discovered = undefined;
    });
    return configuration;
  }

  private async discover({ issuer, clientId, clientSecret }: OidcOptions): Promise<oidc.Configuration> {
    const server = new URL(issuer);
    const authentication = clientSecret === undefined ? oidc.None() : oidc.ClientSecretBasic(clientSecret);
    // The library would trust the connection for it: a token counts here only with the provider's own signature.
    const execute = [oidc.enableNonRepudiationChecks];
    // The configuration takes plain HTTP for the loopback only.
    if (LOOPBACK.test(server.hostname) && server.protocol === 'http:') execute.push(oidc.allowInsecureRequests);
    try {
      return await oidc.discovery(server, clientId, undefined, authentication, { timeout: TIMEOUT_SECONDS, execute });
    } catch (failure) {
      throw this.refusalOf(failure, 'unreachable');
    }
  }

  /** No token and no body of the provider's goes into the log: the names of what went wrong do. */
  private refusalOf(failure: unknown, otherwise: 'unreachable' | 'declined' = 'declined'): SignInRefused {
    if (failure instanceof SignInRefused) return failure;
    const { name, code, error } = failure as { name?: unknown; code?: unknown; error?: unknown };
    this.log.warn({ failure: { name, code, error } }, 'A sign-in by the provider of identities came to nothing');
    if (failure instanceof oidc.ResponseBodyError && error === 'invalid_grant')
      return new SignInRefused('expired', failure);
    if (failure instanceof oidc.AuthorizationResponseError) return new SignInRefused('declined', failure);
    if (code === 'OAUTH_INVALID_RESPONSE') return new SignInRefused('expired', failure);
    if (code === 'OAUTH_TIMEOUT' || isUnreachable(failure)) return new SignInRefused('unreachable', failure);
    return new SignInRefused(otherwise, failure);
  }
}

/** `fetch` says no more than that it failed; the library wraps it. */
function isUnreachable(failure: unknown): boolean {
  const { message, cause } = failure as { message?: unknown; cause?: unknown };
  return message === 'fetch failed' || (typeof cause === 'object' && cause !== null && isUnreachable(cause));
}
