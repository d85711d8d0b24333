// In: who, what and when. Out: the deeds that fit, newest first, and a file of them.
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { Router } from '@angular/router';
import { mdiTrayArrowDown } from '@mdi/js';
import type { AuditKind, AuditPage as Entries } from '@tasty-food/contract';
import { AdminTabs, loadPages, MoreButton, PageFrame, PageState, PeopleNames } from '@tasty-food/portal-page';
import { Session } from '@tasty-food/portal-session';
import { Icon } from '@tasty-food/portal-ui';
import { injectSay } from '../words/admin-words';
import { AuditItem } from './audit-item';
import { KIND_WORDS } from './deed-words';

interface Filter {
  readonly kind?: string;
  readonly staffId?: string;
  readonly from?: string;
  readonly to?: string;
}

/** What is shown stands in the address: it can be sent to somebody, and the way back works. */
@Component({
  selector: 'app-audit-page',
  imports: [AdminTabs, AuditItem, Icon, MatButtonModule, MoreButton, PageFrame, PageState],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './audit-page.html',
  styleUrl: './audit-page.scss',
})
export class AuditPage {
  readonly kind = input<string>();
  readonly staffId = input<string>();
  readonly from = input<string>();
  readonly to = input<string>();
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  private readonly names = inject(PeopleNames);
  protected readonly say = injectSay();
  protected readonly icon = mdiTrayArrowDown;
  protected readonly kinds = Object.keys(KIND_WORDS) as AuditKind[];
  protected readonly kindWords = KIND_WORDS;

  private readonly filter = computed<Record<string, string>>(() => {
    const filter = { kind: this.kind(), staffId: this.staffId(), from: this.from(), to: this.to() };
    return Object.fromEntries(Object.entries(filter).filter((part): part is [string, string] => !!part[1]));
  });
  protected readonly filtered = computed(() => Object.keys(this.filter()).length > 0);
  protected readonly list = loadPages<Entries>(() =>
    this.session.staff() ? `/api/audit?${new URLSearchParams(this.filter())}` : undefined,
  );
  protected readonly entries = computed(() => this.list.pages().flatMap(({ entries }) => entries));
  protected readonly fileAddress = computed(
    () => `/api/audit?${new URLSearchParams({ ...this.filter(), format: 'csv' })}`,
  );
  /** Those of the list, and the chosen one, who may stand behind its first page. */
  protected readonly people = computed(() => {
    const [chosen, people] = [this.staffId(), this.names.people()];
    if (!chosen || people.some(({ id }) => id === chosen)) return people;
    const name = this.entries().find(({ staffId }) => staffId === chosen)?.by ?? this.say('audit.someone');
    return [...people, { id: chosen, name }];
  });

  protected choose(change: Filter): void {
    const filter = Object.entries({ ...this.filter(), ...change }).filter(([, value]) => value);
    void this.router.navigate([], { queryParams: Object.fromEntries(filter), replaceUrl: true });
  }

  protected clear(): void {
    void this.router.navigate([], { queryParams: {}, replaceUrl: true });
  }
}
