import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** What the provider tells of a person. */
export interface Claims {
  readonly sub: string;
  readonly name?: string;
  readonly email?: string;
  readonly email_verified?: boolean;
  readonly groups?: readonly string[];
}

export const CLIENT = { clientId: 'portal', clientSecret: 'a-secret-of-the-spec' };

/** A certified provider of identities (`oidc-provider`) on a free port of the loopback, which can be killed. */
export class OidcProviderProcess {
  private constructor(
    private readonly child: ChildProcess,
    readonly issuer: string,
  ) {}

  static async start(redirectUri: string): Promise<OidcProviderProcess> {
    const child = fork(join(__dirname, 'oidc-provider.mjs'), {
      env: { CLIENT_ID: CLIENT.clientId, CLIENT_SECRET: CLIENT.clientSecret, REDIRECT_URI: redirectUri },
      execArgv: [],
      silent: true,
    });
    let said = '';
    child.stderr?.on('data', (text: Buffer) => (said += text.toString()));
    const [issuer] = (await Promise.race([
      once(child, 'message'),
      once(child, 'exit').then(() => Promise.reject(new Error(`The provider did not start: ${said}`))),
    ])) as [string];
    return new OidcProviderProcess(child, issuer);
  }

  /** This person sits in front of it from now on; nobody: whoever comes goes away again. */
  async seat(claims: Claims | Record<string, never>): Promise<void> {
    await fetch(`${this.issuer}/_control`, { method: 'POST', body: JSON.stringify(claims) });
  }

  async kill(): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const gone = once(this.child, 'exit');
    this.child.kill('SIGKILL');
    await gone;
  }
}
