import { inject, Injectable } from '@angular/core';
import type { Language } from '@tasty-food/contract';
import { OUTBOX_PREFIX } from './forget-outbox';
import { Session } from './session';

/** A question that was sent and of which nobody knows yet that it arrived. */
export interface UnsentQuestion {
  /** Its idempotency key: should it have arrived after all, it is not asked twice. */
  readonly key: string;
  readonly question: string;
  readonly language: Language;
  /** None: it begins a conversation. */
  readonly conversationId?: string;
  readonly replaces?: string;
  /** The branch it was asked at, where the person works at several. */
  readonly branchId?: string;
  /** When it was sent first, in ms since 1970. */
  readonly sentAt: number;
}

/** What the person has sent and the server has not confirmed, kept on this device over reloads, until it is or until sign-out. */
@Injectable({ providedIn: 'root' })
export class Outbox {
  private readonly staff = inject(Session).staff;

  /** Oldest first. */
  of(conversationId: string | undefined): readonly UnsentQuestion[] {
    return this.read().filter((question) => question.conversationId === conversationId);
  }

  keep(question: UnsentQuestion): void {
    this.write([...this.read().filter(({ key }) => key !== question.key), question]);
  }

  remove(key: string): void {
    this.write(this.read().filter((question) => question.key !== key));
  }

  /** The conversation that the first of them began is that of the others too. */
  began(conversationId: string): void {
    this.write(
      this.read().map((question) => ({ ...question, conversationId: question.conversationId ?? conversationId })),
    );
  }

  private read(): readonly UnsentQuestion[] {
    const staff = this.staff();
    if (!staff) return [];
    try {
      return JSON.parse(localStorage.getItem(OUTBOX_PREFIX + staff.id) ?? '[]') as UnsentQuestion[];
    } catch {
      return [];
    }
  }

  private write(questions: readonly UnsentQuestion[]): void {
    const staff = this.staff();
    if (!staff) return;
    if (questions.length === 0) localStorage.removeItem(OUTBOX_PREFIX + staff.id);
    else localStorage.setItem(OUTBOX_PREFIX + staff.id, JSON.stringify(questions));
  }
}
