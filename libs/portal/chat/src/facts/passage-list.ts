import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { mdiFileDocumentOutline } from '@mdi/js';
import type { PassageRow } from '@tasty-food/contract';
import { documentLink, Icon } from '@tasty-food/portal-ui';
import { injectSay } from '../words/chat-words';

/** What the documents say, each passage folded to its title until somebody reads it. */
@Component({
  selector: 'app-passage-list',
  imports: [Icon, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="card" role="group" [attr.aria-label]="say('rows.passages')">
      <header>
        <app-icon [path]="icon" />
        <h3>{{ say('rows.passages') }}</h3>
        <span class="kind">{{ rows().length }}</span>
      </header>
      @for (row of rows(); track $index) {
        <details>
          <summary>
            <strong>{{ row.title }}</strong>
            <span>
              {{ row.section }}
              @if (row.page !== undefined) {
                · {{ say('rows.page', { page: row.page }) }}
              }
            </span>
          </summary>
          <p>{{ row.text }}</p>
          @if (link(row.source); as link) {
            <a [routerLink]="link.path" [queryParams]="link.query">{{ say('rows.openDocument') }}</a>
          }
        </details>
      } @empty {
        <p>{{ say('rows.empty') }}</p>
      }
    </div>
  `,
  styleUrls: ['./facts-card.scss', './passage-list.scss'],
})
export class PassageList {
  readonly rows = input.required<readonly PassageRow[]>();
  protected readonly say = injectSay();
  protected readonly icon = mdiFileDocumentOutline;
  protected readonly link = documentLink;
}
