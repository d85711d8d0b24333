import { afterNextRender, computed, DestroyRef, Directive, ElementRef, inject, Injector, signal } from '@angular/core';

/** Closer to the end than this counts as being there: browsers round, and fingers are not exact. */
const NEAR_END_PX = 24;

/** Farther than this from where an element is held, the reader has moved. */
const HELD_WITHIN_PX = 8;

/**
 * The only place that sets a scroll position. It follows what grows at the end as long as the reader is there, or holds an element at
 * the top while its end grows; a reader who scrolls is left alone, and followed again at the end.
 */
@Directive({ selector: '[appKeepScroll]', exportAs: 'keepScroll', host: { '(scroll)': 'readPosition()' } })
export class KeepScroll {
  private readonly scroller = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly injector = inject(Injector);
  private readonly following = signal(true);
  private readonly endSeen = signal(true);
  private held: Element | undefined;
  private lastTop = 0;
  /** The reader sees the end. */
  readonly atEnd = computed(() => this.following() || this.endSeen());

  constructor() {
    const growth = new ResizeObserver(() => this.follow());
    afterNextRender(() => {
      growth.observe(this.scroller);
      for (const child of this.scroller.children) growth.observe(child);
    });
    inject(DestroyRef).onDestroy(() => growth.disconnect());
  }

  toEnd(behavior: ScrollBehavior = 'smooth'): void {
    this.held = undefined;
    this.following.set(true);
    this.scrollTo(this.scroller.scrollHeight, behavior);
  }

  /** Shows this element at the top, and stays there. */
  toElement(element: Element): void {
    this.held = undefined;
    this.following.set(false);
    this.scrollTo(this.topOf(element), 'instant');
  }

  /** Shows this element at the top and holds it there, whatever becomes of its size, until the reader scrolls. */
  hold(element: Element): void {
    this.held = element;
    this.following.set(false);
    this.endSeen.set(true);
    const top = this.topOf(element);
    // Going up is the reader's; ours is over at once.
    this.scrollTo(top, top > this.scroller.scrollTop ? 'smooth' : 'instant');
  }

  /** Does what adds something above the reader, who sees the same afterwards. */
  keepPlace(add: () => void): void {
    const { scrollHeight, scrollTop } = this.scroller;
    add();
    afterNextRender(() => this.scrollTo(this.scroller.scrollHeight - scrollHeight + scrollTop, 'instant'), {
      injector: this.injector,
    });
  }

  protected readPosition(): void {
    const { scrollTop } = this.scroller;
    const wentUp = scrollTop < this.lastTop - 1;
    this.lastTop = scrollTop;
    if (this.held) {
      const beyond = scrollTop - this.topOf(this.held);
      // Above it and going down, we are still on our way to it.
      if (beyond <= HELD_WITHIN_PX && (beyond >= -HELD_WITHIN_PX || !wentUp)) return;
      this.held = undefined;
    }
    this.endSeen.set(this.isNearEnd());
    // Only going up is the reader's doing: growth and our own scrolling go down.
    if (this.endSeen()) this.following.set(true);
    else if (wentUp) this.following.set(false);
  }

  private follow(): void {
    if (this.following()) return this.toEnd('instant');
    if (this.held) this.scrollTo(this.topOf(this.held), 'instant');
    this.endSeen.set(this.isNearEnd());
  }

  private isNearEnd(): boolean {
    const { scrollTop, clientHeight, scrollHeight } = this.scroller;
    return scrollHeight - scrollTop - clientHeight <= NEAR_END_PX;
  }

  private topOf(element: Element): number {
    return this.scroller.scrollTop + element.getBoundingClientRect().top - this.scroller.getBoundingClientRect().top;
  }

  private scrollTo(top: number, behavior: ScrollBehavior): void {
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.scroller.scrollTo({ top, behavior: calm ? 'instant' : behavior });
  }
}
