import { DestroyRef, inject, type Signal, signal } from '@angular/core';
import { isTouch } from '@tasty-food/portal-ui';

/** What a keyboard on the glass leaves of the height, at most; the browser's own bars take less than the rest. */
const LEFT_BY_A_KEYBOARD = 0.78;

/**
 * Whether the keyboard of a phone is up. No browser says so: it is when somebody writes and much of the height is gone. The field may keep
 * the focus when the keyboard goes, so the focus alone says too little.
 */
export function watchKeyboard(): Signal<boolean> {
  const up = signal(false);
  const viewport = window.visualViewport;
  if (!viewport || !isTouch()) return up.asReadonly();
  const tallest = new Map<number, number>();
  const look = () => {
    const width = Math.round(viewport.width);
    const height = Math.max(tallest.get(width) ?? 0, viewport.height);
    tallest.set(width, height);
    up.set(isWriting() && viewport.height < LEFT_BY_A_KEYBOARD * height);
  };
  look();
  viewport.addEventListener('resize', look);
  inject(DestroyRef).onDestroy(() => viewport.removeEventListener('resize', look));
  return up.asReadonly();
}

function isWriting(): boolean {
  return document.activeElement?.matches('input, textarea, [contenteditable]') ?? false;
}
