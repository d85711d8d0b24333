import type { OnApplicationShutdown } from '@nestjs/common';
import { AsyncLocalStorage } from 'node:async_hooks';
import type { OtlpTracer } from './otlp-tracer';
import type { Span, SpanAttributes, SpanKind } from './span';
import type { TraceOptions } from './trace-options';

/** Traces of this process. Off, every method costs one comparison and makes nothing. */
export class Traces implements OnApplicationShutdown {
  private readonly spans: AsyncLocalStorage<Span> | undefined;

  constructor(private readonly tracer?: OtlpTracer) {
    this.spans = tracer && new AsyncLocalStorage<Span>();
  }

  get isOn(): boolean {
    return this.tracer !== undefined;
  }

  /** The span of the request that this is done for. */
  get current(): Span | undefined {
    return this.spans?.getStore();
  }

  /** A span within `parent`, else the first of a trace; undefined while traces are off. */
  begin(name: string, kind: SpanKind, attributes: SpanAttributes, parent?: Span): Span | undefined {
    if (!this.tracer) return undefined;
    return parent ? parent.child(name, kind, attributes) : this.tracer.begin(name, kind, attributes);
  }

  /** Does the work, whose `current` is then this span. */
  during(span: Span, work: () => void): void {
    if (this.spans) this.spans.run(span, work);
    else work();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.tracer?.close();
  }
}

/** Loads the SDK only where an endpoint is named: it would be some megabytes that nobody uses. */
export async function openTraces(options?: TraceOptions): Promise<Traces> {
  if (options?.endpoint === undefined) return new Traces();
  const { OtlpTracer } = await import('./otlp-tracer');
  return new Traces(new OtlpTracer(options));
}
