import type { MessageEvent } from '@nestjs/common';
import type { Question } from '@tasty-food/api-assistant-tools';
import type { Turn, TurnEvent } from '@tasty-food/contract';
import { Subject, type Observable } from 'rxjs';
import { RunningTurn } from '../running-turn';

/** The log of one turn as the suite handles it, wherever its readers stand. */
export interface TurnLogUnderTest {
  /** At how many places it can be read; what holds at one must hold when a reader goes from one to another. */
  readonly doors: number;
  /** The turn as its owner has it. */
  readonly turn: Turn | undefined;
  /** How many follow at all doors. */
  readonly followers: number;
  /** As the owner of the latest attempt. Throws after the terminal event. */
  append(event: TurnEvent): void;
  /** What came after the event `after`, then live. */
  follow(after?: string, door?: number): Observable<MessageEvent>;
  /** Another owner begins the next attempt. The former may not know yet. */
  takeOver(): void;
  /** What the owner before the latest still says. */
  appendAsFormer(event: TurnEvent): void;
}

/** A turn whose answer the suite says itself, by its log. */
export function ownedTurn(turnId: string, attempt: number): RunningTurn {
  const question: Question = {
    turnId,
    conversationId: 'conversation',
    staff: { id: 'staff', role: 'staff', branchId: 'angleur' },
    text: 'Is there sesame in The Perron?',
    language: 'en',
    branchId: 'angleur',
    askedAt: new Date(0),
    attempt,
    history: [],
  };
  const neverOrphanedMs = 3_600_000;
  return new RunningTurn(
    question,
    () => ({ cut: () => undefined, abandon: () => undefined }),
    { isDoubtful: false, cleared: new Subject<void>() },
    neverOrphanedMs,
    () => Promise.resolve(true),
  );
}
