import { Agent, request } from 'node:http';
import { text } from 'node:stream/consumers';

/** What a flood was answered: how often with which status, 0 being a connection that broke. */
export type Tally = ReadonlyMap<number, number>;

/** So many sign-ins with wrong passwords at once, each begun again as soon as it is answered, until the time is up. */
export async function floodWithWrongSignIns(url: string, atOnce: number, forMs: number): Promise<Tally> {
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce });
  const tally = new Map<number, number>();
  const untilMs = performance.now() + forMs;
  const guess = async (guesser: number) => {
    for (let round = 0; performance.now() < untilMs; round++) {
      const status = await signIn(agent, url, { email: `guess-${guesser}-${round}@tastyfood.test`, password: 'wrong' });
      tally.set(status, (tally.get(status) ?? 0) + 1);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, (_, guesser) => guess(guesser)));
  agent.destroy();
  return tally;
}

function signIn(agent: Agent, url: string, credentials: object): Promise<number> {
  const body = JSON.stringify(credentials);
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
  return new Promise((resolve) => {
    const sent = request(`${url}/api/session`, { agent, method: 'POST', headers }, (response) => {
      text(response).then(
        () => resolve(response.statusCode ?? 0),
        () => resolve(0),
      );
    });
    sent.once('error', () => resolve(0)).end(body);
  });
}
