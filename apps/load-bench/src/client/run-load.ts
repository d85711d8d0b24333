import { setTimeout as sleep } from 'node:timers/promises';
import type { LoadOrder, LoadResult } from '../load.ts';
import { usageOf } from '../process-usage.ts';
import { nameOfShape } from '../stream-shape.ts';
import { HttpClient } from './http-client.ts';
import { LoadGauge } from './load-gauge.ts';
import { TurnsInFlight } from './turns-in-flight.ts';

/** However slow a target is, a load ends after this. */
const LIMIT_MS = 60_000;
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
  };
  const turns = new TurnsInFlight(client, wire, flight, gauge);
  if (!held) gauge.open();
  await (held ? turns.hold(LIMIT_MS) : turns.runToEnd(LIMIT_MS));
  if (held) {
    gauge.open();
    await sleep(load.plateauMs);
  }
  const usage = gauge.close();
  const { lost, gaps, failures, started } = turns;
  turns.letGo();
  return {
    ...usage,
    tokens: gauge.tokens,
    turns: started,
    lost,
    gaps,
    failures: { ...failures },
    firstToken: gauge.firstToken.summary(),
    relay: gauge.relay.summary(),
    idleRssKiB,
  };
}
