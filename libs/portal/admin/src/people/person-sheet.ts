// In: a person. Out: their role and branches, and their access, changed by those who may.
import { HttpClient } from '@angular/common/http';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  output,
  signal,
} from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { Account, AccountChange } from '@tasty-food/contract';
import { injectRefusalText, Said, type SaidOutcome, SideSheet } from '@tasty-food/portal-page';
import { Session } from '@tasty-food/portal-session';
import { Speech } from '@tasty-food/portal-ui';
import { firstValueFrom } from 'rxjs';
import { injectSay } from '../words/admin-words';
import { AccountFields, type AccountRights } from './account-fields';
import { mayManage } from './may-manage';
import { PersonAccess } from './person-access';
import { STATE_WORDS } from './state-words';

@Component({
  selector: 'app-person-sheet',
  imports: [AccountFields, MatButtonModule, PersonAccess, RouterLink, Said, SideSheet],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './person-sheet.html',
  styleUrl: './sheet-form.scss',
})
export class PersonSheet {
  readonly person = input.required<Account>();
  readonly changed = output<Account>();
  readonly closed = output();
  private readonly http = inject(HttpClient);
  private readonly session = inject(Session);
  private readonly speech = inject(Speech);
  private readonly refusalText = injectRefusalText();
  protected readonly say = injectSay();
  protected readonly stateWords = STATE_WORDS;
  protected readonly name = linkedSignal(() => this.person().name);
  protected readonly rights = linkedSignal<AccountRights>(() => rightsOf(this.person()));
  protected readonly busy = signal(false);
  protected readonly outcome = signal<SaidOutcome | undefined>(undefined);
  protected readonly isSelf = computed(() => this.session.staff()?.id === this.person().id);
  protected readonly mayChange = computed(() => mayManage(this.session.staff(), this.person()));
  protected readonly created = computed(() =>
    this.say('people.created', { date: this.speech.date(this.person().createdAt) }),
  );
  protected readonly seen = computed(() => {
    const at = this.person().lastSeenAt;
    return at ? this.say('people.lastSeen', { date: this.speech.soon(at) }) : this.say('people.neverSeen');
  });
  /** Only what differs is sent: the own role may not even be named. */
  private readonly change = computed<AccountChange>(() => {
    const [before, after] = [rightsOf(this.person()), this.rights()];
    const name = this.name().trim();
    return {
      ...(name !== this.person().name && { name }),
      ...(after.role !== before.role && { role: after.role }),
      ...(after.branchId !== before.branchId && { branchId: after.branchId }),
      ...(after.otherBranchIds.toSorted().join() !== before.otherBranchIds.toSorted().join() && {
        otherBranchIds: [...after.otherBranchIds],
      }),
      ...(after.language !== before.language && { language: after.language }),
    };
  });
  protected readonly saveable = computed(
    () => !this.busy() && this.name().trim() !== '' && Object.keys(this.change()).length > 0,
  );
  protected readonly endsSessions = computed(() => {
    const { role, branchId, otherBranchIds } = this.change();
    return role !== undefined || branchId !== undefined || otherBranchIds !== undefined;
  });

  protected async save(): Promise<void> {
    if (!this.saveable()) return;
    this.busy.set(true);
    try {
      const url = `/api/staff/${this.person().id}`;
      this.changed.emit(await firstValueFrom(this.http.patch<Account>(url, this.change())));
      this.outcome.set({ text: this.say('page.saved') });
    } catch (error) {
      this.outcome.set({ text: this.refusalText(error), fault: true });
    } finally {
      this.busy.set(false);
    }
  }
}

function rightsOf({ role, branchId, otherBranchIds = [], language }: Account): AccountRights {
  return { role, branchId, otherBranchIds, language };
}
