import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Delays } from './delays.ts';
import { DeltaOrder } from './delta-order.ts';
import { MarkedUpstream } from './marked-upstream.ts';

describe('the deltas of a soak', () => {
  it('are read in their order, however they were joined', () => {
    const order = new DeltaOrder();
    expect(order.read(' words[#0@10@9] words[#1@11]')).toEqual([10, 11]);
    expect(order.read(' words[#2@12]')).toEqual([12]);
    expect(order).toMatchObject({ next: 3, broken: 0 });
  });

  it('are those that the upstream of the load bench sends, with the times at which it did', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'tasty-food-soak-'));
    const upstream = await MarkedUpstream.start(folder);
    try {
      const order = new DeltaOrder();
      const before = nowUs();
      const sent = order.read(await answerOf(upstream, 'sim-5t-10ms-ttft10'));
      expect(order).toMatchObject({ next: 5, broken: 0 });
      for (const us of sent) expect(us).toBeGreaterThan(before);
      for (const us of sent) expect(us).toBeLessThan(nowUs());
    } finally {
      await upstream.close();
      rmSync(folder, { recursive: true });
    }
  });

  it.each([
    ['one is missing', ' words[#0@10] words[#2@12]'],
    ['one comes twice', ' words[#0@10] words[#0@10]'],
    ['the first is missing', ' words[#1@10]'],
  ])('are out of order when %s', (_what, text) => {
    const order = new DeltaOrder();
    order.read(text);
    expect(order.broken).toBeGreaterThan(0);
  });

  it('are all counted, and sampled over the whole time', () => {
    const delays = new Delays(1_000);
    for (let n = 0; n < 1_000; n++) delays.add(n);
    expect(delays.count).toBe(1_000);
    expect(delays.sample()).toHaveLength(100);
    expect(delays.sample().at(-1)).toBe(990);
  });
});

/** The raw events of an answer. */
async function answerOf({ url }: MarkedUpstream, question: string): Promise<string> {
  const body = JSON.stringify({ stream: true, messages: [{ role: 'user', content: question }] });
  const headers = { 'content-type': 'application/json' };
  return (await fetch(`${url}/v1/messages`, { method: 'POST', headers, body })).text();
}

function nowUs(): number {
  return Number(process.hrtime.bigint() / 1_000n);
}
