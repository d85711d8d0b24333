import { replaceUnstorable, type TurnEvent } from '@tasty-food/contract';

/** Where events go. */
export interface EventListener {
  next(event: TurnEvent): void;
}

/**
 * Joins text deltas that come within a window of one another: fewer frames to encode, keep and send. The first delta after a
 * pause goes out at once, any other event sends what waits before itself, and no character is cut in two.
 */
export class CoalescedText implements EventListener {
  private waiting = '';
  private sentAt = -Infinity;
  /** Only while text waits: a timer for each frame would cost more than the frame's own bookkeeping. */
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly listener: EventListener,
    private readonly windowMs: number,
  ) {}

  next(event: TurnEvent): void {
    if (event.type !== 'text-delta') {
      this.flush();
      this.listener.next(event);
      return;
    }
    this.waiting += event.text;
    if (this.timer !== undefined) return;
    const waitMs = this.sentAt + this.windowMs - performance.now();
    if (waitMs <= 0) this.sendWhole();
    else this.timer = setTimeout(sendWhole, Math.ceil(waitMs), this);
  }

  /** Sends what waits: nothing follows it that it could wait for. */
  flush(): void {
    const text = this.waiting;
    this.drop();
    this.send(text);
  }

  /** Forgets what waits. */
  drop(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.waiting = '';
  }

  sendWhole(): void {
    this.timer = undefined;
    this.sentAt = performance.now();
    const text = this.waiting;
    const length = wholeCharacters(text);
    this.waiting = text.slice(length);
    this.send(text.slice(0, length));
  }

  private send(text: string): void {
    if (text !== '') this.listener.next({ type: 'text-delta', text: replaceUnstorable(text) });
  }
}

/** One function for all timers: a closure for each would be made some times a second for each answer. */
function sendWhole(text: CoalescedText): void {
  text.sendWhole();
}

/** The length without a high surrogate at the end: its other half is still on its way. */
function wholeCharacters(text: string): number {
  const last = text.charCodeAt(text.length - 1);
  return last >= 0xd800 && last <= 0xdbff ? text.length - 1 : text.length;
}
