import { Injectable } from '@nestjs/common';
import { historyOf } from '@tasty-food/api-answers';
import { Branches } from '@tasty-food/api-branches';
import { currentRequestId, notFound, ProblemException } from '@tasty-food/api-http';
import { urlOf, type AcceptedTurn, type Ask, type StaffMember, type Turn } from '@tasty-food/contract';
import { createHash, randomUUID } from 'node:crypto';
import { ConversationStore, titleOf } from '../conversations/conversation-store';
import { RunningTurns } from './running-turns';
import { TurnStore } from './turn-store';
import { WriteTurn } from './write-turn';

/** A question in -> its turn, written down and started. */
@Injectable()
export class AskQuestion {
  constructor(
    private readonly conversations: ConversationStore,
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
    const earlier = await this.askedBefore(staff, idempotencyKey, requestHash);
    if (earlier) return earlier;
    const asked = {
      ...(await this.place(staff, ask)),
      staff,
      text: ask.question,
      turnId: randomUUID(),
      askedAt: new Date(),
      requestId: currentRequestId(),
      replaces: ask.replaces,
      attempt: 1,
    };
    const language = ask.language ?? staff.language;
    const history = ask.conversationId ? historyOf(await this.saidBefore(ask.conversationId, ask.replaces)) : [];
    const title = ask.conversationId ? undefined : titleOf(ask.question);
    const turn = { question: { ...asked, language, history }, requestHash, idempotencyKey, title };
    const written = await this.writing.write(turn);
    if (!written) return this.lostTheRace(staff, idempotencyKey, requestHash);
    this.running.start(written);
    return accepted(written.turnId, written.conversationId);
  }

  private async place(staff: StaffMember, ask: Ask): Promise<{ conversationId: string; branchId: string }> {
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
      return { conversationId: randomUUID(), branchId };
    }
    const conversation = await this.conversations.find(ask.conversationId, staff.id);
    if (!conversation) throw notFound('conversation');
    if (ask.replaces !== undefined) {
      const replaced = await this.turns.find(ask.replaces, staff.id);
      if (replaced?.conversationId !== conversation.id) throw notFound('turn');
    }
    return { conversationId: conversation.id, branchId };
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

  /** Two requests with one key at the same time: the row of the other is there now. */
  private async lostTheRace(staff: StaffMember, key: string | undefined, requestHash: string): Promise<AcceptedTurn> {
    const turn = await this.askedBefore(staff, key, requestHash);
    if (!turn) throw new ProblemException('unavailable', 'Send the question again.', { retryAfterMs: 1_000 });
    return turn;
  }
}

function accepted(turnId: string, conversationId: string): AcceptedTurn {
  return { turnId, conversationId, eventsUrl: urlOf('turnEvents', { turnId }) };
}
