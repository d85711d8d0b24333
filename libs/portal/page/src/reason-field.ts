import { ChangeDetectionStrategy, Component, type ElementRef, input, model, viewChild } from '@angular/core';

/** As the contract has it. */
const REASON_MIN_LENGTH = 3;

/** Whether it says something: a letter or two is no reason. */
export function isReason(text: string): boolean {
  return text.trim().length >= REASON_MIN_LENGTH;
}

/** Where somebody says why. */
@Component({
  selector: 'app-reason-field',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <label class="field">
      <span>{{ label() }}</span>
      <textarea
        #field
        rows="2"
        maxlength="500"
        [placeholder]="hint()"
        [value]="reason()"
        (input)="reason.set(field.value)"
      ></textarea>
    </label>
  `,
  styles: `
    @use 'fields';

    @include fields.fields;
  `,
})
export class ReasonField {
  readonly label = input.required<string>();
  readonly hint = input.required<string>();
  readonly reason = model.required<string>();
  private readonly field = viewChild.required<ElementRef<HTMLTextAreaElement>>('field');

  focus(): void {
    this.field().nativeElement.focus();
  }
}
