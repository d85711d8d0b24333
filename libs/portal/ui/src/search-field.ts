import { ChangeDetectionStrategy, Component, input, model } from '@angular/core';
import { mdiClose, mdiMagnify } from '@mdi/js';
import { Icon } from './icon';

/** A field that finds something while somebody types, with a button that empties it. */
@Component({
  selector: 'app-search-field',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="search" role="search">
      <app-icon [path]="icons.search" />
      <input
        #field
        type="search"
        enterkeyhint="search"
        autocomplete="off"
        [placeholder]="label()"
        [attr.aria-label]="label()"
        [value]="text()"
        (input)="text.set(field.value)"
      />
      @if (text()) {
        <button type="button" [attr.aria-label]="clearLabel()" (click)="text.set(''); field.focus()">
          <app-icon [path]="icons.clear" />
        </button>
      }
    </div>
  `,
  styleUrl: './search-field.scss',
})
export class SearchField {
  readonly text = model.required<string>();
  /** What is found here, for eyes and for screen readers. */
  readonly label = input.required<string>();
  readonly clearLabel = input.required<string>();
  protected readonly icons = { search: mdiMagnify, clear: mdiClose };
}
