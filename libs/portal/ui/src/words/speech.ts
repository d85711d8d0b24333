import {
  inject,
  Injectable,
  isDevMode,
  type EnvironmentProviders,
  makeEnvironmentProviders,
  signal,
} from '@angular/core';
import { provideTransloco, TranslocoService, type Translation, type TranslocoLoader } from '@jsverse/transloco';
import type { Language } from '@tasty-food/contract';
import { firstValueFrom, from, type Observable } from 'rxjs';
import { loadWords } from './load-words';
import type { WordKey } from './words';

const LANGUAGES = Object.keys(loadWords) as Language[];

class WordsLoader implements TranslocoLoader {
  getTranslation(language: string): Observable<Translation> {
    return from(loadWords[language as Language]());
  }
}

export function provideSpeech(): EnvironmentProviders {
  return makeEnvironmentProviders(
    provideTransloco({
      config: {
        availableLangs: LANGUAGES,
        defaultLang: 'fr',
        reRenderOnLangChange: true,
        prodMode: !isDevMode(),
      },
      loader: WordsLoader,
    }),
  );
}

/** The language the portal speaks, and its words. Dates and prices follow it; the page's `lang` too. */
@Injectable({ providedIn: 'root' })
export class Speech {
  private readonly transloco = inject(TranslocoService);
  private readonly spoken = signal<Language | undefined>(undefined);
  readonly language = this.spoken.asReadonly();
  readonly languages = LANGUAGES;

  /** Loads the words first, so that the page never shows a key. */
  async speak(language: Language): Promise<void> {
    await firstValueFrom(this.transloco.load(language));
    this.transloco.setActiveLang(language);
    document.documentElement.lang = language;
    this.spoken.set(language);
  }

  /** The word in the language of the moment; a template that calls it follows a change of language. */
  readonly say = (key: WordKey, values?: Record<string, string | number>): string =>
    this.spoken() === undefined ? '' : this.transloco.translate(key, values);

  price(cents: number): string {
    return new Intl.NumberFormat(this.locale(), { style: 'currency', currency: 'EUR' }).format(cents / 100);
  }

  /** A day, in Belgium: `12 octobre 2026`. Something that is no date is shown as it came. */
  date(iso: string): string {
    const date = new Date(iso);
    if (Number.isNaN(date.getTime())) return iso;
    return new Intl.DateTimeFormat(this.locale(), { dateStyle: 'long', timeZone: 'Europe/Brussels' }).format(date);
  }

  private locale(): string {
    return `${this.spoken() ?? 'fr'}-BE`;
  }
}

/** The first of the browser's languages that the portal speaks, else French. */
export function browserLanguage(languages: readonly string[] = navigator.languages): Language {
  const spoken = languages.map((tag) => tag.slice(0, 2).toLowerCase());
  return spoken.find((tag): tag is Language => (LANGUAGES as string[]).includes(tag)) ?? 'fr';
}
