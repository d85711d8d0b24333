// In: a person. Out: a new password link, every device signed out, the account disabled or enabled; each said before it is done.
import { HttpClient } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import type { Account, DeletedConversations, PasswordLink } from '@tasty-food/contract';
import { DeviceList } from '@tasty-food/portal-account';
import { injectRefusalText, Said, type SaidOutcome } from '@tasty-food/portal-page';
import { firstValueFrom } from 'rxjs';
import { injectSay } from '../words/admin-words';
import { LinkOnce } from './link-once';

type Deed = 'reset-factor' | 'end-sessions' | 'disable' | 'forget';

@Component({
  selector: 'app-person-access',
  imports: [DeviceList, LinkOnce, MatButtonModule, Said],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './person-access.html',
  styleUrl: './person-access.scss',
})
export class PersonAccess {
  readonly person = input.required<Account>();
  readonly changed = output<Account>();
  private readonly http = inject(HttpClient);
  private readonly refusalText = injectRefusalText();
  protected readonly say = injectSay();
  protected readonly busy = signal(false);
  protected readonly link = signal<PasswordLink | undefined>(undefined);
  /** What was tapped once, and is done with the second tap. */
  protected readonly asked = signal<Deed | undefined>(undefined);
  protected readonly outcome = signal<SaidOutcome | undefined>(undefined);
  protected readonly url = computed(() => `/api/staff/${this.person().id}`);

  protected makeLink(): Promise<void> {
    return this.attempt(async () => {
      this.link.set(await firstValueFrom(this.http.post<PasswordLink>(`${this.url()}/password-link`, {})));
      return undefined;
    });
  }

  protected endSessions(): Promise<void> | void {
    if (this.asked() !== 'end-sessions') return this.asked.set('end-sessions');
    return this.attempt(async () => {
      await firstValueFrom(this.http.delete(`${this.url()}/sessions`));
      return this.say('people.endedSessions');
    });
  }

  protected resetFactor(): Promise<void> | void {
    if (this.asked() !== 'reset-factor') return this.asked.set('reset-factor');
    return this.attempt(async () => {
      await firstValueFrom(this.http.delete(`${this.url()}/second-factor`));
      this.changed.emit({ ...this.person(), secondFactor: undefined });
      return this.say('people.factorReset');
    });
  }

  protected disable(): Promise<void> | void {
    if (this.asked() !== 'disable') return this.asked.set('disable');
    return this.setDisabled(true);
  }

  protected forget(): Promise<void> | void {
    if (this.asked() !== 'forget') return this.asked.set('forget');
    return this.attempt(async () => {
      const { deleted } = await firstValueFrom(this.http.delete<DeletedConversations>(`${this.url()}/conversations`));
      return this.say('people.forgotten', { count: deleted });
    });
  }

  protected setDisabled(disabled: boolean): Promise<void> {
    return this.attempt(async () => {
      this.changed.emit(await firstValueFrom(this.http.patch<Account>(this.url(), { disabled })));
      return this.say(disabled ? 'people.disabledNow' : 'people.enabledNow');
    });
  }

  /** `deed` answers what to say of it. */
  private async attempt(deed: () => Promise<string | undefined>): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    this.asked.set(undefined);
    this.outcome.set(undefined);
    try {
      const text = await deed();
      if (text) this.outcome.set({ text });
    } catch (error) {
      this.outcome.set({ text: this.refusalText(error), fault: true });
    } finally {
      this.busy.set(false);
    }
  }
}
