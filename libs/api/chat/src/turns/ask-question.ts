import { Injectable } from '@nestjs/common';
import { historyOf } from '@tasty-food/api-answers';
import { Branches } from '@tasty-food/api-branches';
import { currentRequestId, notFound, ProblemException } from '@tasty-food/api-http';
import { urlOf, type AcceptedTurn, type Ask, type StaffMember, type Turn } from '@tasty-food/contract';
import { createHash, randomUUID } from 'node:crypto';
import { titleOf } from './conversation-title';
import { RunningTurns } from './running-turns';
import { TurnStore } from './turn-store';
import { WriteTurn } from './write-turn';
import type { Question } from '@tasty-food/api-assistant-tools';

/** A question in -> its turn, written down and started. */
@Injectable()
export class AskQuestion {
  constructor(
    private readonly turns: TurnStore,
    private readonly running: RunningTurns,
    private readonly branches: Branches,
    private readonly writing: WriteTurn,
  ) {}

  /**
   * Starts a turn once: the same `idempotencyKey` again answers with the turn it began, and Claude is not asked a second
   * time. Throws `not-found` for a conversation, a branch or a turn that is not there; `idempotency-key-reused` for a key
   * that came with another question; `budget-exceeded` for one that no budget has room for and
   * that the register cannot answer; `rate-limited` where as many answers run for the person as may.
   */
  async ask(staff: StaffMember, ask: Ask, idempotencyKey?: string): Promise<AcceptedTurn> {
    this.running.assertAccepting();
    const requestHash = createHash('sha256').update(JSON.stringify(ask)).digest('hex');
    let written: Question | undefined;
    try {
      written = await this.write(staff, ask, requestHash, idempotencyKey);
    } catch (refusal) {
      // What is refused now may have been accepted when it came first.
      const earlier = await this.askedBefore(staff, idempotencyKey, requestHash);
      if (earlier) return earlier;
      throw refusal;
    }
    if (!written) return this.turnOfKey(staff, idempotencyKey, requestHash);
    this.running.start(written);
    return accepted(written.turnId, written.conversationId);
  }

  /** Undefined when the key was taken: that is told by writing it down, since a question hardly ever comes twice. */
  private async write(
    staff: StaffMember,
    ask: Ask,
    requestHash: string,
    idempotencyKey: string | undefined,
  ): Promise<Question | undefined> {
    const question: Question = {
      ...(await this.place(staff, ask)),
      staff,
      text: ask.question,
      turnId: randomUUID(),
      askedAt: new Date(),
      requestId: currentRequestId(),
      replaces: ask.replaces,
      attempt: 1,
      language: ask.language ?? staff.language,
    };
    const title = ask.conversationId ? undefined : titleOf(ask.question);
    return this.writing.write({ question, requestHash, idempotencyKey, title });
  }

  private async place(
    staff: StaffMember,
    ask: Ask,
  ): Promise<Pick<Question, 'conversationId' | 'branchId' | 'history'>> {
    const branches = await this.branches.all();
    const branchId = ask.branchId ?? staff.branchId ?? branches[0]?.id ?? '';
    if (ask.branchId !== undefined && !branches.some(({ id }) => id === branchId)) {
      const known = branches.map(({ id }) => id).join(', ');
      throw new ProblemException(
        'invalid-request',
        `branchId: there is no branch "${branchId}". The branches: ${known}.`,
      );
    }
    if (ask.conversationId === undefined) {
      if (ask.replaces !== undefined) {
        throw new ProblemException('invalid-request', 'replaces: name the conversation of the turn in conversationId.');
      }
      return { conversationId: randomUUID(), branchId, history: [] };
    }
    const [conversationId, replaced, said] = await Promise.all([
      this.turns.ownConversation(ask.conversationId, staff.id),
      ask.replaces === undefined ? undefined : this.turns.find(ask.replaces, staff.id),
      this.saidBefore(ask.conversationId, ask.replaces),
    ]);
    if (conversationId === undefined) throw notFound('conversation');
    if (ask.replaces !== undefined && replaced?.conversationId !== conversationId) throw notFound('turn');
    return { conversationId, branchId, history: historyOf(said) };
  }

  /** An answer that has just ended may still be on its way to the database: what is in memory is newer. */
  private async saidBefore(conversationId: string, replaces: string | undefined): Promise<Turn[]> {
    const stored = await this.turns.before(conversationId, replaces);
    return stored.map((turn) => this.running.find(turn.turnId)?.log.turn ?? turn);
  }

  private async askedBefore(
    staff: StaffMember,
    idempotencyKey: string | undefined,
    requestHash: string,
  ): Promise<AcceptedTurn | undefined> {
    if (idempotencyKey === undefined) return undefined;
    const turn = await this.turns.findByKey(staff.id, idempotencyKey);
    if (!turn) return undefined;
    if (turn.request_hash !== requestHash) {
      throw new ProblemException(
        'idempotency-key-reused',
        'This Idempotency-Key came with another question before. Use a new key for a new question.',
      );
    }
    return accepted(turn.id, turn.conversation_id);
  }

  /** The key was taken: the row that it began is there. */
  private async turnOfKey(staff: StaffMember, key: string | undefined, requestHash: string): Promise<AcceptedTurn> {
    const turn = await this.askedBefore(staff, key, requestHash);
    if (!turn) throw new ProblemException('unavailable', 'Send the question again.', { retryAfterMs: 1_000 });
    return turn;
  }
}

function accepted(turnId: string, conversationId: string): AcceptedTurn {
  return { turnId, conversationId, eventsUrl: urlOf('turnEvents', { turnId }) };
}
