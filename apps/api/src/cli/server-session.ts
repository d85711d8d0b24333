import { problemSchema, ROUTES, urlOf, type Problem, type RouteName } from '@tasty-food/contract';
import { readConfig } from '../config';
import { Refusal, required, UsageError, type Given } from './command';
import { PASSWORD_HELP, PASSWORD_OPTION, readCode, readPassword } from './read-password';
import type { Terminal } from './terminal';

/** The options of each command that asks a running server. */
export const SERVER_OPTIONS = { server: { type: 'string' }, email: { type: 'string' }, ...PASSWORD_OPTION } as const;
export const SERVER_USAGE = '--email ADDRESS [--password-file FILE] [--server URL]';
export const SERVER_HELP =
  'Asks a running server, as the person who signs in: what they may not do there is refused here, and what they change stands in the\n' +
  `audit log. --server: its address; without it the one of this environment. ${PASSWORD_HELP}`;

/** What is sent with a request. */
export interface Sent {
  readonly parameters?: Record<string, string>;
  readonly query?: Record<string, string | undefined>;
  readonly headers?: Record<string, string>;
  readonly body?: string | FormData;
}

/** The server refused. */
export class ServerRefusal extends Refusal {
  constructor(readonly problem: Problem) {
    const errors = (problem.errors ?? []).map(({ path, message }) => `\n  ${path}: ${message}`);
    super(`${problem.detail}${errors.join('')}`);
  }
}

/** A person signed in at a running server. */
export class ServerSession {
  private constructor(
    private readonly server: string,
    private readonly cookie: string,
    private readonly interrupted: AbortSignal,
  ) {}

  /** Signs in, does the work and signs out again, whatever becomes of it. */
  static async during<T>(given: Given, terminal: Terminal, work: (session: ServerSession) => Promise<T>): Promise<T> {
    const server = serverOf(given, terminal);
    const email = required(given, 'email', 'chef@restaurant.example');
    const password = await readPassword(given, terminal, `Password of ${email}:`);
    const signIn = (code?: string) =>
      ask(`${server}${urlOf('signIn')}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ email, password, code }),
        signal: terminal.interrupted,
      });
    const response = await signIn().catch(async (refusal: unknown) => {
      if (!(refusal instanceof ServerRefusal) || refusal.problem.code !== 'second-factor-needed') throw refusal;
      return signIn(await readCode(terminal, email));
    });
    const cookie = response.headers.getSetCookie()[0]?.split(';', 1)[0] ?? '';
    await response.body?.cancel();
    const session = new ServerSession(server, cookie, terminal.interrupted);
    try {
      return await work(session);
    } finally {
      await session.signOut();
    }
  }

  /** Throws a `ServerRefusal` with what the server says, a `Refusal` where there is none. */
  send(name: RouteName, { parameters, query, headers, body }: Sent = {}): Promise<Response> {
    return ask(this.server + urlOf(name, parameters, query), {
      method: ROUTES[name].method.toUpperCase(),
      headers: { cookie: this.cookie, ...headers },
      body,
      signal: this.interrupted,
    });
  }

  async json<T>(name: RouteName, sent?: Sent): Promise<T> {
    return (await (await this.send(name, sent)).json()) as T;
  }

  /** Also after Ctrl-C; a session that stays behind ends by itself. */
  private async signOut(): Promise<void> {
    const leaving = { method: 'DELETE', headers: { cookie: this.cookie }, signal: AbortSignal.timeout(2_000) };
    await ask(this.server + urlOf('signOut'), leaving).catch(() => undefined);
  }
}

function serverOf(given: Given, terminal: Terminal): string {
  const named = given.option('server');
  if (named === undefined) return `http://127.0.0.1:${readConfig(terminal.environment).port}`;
  const url = URL.canParse(named) ? new URL(named) : undefined;
  if (!url || !/^https?:$/.test(url.protocol))
    throw new UsageError('--server: use an address like https://portal.example.');
  return url.origin;
}

async function ask(url: string, request: RequestInit): Promise<Response> {
  const response = await fetch(url, request).catch((cause: unknown) => {
    if (request.signal?.aborted) throw cause;
    throw new Refusal(`No server answers at ${new URL(url).origin}. Start it, or name another with --server.`, {
      cause,
    });
  });
  if (response.ok) return response;
  const problem = problemSchema.safeParse(await response.json().catch(() => undefined));
  if (problem.success) throw new ServerRefusal(problem.data);
  throw new Refusal(
    `${new URL(url).origin} answered ${response.status}, and not as this software does. Check --server.`,
  );
}
