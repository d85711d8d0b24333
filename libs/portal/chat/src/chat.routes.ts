import type { Routes, UrlMatcher } from '@angular/router';
import { ChatPage } from './chat-page';

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

export const chatRoutes: Routes = [
  { matcher: conversation, component: ChatPage },
  { path: '**', redirectTo: '/' },
];
