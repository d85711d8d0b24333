// In: whether the person has a second factor. Out: it is turned on step by step, or off by password and code.
import { HttpClient } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, output, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import type { SecondFactor, SecondFactorOff } from '@tasty-food/contract';
import { loadRows, PageState, Said, type SaidOutcome } from '@tasty-food/portal-page';
import { Session } from '@tasty-food/portal-session';
import {
  CodeField,
  factorFault,
  injectFactorSpeech,
  OwnPassword,
  SecondFactorSetup,
} from '@tasty-food/portal-session/second-factor';
import { firstValueFrom } from 'rxjs';

const URL = '/api/session/second-factor';

@Component({
  selector: 'app-own-second-factor',
  imports: [CodeField, MatButtonModule, OwnPassword, PageState, Said, SecondFactorSetup],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './own-second-factor.html',
  styleUrl: './part.scss',
})
export class OwnSecondFactor {
  /** The other devices are signed out then. */
  readonly changed = output();
  private readonly http = inject(HttpClient);
  private readonly staff = inject(Session).staff;
  private readonly speech = injectFactorSpeech();
  protected readonly say = this.speech.say;
  protected readonly known = this.speech.known;
  protected readonly factor = loadRows<SecondFactor>(() => (this.staff() ? URL : undefined));
  protected readonly email = computed(() => this.staff()?.email ?? '');
  /** What is being done; nothing by itself. */
  protected readonly deed = signal<'turn-on' | 'turn-off' | undefined>(undefined);
  protected readonly password = signal('');
  protected readonly code = signal('');
  protected readonly busy = signal(false);
  protected readonly outcome = signal<SaidOutcome | undefined>(undefined);

  protected begin(deed: 'turn-on' | 'turn-off'): void {
    this.outcome.set(undefined);
    this.deed.set(deed);
  }

  protected turnedOn(): void {
    this.deed.set(undefined);
    this.reload();
  }

  protected async turnOff(): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    this.outcome.set(undefined);
    const proof: SecondFactorOff = { password: this.password(), code: this.code() };
    try {
      await firstValueFrom(this.http.post(`${URL}/off`, proof));
      this.deed.set(undefined);
      this.password.set('');
      this.code.set('');
      this.outcome.set({ text: this.say('factor.turnedOff') });
      this.reload();
    } catch (error) {
      const { word, minutes } = factorFault(error, 'factor.wrongEither');
      this.outcome.set({ text: this.say(word, { minutes }), fault: true });
    } finally {
      this.busy.set(false);
    }
  }

  private reload(): void {
    this.factor.reload();
    this.changed.emit();
  }
}
