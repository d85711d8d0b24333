// In: the language, the appearance and the key that sends, as they are. Out: what there is to choose of each, to be drawn as radios.
import { computed, inject, type Signal } from '@angular/core';
import type { Language } from '@tasty-food/contract';
import { isTouch, Speech, Theme, THEME_CHOICES, type ThemeChoice, type WordKey } from '@tasty-food/portal-ui';
import { LANGUAGE_NAMES } from './language-names';
import { SEND_KEYS, SendKey, type SendKeyChoice } from './send-key';

const THEME_WORDS: Record<ThemeChoice, WordKey> = {
  system: 'session.themeSystem',
  light: 'session.themeLight',
  dark: 'session.themeDark',
};
const SEND_KEY_WORDS: Record<SendKeyChoice, WordKey> = {
  enter: 'session.sendEnter',
  'ctrl-enter': 'session.sendCtrlEnter',
};

/** Something that a person chooses for themselves: one of a few. */
export interface OwnChoice {
  readonly id: 'language' | 'theme' | 'send-key';
  readonly label: string;
  readonly options: readonly {
    readonly value: string;
    readonly text: string;
    /** Where the text is in another language than the page. */
    readonly lang?: Language;
    readonly isChosen: boolean;
    readonly choose: () => void;
  }[];
}

/** What a person chooses for themselves; `speak` is what a choice of the language does. */
export function injectOwnChoices(speak: (language: Language) => void): Signal<readonly OwnChoice[]> {
  const speech = inject(Speech);
  const theme = inject(Theme);
  const sendKey = inject(SendKey);
  const say = speech.say;
  const languages = computed(() =>
    speech.languages.map((value) => ({
      value,
      text: LANGUAGE_NAMES[value],
      lang: value,
      isChosen: speech.language() === value,
      choose: () => speak(value),
    })),
  );
  const themes = computed(() =>
    THEME_CHOICES.map((value) => {
      const [text, isChosen] = [say(THEME_WORDS[value]), theme.choice() === value];
      return { value, text, isChosen, choose: () => theme.choose(value) };
    }),
  );
  const sendKeys = computed(() =>
    SEND_KEYS.map((value) => {
      const [text, isChosen] = [say(SEND_KEY_WORDS[value]), sendKey.choice() === value];
      return { value, text, isChosen, choose: () => sendKey.choose(value) };
    }),
  );
  // On the glass Enter always breaks the line: there is nothing to choose.
  const typesOnKeys = !isTouch();
  return computed((): OwnChoice[] => [
    { id: 'language', label: say('session.language'), options: languages() },
    { id: 'theme', label: say('session.theme'), options: themes() },
    ...(typesOnKeys ? [{ id: 'send-key', label: say('session.sendKey'), options: sendKeys() } as const] : []),
  ]);
}
