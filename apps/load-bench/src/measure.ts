import { join } from 'node:path';
import type { Cpus } from './cpus.ts';
import type { Load, LoadOrder, LoadResult } from './load.ts';
import { OwnedProcess } from './owned-process.ts';
import { startNaive, startPipe } from './targets/start-relay.ts';
import { startProduct } from './targets/start-product.ts';
import type { DatabaseKind, TargetName } from './targets/target.ts';

const START = { pipe: startPipe, naive: startNaive, product: startProduct };

export interface Bench {
  readonly cpus: Cpus;
  readonly upstream: OwnedProcess;
  readonly upstreamUrl: string;
  readonly apiFolder: string;
  readonly warmUpTurns: number;
  readonly settleMs: number;
}

export interface Measured {
  readonly result: LoadResult;
  readonly database?: DatabaseKind;
}

/** One load on one target: both in processes that are started for it and end with it, so that no load inherits from another. */
export async function measure(bench: Bench, name: TargetName, load: Load, heapMiB?: number): Promise<Measured> {
  const { cpus, upstream, upstreamUrl, apiFolder, warmUpTurns, settleMs } = bench;
  const target = await START[name]({ upstreamUrl, cpu: cpus.target, apiFolder, heapMiB });
  const client = new OwnedProcess({ entry: join(import.meta.dirname, 'client/main.ts'), cpu: cpus.ours });
  try {
    const { url: targetUrl, pid: targetPid, wire } = target;
    const order: LoadOrder = { load, wire, targetUrl, targetPid, upstreamPid: upstream.pid, warmUpTurns, settleMs };
    const answer = await client.ask<{ result: LoadResult } | { failure: string }>(order);
    if ('failure' in answer) throw new Error(`The load on the ${name} broke: ${answer.failure}`);
    return { result: answer.result, ...(target.database && { database: target.database }) };
  } finally {
    client.kill();
    await target.close();
  }
}
