import type { SendKeyChoice } from '@tasty-food/portal-session';

/** What the composer needs to know of a key press. */
export type KeyPress = Pick<
  KeyboardEvent,
  'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey' | 'isComposing' | 'keyCode'
>;

/** While an input method composes, browsers report this key code; Safari does so even after `isComposing` is false again. */
const COMPOSING_KEY_CODE = 229;

/**
 * Whether this press sends the question: Enter does with a keyboard unless the person chose otherwise, and breaks the line on touch;
 * Shift+Enter breaks the line; Ctrl+Enter and Cmd+Enter always send; the Enter that ends a composition never does.
 */
export function sends(press: KeyPress, touch: boolean, sendKey: SendKeyChoice = 'enter'): boolean {
  if (press.key !== 'Enter' || press.isComposing || press.keyCode === COMPOSING_KEY_CODE) return false;
  if (press.ctrlKey || press.metaKey) return true;
  return sendKey === 'enter' && !touch && !press.shiftKey && !press.altKey;
}
