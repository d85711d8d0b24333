// In: the conversation of the address. Out: the page; hands questions over to the active conversation.
import { BreakpointObserver } from '@angular/cdk/layout';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  linkedSignal,
  untracked,
  viewChild,
} from '@angular/core';
import { takeUntilDestroyed, toSignal } from '@angular/core/rxjs-interop';
import { MatButtonModule } from '@angular/material/button';
import { MatSidenav, MatSidenavModule } from '@angular/material/sidenav';
import { Router, RouterLink } from '@angular/router';
import { mdiMenu, mdiSquareEditOutline } from '@mdi/js';
import { AccountMenu, keepDraft, readDraft, ServerHealth, Session } from '@tasty-food/portal-session';
import { Icon, loadMarkdown, Speech } from '@tasty-food/portal-ui';
import { map } from 'rxjs';
import { ActiveConversation } from './active-conversation';
import { announcementOf } from './announcement';
import { Composer } from './composer';
import { ConversationList } from './conversations/conversation-list';
import { Conversations } from './conversations/conversations';
import { Transcript, type TurnAction } from './transcript';
import { Welcome } from './welcome';

/** From this width the list of conversations stands beside the conversation. */
const WIDE = '(min-width: 1024px)';

@Component({
  selector: 'app-chat-page',
  imports: [
    AccountMenu,
    Composer,
    ConversationList,
    Icon,
    MatButtonModule,
    MatSidenavModule,
    RouterLink,
    Transcript,
    Welcome,
  ],
  providers: [ActiveConversation, Conversations],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './chat-page.html',
  styleUrl: './chat-page.scss',
})
export class ChatPage {
  /** From the address; none on the page of a new conversation. */
  readonly conversationId = input<string>();

  private readonly session = inject(Session);
  private readonly router = inject(Router);
  protected readonly active = inject(ActiveConversation);
  protected readonly conversations = inject(Conversations);
  protected readonly health = inject(ServerHealth);
  protected readonly staff = this.session.staff;
  protected readonly say = inject(Speech).say;
  protected readonly icons = { menu: mdiMenu, new: mdiSquareEditOutline };
  protected readonly wide = toSignal(
    inject(BreakpointObserver)
      .observe(WIDE)
      .pipe(map(({ matches }) => matches)),
    {
      initialValue: matchMedia(WIDE).matches,
    },
  );

  protected readonly draft = linkedSignal(() => {
    const staff = this.staff();
    return staff ? readDraft(staff.id, this.conversationId()) : '';
  });
  protected readonly title = computed(
    () => this.conversations.list().find(({ id }) => id === this.active.id())?.title ?? '',
  );
  protected readonly announcement = computed(() => {
    const word = announcementOf(this.active.turns().at(-1));
    return word ? this.say(word) : '';
  });
  private readonly composer = viewChild(Composer);
  private readonly drawer = viewChild(MatSidenav);

  constructor() {
    effect(() => {
      if (this.staff()) void this.conversations.load();
    });
    effect(() => {
      const id = this.conversationId();
      if (this.staff()) untracked(() => void this.active.open(id).then(() => this.composer()?.focus()));
    });
    effect(() => {
      if (this.active.id() !== undefined || this.active.turns().length > 0) void loadMarkdown();
    });
    this.active.began.pipe(takeUntilDestroyed()).subscribe((id) => this.moveTo(id));
    this.active.ended.pipe(takeUntilDestroyed()).subscribe(() => void this.conversations.load());
  }

  protected keep(draft: string): void {
    this.draft.set(draft);
    const staff = this.staff();
    if (staff) keepDraft(staff.id, this.conversationId(), draft);
  }

  protected ask(question: string): void {
    void this.active.ask(question);
  }

  protected async act({ key, action }: TurnAction): Promise<void> {
    if (action === 'resend') await this.active.sendAgain(key);
    else if (action === 'ask-again') await this.active.askAgain(key);
    else await this.router.navigateByUrl('/');
  }

  protected closeDrawer(): void {
    if (!this.wide()) void this.drawer()?.close();
  }

  /** The new conversation has its address now; what was typed meanwhile moves along. */
  private moveTo(id: string): void {
    const draft = this.draft();
    const staff = this.staff();
    if (staff) {
      keepDraft(staff.id, undefined, '');
      keepDraft(staff.id, id, draft);
    }
    void this.router.navigate(['/c', id], { replaceUrl: true });
    void this.conversations.load();
  }
}
