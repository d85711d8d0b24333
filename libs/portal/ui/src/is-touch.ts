/** No mouse and a coarse pointer: the keyboard is on the glass. */
export function isTouch(): boolean {
  return matchMedia('(hover: none) and (pointer: coarse)').matches;
}
