// In: the draft, and whether an answer is running. Out: the question when it is sent, and the wish to stop.
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  type ElementRef,
  inject,
  input,
  model,
  output,
  viewChild,
} from '@angular/core';
import { mdiArrowUp, mdiStop } from '@mdi/js';
import { SendKey } from '@tasty-food/portal-session';
import { Icon, isTouch } from '@tasty-food/portal-ui';
import { sends } from './composer-keys';
import { injectSay } from './words/chat-words';

/** As the contract has it; its constant would bring the schemas into the browser. */
const QUESTION_MAX_LENGTH = 10_000;

@Component({
  selector: 'app-composer',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './composer.html',
  styleUrl: './composer.scss',
})
export class Composer {
  readonly draft = model.required<string>();
  readonly running = input(false);
  readonly stopping = input(false);
  readonly asked = output<string>();
  readonly stopped = output();

  private readonly sendKey = inject(SendKey);
  protected readonly say = injectSay();
  protected readonly icons = { send: mdiArrowUp, stop: mdiStop };
  protected readonly maxLength = QUESTION_MAX_LENGTH;
  protected readonly tooLong = computed(() => this.draft().length > QUESTION_MAX_LENGTH);
  protected readonly sendable = computed(() => this.draft().trim() !== '' && !this.tooLong());
  private readonly field = viewChild.required<ElementRef<HTMLTextAreaElement>>('field');
  protected readonly touch = isTouch();
  protected readonly hint = computed(() =>
    this.say(this.sendKey.choice() === 'enter' ? 'composer.hint' : 'chat.ctrlEnterHint'),
  );

  constructor() {
    // Where the browser cannot size a field by its content.
    if (!CSS.supports('field-sizing', 'content')) {
      effect(() => {
        const field = this.field().nativeElement;
        field.value = this.draft();
        field.style.blockSize = 'auto';
        field.style.blockSize = `${field.scrollHeight}px`;
      });
    }
  }

  /** On touch this would raise the keyboard unasked. */
  focus(): void {
    if (!this.touch) this.field().nativeElement.focus();
  }

  protected press(event: KeyboardEvent): void {
    if (event.key === 'Escape' && this.running()) this.stopped.emit();
    if (!sends(event, this.touch, this.sendKey.choice())) return;
    event.preventDefault();
    this.send();
  }

  protected send(): void {
    if (!this.sendable() || this.running()) return;
    const question = this.draft().trim();
    this.draft.set('');
    this.asked.emit(question);
  }
}
