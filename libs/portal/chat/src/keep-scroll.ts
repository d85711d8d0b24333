import { afterNextRender, DestroyRef, Directive, ElementRef, inject, Injector, signal } from '@angular/core';

/** Closer to the end than this counts as being there: browsers round, and fingers are not exact. */
const NEAR_END_PX = 24;

/**
 * The only place that sets a scroll position. It follows what grows at the end as long as the reader is there; a reader who scrolls
 * up is left alone until they come back.
 */
@Directive({ selector: '[appKeepScroll]', exportAs: 'keepScroll', host: { '(scroll)': 'readPosition()' } })
export class KeepScroll {
  private readonly scroller = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly injector = inject(Injector);
  private readonly following = signal(true);
  private lastTop = 0;
  /** The reader is at the end, and what is added there stays in sight. */
  readonly atEnd = this.following.asReadonly();

  constructor() {
    const growth = new ResizeObserver(() => this.follow());
    afterNextRender(() => {
      growth.observe(this.scroller);
      for (const child of this.scroller.children) growth.observe(child);
    });
    inject(DestroyRef).onDestroy(() => growth.disconnect());
  }

  toEnd(behavior: ScrollBehavior = 'smooth'): void {
    this.following.set(true);
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.scroller.scrollTo({ top: this.scroller.scrollHeight, behavior: calm ? 'instant' : behavior });
  }

  /** Shows this element at the top, and stays there. */
  toElement(element: Element): void {
    this.following.set(false);
    const top = element.getBoundingClientRect().top - this.scroller.getBoundingClientRect().top;
    this.scroller.scrollTo({ top: this.scroller.scrollTop + top, behavior: 'instant' });
  }

  /** Does what adds something above the reader, who sees the same afterwards. */
  keepPlace(add: () => void): void {
    const { scrollHeight, scrollTop } = this.scroller;
    add();
    afterNextRender(
      () => this.scroller.scrollTo({ top: this.scroller.scrollHeight - scrollHeight + scrollTop, behavior: 'instant' }),
      { injector: this.injector },
    );
  }

  protected readPosition(): void {
    const { scrollTop, clientHeight, scrollHeight } = this.scroller;
    // Only going up is the reader's doing: growth and our own scrolling go down.
    if (scrollHeight - scrollTop - clientHeight <= NEAR_END_PX) this.following.set(true);
    else if (scrollTop < this.lastTop - 1) this.following.set(false);
    this.lastTop = scrollTop;
  }

  private follow(): void {
    if (this.following()) this.toEnd('instant');
  }
}
