import type { Turn, TurnEvent } from '@tasty-food/contract';
import { judgeFrames, outcomeOf } from './judge-frames.ts';
import type { SeenFrame } from './seen-frame.ts';

const FIRST = 'one two three';
const SECOND = 'four five six';
const BOTH = { texts: [FIRST, SECOND] };

type Seen = [id: string, type: string, more?: object];

function seen(...events: Seen[]): SeenFrame[] {
  return events.map(([id, type, more]) => ({ id, event: { type, ...more } as TurnEvent, door: 'one', atMs: 0 }));
}

const start = (id = '1-1'): Seen => [id, 'turn-start'];
const restart = (id = '2-2'): Seen => [id, 'turn-restart', { attempt: 2 }];
const delta = (id: string, text: string): Seen => [id, 'text-delta', { text }];
const end = (id: string, reason = 'complete'): Seen => [id, 'turn-end', { reason }];
const error = (id: string, code = 'interrupted'): Seen => [id, 'turn-error', { code }];
const snapshot = (id: string, text: string, attempt = 1): Seen => [
  id,
  'turn-snapshot',
  { turn: { text, attempt } as Turn },
];

const WHOLE = [start(), delta('1-2', 'one two '), delta('1-3', 'three'), end('1-4')];
const AGAIN = [start('2-1'), restart(), delta('2-3', SECOND), end('2-4')];

describe('what is well', () => {
  it.each<[string, Seen[]]>([
    ['a whole answer', WHOLE],
    ['an answer that began again', [start(), delta('1-2', 'one '), ...AGAIN]],
    [
      'one that began again before anything was shown, unsaid',
      [start(), start('2-1'), delta('2-2', FIRST), end('2-3')],
    ],
    [
      'a snapshot and what follows it',
      [start(), delta('1-2', 'o'), snapshot('1-5', 'one two '), delta('1-6', 'three'), end('1-7')],
    ],
    [
      'a snapshot of a later attempt',
      [start(), delta('1-2', 'one'), snapshot('2-5', 'four ', 2), delta('2-6', 'five six'), end('2-7')],
    ],
    ['a turn from the database', [start(), delta('1-2', 'one'), snapshot('stored-snapshot', FIRST), end('stored-end')]],
  ])('%s', (_what, events) => {
    expect(judgeFrames(seen(...events), BOTH)).toEqual([]);
  });

  it('an honest end, where that is expected', () => {
    const frames = seen(start(), delta('1-2', 'one'), error('1-3'));
    expect(judgeFrames(frames, { ...BOTH, outcomes: ['interrupted'] })).toEqual([]);
    expect(outcomeOf(frames)).toBe('interrupted');
  });
});

describe('what is caught', () => {
  it.each<[string, Seen[], string]>([
    ['no end', WHOLE.slice(0, -1), 'no terminal event'],
    ['two ends', [...WHOLE, error('1-5')], '2 terminal events'],
    ['a word after the end', [...WHOLE, delta('1-5', '!')], 'text-delta after the terminal event'],
    ['an end of another kind', [start(), delta('1-2', FIRST), end('1-3', 'stopped')], 'ended stopped, not complete'],
    ['a failure', [start(), error('1-2', 'timeout')], 'ended failed, not complete'],
    ['a gap', [start(), delta('1-3', FIRST), end('1-4')], 'a gap: 1-3 where 1-2 was due'],
    ['a gap after a snapshot', [snapshot('1-5', FIRST), end('1-7')], 'a gap: 1-7 where 1-6 was due'],
    ['a beginning that is missing', WHOLE.slice(1), 'a gap: 1-2 where 1-1 was due'],
    ['a new attempt whose beginning is missing', [start(), ...AGAIN.slice(1)], 'a gap: 2-2 where 2-1 was due'],
    [
      'an event twice',
      [start(), delta('1-2', 'one two '), delta('1-2', 'one two '), ...WHOLE.slice(2)],
      'an event twice',
    ],
    ['a late word of an earlier attempt', [start(), start('2-1'), restart(), delta('1-2', 'one')], 'attempt 1 after 2'],
    ['a missing character', [start(), delta('1-2', 'one two thre'), end('1-3')], 'not the whole text'],
    ['an empty answer called complete', [start(), end('1-2')], 'not the whole text'],
    ['a word too many', [start(), delta('1-2', `${FIRST}!`), end('1-3')], 'not scripted, or mixed'],
    ['two texts in one', [start(), delta('1-2', 'one two '), delta('1-3', 'five six'), end('1-4')], 'mixed'],
    [
      'a later attempt with the earlier text',
      [start(), delta('1-2', 'one'), start('2-1'), restart(), delta('2-3', FIRST), end('2-4')],
      'mixed',
    ],
    [
      'a new attempt unsaid',
      [start(), delta('1-2', 'one'), start('2-1'), delta('2-2', SECOND), end('2-3')],
      'without saying so',
    ],
    ['an id of no kind', [['x', 'turn-start'], delta('1-1', FIRST), end('1-2')], 'an id of no kind'],
  ])('%s', (_what, events, fault) => {
    expect(judgeFrames(seen(...events), BOTH).join('\n')).toContain(fault);
  });
});
