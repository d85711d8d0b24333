import {
  mdiAccountCogOutline,
  mdiAccountOutline,
  mdiCalendarClock,
  mdiCertificateOutline,
  mdiChatOutline,
  mdiClipboardCheckOutline,
  mdiFileDocumentMultipleOutline,
  mdiFormatListChecks,
  mdiPotSteamOutline,
  mdiShieldCheckOutline,
  mdiSilverwareForkKnife,
} from '@mdi/js';
import type { Role } from '@tasty-food/contract';
import type { WordKey } from '@tasty-food/portal-ui';

/** Somewhere one can go. `path` is the first word of its address. */
export interface Place {
  readonly path: string;
  readonly word: WordKey;
  readonly icon: string;
  readonly roles?: readonly Role[];
}

export const CHAT: Place = { path: '', word: 'nav.chat', icon: mdiChatOutline };

/** It stands in no bar: one comes to it by the menu of the account. */
export const ACCOUNT: Place = { path: 'account', word: 'session.account', icon: mdiAccountOutline };

const PLACES: readonly Place[] = [
  CHAT,
  { path: 'menu', word: 'nav.menu', icon: mdiSilverwareForkKnife },
  { path: 'register', word: 'nav.register', icon: mdiClipboardCheckOutline },
  { path: '86', word: 'nav.eightySix', icon: mdiPotSteamOutline },
  { path: 'documents', word: 'nav.documents', icon: mdiFileDocumentMultipleOutline },
  { path: 'hours', word: 'nav.hours', icon: mdiCalendarClock },
  { path: 'certificates', word: 'nav.certificates', icon: mdiCertificateOutline },
  { path: 'tasks', word: 'nav.tasks', icon: mdiFormatListChecks, roles: ['manager', 'admin'] },
  { path: 'approvals', word: 'nav.approvals', icon: mdiShieldCheckOutline, roles: ['manager', 'admin'] },
  { path: 'admin', word: 'nav.admin', icon: mdiAccountCogOutline, roles: ['manager', 'admin'] },
];

/** So many stand in the bar of a phone, beside the way to the others. */
export const IN_THE_BAR = 4;

export function placesFor(role: Role | undefined): readonly Place[] {
  return PLACES.filter(({ roles }) => !roles || (role !== undefined && roles.includes(role)));
}

/** Pages that stand in no bar, and the place that leads to them. */
const WITHIN: Partial<Record<string, string>> = {
  ingredients: 'tasks',
  privacy: 'account',
  search: 'documents',
  glossary: 'documents',
  gaps: 'documents',
};

/** Conversations have addresses of their own, and they are all the chat. */
export function placeOf(url: string): Place {
  const word = url.split(/[/?#]/)[1] ?? '';
  const first = WITHIN[word] ?? word;
  if (first === ACCOUNT.path) return ACCOUNT;
  return PLACES.find(({ path }) => path !== '' && path === first) ?? CHAT;
}
