// In: who may read a document. Out: who may, as somebody changed it.
import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import type { Role } from '@tasty-food/contract';
import { AUDIENCE_WORDS } from '../words/document-words';
import { injectSay } from '../words/knowledge-words';

@Component({
  selector: 'app-audience-field',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <label class="field">
      <span>{{ say('upload.audience') }}</span>
      <select #select [value]="audience()" (change)="choose(select.value)">
        @for (one of audiences; track one) {
          <option [value]="one" [selected]="one === audience()">{{ say(words[one]) }}</option>
        }
      </select>
    </label>
  `,
  styles: `
    @use 'document-fields';

    @include document-fields.fields;
    :host {
      display: block;
    }
  `,
})
export class AudienceField {
  readonly audience = input.required<Role>();
  readonly changed = output<Role>();
  protected readonly say = injectSay();
  protected readonly words = AUDIENCE_WORDS;
  protected readonly audiences = Object.keys(AUDIENCE_WORDS) as Role[];

  protected choose(audience: string): void {
    this.changed.emit(audience as Role);
  }
}
