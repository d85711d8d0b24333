import { ChangeDetectionStrategy, Component, model } from '@angular/core';
import { mdiClose, mdiMagnify } from '@mdi/js';
import { Icon } from '@tasty-food/portal-ui';
import { injectSay } from '../words/restaurant-words';

/** Finds a dish by what somebody types, letter by letter. */
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
        [placeholder]="say('page.search')"
        [attr.aria-label]="say('page.search')"
        [value]="text()"
        (input)="text.set(field.value)"
      />
      @if (text()) {
        <button type="button" [attr.aria-label]="say('page.clearSearch')" (click)="text.set(''); field.focus()">
          <app-icon [path]="icons.clear" />
        </button>
      }
    </div>
  `,
  styleUrl: './search-field.scss',
})
export class SearchField {
  readonly text = model.required<string>();
  protected readonly say = injectSay();
  protected readonly icons = { search: mdiMagnify, clear: mdiClose };
}
