import { setTimeout as wait } from 'node:timers/promises';
import type { ScriptedResponse } from '../faults/script.ts';

/** The real API sends its headers with the first event: until then the client waits, as scripted or as configured. */
export async function delayHeaders(script: ScriptedResponse, firstTokenMs: number, signal: AbortSignal): Promise<void> {
  const { stallBeforeHeaders: stall } = script;
  await pause(stall === true ? LONGEST_PAUSE_MS : (stall ?? 0), signal);
  await pause(script.kind === 'error' ? 0 : (script.firstTokenMs ?? firstTokenMs), signal);
}

/** Timers take no longer wait than 2^31 ms; a client that waits a day has other problems. */
const LONGEST_PAUSE_MS = 24 * 60 * 60_000;

/** Waits, unless there is nothing to wait for; rejects when the client leaves. */
export async function pause(ms: number, signal: AbortSignal): Promise<void> {
  if (ms > 0) {
    await wait(ms, undefined, { signal });
  }
}
