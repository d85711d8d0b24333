import { Logger } from '@nestjs/common';
import { OtlpCollector } from '../testing';
import { OtlpTracer } from './otlp-tracer';
import { openTraces, Traces } from './traces';

const options = { headers: {}, serviceName: 'kitchen', ratio: 1 };

let collector: OtlpCollector;

beforeAll(async () => {
  collector = await OtlpCollector.start();
});
afterAll(() => collector.close());

describe('traces without an endpoint', () => {
  it('make nothing, and do the work all the same', async () => {
    const traces = await openTraces({ ...options, endpoint: undefined });
    expect([traces.isOn, traces.current, traces.begin('a', 'internal', {})]).toEqual([false, undefined, undefined]);
    await traces.onApplicationShutdown();
  });
});

describe('a span', () => {
  it('arrives with its parent, its attributes and why it failed; what is undefined is left out', async () => {
    const traces = await openTraces({ ...options, endpoint: `${collector.url}/` });
    const meal = traces.begin('meal', 'server', { courses: 3, name: undefined });
    const course = meal && traces.begin('course', 'client', { spicy: true, with: ['rice', 'salad'] }, meal);
    let seen: unknown;
    if (meal) traces.during(meal, () => (seen = traces.current));
    expect(seen).toBe(meal);
    course?.fail('burnt');
    course?.end();
    meal?.rename('dinner');
    meal?.set({ euros: 12.5 });
    meal?.end();
    await traces.onApplicationShutdown();
    const [first, second] = collector.spans;
    expect(second).toMatchObject({
      name: 'dinner',
      kind: 2,
      service: 'kitchen',
      attributes: { courses: 3, euros: 12.5 },
    });
    expect(second?.attributes).not.toHaveProperty('name');
    expect(first).toMatchObject({
      name: 'course',
      kind: 3,
      traceId: second?.traceId,
      parentSpanId: second?.spanId,
      status: 2,
      attributes: { spicy: true, with: ['rice', 'salad'], 'error.type': 'burnt' },
    });
  });

  it('is kept with its whole trace, or not at all', async () => {
    const before = collector.spans.length;
    const traces = new Traces(new OtlpTracer({ ...options, endpoint: collector.url, ratio: 0 }));
    const meal = traces.begin('meal', 'server', {});
    meal?.child('course', 'internal', {}).end();
    meal?.end();
    await traces.onApplicationShutdown();
    expect(collector.spans).toHaveLength(before);
  });
});

describe('a collector that refuses', () => {
  it('is told once in the log, and holds nobody up', async () => {
    const warn = jest.spyOn(Logger.prototype, 'warn').mockImplementation();
    collector.status = 400;
    const tracer = new OtlpTracer({ ...options, endpoint: collector.url });
    tracer.begin('meal', 'server', {}).end();
    await tracer.close();
    collector.status = 200;
    expect(warn.mock.calls.map(([, message]) => message as unknown)).toEqual(['Traces cannot be sent']);
    warn.mockRestore();
  });
});
