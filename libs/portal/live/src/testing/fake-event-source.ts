/** An EventSource that a spec drives by hand. */
export class FakeEventSource {
  static readonly CONNECTING = 0;
  static readonly OPEN = 1;
  static readonly CLOSED = 2;
  /** Every one that was opened since `install`, oldest first. */
  static opened: FakeEventSource[] = [];

  readyState = FakeEventSource.CONNECTING;
  onopen: (() => void) | null = null;
  onerror: (() => void) | null = null;
  onmessage: ((message: MessageEvent<string>) => void) | null = null;

  constructor(readonly url: string) {
    FakeEventSource.opened.push(this);
  }

  /** Puts it in the place of the browser's; call the result to undo that. */
  static install(): () => void {
    const before = Reflect.get(globalThis, 'EventSource');
    FakeEventSource.opened = [];
    Reflect.set(globalThis, 'EventSource', FakeEventSource);
    return () => Reflect.set(globalThis, 'EventSource', before);
  }

  static get latest(): FakeEventSource {
    const source = FakeEventSource.opened.at(-1);
    if (!source) throw new Error('No EventSource has been opened.');
    return source;
  }

  open(): void {
    this.readyState = FakeEventSource.OPEN;
    this.onopen?.();
  }

  say(event: object, id: string): void {
    this.sayRaw(JSON.stringify(event), id);
  }

  sayRaw(data: string, id: string): void {
    this.onmessage?.(new MessageEvent('message', { data, lastEventId: id }));
  }

  /** The connection broke; the browser will connect again by itself. */
  breakOff(): void {
    this.readyState = FakeEventSource.CONNECTING;
    this.onerror?.();
  }

  /** The server answered with something else than 200: the browser will not try again. */
  giveUp(): void {
    this.readyState = FakeEventSource.CLOSED;
    this.onerror?.();
  }

  close(): void {
    this.readyState = FakeEventSource.CLOSED;
  }
}
