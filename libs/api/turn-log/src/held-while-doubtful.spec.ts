import type { TurnEvent } from '@tasty-food/contract';
import { Subject } from 'rxjs';
import { HeldWhileDoubtful } from './held-while-doubtful';

describe('HeldWhileDoubtful', () => {
  const setUp = () => {
    const pulse = { isDoubtful: false, cleared: new Subject<void>() };
    const seen: string[] = [];
    const held = new HeldWhileDoubtful(pulse, {
      next: (event) => seen.push(event.type === 'text-delta' ? event.text : event.type),
      complete: () => seen.push('end'),
    });
    return { pulse, held, seen, say: (text: string) => held.next(delta(text)) };
  };

  it('passes everything on while there is no doubt', () => {
    const { held, seen, say } = setUp();
    say('a');
    held.complete();
    expect(seen).toEqual(['a', 'end']);
  });

  it('keeps back what comes in doubt, its end too, and passes it on in order once that is cleared', () => {
    const { pulse, held, seen, say } = setUp();
    pulse.isDoubtful = true;
    say('a');
    pulse.isDoubtful = false;
    say('b');
    held.complete();
    expect(seen).toEqual([]);
    pulse.cleared.next();
    expect(seen).toEqual(['a', 'b', 'end']);
  });

  it('says nothing of what it kept back when the turn is given up', () => {
    const { pulse, held, seen, say } = setUp();
    pulse.isDoubtful = true;
    say('a');
    held.drop();
    pulse.cleared.next();
    expect(seen).toEqual([]);
  });
});

function delta(text: string): TurnEvent {
  return { type: 'text-delta', text };
}
