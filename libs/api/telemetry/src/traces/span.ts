/** What is said of a span: ids, names out of closed lists, numbers. Never what somebody wrote, nor a person's name or address. */
export type SpanAttributes = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>;

/** `server`: asked from outside; `client`: asks another service; `internal`: neither. */
export type SpanKind = 'server' | 'client' | 'internal';

/** A piece of work with a beginning and an end, within another one. */
export interface Span {
  child(name: string, kind: SpanKind, attributes: SpanAttributes): Span;
  set(attributes: SpanAttributes): void;
  rename(name: string): void;
  /** It failed, by a word out of a closed list: an error's own message may hold what somebody wrote. */
  fail(errorType: string): void;
  end(): void;
}
