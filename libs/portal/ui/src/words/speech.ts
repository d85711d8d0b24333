import {
  inject,
  Injectable,
  isDevMode,
  type EnvironmentProviders,
  makeEnvironmentProviders,
  signal,
} from '@angular/core';
import { provideTransloco, TranslocoService, type Translation, type TranslocoLoader } from '@jsverse/transloco';
import { type Language, withFrenchFirst } from '@tasty-food/contract';
import { firstValueFrom, from, type Observable } from 'rxjs';
import { belgianDay, dateFormat, numberFormat } from './intl-formats';
import { withFrenchSpaces } from './french-spaces';
import { loadWords } from './load-words';
import type { RoomWords, WordKey } from './words';

const LANGUAGES = Object.keys(loadWords) as Language[];

function spaced<T extends Parameters<typeof withFrenchSpaces>[0]>(words: T, language: Language): T {
  return language === 'fr' ? withFrenchSpaces(words) : words;
}

class WordsLoader implements TranslocoLoader {
  getTranslation(language: string): Observable<Translation> {
    return from(loadWords[language as Language]().then((words) => spaced(words, language as Language)));
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
  private readonly rooms = new Map<RoomWords, Promise<void>>();
  readonly language = this.spoken.asReadonly();
  readonly languages = LANGUAGES;

  /** Loads the words first, so that the page never shows a key. */
  async speak(language: Language): Promise<void> {
    // A room may be learned meanwhile, in the language of before.
    let known: number;
    do {
      known = this.rooms.size;
      await this.prepare(language);
    } while (known !== this.rooms.size);
    this.transloco.setActiveLang(language);
    document.documentElement.lang = language;
    this.spoken.set(language);
  }

  /** The words of a room, in the language of the moment and in each that is spoken from now on. Groups bear names of their own. */
  learn(room: RoomWords): Promise<void> {
    let learning = this.rooms.get(room);
    if (!learning) {
      learning = this.read(room, this.spoken() ?? 'fr');
      this.rooms.set(room, learning);
      // Without a connection nothing was learned, and the next visit tries again.
      learning.catch(() => this.rooms.delete(room));
    }
    return learning;
  }

  /** So that something can be said in another language than the page's: see the last parameter of `say`. */
  async prepare(language: Language): Promise<void> {
    await Promise.all([
      firstValueFrom(this.transloco.load(language)),
      ...[...this.rooms.keys()].map((room) => this.read(room, language)),
    ]);
  }

  /** The word in the language of the moment; a template that calls it follows a change of language. */
  readonly say = (key: WordKey, values?: Record<string, string | number>, language?: Language): string =>
    this.spoken() === undefined ? '' : this.transloco.translate(key, values, language);

  price(cents: number): string {
    return numberFormat(this.locale(), { style: 'currency', currency: 'EUR' }).format(cents / 100);
  }

  /** Of a whole percent from 0 to 100. */
  percent(whole: number): string {
    return numberFormat(this.locale(), { style: 'percent' }).format(whole / 100);
  }

  /** A day, in Belgium: `12 octobre 2026`. Something that is no date is shown as it came. */
  date(iso: string, language?: Language): string {
    return this.moment(iso, { dateStyle: 'long' }, language);
  }

  /** `Monday 23 November`, in Belgium. */
  weekday(iso: string): string {
    return this.moment(iso, { weekday: 'long', day: 'numeric', month: 'long' });
  }

  /** `Monday`. */
  dayOfWeek(iso: string): string {
    return this.moment(iso, { weekday: 'long' });
  }

  /** `18:30`, in Belgium. */
  time(iso: string): string {
    return this.moment(iso, { hour: '2-digit', minute: '2-digit' });
  }

  /** `18:30` on the same day, else with the day. */
  soon(iso: string, now = new Date()): string {
    if (belgianDay(new Date(iso)) === belgianDay(now)) return this.time(iso);
    return this.moment(iso, { weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' });
  }

  private moment(iso: string, parts: Intl.DateTimeFormatOptions, language?: Language): string {
    const date = new Date(iso);
    if (Number.isNaN(date.getTime())) return iso;
    const written = dateFormat(this.locale(language), { ...parts, timeZone: 'Europe/Brussels' }).format(date);
    return (language ?? this.spoken()) === 'fr' ? withFrenchFirst(written) : written;
  }

  private async read(room: RoomWords, language: Language): Promise<void> {
    this.transloco.setTranslation(spaced(await room[language](), language), language);
  }

  private locale(language = this.spoken() ?? 'fr'): string {
    return `${language}-BE`;
  }
}

/** The first of the browser's languages that the portal speaks, else French. */
export function browserLanguage(languages: readonly string[] = navigator.languages): Language {
  const spoken = languages.map((tag) => tag.slice(0, 2).toLowerCase());
  return spoken.find((tag): tag is Language => (LANGUAGES as string[]).includes(tag)) ?? 'fr';
}
