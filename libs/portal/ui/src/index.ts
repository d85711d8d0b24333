export { Brand } from './brand';
export { Icon } from './icon';
export { isTouch } from './is-touch';
export { Markdown } from './markdown/markdown';
export type { CitedPlace } from './markdown/cited-places';
export { Sheet } from './sheet';
export { Theme, THEME_CHOICES, type ThemeChoice } from './theme';
export { browserLanguage, provideSpeech, Speech } from './words/speech';
export { type WordKey, type Words } from './words/words';
