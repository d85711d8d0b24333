import type { TurnEvent } from '@tasty-food/contract';

/** So many events are packed into one string at a time. */
const PAGE_EVENTS = 16;

const DELTA_BEGIN = '{"type":"text-delta","text":';

/**
 * The events of a log as JSON, as small as they can be kept: thousands of logs are open at once, and nearly all that is in them are
 * text deltas. Of a delta only its text is kept, and of older events many in one string, apart by line ends, of which JSON has none.
 */
export class PackedEvents {
  private readonly pages: string[] = [];
  /** The latest, which all readers that are up to date ask for. */
  private recent: string[] = [];
  /** The page that was unpacked last: who reads from the start asks for its events one by one. */
  private opened: { readonly page: number; readonly events: readonly string[] } | undefined;

  get length(): number {
    return this.pages.length * PAGE_EVENTS + this.recent.length;
  }

  push(event: TurnEvent): void {
    if (this.recent.length === PAGE_EVENTS) {
      this.pages.push(this.recent.join('\n'));
      this.recent = [];
      this.opened = undefined;
    }
    this.recent.push(JSON.stringify(event.type === 'text-delta' ? event.text : event));
  }

  /** The event at a position from 0 on, as JSON. */
  at(position: number): string {
    const page = Math.floor(position / PAGE_EVENTS);
    const kept = (page < this.pages.length ? this.unpacked(page) : this.recent)[position % PAGE_EVENTS] ?? '';
    return kept.startsWith('"') ? `${DELTA_BEGIN}${kept}}` : kept;
  }

  /** The events from a position on, as JSON. */
  from(position: number): string[] {
    return Array.from({ length: Math.max(0, this.length - position) }, (_, n) => this.at(position + n));
  }

  private unpacked(page: number): readonly string[] {
    if (this.opened?.page !== page) this.opened = { page, events: (this.pages[page] ?? '').split('\n') };
    return this.opened.events;
  }
}
