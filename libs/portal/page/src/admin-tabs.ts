import { ChangeDetectionStrategy, Component } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { mdiAccountGroupOutline, mdiChartBar, mdiHistory } from '@mdi/js';
import { Icon } from '@tasty-food/portal-ui';
import { injectSay, type PageWordKey } from './words/page-words';

const TABS: readonly { path: string; word: PageWordKey; icon: string }[] = [
  { path: '/admin/usage', word: 'admin.usage', icon: mdiChartBar },
  { path: '/admin/people', word: 'admin.people', icon: mdiAccountGroupOutline },
  { path: '/admin/audit', word: 'admin.audit', icon: mdiHistory },
];

/** From one page of the administration to the next. */
@Component({
  selector: 'app-admin-tabs',
  imports: [Icon, RouterLink, RouterLinkActive],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <nav [attr.aria-label]="say('admin.tabs')">
      @for (tab of tabs; track tab.path) {
        <a [routerLink]="tab.path" routerLinkActive="here" ariaCurrentWhenActive="page">
          <app-icon [path]="tab.icon" />{{ say(tab.word) }}
        </a>
      }
    </nav>
  `,
  styles: `
    nav {
      display: flex;
      gap: var(--space-1);
      margin-block-end: var(--space-4);
      border-block-end: 1px solid var(--mat-sys-outline-variant);
    }
    a {
      display: flex;
      align-items: center;
      justify-content: center;
      gap: var(--space-2);
      min-block-size: var(--target);
      padding-inline: var(--space-4);
      border-block-end: 3px solid transparent;
      color: var(--mat-sys-on-surface-variant);
      font-size: var(--text-m);
      font-weight: 600;
      text-decoration: none;
    }
    a.here {
      border-color: var(--mat-sys-primary);
      color: var(--mat-sys-on-surface);
    }
    a:hover {
      color: var(--mat-sys-on-surface);
    }
    a:focus-visible {
      outline-offset: -3px;
    }
    app-icon {
      font-size: 0.875rem;
    }
    @media (max-width: 599.98px) {
      a {
        flex: 1 1 auto;
        padding-inline: var(--space-2);
      }
      app-icon {
        display: none;
      }
    }
  `,
})
export class AdminTabs {
  protected readonly say = injectSay();
  protected readonly tabs = TABS;
}
