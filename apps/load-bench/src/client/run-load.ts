import { setTimeout as sleep } from 'node:timers/promises';
import type { HeldLoad, LoadOrder, LoadResult } from '../load.ts';
import { usageOf } from '../process-usage.ts';
import { nameOfShape } from '../stream-shape.ts';
import { HttpClient } from './http-client.ts';
import { LoadGauge } from './load-gauge.ts';
import { TurnsInFlight } from './turns-in-flight.ts';

/** However slow a target is, a load ends after this. */
const LIMIT_MS = 300_000;
const WARM_UP = { shape: nameOfShape({ tokens: 20, intervalMs: 2, firstTokenMs: 5 }), atOnce: 20, readers: 1 };

/** One order in -> what was found out. */
export async function runLoad(order: LoadOrder): Promise<LoadResult> {
  const { load, wire } = order;
  const client = new HttpClient(order.targetUrl);
  if (wire.signIn) await client.json('POST', wire.signIn.path, JSON.stringify(wire.signIn.body));
  const warmUp = { ...WARM_UP, total: order.warmUpTurns, perSecond: 1_000 };
  await new TurnsInFlight(client, wire, warmUp).runToEnd(LIMIT_MS);
  await sleep(order.settleMs);
  const idleRssKiB = usageOf(order.targetPid).rssKiB;

  const held = load.kind === 'held';
  const gauge = new LoadGauge(order);
  const flight = {
    shape: load.shape,
    total: held ? load.streams : load.total,
    atOnce: load.streams,
    perSecond: load.rampPerSecond,
    readers: held ? load.readers : 1,
    mayBeRefused: held && load.newcomersPerSecond !== undefined,
  };
  const turns = new TurnsInFlight(client, wire, flight, gauge);
  let newcomers = { asked: 0, refused: 0 };
  if (!held) gauge.open(() => turns.over);
  await (held ? turns.hold(LIMIT_MS) : turns.runToEnd(LIMIT_MS));
  if (held) {
    gauge.open(() => turns.over);
    newcomers = await askMeanwhile(client, order, load);
  }
  const usage = gauge.close();
  const { lost, gaps, failures, started, refused } = turns;
  turns.letGo();
  return {
    ...usage,
    tokens: gauge.tokens,
    turns: started,
    lost,
    refused,
    newcomers,
    evenness: gauge.evenness(),
    gaps,
    failures: { ...failures },
    firstToken: gauge.firstToken.summary(),
    relay: gauge.relay.summary(),
    idleRssKiB,
  };
}

/** The plateau, with people who ask short questions all the while: each that is taken must be answered, or be refused at once. */
async function askMeanwhile(client: HttpClient, { wire }: LoadOrder, { plateauMs, newcomersPerSecond }: HeldLoad) {
  if (newcomersPerSecond === undefined) {
    await sleep(plateauMs);
    return { asked: 0, refused: 0 };
  }
  const total = Math.round((newcomersPerSecond * plateauMs) / 1_000);
  const flight = { shape: WARM_UP.shape, total, atOnce: total, perSecond: newcomersPerSecond, readers: 1 };
  const newcomers = new TurnsInFlight(client, wire, { ...flight, mayBeRefused: true });
  await newcomers.runToEnd(plateauMs * 3);
  if (newcomers.lost > 0) throw new Error(`Newcomers were taken and lost: ${JSON.stringify(newcomers.failures)}`);
  return { asked: newcomers.started, refused: newcomers.refused };
}
