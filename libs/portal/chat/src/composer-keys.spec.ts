import { sends, type KeyPress } from './composer-keys';

const enter: KeyPress = {
  key: 'Enter',
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  isComposing: false,
  keyCode: 13,
};

describe('a key press in the composer', () => {
  it.each<[string, Partial<KeyPress>, boolean, boolean]>([
    ['Enter with a keyboard sends', {}, false, true],
    ['Shift+Enter breaks the line', { shiftKey: true }, false, false],
    ['Alt+Enter breaks the line', { altKey: true }, false, false],
    ['Ctrl+Enter sends', { ctrlKey: true }, false, true],
    ['Cmd+Enter sends', { metaKey: true }, false, true],
    ['Enter on touch breaks the line', {}, true, false],
    ['Ctrl+Enter on touch sends', { ctrlKey: true }, true, true],
    ['Enter that ends a composition does not send', { isComposing: true }, false, false],
    ['Enter that ends a composition in Safari does not send', { keyCode: 229 }, false, false],
    ['Ctrl+Enter within a composition does not send', { ctrlKey: true, isComposing: true }, false, false],
    ['another key does not send', { key: 'a', keyCode: 65, ctrlKey: true }, false, false],
  ])('%s', (_, press, touch, expected) => {
    expect(sends({ ...enter, ...press }, touch)).toBe(expected);
  });
});
