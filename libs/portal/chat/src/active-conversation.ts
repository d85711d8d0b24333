// In: a question, or the id of a conversation. Out: its turns as signals, each followed until its terminal event.
import { computed, DestroyRef, inject, Injectable, signal } from '@angular/core';
import { foldTurnEvents } from '@tasty-food/contract';
import { readRefusal } from '@tasty-food/portal-session';
import { Speech } from '@tasty-food/portal-ui';
import { Subject, type Subscription } from 'rxjs';
import { ChatApi, eventsUrlOf } from './chat-api';
import { followTurn } from './follow-turn';
import { inFrames } from './in-frames';
import { fromServer, isRunning, newQuestion, type ShownTurn } from './shown-turn';

/** The conversation on the screen: the one place that asks, follows, stops and tries again. Provided by the chat page. */
@Injectable()
export class ActiveConversation {
  private readonly api = inject(ChatApi);
  private readonly speech = inject(Speech);
  private readonly current = signal<string | undefined>(undefined);
  private readonly shown = signal<readonly ShownTurn[]>([]);
  private readonly opening = signal<'ready' | 'loading' | 'failed' | 'not-found'>('ready');
  private readonly beginnings = new Subject<string>();
  private readonly endings = new Subject<ShownTurn>();
  private following = new Map<string, Subscription>();
  /** Counts the conversations that were opened: what a former one still answers is no longer for this screen. */
  private visit = 0;

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
  }

  /** Shows a conversation with what is still being answered in it; without an id, a new one. */
  async open(id: string | undefined): Promise<void> {
    if (id === this.current() && this.opening() === 'ready') return;
    this.leave();
    this.current.set(id);
    this.opening.set(id === undefined ? 'ready' : 'loading');
    if (id === undefined) return;
    const visit = this.visit;
    try {
      const { turns } = await this.api.conversation(id);
      if (visit !== this.visit) return;
      this.shown.set(turns.map(fromServer));
      this.opening.set('ready');
      for (const turn of this.shown()) if (isRunning(turn)) this.follow(turn.key, turn.key, eventsUrlOf(turn.key));
    } catch (error) {
      if (visit !== this.visit) return;
      const { code } = readRefusal(error);
      this.opening.set(code === 'not-found' || code === 'invalid-request' ? 'not-found' : 'failed');
    }
  }

  ask(question: string, replaces?: string): Promise<void> {
    const shown = newQuestion(question, replaces);
    this.shown.update((turns) => [...turns, shown]);
    return this.send(shown);
  }

  /** Sends a question that did not arrive again, under its old key: should it have arrived after all, it is not asked twice. */
  async sendAgain(key: string): Promise<void> {
    this.change(key, { phase: 'sending', refusal: undefined });
    const shown = this.shownAs(key);
    if (shown) await this.send(shown);
  }

  /** Asks the question of a failed or interrupted answer anew; what came of the first attempt stays above it. */
  async askAgain(key: string): Promise<void> {
    const shown = this.shownAs(key);
    if (shown) await this.ask(shown.question, shown.turnId);
  }

  async stop(): Promise<void> {
    const shown = this.running();
    if (!shown || shown.stopping) return;
    this.change(shown.key, { stopping: true });
    if (shown.turnId !== undefined) await this.stopTurn(shown.key, shown.turnId);
  }

  private async send({ key, question, replaces }: ShownTurn): Promise<void> {
    const visit = this.visit;
    const conversationId = this.current();
    const language = this.speech.language();
    try {
      const accepted = await this.api.ask({ question, conversationId, language, replaces }, key);
      if (visit !== this.visit) return;
      if (conversationId === undefined) {
        this.current.set(accepted.conversationId);
        this.beginnings.next(accepted.conversationId);
      }
      this.change(key, { phase: 'following', turnId: accepted.turnId });
      this.follow(key, accepted.turnId, accepted.eventsUrl);
      if (this.shownAs(key)?.stopping) await this.stopTurn(key, accepted.turnId);
    } catch (error) {
      this.change(key, { phase: 'unsent', refusal: readRefusal(error), stopping: false });
    }
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
    for (const subscription of this.following.values()) subscription.unsubscribe();
    this.following = new Map();
    this.shown.set([]);
  }
}
