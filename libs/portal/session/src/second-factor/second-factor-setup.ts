// In: the wish for a second factor. Out: the password, a key for the app, its first code, and the recovery codes, one after the other.
import { HttpClient } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { mdiContentCopy } from '@mdi/js';
import type { RecoveryCodes, SecondFactorSecret } from '@tasty-food/contract';
import { Icon } from '@tasty-food/portal-ui';
import { firstValueFrom } from 'rxjs';
import { CodeField } from './code-field';
import { factorFault, type FactorFault } from './factor-fault';
import { type FactorWordKey, injectFactorSpeech } from './factor-words';
import { OwnPassword } from './own-password';
import { QrCode } from './qr-code';

const URL = '/api/session/second-factor';

@Component({
  selector: 'app-second-factor-setup',
  imports: [CodeField, Icon, MatButtonModule, OwnPassword, QrCode],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './second-factor-setup.html',
  styleUrl: './second-factor-setup.scss',
})
export class SecondFactorSetup {
  /** For the keeper of passwords in the browser, which wants to know whose it is. */
  readonly email = input.required<string>();
  readonly done = output();
  private readonly http = inject(HttpClient);
  private readonly speech = injectFactorSpeech();
  protected readonly say = this.speech.say;
  protected readonly known = this.speech.known;
  protected readonly icon = mdiContentCopy;
  protected readonly password = signal('');
  protected readonly code = signal('');
  protected readonly busy = signal(false);
  protected readonly fault = signal<FactorFault | undefined>(undefined);
  protected readonly told = signal<FactorWordKey | undefined>(undefined);
  protected readonly secret = signal<SecondFactorSecret | undefined>(undefined);
  protected readonly recoveryCodes = signal<readonly string[]>([]);
  /** In groups, as one reads and types it. */
  protected readonly key = computed(() => (this.secret()?.secret.match(/.{1,4}/g) ?? []).join(' '));

  protected begin(): Promise<void> {
    return this.attempt('factor.wrongPassword', async () => {
      this.secret.set(await firstValueFrom(this.http.post<SecondFactorSecret>(URL, { password: this.password() })));
      this.password.set('');
    });
  }

  protected confirm(): Promise<void> {
    return this.attempt('factor.wrongCode', async () => {
      const { recoveryCodes } = await firstValueFrom(this.http.put<RecoveryCodes>(URL, { code: this.code() }));
      this.recoveryCodes.set(recoveryCodes);
    });
  }

  protected async copy(text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.told.set('factor.copied');
    } catch {
      // Over plain HTTP there is no clipboard for pages.
      this.told.set('factor.copyFailed');
    }
  }

  private async attempt(wrong: FactorWordKey, deed: () => Promise<void>): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    this.fault.set(undefined);
    this.told.set(undefined);
    try {
      await deed();
    } catch (error) {
      this.fault.set(factorFault(error, wrong));
    } finally {
      this.busy.set(false);
    }
  }
}
