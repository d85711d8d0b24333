import { Injectable } from '@nestjs/common';
import { Counter, Gauge, Histogram, Registry } from 'prom-client';

/** Values of a metric's labels. Each set of values is a series for ever: only from short closed lists, never of a person. */
export type Labels<L extends string> = Readonly<Partial<Record<L, string>>>;

/** What only grows. */
export interface CountedThing<L extends string> {
  add(labels: Labels<L>, by?: number): void;
}

/** What has a spread: seconds, tokens. */
export interface MeasuredThing<L extends string> {
  observe(labels: Labels<L>, value: number): void;
}

/** One value of a metric that is read when somebody asks for it. */
export interface Reading<L extends string> {
  readonly labels: Labels<L>;
  readonly value: number;
}

/** What a metric is called, and what it says. Names as Prometheus wants them: base units, `_total` for what only grows. */
export interface Named<L extends string> {
  readonly name: string;
  readonly help: string;
  readonly labels?: readonly L[];
}

/**
 * The metrics of this process, and the only door to their library. Each room says what it counts, in a file of its own; whoever
 * can be asked is read at the scrape (`read…`) instead of counting along.
 */
@Injectable()
export class Metrics {
  private readonly registry = new Registry();

  counter<L extends string = never>({ name, help, labels = [] }: Named<L>): CountedThing<L> {
    const counter = new Counter<L>({ name, help, labelNames: labels, registers: [this.registry] });
    return { add: (values, by = 1) => counter.inc(values, by) };
  }

  histogram<L extends string = never>(
    { name, help, labels = [] }: Named<L>,
    buckets: readonly number[],
  ): MeasuredThing<L> {
    const histogram = new Histogram<L>({
      name,
      help,
      labelNames: labels,
      buckets: [...buckets],
      registers: [this.registry],
    });
    return { observe: (values, value) => histogram.observe(values, value) };
  }

  /** A gauge of one value, read at the scrape. */
  readGauge(named: Named<never>, read: () => number): void {
    this.readGauges(named, () => [{ labels: {}, value: read() }]);
  }

  /** A gauge of several values, read at the scrape; what is not among them then is not shown. */
  readGauges<L extends string>(
    { name, help, labels = [] }: Named<L>,
    read: () => Reading<L>[] | Promise<Reading<L>[]>,
  ): void {
    new Gauge<L>({
      name,
      help,
      labelNames: labels,
      registers: [this.registry],
      async collect() {
        const readings = await read();
        this.reset();
        for (const { labels, value } of readings) this.set(labels, value);
      },
    });
  }

  /** A counter that somebody else keeps, as a number that only grows. */
  readCounters<L extends string>({ name, help, labels = [] }: Named<L>, read: () => Reading<L>[]): void {
    new Counter<L>({
      name,
      help,
      labelNames: labels,
      registers: [this.registry],
      collect() {
        const readings = read();
        this.reset();
        for (const { labels, value } of readings) this.inc(labels, value);
      },
    });
  }

  readCounter(named: Named<never>, read: () => number): void {
    this.readCounters(named, () => [{ labels: {}, value: read() }]);
  }

  /** Everything in the Prometheus text format; `contentType` says which version of it. */
  text(): Promise<string> {
    return this.registry.metrics();
  }

  get contentType(): string {
    return this.registry.contentType;
  }
}
