import { Logger } from '@nestjs/common';
import {
  ROOT_CONTEXT,
  SpanKind as Kind,
  SpanStatusCode,
  trace,
  type Attributes,
  type Context,
  type Span as OtelSpan,
  type Tracer,
} from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import {
  BatchSpanProcessor,
  ParentBasedSampler,
  TraceIdRatioBasedSampler,
  TracerProvider,
  type SpanExporter,
} from '@opentelemetry/sdk-trace';
import type { Span, SpanAttributes, SpanKind } from './span';
import type { TraceOptions } from './trace-options';

const KINDS = { server: Kind.SERVER, client: Kind.CLIENT, internal: Kind.INTERNAL } as const;
/** Spans that wait for a collector which is away are at most so many; what comes beyond is dropped. */
const QUEUE_MAX = 2_048;
const EXPORT_TIMEOUT_MS = 10_000;
/** At the end nobody waits longer than this for a collector. */
const CLOSE_LIMIT_MS = 2_000;

/** Makes spans and sends them to the collector, some at a time. Loaded only where traces are on. */
export class OtlpTracer {
  private readonly provider: TracerProvider;
  private readonly tracer: Tracer;

  constructor({ endpoint = '', headers, serviceName, ratio }: TraceOptions) {
    const url = `${endpoint.replace(/\/+$/, '')}/v1/traces`;
    const exporter = toldWhenAway(
      new OTLPTraceExporter({ url, headers: { ...headers }, timeoutMillis: EXPORT_TIMEOUT_MS }),
    );
    this.provider = new TracerProvider({
      resource: resourceFromAttributes({ 'service.name': serviceName }),
      sampler: new ParentBasedSampler({ root: new TraceIdRatioBasedSampler(ratio) }),
      spanProcessors: [new BatchSpanProcessor({ exporter, maxQueueSize: QUEUE_MAX })],
    });
    this.tracer = this.provider.getTracer('tasty-food');
  }

  begin(name: string, kind: SpanKind, attributes: SpanAttributes): Span {
    return new SentSpan(this.tracer, ROOT_CONTEXT, name, kind, attributes);
  }

  /** Sends what is left. Never rejects. */
  async close(): Promise<void> {
    await Promise.race([
      this.provider.shutdown().catch(() => undefined),
      new Promise((resolve) => setTimeout(resolve, CLOSE_LIMIT_MS).unref()),
    ]);
  }
}

class SentSpan implements Span {
  private readonly span: OtelSpan;
  private readonly context: Context;

  constructor(
    private readonly tracer: Tracer,
    parent: Context,
    name: string,
    kind: SpanKind,
    attributes: SpanAttributes,
  ) {
    this.span = tracer.startSpan(name, { kind: KINDS[kind], attributes: attributes as Attributes }, parent);
    this.context = trace.setSpan(parent, this.span);
  }

  child(name: string, kind: SpanKind, attributes: SpanAttributes): Span {
    return new SentSpan(this.tracer, this.context, name, kind, attributes);
  }

  set(attributes: SpanAttributes): void {
    this.span.setAttributes(attributes as Attributes);
  }

  rename(name: string): void {
    this.span.updateName(name);
  }

  fail(errorType: string): void {
    this.span.setAttribute('error.type', errorType).setStatus({ code: SpanStatusCode.ERROR });
  }

  end(): void {
    this.span.end();
  }
}

/** One line when the collector goes, one when it is back: the SDK itself says nothing. */
function toldWhenAway(exporter: SpanExporter): SpanExporter {
  const log = new Logger('Traces');
  let isAway = false;
  return {
    export: (spans, done) =>
      exporter.export(spans, (result) => {
        // ExportResultCode: 0 is success.
        const failed = result.code !== 0;
        if (failed && !isAway) log.warn({ err: result.error, spans: spans.length }, 'Traces cannot be sent');
        if (!failed && isAway) log.log('Traces are sent again');
        isAway = failed;
        done(result);
      }),
    shutdown: () => exporter.shutdown(),
    ...(exporter.forceFlush && { forceFlush: () => exporter.forceFlush?.() ?? Promise.resolve() }),
  };
}
