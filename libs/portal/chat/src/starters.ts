import type { Role } from '@tasty-food/contract';
import {
  mdiCalendarClock,
  mdiCashRegister,
  mdiCertificateOutline,
  mdiClipboardListOutline,
  mdiLeaf,
  mdiPotSteamOutline,
  mdiSeedOutline,
} from '@mdi/js';
import type { ChatWordKey } from './words/chat-words';

/** A question to begin with. */
export interface Starter {
  readonly icon: string;
  readonly word: ChatWordKey;
}

const ALLERGEN: Starter = { icon: mdiSeedOutline, word: 'welcome.starterAllergen' };
const REGISTER: Starter = { icon: mdiClipboardListOutline, word: 'welcome.starterRegister' };
const DIET: Starter = { icon: mdiLeaf, word: 'welcome.starterDiet' };
const PRICE: Starter = { icon: mdiCashRegister, word: 'welcome.starterPrice' };
const DESSERT: Starter = { icon: mdiSeedOutline, word: 'starter.dessert' };
const HOURS: Starter = { icon: mdiCalendarClock, word: 'starter.hours' };
const OUT_NOW: Starter = { icon: mdiPotSteamOutline, word: 'starter.outNow' };
const CERTIFICATE: Starter = { icon: mdiCertificateOutline, word: 'starter.certificate' };

/** Before it one opens the house, after the second one closes the kitchen. */
const SERVICE_FROM = 11;
const DESSERTS_FROM = 20;

/** What somebody of that role asks at that hour (0 to 23); who belongs to no branch asks nothing about "here". */
export function startersFor(role: Role, hour: number, ofBranch: boolean): readonly Starter[] {
  if (role === 'manager' || role === 'admin') return [ALLERGEN, CERTIFICATE, OUT_NOW, ofBranch ? HOURS : PRICE];
  if (hour < SERVICE_FROM) return [OUT_NOW, HOURS, REGISTER, DIET];
  return hour >= DESSERTS_FROM ? [DESSERT, REGISTER, ALLERGEN, HOURS] : [ALLERGEN, REGISTER, DIET, PRICE];
}
