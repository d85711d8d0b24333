import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatSnackBar } from '@angular/material/snack-bar';
import { RouterLink } from '@angular/router';
import { mdiPlus } from '@mdi/js';
import type { Conversation, ConversationChange } from '@tasty-food/contract';
import { Brand, Icon, SearchField, Speech } from '@tasty-food/portal-ui';
import { firstValueFrom } from 'rxjs';
import { ConversationItem } from './conversation-item';
import { Conversations } from './conversations';
import { groupByDay, type ConversationGroup } from './group-by-day';

/** How long a deleted conversation can be taken back. */
const UNDO_MS = 8000;

@Component({
  selector: 'app-conversation-list',
  imports: [Brand, ConversationItem, Icon, MatButtonModule, RouterLink, SearchField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './conversation-list.html',
  styleUrl: './conversation-list.scss',
})
export class ConversationList {
  readonly current = input<string | undefined>();
  /** One was opened, or a new one begun: a drawer can close. */
  readonly chosen = output();
  /** The one on the screen is gone. */
  readonly currentDeleted = output();

  protected readonly conversations = inject(Conversations);
  private readonly speech = inject(Speech);
  private readonly snackBar = inject(MatSnackBar);
  protected readonly say = this.speech.say;
  protected readonly icons = { new: mdiPlus };
  protected readonly groups = computed(() => groupByDay(this.conversations.list()));

  protected heading({ kind, day }: ConversationGroup): string {
    return kind === 'day' ? this.speech.date(day) : this.say(`conversations.${kind}`);
  }

  protected async change(conversation: Conversation, change: ConversationChange): Promise<void> {
    const changed = await this.conversations.change(conversation, change);
    if (!changed) this.snackBar.open(this.say('conversations.changeFailed'), undefined, { duration: UNDO_MS });
  }

  /** Gone from the list at once, from the server only when it was not taken back. */
  protected async delete(conversation: Conversation): Promise<void> {
    this.conversations.hide(conversation);
    const undo = this.snackBar.open(this.say('conversations.deleted'), this.say('conversations.undo'), {
      duration: UNDO_MS,
    });
    const { dismissedByAction } = await firstValueFrom(undo.afterDismissed());
    if (dismissedByAction) return this.conversations.show(conversation);
    const deleted = await this.conversations.delete(conversation);
    if (!deleted) this.snackBar.open(this.say('conversations.changeFailed'), undefined, { duration: UNDO_MS });
    else if (conversation.id === this.current()) this.currentDeleted.emit();
  }
}
