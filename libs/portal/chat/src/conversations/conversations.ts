import { HttpErrorResponse } from '@angular/common/http';
import { computed, inject, Injectable, signal } from '@angular/core';
import { toObservable } from '@angular/core/rxjs-interop';
import type { Conversation, ConversationChange } from '@tasty-food/contract';
import { debounceTime, skip } from 'rxjs';
import { ChatApi } from '../chat-api';
import { forgetDeletion, keepDeletion, leftDeletions } from './left-deletions';

/** Typing pauses this long before the server is asked. */
const SEARCH_PAUSE_MS = 250;

/** The person's conversations as the list shows them: searched, renamed, pinned, deleted. Provided by the chat page. */
@Injectable()
export class Conversations {
  private readonly api = inject(ChatApi);
  private readonly known = signal<readonly Conversation[]>([]);
  /** Taken out of the list here; a list that was asked for before still tells of them. */
  private readonly hidden = signal<ReadonlySet<string>>(new Set());
  private readonly loading = signal<'idle' | 'loading' | 'failed'>('idle');
  private readonly next = signal<string | undefined>(undefined);
  /** Those of the hidden that can still be taken back, with what is done when the page is left before. */
  private readonly waiting = new Map<string, () => void>();
  /** Only the newest answer counts: a slow one for an earlier search must not overwrite it. */
  private latest = 0;

  readonly list = computed(() => this.known().filter(({ id }) => !this.hidden().has(id)));
  readonly state = this.loading.asReadonly();
  readonly hasOlder = () => this.next() !== undefined;
  readonly search = signal('');

  constructor() {
    toObservable(this.search)
      .pipe(skip(1), debounceTime(SEARCH_PAUSE_MS))
      .subscribe(() => void this.load());
    for (const id of leftDeletions()) void this.finishDeleting(id);
  }

  async load(): Promise<void> {
    await this.fetch(undefined);
  }

  async loadOlder(): Promise<void> {
    await this.fetch(this.next());
  }

  /** Shows the change at once; a server that refuses it puts the old state back. */
  async change(conversation: Conversation, change: ConversationChange): Promise<boolean> {
    this.put({ ...conversation, ...change });
    try {
      await this.api.changeConversation(conversation.id, change);
      await this.load();
      return true;
    } catch {
      this.put(conversation);
      return false;
    }
  }

  /** Takes it out of the list only; `delete` or `show` decides what becomes of it. Who leaves the page has not taken it back. */
  hide(conversation: Conversation): void {
    const { id } = conversation;
    const leave = () => {
      keepDeletion(id);
      void this.delete(conversation);
    };
    this.hidden.update((ids) => new Set(ids).add(id));
    this.waiting.set(id, leave);
    addEventListener('pagehide', leave);
  }

  show({ id }: Conversation): void {
    this.decide(id);
    this.hidden.update((ids) => new Set([...ids].filter((hidden) => hidden !== id)));
  }

  /** One that the server kept is in the list again. */
  async delete(conversation: Conversation): Promise<boolean> {
    if (!this.decide(conversation.id)) return true;
    try {
      await this.api.deleteConversation(conversation.id);
      forgetDeletion(conversation.id);
      return true;
    } catch {
      this.show(conversation);
      return false;
    }
  }

  /** What a page that was left may not have got done; without a network it waits for the next start. */
  private async finishDeleting(id: string): Promise<void> {
    this.hidden.update((ids) => new Set(ids).add(id));
    try {
      await this.api.deleteConversation(id);
      forgetDeletion(id);
    } catch (failure) {
      if (failure instanceof HttpErrorResponse && failure.status === 404) forgetDeletion(id);
    }
  }

  /** Whether it was still open what becomes of it. */
  private decide(id: string): boolean {
    const leave = this.waiting.get(id);
    if (leave) removeEventListener('pagehide', leave);
    return this.waiting.delete(id);
  }

  private put(conversation: Conversation): void {
    this.known.update((list) => list.map((item) => (item.id === conversation.id ? conversation : item)));
  }

  private async fetch(cursor: string | undefined): Promise<void> {
    const request = ++this.latest;
    const search = this.search().trim();
    this.loading.set('loading');
    try {
      const page = await this.api.conversations({ ...(search && { search }), ...(cursor && { cursor }) });
      if (request !== this.latest) return;
      this.known.update((list) => (cursor === undefined ? page.conversations : [...list, ...page.conversations]));
      this.next.set(page.nextCursor);
      this.loading.set('idle');
    } catch {
      if (request === this.latest) this.loading.set('failed');
    }
  }
}
