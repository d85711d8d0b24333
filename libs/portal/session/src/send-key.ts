import { Injectable, signal } from '@angular/core';

export const SEND_KEYS = ['enter', 'ctrl-enter'] as const;
export type SendKeyChoice = (typeof SEND_KEYS)[number];

const KEY = 'tasty-food.send-key';

/** Which key sends a question from a keyboard; Ctrl+Enter always does. Chosen per device. */
@Injectable({ providedIn: 'root' })
export class SendKey {
  private readonly chosen = signal<SendKeyChoice>(localStorage.getItem(KEY) === 'ctrl-enter' ? 'ctrl-enter' : 'enter');
  readonly choice = this.chosen.asReadonly();

  choose(choice: SendKeyChoice): void {
    this.chosen.set(choice);
    localStorage.setItem(KEY, choice);
  }
}
