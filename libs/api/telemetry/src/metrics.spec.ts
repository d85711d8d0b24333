import { setTimeout as sleep } from 'node:timers/promises';
import { Metrics } from './metrics';
import { ProcessMetrics } from './process-metrics';
import { readPrometheusText } from './testing';

let metrics: Metrics;

beforeEach(() => {
  metrics = new Metrics();
});

async function scrape() {
  return readPrometheusText(await metrics.text());
}

describe('Metrics', () => {
  it('shows what was counted, label by label', async () => {
    const plates = metrics.counter({ name: 'tasty_food_plates_total', help: 'Plates.', labels: ['course'] });
    plates.add({ course: 'main' });
    plates.add({ course: 'main' }, 2);
    plates.add({ course: 'dessert' });
    const samples = await scrape();
    expect(samples.value('tasty_food_plates_total', { course: 'main' })).toBe(3);
    expect(samples.sum('tasty_food_plates_total')).toBe(4);
    expect(samples.value('tasty_food_plates_total', { course: 'starter' })).toBeUndefined();
  });

  it('shows a counter without labels from the start: a rate needs a nought to begin at', async () => {
    metrics.counter({ name: 'tasty_food_plates_total', help: 'Plates.' });
    expect((await scrape()).value('tasty_food_plates_total')).toBe(0);
  });

  it('sorts what was measured into buckets', async () => {
    const waits = metrics.histogram({ name: 'tasty_food_wait_seconds', help: 'Waits.' }, [1, 5]);
    for (const seconds of [0.5, 1, 3, 30]) waits.observe({}, seconds);
    const samples = await scrape();
    const bucket = (le: string) => samples.value('tasty_food_wait_seconds_bucket', { le });
    expect([bucket('1'), bucket('5'), bucket('+Inf')]).toEqual([2, 3, 4]);
    expect(samples.value('tasty_food_wait_seconds_sum')).toBe(34.5);
  });

  it('reads what can be asked at each scrape, and forgets what is not told any more', async () => {
    let guests = ['terrace', 'hall'];
    metrics.readGauges({ name: 'tasty_food_guests', help: 'Guests.', labels: ['room'] }, () =>
      Promise.resolve(guests.map((room) => ({ labels: { room }, value: 1 }))),
    );
    expect((await scrape()).sum('tasty_food_guests')).toBe(2);
    guests = ['hall'];
    expect((await scrape()).series).toEqual(['tasty_food_guests{room="hall"}']);
  });

  it('reads a counter that somebody else keeps', async () => {
    let bills = 2;
    metrics.readCounter({ name: 'tasty_food_bills_total', help: 'Bills.' }, () => bills);
    expect((await scrape()).value('tasty_food_bills_total')).toBe(2);
    bills = 5;
    expect((await scrape()).value('tasty_food_bills_total')).toBe(5);
  });

  it('takes no label that was not announced', () => {
    const plates = metrics.counter<string>({ name: 'tasty_food_plates_total', help: 'Plates.', labels: ['course'] });
    expect(() => plates.add({ person: 'Ann' })).toThrow('person');
  });
});

describe('ProcessMetrics', () => {
  it('tells a number from the first scrape on', async () => {
    const process = new ProcessMetrics(metrics);
    const samples = await scrape();
    process.onApplicationShutdown();
    expect(samples.value('nodejs_eventloop_lag_seconds', { quantile: '0.99' })).toBeGreaterThanOrEqual(0);
    expect(samples.value('process_resident_memory_bytes')).toBeGreaterThan(1_000_000);
    expect(samples.sum('process_cpu_seconds_total')).toBeGreaterThan(0);
  });
});

describe('the delay of the event loop', () => {
  it('is how late a timer came, and begins anew with each scrape', async () => {
    const process = new ProcessMetrics(metrics);
    const longest = async () => (await scrape()).value('nodejs_eventloop_lag_seconds', { quantile: '1' })!;
    await sleep(100);
    await longest();
    // The time from the scrape to the next look is told by neither.
    await sleep(100);
    const until = performance.now() + 400;
    while (performance.now() < until);
    await sleep(100);
    const whileBlocked = await longest();
    expect(whileBlocked).toBeGreaterThan(0.3);
    expect(await longest()).toBeLessThan(whileBlocked);
    process.onApplicationShutdown();
  });
});

describe('the strict reader', () => {
  const announced = '# HELP a_total A.\n# TYPE a_total counter\n';

  it.each([
    ['a series that nobody announced', 'a_total 1\n'],
    ['a type of another name', '# HELP a_total A.\n# TYPE b_total counter\n'],
    ['a series said twice', `${announced}a_total{x="1",y="2"} 1\na_total{y="2",x="1"} 1\n`],
    ['a series of another family', `${announced}b_total 1\n`],
    ['what is no number', `${announced}a_total NaN\n`],
    ['a label that is not closed', `${announced}a_total{x="1} 1\n`],
    ['a counter that shrank below nought', `${announced}a_total -1\n`],
    ['a last line without its end', `${announced}a_total 1`],
    [
      'buckets that do not add up',
      '# HELP h H.\n# TYPE h histogram\nh_bucket{le="1"} 3\nh_bucket{le="+Inf"} 2\nh_sum 1\nh_count 2\n',
    ],
  ])('refuses %s', (_, text) => {
    expect(() => readPrometheusText(text)).toThrow();
  });
});
