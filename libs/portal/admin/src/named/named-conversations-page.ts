// In: a person and a reason. Out: their conversations, once the reason is written down; each opened one is written down too.
import { HttpClient } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { mdiArrowLeft, mdiEyeOutline } from '@mdi/js';
import type {
  Conversation,
  ConversationPage,
  ConversationWithTurns,
  NamedConversation,
  NamedConversations,
} from '@tasty-food/contract';
import {
  AdminTabs,
  injectRefusalText,
  PageFrame,
  PeopleNames,
  ReasonField,
  Said,
  type SaidOutcome,
} from '@tasty-food/portal-page';
import { Icon, Speech } from '@tasty-food/portal-ui';
import { firstValueFrom } from 'rxjs';
import { injectSay, type AdminWordKey } from '../words/admin-words';
import { NamedTranscript } from './named-transcript';

/** `ACCESS_REASON_MIN_LENGTH` of the contract, which would bring its schemas into the browser. */
const REASON_MIN_LENGTH = 10;

@Component({
  selector: 'app-named-conversations-page',
  imports: [AdminTabs, Icon, MatButtonModule, NamedTranscript, PageFrame, ReasonField, Said],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './named-conversations-page.html',
  styleUrl: './named-conversations-page.scss',
})
export class NamedConversationsPage {
  readonly staffId = input.required<string>();
  private readonly http = inject(HttpClient);
  private readonly speech = inject(Speech);
  private readonly names = inject(PeopleNames);
  private readonly refusalText = injectRefusalText<AdminWordKey>();
  protected readonly say = injectSay();
  protected readonly icons = { back: mdiArrowLeft, open: mdiEyeOutline };
  protected readonly name = computed(() => this.names.nameOf(this.staffId()) ?? this.say('audit.someone'));
  protected readonly reason = signal('');
  protected readonly busy = signal(false);
  protected readonly fault = signal<SaidOutcome | undefined>(undefined);
  /** Undefined until a reason was given and written down. */
  protected readonly conversations = signal<readonly Conversation[] | undefined>(undefined);
  protected readonly nextCursor = signal<string | undefined>(undefined);
  protected readonly opened = signal<ConversationWithTurns | undefined>(undefined);
  protected readonly sendable = computed(() => !this.busy() && this.reason().trim().length >= REASON_MIN_LENGTH);
  private readonly url = computed(() => `/api/staff/${encodeURIComponent(this.staffId())}/conversations`);

  protected list(cursor?: string): Promise<void> {
    return this.attempt(async () => {
      const asked: NamedConversations = { reason: this.reason().trim(), ...(cursor && { cursor }) };
      const page = await firstValueFrom(this.http.post<ConversationPage>(`${this.url()}/list`, asked));
      this.conversations.update((before) => [...(cursor ? (before ?? []) : []), ...page.conversations]);
      this.nextCursor.set(page.nextCursor);
    });
  }

  protected open({ id }: Conversation): Promise<void> {
    return this.attempt(async () => {
      const asked: NamedConversation = { reason: this.reason().trim() };
      this.opened.set(await firstValueFrom(this.http.post<ConversationWithTurns>(`${this.url()}/${id}/read`, asked)));
    });
  }

  protected dateOf({ updatedAt }: Conversation): string {
    return this.speech.soon(updatedAt);
  }

  private async attempt(deed: () => Promise<void>): Promise<void> {
    if (!this.sendable()) return;
    this.busy.set(true);
    this.fault.set(undefined);
    try {
      await deed();
    } catch (error) {
      this.fault.set({ text: this.refusalText(error, { 'invalid-request': 'named.reasonTooShort' }), fault: true });
    } finally {
      this.busy.set(false);
    }
  }
}
