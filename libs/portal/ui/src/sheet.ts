import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  type ElementRef,
  input,
  output,
  viewChild,
} from '@angular/core';
import { isTouch } from './is-touch';

/**
 * A window over the page: from below on a phone, beside or in the middle on wider screens. Built on `<dialog>`, which holds the
 * focus, makes the page behind inert and gives the focus back when it closes.
 */
@Component({
  selector: 'app-sheet',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <dialog
      #dialog
      [class]="place()"
      [attr.closedby]="dismissible() ? 'any' : 'none'"
      [attr.aria-labelledby]="labelledBy()"
      (cancel)="cancel($event)"
      (close)="closed.emit()"
    >
      <div class="body"><ng-content /></div>
    </dialog>
  `,
  styleUrl: './sheet.scss',
})
export class Sheet {
  readonly labelledBy = input.required<string>();
  readonly place = input<'side' | 'middle'>('middle');
  /** False: it stays until what it asks for is done. */
  readonly dismissible = input(true);
  readonly closed = output();
  private readonly dialog = viewChild.required<ElementRef<HTMLDialogElement>>('dialog');

  constructor() {
    afterNextRender(() => {
      this.dialog().nativeElement.showModal();
      if (isTouch()) this.focusTitle();
    });
  }

  close(): void {
    this.dialog().nativeElement.close();
  }

  /** For browsers that do not know `closedby`. */
  protected cancel(event: Event): void {
    if (!this.dismissible()) event.preventDefault();
  }

  /** The browser focuses the first field, which on touch would raise the keyboard unasked. */
  private focusTitle(): void {
    const title = this.dialog().nativeElement.querySelector<HTMLElement>(`#${this.labelledBy()}`);
    if (!title) return;
    title.tabIndex = -1;
    title.focus();
  }
}
