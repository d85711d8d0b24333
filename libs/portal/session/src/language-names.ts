import type { Language } from '@tasty-food/contract';

/** Each in itself: whoever looks for a language reads it. */
export const LANGUAGE_NAMES: Record<Language, string> = { fr: 'Français', nl: 'Nederlands', en: 'English' };
