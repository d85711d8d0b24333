import { closeAndTap, tap, type Stop } from './stop';
import type { Rows } from './rows';

const ANSWER = 'app-answer app-markdown';

export function stopsOfChat({ conversation }: Rows): readonly Stop[] {
  return [
    { name: 'welcome', path: '/', ready: 'app-welcome li button' },
    {
      name: 'places',
      open: tap('app-navigation .narrow-only button'),
      ready: 'app-navigation .others',
      phoneOnly: true,
    },
    { name: 'answer', path: `/c/${conversation.register}`, ready: `${ANSWER} .chip` },
    { name: 'steps', open: tap('app-steps-line .fold'), ready: 'app-steps-line ol' },
    { name: 'source', open: tap('app-answer .source'), ready: 'app-source-sheet blockquote' },
    { name: 'bad answer', open: closeAndTap(DOWN), ready: 'app-feedback-sheet textarea' },
    {
      name: 'edited question',
      open: closeAndTap('app-question .tools button:last-child'),
      ready: 'app-question textarea',
    },
    { name: 'dishes', path: `/c/${conversation.dishes}`, ready: `${ANSWER} p` },
    {
      name: 'conversation menu',
      open: tap('app-chat-page header [mat-menu-trigger], app-chat-page header .mat-mdc-menu-trigger'),
      ready: MENU,
    },
    { name: 'passages', path: `/c/${conversation.passages}`, ready: `${ANSWER} p` },
    { name: 'troubles', path: `/c/${conversation.troubles}`, ready: 'app-outcome-line .failed' },
    {
      name: 'no such conversation',
      path: '/c/7d1f0c52-0000-4000-8000-0000000000c0',
      ready: 'app-chat-page [role=alert]',
    },
    { name: 'account menu', path: '/', open: tap('app-account-menu .avatar'), ready: MENU },
    {
      name: 'command palette',
      path: '/?palette',
      open: (page) => page.keyboard.press('Control+k'),
      ready: 'app-command-palette li',
    },
    // The last one: the list stays open over whatever comes next.
    {
      name: 'conversations',
      path: '/?conversations',
      open: tap('app-chat-page header button'),
      ready: LIST,
      phoneOnly: true,
    },
  ];
}

const LIST = 'app-conversation-item a';
const MENU = '.mat-mdc-menu-panel';
const DOWN = 'app-answer-actions > button:last-of-type';
