import { Injectable } from '@nestjs/common';
import { Redis } from '@tasty-food/api-redis';
import { merge, type Observable } from 'rxjs';

/** A stream outlives its turn by so much: a reader at another instance resumes from it meanwhile. */
const KEEP_MS = 10 * 60_000;

/** A reader elsewhere is believed for so long after its instance last said so. */
export const READ_MARK_MS = 15_000;

/** The append was refused: another instance has begun a later attempt, or the turn was forgotten. */
export const FENCED = -1;

/**
 * Appends frames of attempt ARGV[1] that stand from position ARGV[2] on, as entries `<attempt>-<position + 1>`, and answers how
 * many the stream then holds of that attempt. It appends nothing after a later attempt has begun, nothing twice, and nothing
 * behind a gap: when entries were lost, its answer says from where to send again. Nor after the turn was forgotten, KEYS[2].
 */
const APPEND = `
local attempt, from = tonumber(ARGV[1]), tonumber(ARGV[2])
if redis.call('EXISTS', KEYS[2]) == 1 then return ${FENCED} end
local last = redis.call('XREVRANGE', KEYS[1], '+', '-', 'COUNT', 1)[1]
local held = 0
if last then
  local a, p = string.match(last[1], '(%d+)-(%d+)')
  if tonumber(a) > attempt then return ${FENCED} end
  if tonumber(a) == attempt then held = tonumber(p) end
end
if held < from then return held end
for i = 4, #ARGV do
  local position = from + i - 3
  if position > held then
    redis.call('XADD', KEYS[1], attempt .. '-' .. position, 'e', ARGV[i])
    held = position
  end
end
redis.call('PEXPIRE', KEYS[1], ARGV[3])
redis.call('PUBLISH', KEYS[1], held)
return held
`;

/** Takes the stream away for good: whoever still answers the turn can write nothing of it any more. */
const FORGET = `
for at = 1, #KEYS, 2 do
  redis.call('SET', KEYS[at + 1], '', 'PX', ARGV[1])
  redis.call('DEL', KEYS[at])
end
`;

/**
 * Whether the mark KEYS[1] stands. Where it does not it tries to put one, KEYS[2]: a Redis that is full refuses, and then
 * nobody could have left a mark.
 */
const IS_MARKED = `
if redis.call('EXISTS', KEYS[1]) == 1 then return 1 end
redis.call('SET', KEYS[2], '', 'PX', 1)
return 0
`;

/** One frame of a turn's log as it is shared: which attempt it belongs to, and its event as JSON. */
export interface SharedFrame {
  readonly id: string;
  readonly attempt: number;
  readonly data: string;
}

/** The logs of turns as all instances see them: a Redis Stream a turn, written by its owner alone. */
@Injectable()
export class TurnStream {
  constructor(private readonly redis: Redis) {}

  get isShared(): boolean {
    return this.redis.isConfigured;
  }

  /** Resolves with how many frames of this attempt the stream holds, or `FENCED`. */
  async append(turnId: string, attempt: number, from: number, frames: readonly string[]): Promise<number> {
    return Number(await this.redis.run(APPEND, [keyOf(turnId), goneOf(turnId)], [attempt, from, KEEP_MS, ...frames]));
  }

  async framesAfter(turnId: string, id: string): Promise<SharedFrame[]> {
    const entries = await this.redis.entriesAfter(keyOf(turnId), id);
    return entries.map((entry) => ({ id: entry.id, attempt: Number(entry.id.split('-')[0]), data: entry.value }));
  }

  /** The turns were deleted: nothing of them stays here, and nothing more comes. */
  async forget(turnIds: readonly string[]): Promise<void> {
    if (turnIds.length === 0) return;
    const keys = turnIds.flatMap((turnId) => [keyOf(turnId), goneOf(turnId)]);
    await this.redis.run(FORGET, keys, [KEEP_MS]);
  }

  /** Says that somebody reads the turn at this instance: its owner must not take it for one that nobody follows. */
  async markRead(turnId: string): Promise<void> {
    await this.redis.put(markOf(turnId), '1', READ_MARK_MS);
  }

  /** Rejects when that cannot be known: with Redis away, or full. */
  async isRead(turnId: string): Promise<boolean> {
    return (await this.redis.run(IS_MARKED, [markOf(turnId), `${markOf(turnId)}:trial`], [])) === 1;
  }

  /** Emits when Redis is there again, perhaps without what it held. */
  get returned(): Observable<void> {
    return this.redis.reconnected;
  }

  /** Emits when there may be more to read. */
  changes(turnId: string): Observable<unknown> {
    return merge(this.redis.messages(keyOf(turnId)), this.redis.reconnected);
  }
}

function keyOf(turnId: string): string {
  return `turn:${turnId}`;
}

function markOf(turnId: string): string {
  return `${keyOf(turnId)}:read`;
}

function goneOf(turnId: string): string {
  return `${keyOf(turnId)}:gone`;
}
