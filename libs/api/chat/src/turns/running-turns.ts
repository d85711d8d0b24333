import { Injectable, Logger } from '@nestjs/common';
import { AnswerQuestion } from '@tasty-food/api-answers';
import { idsOf, type Question } from '@tasty-food/api-assistant-tools';
import { Claude } from '@tasty-food/api-claude';
import { ProblemException } from '@tasty-food/api-http';
import { eventLoopLoad } from '@tasty-food/api-telemetry';
import { ProcessPulse, RunningTurn, SharedTurns } from '@tasty-food/api-turn-log';
import type { StoppedTurn } from '@tasty-food/contract';
import { Subject } from 'rxjs';
import { setTimeout as sleep } from 'node:timers/promises';
import { ChatOptions } from '../chat-options';
import { assertNotOverloaded } from './assert-not-overloaded';
import { SaveAnswers } from './save-answers';

/** A log outlives its turn by this much, so that a reader who lost the network resumes where it was. */
const KEEP_LOG_MS = 60_000;
/** And so many at most: a busy minute must not fill the memory. A reader that comes later gets the turn from the database. */
const KEPT_LOGS_MAX = 500;
/** How long a stop waits for Claude's connection to be gone; it takes about a millisecond. */
const CLOSE_WAIT_MS = 2_000;

/** Starts, follows and stops turns. The answer is made here, apart from any request that reads it. */
@Injectable()
export class RunningTurns {
  /** Emits when this process has done what it could for its readers: they must go. */
  readonly leaving = new Subject<void>();
  /** Emits the question of a turn that begins here, and again once its answer is saved. */
  readonly changed = new Subject<Question>();
  /** How many turns ended otherwise than by themselves, since the start. */
  readonly tally = { stopped: 0, unread: 0, givenUp: 0 };

  private readonly turns = new Map<string, RunningTurn>();
  /** Turns that have ended and are saved, oldest first. */
  private readonly kept = new Set<string>();
  private readonly log = new Logger(RunningTurns.name);
  private draining = false;
  private left = false;

  constructor(
    private readonly answerQuestion: AnswerQuestion,
    private readonly saving: SaveAnswers,
    private readonly claude: Claude,
    private readonly shared: SharedTurns,
    private readonly pulse: ProcessPulse,
    private readonly options: ChatOptions,
  ) {}

  get isDraining(): boolean {
    return this.draining;
  }

  /** No reader may stay any more. */
  get hasLeft(): boolean {
    return this.left;
  }

  get runningCount(): number {
    return this.unfinished().length;
  }

  /** Refuses what would not be answered: a process that is going, or has too much to do, takes no new turn. */
  assertAccepting(): void {
    if (!this.draining) return assertNotOverloaded(eventLoopLoad, this);
    throw new ProblemException('unavailable', 'This server is going down. Send the question again in a moment.', {
      retryAfterMs: 2_000,
    });
  }

  start(question: Question): void {
    // Written down as the last request of a process that is gone by now: its lease runs out, and another answers it.
    if (this.left) return;
    // A process that is starved takes its own turn for lost, when the lease runs out before it could begin: the later attempt stays.
    const other = this.turns.get(question.turnId);
    if (other && other.question.attempt > question.attempt) return;
    if (other && !other.log.closed) void this.giveUp(other);
    const turn = new RunningTurn(
      question,
      (listener) => this.answerQuestion.answer(question, listener),
      this.pulse,
      this.options.orphanMs,
      () => this.shared.isReadElsewhere(question.turnId),
    );
    this.turns.set(question.turnId, turn);
    this.changed.next(question);
    this.shared.show(turn, () => this.abandon(question.turnId));
    void turn.ended.then((whole) => whole && this.finish(turn));
  }

  /** The turn of that id as it stands in this process; undefined when only the database knows it. */
  find(turnId: string): RunningTurn | undefined {
    return this.turns.get(turnId);
  }

  /** What is answered here, or was and is not saved yet. */
  unsavedIds(): string[] {
    return [...this.turns.keys()].filter((turnId) => !this.kept.has(turnId));
  }

  /** The turn is not this process's any more: another has taken it over, or it was deleted. */
  abandon(turnId: string): void {
    const turn = this.turns.get(turnId);
    if (!turn || turn.log.closed) return;
    this.log.warn(idsOf(turn.question), 'A turn was taken over by another process');
    void this.giveUp(turn);
  }

  /** Says not one more word of the turn. Resolves once what it used is booked; never rejects. */
  giveUp(turn: RunningTurn): Promise<void> {
    this.tally.givenUp++;
    this.turns.delete(turn.question.turnId);
    const ending = turn.abandon();
    return this.saving.book(turn.question, ending, turn.log.turn);
  }

  /** Answers once Claude's connection is closed; undefined for a turn that is not answered here. */
  async stop(turnId: string): Promise<StoppedTurn | undefined> {
    const turn = this.find(turnId);
    if (!turn) return undefined;
    if (!turn.log.closed) this.tally.stopped++;
    turn.cut('stopped');
    await turn.ended;
    const upstreamClosed = await Promise.race([
      this.claude.whenClosed(turnId).then(() => true),
      sleep(CLOSE_WAIT_MS, false, { ref: false }),
    ]);
    return { turnId, state: turn.log.turn?.state ?? 'stopped', upstreamClosed };
  }

  /** Its conversation was deleted: nobody may read it any more, and Claude need not go on. */
  forget(conversationId: string): void {
    for (const [turnId, turn] of this.turns) {
      if (turn.question.conversationId !== conversationId) continue;
      turn.cut('stopped');
      this.turns.delete(turnId);
    }
  }

  /** From now on no new turn begins. */
  drain(): void {
    this.draining = true;
  }

  /** Lets every reader go, with or without an end. */
  leave(): void {
    this.left = true;
    this.leaving.next();
  }

  unfinished(): RunningTurn[] {
    return [...this.turns.values()].filter((turn) => !turn.log.closed);
  }

  /** Waits until no turn runs, at most so long; one that begins meanwhile is waited for too. */
  async whenAllEnded(withinMs: number): Promise<void> {
    const late = sleep(withinMs, true, { ref: false });
    for (let isLate = false; !isLate && this.unfinished().length > 0;) {
      const ended = Promise.allSettled(this.unfinished().map((turn) => turn.ended));
      isLate = await Promise.race([ended.then(() => false), late]);
    }
  }

  private finish(running: RunningTurn): void {
    const { turn } = running.log;
    if (!turn) return;
    if (running.isUnread) this.tally.unread++;
    void this.saving.save(turn, running.question).then(() => {
      this.changed.next(running.question);
      this.keepForAWhile(turn.turnId);
    });
  }

  private keepForAWhile(turnId: string): void {
    this.kept.add(turnId);
    setTimeout(() => this.drop(turnId), KEEP_LOG_MS).unref();
    const [oldest] = this.kept;
    if (this.kept.size > KEPT_LOGS_MAX && oldest !== undefined) this.drop(oldest);
  }

  private drop(turnId: string): void {
    this.kept.delete(turnId);
    this.turns.delete(turnId);
  }
}
