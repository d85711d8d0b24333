// In: a question and its versions. Out: another version to look at, or the question as it was edited.
import {
  ChangeDetectionStrategy,
  Component,
  effect,
  type ElementRef,
  inject,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { mdiChevronLeft, mdiChevronRight, mdiPencilOutline } from '@mdi/js';
import { Icon, isTouch } from '@tasty-food/portal-ui';
import { sends } from '../composer-keys';
import { SendKey } from '@tasty-food/portal-session';
import { injectSay } from '../words/chat-words';

/** What somebody asked, in the place where it was asked first. */
@Component({
  selector: 'app-question',
  imports: [Icon, MatButtonModule],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './question.html',
  styleUrl: './question.scss',
})
export class Question {
  readonly text = input.required<string>();
  /** From 0. */
  readonly version = input(0);
  readonly versionCount = input(1);
  readonly editable = input(false);
  readonly versionChosen = output<number>();
  readonly edited = output<string>();

  private readonly sendKey = inject(SendKey);
  protected readonly say = injectSay();
  protected readonly icons = { edit: mdiPencilOutline, earlier: mdiChevronLeft, later: mdiChevronRight };
  protected readonly editing = signal(false);
  private readonly field = viewChild<ElementRef<HTMLTextAreaElement>>('field');

  constructor() {
    effect(() => {
      const field = this.field()?.nativeElement;
      field?.focus();
      field?.setSelectionRange(field.value.length, field.value.length);
    });
  }

  protected press(event: KeyboardEvent, text: string): void {
    if (event.key === 'Escape') this.editing.set(false);
    if (!sends(event, isTouch(), this.sendKey.choice())) return;
    event.preventDefault();
    this.save(text);
  }

  protected save(text: string): void {
    this.editing.set(false);
    const question = text.trim();
    if (question !== '' && question !== this.text()) this.edited.emit(question);
  }
}
