import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** A span as it was received; `attributes` as plain values. */
export interface ReceivedSpan {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId: string | undefined;
  readonly name: string;
  /** 1 internal, 2 server, 3 client. */
  readonly kind: number;
  readonly attributes: Readonly<Record<string, unknown>>;
  /** 2: it failed. */
  readonly status: number | undefined;
  readonly service: unknown;
}

/**
 * A collector of traces: takes OTLP over HTTP in JSON, as the specification writes it, and keeps what it was sent.
 * https://opentelemetry.io/docs/specs/otlp/#otlphttp
 */
export class OtlpCollector {
  readonly bodies: string[] = [];
  readonly headers: IncomingHttpHeaders[] = [];
  /** What it answers; anything but 200 refuses. */
  status = 200;

  private constructor(
    private readonly server: Server,
    readonly url: string,
  ) {}

  static async start(): Promise<OtlpCollector> {
    const server = createServer();
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const collector = new OtlpCollector(server, `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    server.on('request', (request, response) => {
      void text(request).then((body) => {
        if (request.method !== 'POST' || request.url !== '/v1/traces') return response.writeHead(404).end();
        if (collector.status === 200) collector.bodies.push(body);
        collector.headers.push(request.headers);
        return response.writeHead(collector.status, { 'content-type': 'application/json' }).end('{}');
      });
    });
    return collector;
  }

  get spans(): ReceivedSpan[] {
    return this.bodies.flatMap((body) => (JSON.parse(body) as Sent).resourceSpans).flatMap(spansOf);
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    this.server.close();
    await once(this.server, 'close');
  }
}

interface Sent {
  resourceSpans: ResourceSpans[];
}

interface ResourceSpans {
  resource: { attributes: KeyValue[] };
  scopeSpans: { spans: SentSpan[] }[];
}

interface SentSpan {
  traceId: string;
  spanId: string;
  parentSpanId?: string;
  name: string;
  kind: number;
  attributes: KeyValue[];
  status: { code?: number };
}

interface KeyValue {
  key: string;
  value: AnyValue;
}

interface AnyValue {
  stringValue?: string;
  intValue?: number | string;
  doubleValue?: number;
  boolValue?: boolean;
  arrayValue?: { values: AnyValue[] };
}

function spansOf({ resource, scopeSpans }: ResourceSpans): ReceivedSpan[] {
  const service = plain(resource.attributes)['service.name'];
  return scopeSpans
    .flatMap(({ spans }) => spans)
    .map(({ traceId, spanId, parentSpanId, name, kind, attributes, status }) => ({
      traceId,
      spanId,
      parentSpanId,
      name,
      kind,
      attributes: plain(attributes),
      status: status.code,
      service,
    }));
}

function plain(attributes: KeyValue[]): Record<string, unknown> {
  return Object.fromEntries(attributes.map(({ key, value }) => [key, valueOf(value)]));
}

function valueOf(value: AnyValue): unknown {
  if (value.arrayValue) return value.arrayValue.values.map(valueOf);
  return value.stringValue ?? value.doubleValue ?? value.boolValue ?? Number(value.intValue);
}
