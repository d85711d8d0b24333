/** What the app tells of traces; its token. Unbound, or without an endpoint, nothing is traced and nothing of it is loaded. */
export abstract class TraceOptions {
  /** A collector that takes OTLP over HTTP, like `http://collector:4318`; `/v1/traces` is added. */
  abstract readonly endpoint?: string;
  /** Sent with each export; may hold a token. */
  abstract readonly headers: Readonly<Record<string, string>>;
  abstract readonly serviceName: string;
  /** The share of traces that are kept, 0 to 1; all spans of a trace are, or none. */
  abstract readonly ratio: number;
}
