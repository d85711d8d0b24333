import { computed, inject, Injectable } from '@angular/core';
import type { Account, AccountPage } from '@tasty-food/contract';
import { loadRows } from './load-rows';
import { Session } from '@tasty-food/portal-session';

/** The names behind the ids of people, as far as the first page of the list goes. */
@Injectable({ providedIn: 'root' })
export class PeopleNames {
  private readonly session = inject(Session);
  private readonly page = loadRows<AccountPage>(() => (this.session.staff() ? '/api/staff' : undefined));
  readonly people = computed<readonly Account[]>(() => this.page.value()?.staff ?? []);

  nameOf(staffId: string): string | undefined {
    return this.people().find(({ id }) => id === staffId)?.name;
  }
}
