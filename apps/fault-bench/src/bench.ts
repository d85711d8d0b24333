import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Door } from './client/door.ts';
import { TurnReader } from './client/turn-reader.ts';
import type { Cluster } from './cluster/cluster.ts';
import type { Scripted } from './cluster/simulator.ts';
import { scriptedText } from './scripted-text.ts';
import type { SeededRandom } from './seeded-random.ts';

const ASK_LIMIT_MS = 60_000;
const ASK_AGAIN_MS = 250;

/** A question that was asked, with what Claude is scripted to answer. */
export interface AskedTurn {
  /** Names it in the upstream's journal and in the report. */
  readonly marker: string;
  readonly turnId: string;
  readonly texts: readonly string[];
}

/** What the faults work with: the cluster, chance, and questions whose answers are known beforehand. */
export class Bench {
  readonly cluster: Cluster;
  readonly random: SeededRandom;
  private asked = 0;

  constructor(cluster: Cluster, random: SeededRandom) {
    this.cluster = cluster;
    this.random = random;
  }

  /** A name that stands in one question only. */
  newMarker(): string {
    return `[question ${++this.asked}]`;
  }

  /** So many different texts for the attempts at one turn, each about so many characters long. */
  texts(marker: string, ...characters: number[]): string[] {
    const number = marker.replace(/\D/g, '');
    return characters.map((length, at) => scriptedText(this.random, `${'αβγδ'[at] ?? 'ω'}${number}`, length));
  }

  /** Scripts the answer to a new question and asks it. */
  async ask(door: Door, texts: (marker: string) => readonly string[], script: Script): Promise<AskedTurn> {
    const marker = this.newMarker();
    const scripted = texts(marker);
    await this.cluster.simulator.script(marker, script(scripted));
    return { marker, texts: scripted, turnId: await this.post(door, marker) };
  }

  /** Asks as a careful client does: under one key, again while the answer is that it cannot be taken now. */
  async post(door: Door, question: string): Promise<string> {
    const headers = { 'idempotency-key': randomUUID() };
    const endMs = performance.now() + ASK_LIMIT_MS;
    for (;;) {
      const sending = { body: { question }, headers, signal: AbortSignal.timeout(ASK_LIMIT_MS) };
      const answer = await door.exchange('POST', '/api/chat/turns', sending).catch((failure: Error) => failure);
      if (!(answer instanceof Error) && answer.status === 201)
        return (JSON.parse(answer.body) as { turnId: string }).turnId;
      const why = answer instanceof Error ? answer.message : `${answer.status} ${answer.body.slice(0, 200)}`;
      const isForNow = answer instanceof Error || answer.status >= 502;
      if (!isForNow || performance.now() > endMs) throw new Error(`A question was not taken at ${door.name}: ${why}`);
      await sleep(ASK_AGAIN_MS);
    }
  }

  /** A reader that begins at once and reads to the end through this door. */
  follow(turn: AskedTurn, door: Door, limitMs = 60_000): { reader: TurnReader; done: Promise<void> } {
    const reader = new TurnReader(turn.turnId);
    return { reader, done: reader.readToEnd(() => door, limitMs) };
  }

  /** The turn as JSON, as an instance tells it. */
  async turnAt(door: Door, turnId: string): Promise<{ state: string; text: string; attempt: number }> {
    const { status, body } = await door.exchange('GET', `/api/chat/turns/${turnId}`);
    if (status !== 200) throw new Error(`The turn is answered with ${status} at ${door.name}.`);
    return JSON.parse(body) as { state: string; text: string; attempt: number };
  }
}

/** The responses of the upstream that say these texts. */
export type Script = (texts: readonly string[]) => readonly Scripted[];
