import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { HeldRefusals } from './held-refusals';

describe('held refusals', () => {
  let held: HeldRefusals;
  let said: number[];
  const hold = (name: number) => {
    const response = new ServerResponse(new IncomingMessage(new Socket()));
    held.hold(response, () => said.push(name));
    return response;
  };

  beforeEach(() => {
    jest.useFakeTimers();
    held = new HeldRefusals(1_000);
    said = [];
  });
  afterEach(() => jest.useRealTimers());

  it('are said in their order, after their time and no faster than their pace', () => {
    for (let name = 0; name < 1_000; name++) hold(name);
    jest.advanceTimersByTime(990);
    expect(said).toEqual([]);
    jest.advanceTimersByTime(1_000);
    expect(said.length).toBeGreaterThan(250);
    expect(said.length).toBeLessThanOrEqual(310);
    jest.advanceTimersByTime(3_000);
    expect(said).toEqual(Array.from({ length: 1_000 }, (_, name) => name));
    expect(jest.getTimerCount()).toBe(0);
  });

  it('are not said to who has left, and hold nobody up for it', () => {
    for (let name = 0; name < 500; name++) hold(name).destroy();
    hold(500);
    jest.advanceTimersByTime(1_010);
    expect(said).toEqual([500]);
  });

  it('are cut where there are too many', () => {
    const responses = Array.from({ length: 2_500 }, (_, name) => hold(name));
    expect(responses.filter(({ destroyed }) => destroyed)).toHaveLength(500);
    jest.advanceTimersByTime(10_000);
    expect(said).toHaveLength(2_000);
  });
});
