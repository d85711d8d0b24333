import { inject } from '@angular/core';
import type { Routes, UrlMatcher } from '@angular/router';
import { Speech } from '@tasty-food/portal-ui';
import { ChatPage } from './chat-page';
import { chatWords } from './words/chat-words';

/**
 * `/` and `/c/:conversationId` are one route, so that a conversation gets its address with its first question and the page, with
 * the answer that is being written on it, stays.
 */
const conversation: UrlMatcher = (segments) => {
  const [first, id] = segments;
  if (first === undefined) return { consumed: [] };
  if (first.path !== 'c' || id === undefined || segments.length > 2) return null;
  return { consumed: segments, posParams: { conversationId: id } };
};

/** The words are there before the first frame. */
const learnWords = async () => {
  await inject(Speech).learn(chatWords);
  return true;
};

export const chatRoutes: Routes = [
  { matcher: conversation, component: ChatPage, canActivate: [learnWords] },
  { path: '**', redirectTo: '/' },
];
