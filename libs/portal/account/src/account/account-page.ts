// In: the person at this screen. Out: their password, sessions, preferences and data, each changed by themselves.
import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { PageFrame } from '@tasty-food/portal-page';
import { BranchNames, ROLE_WORDS, Session } from '@tasty-food/portal-session';
import { injectSay } from '../words/account-words';
import { OwnData } from './own-data';
import { OwnSecondFactor } from './own-second-factor';
import { OwnSessions } from './own-sessions';
import { OwnUsage } from './own-usage';
import { PasswordForm } from './password-form';
import { Preferences } from './preferences';

@Component({
  selector: 'app-account-page',
  imports: [OwnData, OwnSecondFactor, OwnSessions, OwnUsage, PageFrame, PasswordForm, Preferences],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-page-frame [heading]="say('mine.title')">
      @if (staff(); as staff) {
        <p class="who">
          <strong>{{ staff.name }}</strong>
          <span>{{ staff.email }}</span>
          <span>{{ say(roleWords[staff.role]) }} · {{ place() }}</span>
        </p>
        <div class="parts">
          <app-password-form (changed)="sessions.reload()" />
          <app-own-second-factor (changed)="sessions.reload()" />
          <app-own-sessions #sessions />
          <app-own-usage />
          <app-preferences />
          <app-own-data />
        </div>
      }
    </app-page-frame>
  `,
  styles: `
    .who {
      display: grid;
      gap: 2px;
      margin: 0 0 var(--space-4);
      color: var(--mat-sys-on-surface-variant);
      font-size: var(--text-m);
    }
    strong {
      color: var(--mat-sys-on-surface);
      font-size: var(--text-l);
      font-weight: 650;
    }
    .parts {
      columns: 2 22rem;
      column-gap: var(--space-3);
    }
    .parts > * {
      margin-block-end: var(--space-3);
      break-inside: avoid;
    }
  `,
})
export class AccountPage {
  private readonly branches = inject(BranchNames);
  protected readonly say = injectSay();
  protected readonly staff = inject(Session).staff;
  protected readonly roleWords = ROLE_WORDS;
  protected readonly place = computed(() => {
    const staff = this.staff();
    if (!staff || staff.branchId === null) return this.say('session.allBranches');
    return [staff.branchId, ...(staff.otherBranchIds ?? [])].map((id) => this.branches.nameOf(id)).join(', ');
  });
}
