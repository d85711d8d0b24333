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
  type Signal,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { takeUntilDestroyed, toSignal } from '@angular/core/rxjs-interop';
import { MatButtonModule } from '@angular/material/button';
import { MatMenuModule } from '@angular/material/menu';
import { MatSidenav, MatSidenavModule } from '@angular/material/sidenav';
import { Router, RouterLink } from '@angular/router';
import { mdiDotsVertical, mdiDownload, mdiMenu, mdiPrinterOutline, mdiSquareEditOutline } from '@mdi/js';
import { PortalFeed } from '@tasty-food/portal-live';
import { AccountMenu, keepDraft, readDraft, ServerHealth, Session } from '@tasty-food/portal-session';
import { Icon, loadMarkdown } from '@tasty-food/portal-ui';
import { debounceTime, filter, map, merge } from 'rxjs';
import { ActiveConversation } from './active-conversation';
import { announcementOf } from './announcement';
import { AskedBranch } from './asked-branch';
import { BranchSelect } from './branch-select';
import { exportUrlOf } from './chat-api';
import { BudgetNotice } from './budget-notice';
import { Composer } from './composer';
import { ConversationList } from './conversations/conversation-list';
import { Conversations } from './conversations/conversations';
import { Transcript, type TurnAction } from './transcript';
import { Welcome } from './welcome';
import { injectSay } from './words/chat-words';

/** From this width the list of conversations stands beside the conversation. */
const WIDE = '(min-width: 1024px)';

/** Below this width the title needs the room of a button. */
const PHONE = '(max-width: 599.98px)';

/** A question changes its conversation twice, when it is asked and when it is answered; this page and the feed each tell of both. */
const LIST_SETTLED_MS = 300;

@Component({
  selector: 'app-chat-page',
  imports: [
    AccountMenu,
    BranchSelect,
    BudgetNotice,
    Composer,
    ConversationList,
    Icon,
    MatButtonModule,
    MatMenuModule,
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
  /** From the address: what was searched for when the conversation was found. */
  readonly find = input<string>();

  private readonly session = inject(Session);
  private readonly router = inject(Router);
  protected readonly active = inject(ActiveConversation);
  protected readonly conversations = inject(Conversations);
  protected readonly health = inject(ServerHealth);
  protected readonly branch = inject(AskedBranch);
  protected readonly staff = this.session.staff;
  protected readonly say = injectSay();
  protected readonly exportUrlOf = exportUrlOf;
  protected readonly icons = {
    menu: mdiMenu,
    new: mdiSquareEditOutline,
    more: mdiDotsVertical,
    export: mdiDownload,
    print: mdiPrinterOutline,
  };
  private readonly breakpoints = inject(BreakpointObserver);
  protected readonly wide = this.whether(WIDE);
  protected readonly phone = this.whether(PHONE);
  private readonly drawerOpened = signal(false);
  /** Drawn once somebody wants to see it: on a phone the first screen has enough to draw. */
  protected readonly listShown = computed(() => this.wide() || this.drawerOpened());
  protected readonly tablet = computed(() => !this.wide() && !this.phone());

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
    this.followOtherScreens();
  }

  protected keep(draft: string): void {
    this.draft.set(draft);
    const staff = this.staff();
    if (staff) keepDraft(staff.id, this.conversationId(), draft);
  }

  protected ask(question: string): void {
    void this.active.ask(question);
  }

  protected async act({ key, action, question = '' }: TurnAction): Promise<void> {
    switch (action) {
      case 'resend':
        return this.active.sendAgain(key);
      case 'ask-again':
        return this.active.askAgain(key);
      case 'edit':
        return this.active.edit(key, question);
      case 'discard':
        return this.active.discard(key);
      case 'new-conversation':
        await this.router.navigateByUrl('/');
    }
  }

  protected print(): void {
    window.print();
  }

  /** A file of the portal did not come; what was asked is kept on the device and at the server. */
  protected reload(): void {
    location.reload();
  }

  protected openDrawer(): void {
    this.drawerOpened.set(true);
    void this.drawer()?.open();
  }

  protected closeDrawer(): void {
    if (!this.wide()) void this.drawer()?.close();
  }

  private whether(query: string): Signal<boolean> {
    const matches = this.breakpoints.observe(query).pipe(map((state) => state.matches));
    return toSignal(matches, { initialValue: matchMedia(query).matches });
  }

  /** What the person does here, on another tab or on another device is in the list, and in the conversation. */
  private followOtherScreens(): void {
    const events = inject(PortalFeed).events.pipe(takeUntilDestroyed());
    events
      .pipe(
        filter((event) =>
          event.type === 'conversation-changed'
            ? event.conversationId === this.active.id()
            : event.type === 'feed-start' && !event.resumed,
        ),
      )
      .subscribe(() => void this.active.refresh());
    const changed = events.pipe(filter(({ type }) => type === 'conversation-changed'));
    merge(this.active.began, this.active.ended, changed)
      .pipe(debounceTime(LIST_SETTLED_MS), takeUntilDestroyed())
      .subscribe(() => void this.conversations.load());
    events.subscribe((event) => {
      if (event.type === 'answer-recalled') this.active.recall(event.turnId, event.reason);
    });
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
  }
}
