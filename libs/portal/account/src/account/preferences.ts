// In: a choice. Out: the language on every device of the person; the appearance and the key that sends on this one.
import { HttpClient } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import type { Language, ProfileChange } from '@tasty-food/contract';
import { injectRefusalText, LANGUAGE_NAMES, Said, type SaidOutcome } from '@tasty-food/portal-page';
import { SEND_KEYS, SendKey, type SendKeyChoice, Session } from '@tasty-food/portal-session';
import { isTouch, Speech, Theme, THEME_CHOICES, type ThemeChoice, type WordKey } from '@tasty-food/portal-ui';
import { firstValueFrom } from 'rxjs';
import { injectSay } from '../words/account-words';

const THEME_WORDS: Record<ThemeChoice, WordKey> = {
  system: 'session.themeSystem',
  light: 'session.themeLight',
  dark: 'session.themeDark',
};
const SEND_KEY_WORDS: Record<SendKeyChoice, WordKey> = {
  enter: 'session.sendEnter',
  'ctrl-enter': 'session.sendCtrlEnter',
};

@Component({
  selector: 'app-preferences',
  imports: [Said],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section aria-labelledby="preferences-title">
      <h2 id="preferences-title">{{ say('mine.preferences') }}</h2>
      <fieldset>
        <legend>{{ say('session.language') }}</legend>
        @for (language of speech.languages; track language) {
          <label class="check" [attr.lang]="language">
            <input
              type="radio"
              name="language"
              [checked]="speech.language() === language"
              (change)="chooseLanguage(language)"
            />
            {{ languageNames[language] }}
          </label>
        }
      </fieldset>
      <fieldset>
        <legend>{{ say('session.theme') }}</legend>
        @for (choice of themeChoices; track choice) {
          <label class="check">
            <input type="radio" name="theme" [checked]="theme.choice() === choice" (change)="theme.choose(choice)" />
            {{ say(themeWords[choice]) }}
          </label>
        }
      </fieldset>
      @if (!touch) {
        <fieldset>
          <legend>{{ say('session.sendKey') }}</legend>
          @for (choice of sendKeys; track choice) {
            <label class="check">
              <input
                type="radio"
                name="send-key"
                [checked]="sendKey.choice() === choice"
                (change)="sendKey.choose(choice)"
              />
              {{ say(sendKeyWords[choice]) }}
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
  protected readonly speech = inject(Speech);
  protected readonly theme = inject(Theme);
  protected readonly sendKey = inject(SendKey);
  protected readonly languageNames = LANGUAGE_NAMES;
  protected readonly themeChoices = THEME_CHOICES;
  protected readonly themeWords = THEME_WORDS;
  protected readonly sendKeys = SEND_KEYS;
  protected readonly sendKeyWords = SEND_KEY_WORDS;
  /** On the glass Enter always breaks the line: there is nothing to choose. */
  protected readonly touch = isTouch();
  protected readonly outcome = signal<SaidOutcome | undefined>(undefined);

  /** Here and now, whatever the server says; the other devices follow when it has taken it. */
  protected async chooseLanguage(language: Language): Promise<void> {
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
