import type { TurnEvent } from '@tasty-food/contract';
import { digest } from './digest.ts';
import type { SeenFrame } from './seen-frame.ts';
import { textAfter } from './text-after.ts';

/** How a turn ended, in the words of its states. */
export type Outcome = 'complete' | 'stopped' | 'interrupted' | 'failed' | 'other';

export interface Expectation {
  /** What the upstream was scripted to say, in the order in which the attempts at the turn take it. */
  readonly texts: readonly string[];
  /** Which of these ends are right; complete only, when left out. */
  readonly outcomes?: readonly Outcome[];
}

/** Where a reader stands in the log: ids are `<attempt>-<position>`. Clients never read them; a judge may. */
interface Place {
  readonly attempt: number;
  /** Undefined in a turn that came from the database, whose ids name no position. */
  readonly position: number | undefined;
}

/**
 * Everything that is wrong with what one reader of a turn saw, in words; nothing when all is well. Exactly one end, and nothing
 * after it; no event missing, twice or late; a text that is at each moment the beginning of one scripted text, and at a complete
 * end that text byte for byte; no new attempt without a word to a reader who had seen text of the one before.
 */
export function judgeFrames(frames: readonly SeenFrame[], { texts, outcomes = ['complete'] }: Expectation): string[] {
  return [...endFaults(frames, outcomes), ...orderFaults(frames), ...textFaults(frames, texts)];
}

export function outcomeOf(frames: readonly SeenFrame[]): Outcome | undefined {
  const end = frames.find(({ event }) => isEnd(event))?.event;
  if (end?.type === 'turn-end') return end.reason === 'complete' || end.reason === 'stopped' ? end.reason : 'other';
  if (end?.type === 'turn-error') return end.code === 'interrupted' ? 'interrupted' : 'failed';
  return undefined;
}

function endFaults(frames: readonly SeenFrame[], outcomes: readonly Outcome[]): string[] {
  const ends = frames.filter(({ event }) => isEnd(event)).length;
  if (ends === 0) return ['no terminal event'];
  const faults = [];
  if (ends > 1) faults.push(`${ends} terminal events`);
  const last = frames.at(-1);
  if (last && !isEnd(last.event)) faults.push(`${last.event.type} after the terminal event`);
  const outcome = outcomeOf(frames);
  if (outcome && !outcomes.includes(outcome)) faults.push(`ended ${outcome}, not ${outcomes.join(' or ')}`);
  return faults;
}

function orderFaults(frames: readonly SeenFrame[]): string[] {
  const faults: string[] = [];
  let before: Place = { attempt: 0, position: 0 };
  for (const frame of frames) {
    const place = placeOf(frame, before);
    const isSnapshot = frame.event.type === 'turn-snapshot';
    if (place === undefined) faults.push(`an id of no kind: ${frame.id}`);
    else if (place.attempt < before.attempt)
      faults.push(`an event of attempt ${place.attempt} after ${before.attempt}`);
    else if (!isSnapshot) faults.push(...gapFaults(before, place));
    before = place ?? before;
  }
  return faults;
}

function gapFaults(before: Place, place: Place): string[] {
  if (place.position === undefined || before.position === undefined) return [];
  const due = place.attempt === before.attempt ? before.position + 1 : 1;
  if (place.position === due) return [];
  const what = place.position < due ? 'an event twice' : 'a gap';
  return [`${what}: ${place.attempt}-${place.position} where ${place.attempt}-${due} was due`];
}

function placeOf({ id = '', event }: SeenFrame, before: Place): Place | undefined {
  const [, attempt, position] = /^(\d+)-(\d+)$/.exec(id) ?? [];
  if (attempt !== undefined) return { attempt: Number(attempt), position: Number(position) };
  if (!id.startsWith('stored-')) return undefined;
  return { attempt: event.type === 'turn-snapshot' ? event.turn.attempt : before.attempt, position: undefined };
}

function textFaults(frames: readonly SeenFrame[], texts: readonly string[]): string[] {
  const all = texts.map((_, at) => at);
  let possible = all;
  let attempt = 0;
  let text = '';
  let shown = false;
  let announced = true;
  for (const frame of frames) {
    const { event } = frame;
    const next = attemptOf(frame, attempt);
    if (next !== attempt) {
      // Who saw text of one attempt must not see the same text grow out of the next: Claude is asked anew.
      if (shown) possible = all.filter((at) => at > Math.min(...possible));
      announced = !shown;
      shown = false;
      attempt = next;
    }
    announced ||= event.type === 'turn-restart' || event.type === 'turn-snapshot';
    const before = text;
    text = textAfter(text, event);
    const [added, from] = event.type === 'text-delta' ? [event.text, before.length] : [text, 0];
    if (added === '') continue;
    if (!announced) return ['began again without saying so'];
    shown = true;
    // Only what is new is looked at: the rest was.
    possible = possible.filter((at) => texts[at]?.startsWith(added, from));
    if (possible.length === 0) return [`text that was not scripted, or mixed: …${text.slice(-60)}`];
  }
  if (outcomeOf(frames) !== 'complete') return [];
  const read = digest(text);
  return possible.some((at) => digest(texts[at] ?? '') === read) ? [] : ['called complete, but not the whole text'];
}

function attemptOf({ id = '', event }: SeenFrame, before: number): number {
  if (event.type === 'turn-snapshot') return event.turn.attempt;
  const attempt = Number(/^(\d+)-\d+$/.exec(id)?.[1]);
  return Number.isNaN(attempt) ? before : attempt;
}

function isEnd(event: TurnEvent): boolean {
  return event.type === 'turn-end' || event.type === 'turn-error';
}
