// In: from when to when a document holds. Out: the days as somebody changed them.
import { booleanAttribute, ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { injectSay } from '../words/knowledge-words';

/** Days as a form has them; empty: not said, and of the last one that there is none. */
export interface Dates {
  readonly validFrom: string;
  readonly validTo: string;
}

export function datesFit({ validFrom, validTo }: Dates): boolean {
  return !validFrom || !validTo || validFrom <= validTo;
}

@Component({
  selector: 'app-dates-field',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @let days = dates();
    <div class="pair">
      <label class="field">
        <span>{{ say('upload.validFrom') }}</span>
        <input
          #from
          type="date"
          [required]="required()"
          [value]="days.validFrom"
          (input)="changed.emit({ validFrom: from.value })"
        />
        @if (!required()) {
          <span class="hint">{{ say('upload.validFromHint') }}</span>
        }
      </label>
      <label class="field">
        <span>{{ say('upload.validTo') }}</span>
        <input
          #to
          type="date"
          [min]="days.validFrom"
          [value]="days.validTo"
          (input)="changed.emit({ validTo: to.value })"
        />
      </label>
    </div>
    @if (!fit(days)) {
      <p class="fault" role="alert">{{ say('upload.datesWrong') }}</p>
    }
  `,
  styles: `
    @use 'document-fields';

    @include document-fields.fields;
    :host {
      display: grid;
      gap: var(--space-3);
    }
  `,
})
export class DatesField {
  readonly dates = input.required<Dates>();
  /** Without it a first day that is not said is taken from elsewhere, and a hint tells from where. */
  readonly required = input(false, { transform: booleanAttribute });
  readonly changed = output<Partial<Dates>>();
  protected readonly say = injectSay();
  protected readonly fit = datesFit;
}
