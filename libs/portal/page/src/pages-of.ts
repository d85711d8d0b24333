import { inject } from '@angular/core';
import type { Route } from '@angular/router';
import { type RoomWords, Speech } from '@tasty-food/portal-ui';
import { injectSay, pageWords } from './words/page-words';

/** Makes the routes of a room. A page comes with its words: they are there before its first frame. `title` is one of them. */
export function pagesOf<Word extends string>(...rooms: readonly RoomWords[]) {
  return (path: string, title: Word, loadComponent: Route['loadComponent']): Route => ({
    path,
    loadComponent,
    title: () => `${injectSay<Word>()(title)} · Tasty Food`,
    canActivate: [
      () => {
        const speech = inject(Speech);
        return Promise.all([pageWords, ...rooms].map((words) => speech.learn(words))).then(() => true);
      },
    ],
  });
}
