import type { MessageEvent } from '@nestjs/common';
import { describeTurnLog } from './testing/describe-turn-log';
import { MemoryTurnLog } from './testing/memory-turn-log';
import { START } from './testing/turn-start';
import { TurnLog } from './turn-log';

describeTurnLog('TurnLog, in the memory of its owner', () => new MemoryTurnLog());

describe('TurnLog', () => {
  it('encodes a frame once for all its readers', () => {
    const log = new TurnLog(1);
    const frames: MessageEvent[] = [];
    log.follow().subscribe((frame) => frames.push(frame));
    log.follow().subscribe((frame) => frames.push(frame));
    log.append({ type: 'text-delta', text: 'Le Perron' });
    expect(frames[0]).toBe(frames[1]);
  });

  it('tells a reader who had all of it at its owner nothing twice, when a copy catches up with them', () => {
    const copy = new TurnLog(1, true);
    copy.append(START);
    const frames: MessageEvent[] = [];
    let hasEnded = false;
    copy.follow('1-2').subscribe({ next: (frame) => frames.push(frame), complete: () => (hasEnded = true) });
    copy.append({ type: 'turn-error', code: 'internal', retryable: true });
    expect(frames).toEqual([]);
    expect(hasEnded).toBe(true);
  });
});
