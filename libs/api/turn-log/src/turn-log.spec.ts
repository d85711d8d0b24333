import type { MessageEvent } from '@nestjs/common';
import { describeTurnLog } from './testing/describe-turn-log';
import { MemoryTurnLog } from './testing/memory-turn-log';
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
});
