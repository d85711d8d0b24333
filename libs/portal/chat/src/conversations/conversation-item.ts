import {
  ChangeDetectionStrategy,
  Component,
  effect,
  type ElementRef,
  inject,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { MatMenuModule } from '@angular/material/menu';
import { RouterLink } from '@angular/router';
import {
  mdiDotsVertical,
  mdiPencilOutline,
  mdiPin,
  mdiPinOffOutline,
  mdiPinOutline,
  mdiTrashCanOutline,
} from '@mdi/js';
import type { Conversation, ConversationChange } from '@tasty-food/contract';
import { Icon, Speech } from '@tasty-food/portal-ui';

/** One line of the list: a link, its actions, and the field that renames it in place. */
@Component({
  selector: 'app-conversation-item',
  imports: [Icon, MatMenuModule, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './conversation-item.html',
  styleUrl: './conversation-item.scss',
})
export class ConversationItem {
  readonly conversation = input.required<Conversation>();
  readonly current = input(false);
  /** The words that led to it. */
  readonly search = input('');
  readonly chosen = output();
  readonly changed = output<ConversationChange>();
  readonly deleted = output();

  protected readonly say = inject(Speech).say;
  protected readonly renaming = signal(false);
  protected readonly icons = {
    more: mdiDotsVertical,
    pinned: mdiPin,
    pin: mdiPinOutline,
    unpin: mdiPinOffOutline,
    rename: mdiPencilOutline,
    delete: mdiTrashCanOutline,
  };
  private readonly field = viewChild<ElementRef<HTMLInputElement>>('field');

  constructor() {
    effect(() => this.field()?.nativeElement.select());
  }

  protected rename(title: string): void {
    if (!this.renaming()) return;
    this.renaming.set(false);
    const trimmed = title.trim();
    if (trimmed !== '' && trimmed !== this.conversation().title) this.changed.emit({ title: trimmed });
  }
}
