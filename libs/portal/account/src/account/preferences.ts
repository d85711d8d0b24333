// In: a choice. Out: the language on every device of the person; the appearance and the key that sends on this one.
import { HttpClient } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import type { Language, ProfileChange } from '@tasty-food/contract';
import { injectRefusalText, Said, type SaidOutcome } from '@tasty-food/portal-page';
import { injectOwnChoices, Session } from '@tasty-food/portal-session';
import { firstValueFrom } from 'rxjs';
import { injectSay } from '../words/account-words';

@Component({
  selector: 'app-preferences',
  imports: [Said],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section aria-labelledby="preferences-title">
      <h2 id="preferences-title">{{ say('mine.preferences') }}</h2>
      @for (choice of choices(); track choice.id) {
        <fieldset>
          <legend>{{ choice.label }}</legend>
          @for (option of choice.options; track option.value) {
            <label class="check" [attr.lang]="option.lang">
              <input type="radio" [name]="choice.id" [checked]="option.isChosen" (change)="option.choose()" />
              {{ option.text }}
            </label>
          }
        </fieldset>
      }
      <app-said [outcome]="outcome()" />
    </section>
  `,
  styleUrl: './part.scss',
})
export class Preferences {
  private readonly http = inject(HttpClient);
  private readonly session = inject(Session);
  private readonly refusalText = injectRefusalText();
  protected readonly say = injectSay();
  protected readonly choices = injectOwnChoices((language) => void this.chooseLanguage(language));
  protected readonly outcome = signal<SaidOutcome | undefined>(undefined);

  /** Here and now, whatever the server says; the other devices follow when it has taken it. */
  private async chooseLanguage(language: Language): Promise<void> {
    await this.session.speak(language);
    const change: ProfileChange = { language };
    try {
      await firstValueFrom(this.http.patch('/api/session', change));
      this.outcome.set({ text: this.say('mine.languageSaved') });
    } catch (error) {
      this.outcome.set({ text: this.refusalText(error), fault: true });
    }
  }
}
