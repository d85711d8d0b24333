import { HttpClient } from '@angular/common/http';
import { computed, inject, Injectable, signal } from '@angular/core';
import type { Credentials, Language, Session as SignedIn, StaffMember } from '@tasty-food/contract';
import { browserLanguage, Speech } from '@tasty-food/portal-ui';
import { firstValueFrom } from 'rxjs';
import { forgetDrafts } from './drafts';
import { forgetOutbox } from './forget-outbox';
import { takePasswordLink } from './password-link';
import { readRefusal, type Refusal } from './refusal';
import { forgetStaff, rememberedStaff, rememberStaff } from './remembered-staff';
import { onPersonChanged, tellPersonChanged } from './same-person';

const URL = '/api/session';
const LANGUAGE_KEY = 'tasty-food.language';

/** The server did not let the person in, or could not be reached. */
export class SignInRefused extends Error {
  constructor(
    readonly refusal: Refusal,
    options: ErrorOptions,
  ) {
    super('The sign-in was refused.', options);
  }
}

/** Who stands at this screen. `undefined` until the server has said so, `null` when nobody is signed in. */
@Injectable({ providedIn: 'root' })
export class Session {
  private readonly http = inject(HttpClient);
  private readonly speech = inject(Speech);
  private readonly known = signal<StaffMember | null | undefined>(undefined);
  private readonly lapsed = signal(false);
  private readonly link = signal(takePasswordLink());
  /** Signed in, but the role needs a second factor that is not set up yet. */
  private readonly unguarded = signal<StaffMember | undefined>(undefined);
  private waiting: (() => void)[] = [];

  readonly staff = computed(() => this.known() ?? undefined);
  /** The page was opened by the link of an invitation or a reset: the person chooses a password first. */
  readonly passwordWanted = computed(() => this.link() !== undefined);
  /** Who sets up a second factor before anything else is open to them. */
  readonly secondFactorWanted = this.unguarded.asReadonly();
  /** The sign-in stands over the page. */
  readonly signInNeeded = computed(() => !this.unguarded() && (this.known() === null || this.lapsed()));
  /** It does so for the second time: somebody was at work when the session ended. */
  readonly expired = this.lapsed.asReadonly();

  /** Resolves once the portal speaks the language of this device; who is signed in follows, and the page need not wait for it. */
  async resume(): Promise<void> {
    await this.speech.speak(deviceLanguage());
    onPersonChanged(() => location.assign('/'));
    void this.askWhoAmI();
  }

  /** @throws SignInRefused */
  async signIn(credentials: Credentials): Promise<void> {
    await this.enter(URL, credentials);
  }

  /** Chooses a password by the link that opened this page. @throws SignInRefused */
  async setPassword(password: string, code?: string): Promise<void> {
    await this.enter(`${URL}/password-link`, { token: this.link(), password, code });
    this.leavePasswordLink();
  }

  leavePasswordLink(): void {
    this.link.set(undefined);
  }

  async signOut(): Promise<void> {
    await firstValueFrom(this.http.delete(URL)).catch(() => undefined);
    this.startAfresh();
  }

  /** The server no longer knows this session: resolves once the person has signed in again, over the page. */
  signInAgain(): Promise<void> {
    if (this.known()) this.lapsed.set(true);
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  /** The server lets nothing else through: resolves once the second factor is set up, over the page. */
  setUpSecondFactor(): Promise<void> {
    this.unguarded.set(this.staff());
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  /** The second factor is set up: asks what is open now. */
  goOn(): Promise<void> {
    return this.askWhoAmI();
  }

  async speak(language: Language): Promise<void> {
    localStorage.setItem(LANGUAGE_KEY, language);
    const staff = this.staff();
    if (staff) localStorage.setItem(chosenLanguageKey(staff), language);
    await this.speech.speak(language);
  }

  private async enter(url: string, proof: object): Promise<void> {
    const before = this.known();
    try {
      const session = await firstValueFrom(this.http.post<SignedIn>(url, proof));
      if (before && before.id !== session.staff.id) return this.startAfresh();
      await this.welcome(session);
    } catch (error) {
      throw new SignInRefused(readRefusal(error), { cause: error });
    }
  }

  private async askWhoAmI(): Promise<void> {
    try {
      await this.welcome(await firstValueFrom(this.http.get<SignedIn>(URL)));
    } catch (error) {
      const offline = readRefusal(error).code === 'offline';
      const staff = offline ? rememberedStaff() : undefined;
      // Without a server and a memory nobody is signed in; the sign-in says what is wrong when it is tried.
      if (!staff) return this.known.set(null);
      await this.welcome({ staff });
      addEventListener('online', () => void this.askWhoAmI(), { once: true });
    }
  }

  private async welcome({ staff, secondFactorNeeded }: SignedIn): Promise<void> {
    const language = (localStorage.getItem(chosenLanguageKey(staff)) as Language | null) ?? staff.language;
    localStorage.setItem(LANGUAGE_KEY, language);
    rememberStaff(staff);
    await this.speech.speak(language);
    this.unguarded.set(secondFactorNeeded && staff);
    if (secondFactorNeeded) return;
    this.known.set(staff);
    this.lapsed.set(false);
    const waiting = this.waiting;
    this.waiting = [];
    for (const goOn of waiting) goOn();
  }

  /** Another person, or nobody: nothing of the former one may stay, on the screen or in memory. */
  private startAfresh(): void {
    forgetDrafts();
    forgetOutbox();
    forgetStaff();
    tellPersonChanged();
    location.assign('/');
  }
}

function deviceLanguage(): Language {
  return (localStorage.getItem(LANGUAGE_KEY) as Language | null) ?? browserLanguage();
}

function chosenLanguageKey({ id }: StaffMember): string {
  return `${LANGUAGE_KEY}.${id}`;
}
