import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { MatButtonModule } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { mdiAccountOutline, mdiShieldAccountOutline, mdiStoreOutline } from '@mdi/js';
import type { Credentials, Role } from '@tasty-food/contract';
import { Icon, Sheet, type WordKey } from '@tasty-food/portal-ui';
import { type DoorWordKey, injectDoorSay } from './door/door-words';
import { SignInElsewhere } from './door/sign-in-elsewhere';
import { PasswordField } from './password-field';
import type { Refusal } from './refusal';
import { ROLE_WORDS } from './role-words';
import { SAMPLE_ACCOUNTS } from './sample-accounts';
import { ServerHealth } from './server-health';
import { Session, SignInRefused } from './session';
import { SignInCode } from './sign-in-code';

const ROLE_ICONS: Partial<Record<Role, string>> = { manager: mdiStoreOutline, admin: mdiShieldAccountOutline };

/** The sign-in, over the page: what stands behind it, a draft above all, is still there afterwards. */
@Component({
  selector: 'app-sign-in',
  imports: [
    FormsModule,
    Icon,
    MatButtonModule,
    MatFormFieldModule,
    MatInputModule,
    PasswordField,
    Sheet,
    SignInCode,
    SignInElsewhere,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './sign-in.html',
  styleUrl: './sign-in.scss',
})
export class SignIn {
  protected readonly session = inject(Session);
  protected readonly health = inject(ServerHealth);
  protected readonly say = injectDoorSay();
  protected readonly samples = SAMPLE_ACCOUNTS;
  protected readonly email = signal('');
  protected readonly password = signal('');
  protected readonly busy = signal(false);
  protected readonly fault = signal<WordKey | DoorWordKey | undefined>(undefined);
  /** How long to wait after too many attempts, in seconds. */
  protected readonly wait = signal(0);
  /** The password was right, and a code of the second factor is wanted beside it. */
  protected readonly codeFor = signal<Credentials | undefined>(undefined);

  protected submit(): Promise<void> {
    return this.enter({ email: this.email(), password: this.password() });
  }

  protected async enter(credentials: Credentials): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    this.fault.set(undefined);
    try {
      await this.session.signIn(credentials);
    } catch (error) {
      const refusal = error instanceof SignInRefused ? error.refusal : undefined;
      if (refusal?.code === 'second-factor-needed') return this.codeFor.set(credentials);
      this.wait.set(refusal?.retryAfterSeconds ?? 0);
      this.fault.set(refusal ? faultWord(refusal) : 'session.unreachable');
    } finally {
      this.busy.set(false);
    }
  }

  protected roleWord(role: Role): string {
    return this.say(ROLE_WORDS[role]);
  }

  protected roleIcon(role: Role): string {
    return ROLE_ICONS[role] ?? mdiAccountOutline;
  }
}

function faultWord({ code, retryAfterSeconds }: Refusal): WordKey | DoorWordKey {
  if (code === 'invalid-credentials' || code === 'invalid-request') return 'session.wrong';
  if (code !== 'rate-limited') return 'session.unreachable';
  return retryAfterSeconds ? 'door.wait' : 'session.tooOften';
}
