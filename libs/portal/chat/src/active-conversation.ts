// In: a question, or the id of a conversation. Out: its turns as signals, each followed until its terminal event.
import { computed, DestroyRef, effect, inject, Injectable, signal, untracked } from '@angular/core';
import { foldTurnEvents, type Turn } from '@tasty-food/contract';
import { AnswersInProgress, Connection } from '@tasty-food/portal-live';
import { Outbox, readRefusal } from '@tasty-food/portal-session';
import { Speech } from '@tasty-food/portal-ui';
import { Subject, type Subscription } from 'rxjs';
import { AskedBranch } from './asked-branch';
import { ChatApi, eventsUrlOf } from './chat-api';
import { followTurn } from './follow-turn';
import { inFrames } from './in-frames';
import { fromOutbox, fromServer, isRunning, isWaiting, newQuestion, type ShownTurn } from './shown-turn';

/** The conversation on the screen: the one place that asks, follows, stops and tries again. Provided by the chat page. */
@Injectable()
export class ActiveConversation {
  private readonly api = inject(ChatApi);
  private readonly speech = inject(Speech);
  private readonly outbox = inject(Outbox);
  private readonly branch = inject(AskedBranch);
  private readonly connection = inject(Connection);
  private readonly inProgress = inject(AnswersInProgress);
  private readonly current = signal<string | undefined>(undefined);
  private readonly shown = signal<readonly ShownTurn[]>([]);
  private readonly opening = signal<'ready' | 'loading' | 'failed' | 'not-found'>('ready');
  private readonly beginnings = new Subject<string>();
  private readonly endings = new Subject<ShownTurn>();
  private following = new Map<string, Subscription>();
  /** Counts the conversations that were opened: what a former one still answers is no longer for this screen. */
  private visit = 0;
  /** Something was opened or asked: before that, what waits on this device is not on the screen yet. */
  private begun = false;
  private changedElsewhere = false;

  readonly id = this.current.asReadonly();
  readonly turns = this.shown.asReadonly();
  readonly state = this.opening.asReadonly();
  readonly running = computed(() => this.shown().find(isRunning));
  /** The id of a conversation that began with a question asked here. */
  readonly began = this.beginnings.asObservable();
  /** A turn that was followed here and has ended. */
  readonly ended = this.endings.asObservable();

  constructor() {
    inject(DestroyRef).onDestroy(() => this.leave());
    effect(() => {
      if (this.connection.state() === 'open') untracked(() => void this.sendWaiting());
    });
  }

  /** Shows a conversation with what is still being answered in it, and what waits to be sent; without an id, a new one. */
  async open(id: string | undefined): Promise<void> {
    if (id === this.current() && this.opening() === 'ready' && this.begun) return;
    this.leave();
    this.begun = true;
    this.current.set(id);
    this.opening.set(id === undefined ? 'ready' : 'loading');
    const visit = this.visit;
    try {
      const turns = id === undefined ? [] : (await this.api.conversation(id)).turns;
      if (visit !== this.visit) return;
      this.shown.set([...turns.map(fromServer), ...this.outbox.of(id).map(fromOutbox)]);
      this.opening.set('ready');
      this.followRunning();
      if (this.connection.state() === 'open') void this.sendWaiting();
    } catch (error) {
      if (visit === this.visit) this.notOpened(error);
    }
  }

  /** Takes over what other screens of the person did in this conversation. */
  async refresh(): Promise<void> {
    const id = this.current();
    if (id === undefined || this.opening() !== 'ready') return;
    const visit = this.visit;
    try {
      const { turns } = await this.api.conversation(id);
      if (visit === this.visit) this.takeOver(turns);
    } catch (error) {
      if (visit === this.visit && readRefusal(error).code === 'not-found') this.notOpened(error);
    }
  }

  ask(question: string, replaces?: string): Promise<void> {
    const shown = newQuestion(question, {
      replaces,
      language: this.speech.language() ?? 'fr',
      branchId: this.branch.id(),
    });
    this.begun = true;
    this.shown.update((turns) => [...turns, shown]);
    return this.send(shown);
  }

  /** Sends a question that did not arrive again, under its old key: should it have arrived after all, it is not asked twice. */
  async sendAgain(key: string): Promise<void> {
    this.change(key, { phase: 'sending', refusal: undefined });
    const shown = this.shownAs(key);
    if (shown) await this.send(shown);
  }

  /** Asks the same question anew; the earlier answer stays as a version of it. */
  async askAgain(key: string): Promise<void> {
    const shown = this.shownAs(key);
    if (shown) await this.ask(shown.question, shown.turnId);
  }

  /** Asks another question in the place of this one, which stays as an earlier version if it ever arrived. */
  async edit(key: string, question: string): Promise<void> {
    const shown = this.shownAs(key);
    if (!shown) return;
    if (shown.turnId === undefined) this.discard(key);
    await this.ask(question, shown.turnId ?? shown.replaces);
  }

  /** Gives up a question that never arrived. */
  discard(key: string): void {
    this.outbox.remove(key);
    this.shown.update((turns) => turns.filter((shown) => shown.key !== key));
  }

  /** What the answer said is no longer so. */
  recall(turnId: string, reason: string): void {
    const shown = this.shown().find((turn) => turn.turnId === turnId);
    if (shown) this.change(shown.key, { recalled: reason });
  }

  async stop(): Promise<void> {
    const shown = this.running();
    if (!shown || shown.stopping) return;
    this.change(shown.key, { stopping: true });
    if (shown.turnId !== undefined) await this.stopTurn(shown.key, shown.turnId);
  }

  private async send({
    key,
    question,
    replaces,
    language = 'fr',
    branchId,
    sentAt = Date.now(),
  }: ShownTurn): Promise<void> {
    const visit = this.visit;
    const conversationId = this.current();
    this.outbox.keep({ key, question, replaces, language, branchId, sentAt, conversationId });
    try {
      const accepted = await this.api.ask({ question, conversationId, language, replaces, branchId }, key);
      this.outbox.remove(key);
      if (visit !== this.visit) return;
      if (conversationId === undefined) this.begin(accepted.conversationId);
      this.accept(key, accepted.turnId, accepted.eventsUrl);
      if (this.shownAs(key)?.stopping) await this.stopTurn(key, accepted.turnId);
    } catch (error) {
      this.change(key, { phase: 'unsent', refusal: readRefusal(error), stopping: false });
    }
    if (this.changedElsewhere && !this.isSending()) await this.refresh();
  }

  private begin(conversationId: string): void {
    this.outbox.began(conversationId);
    this.current.set(conversationId);
    this.beginnings.next(conversationId);
  }

  private accept(key: string, turnId: string, eventsUrl: string): void {
    // It had arrived in an earlier visit already, and came with the conversation.
    if (this.shown().some((shown) => shown.turnId === turnId)) return this.discard(key);
    this.change(key, { phase: 'following', turnId });
    this.follow(key, turnId, eventsUrl);
  }

  /** One after the other, so that the first of a new conversation begins it for all. */
  private async sendWaiting(): Promise<void> {
    for (const { key } of this.shown().filter(isWaiting)) {
      const shown = this.shownAs(key);
      if (shown && isWaiting(shown)) await this.sendAgain(key);
    }
  }

  private takeOver(turns: readonly Turn[]): void {
    // A question on its way from here may be among them, and nobody can tell yet which it is.
    this.changedElsewhere = this.isSending();
    if (this.changedElsewhere) return;
    const known = new Set(this.shown().map(({ turnId }) => turnId));
    const added = turns.filter(({ turnId }) => !known.has(turnId)).map(fromServer);
    if (added.length === 0) return;
    this.shown.update((shown) => [
      ...shown.filter(({ turnId }) => turnId !== undefined),
      ...added,
      ...shown.filter(({ turnId }) => turnId === undefined),
    ]);
    this.followRunning();
  }

  private followRunning(): void {
    for (const { key, turnId, phase } of this.shown())
      if (phase === 'following' && turnId !== undefined && !this.following.has(key))
        this.follow(key, turnId, eventsUrlOf(turnId));
  }

  private async stopTurn(key: string, turnId: string): Promise<void> {
    try {
      await this.api.stop(turnId);
    } catch {
      // The answer runs on, so the button must work again.
      this.change(key, { stopping: false });
    }
  }

  private follow(key: string, turnId: string, eventsUrl: string): void {
    const events = followTurn(eventsUrl, {
      mayResume: () => this.stillKnown(turnId),
      onConnection: (open) => this.change(key, { reconnecting: !open }),
    });
    const subscription = events.pipe(inFrames()).subscribe({
      next: (batch) => this.change(key, (shown) => ({ turn: foldTurnEvents(batch, shown.turn) })),
      error: () => this.finish(key, 'lost'),
      complete: () => this.finish(key, 'ended'),
    });
    subscription.add(() => this.inProgress.end());
    this.inProgress.begin();
    this.following.set(key, subscription);
  }

  private finish(key: string, phase: 'ended' | 'lost'): void {
    this.following.delete(key);
    this.change(key, { phase, reconnecting: false, stopping: false });
    const shown = this.shownAs(key);
    if (shown) this.endings.next(shown);
  }

  /** Rejects when the server says that the turn does not exist; any other trouble is worth another attempt. */
  private async stillKnown(turnId: string): Promise<void> {
    try {
      await this.api.turn(turnId);
    } catch (error) {
      if (readRefusal(error).code === 'not-found') throw error;
    }
  }

  private notOpened(error: unknown): void {
    const { code } = readRefusal(error);
    this.opening.set(code === 'not-found' || code === 'invalid-request' ? 'not-found' : 'failed');
  }

  private isSending(): boolean {
    return this.shown().some(({ phase }) => phase === 'sending');
  }

  private shownAs(key: string): ShownTurn | undefined {
    return this.shown().find((shown) => shown.key === key);
  }

  private change(key: string, to: Partial<ShownTurn> | ((shown: ShownTurn) => Partial<ShownTurn>)): void {
    this.shown.update((turns) =>
      turns.map((shown) => (shown.key === key ? { ...shown, ...(typeof to === 'function' ? to(shown) : to) } : shown)),
    );
  }

  private leave(): void {
    this.visit++;
    this.changedElsewhere = false;
    for (const subscription of this.following.values()) subscription.unsubscribe();
    this.following = new Map();
    this.shown.set([]);
  }
}
