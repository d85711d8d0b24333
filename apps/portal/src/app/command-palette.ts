// In: what somebody types. Out: a place or a conversation to go to, chosen by keys alone.
import { HttpClient } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, output, signal, viewChild } from '@angular/core';
import { toObservable, toSignal } from '@angular/core/rxjs-interop';
import { Router } from '@angular/router';
import { mdiMessageOutline, mdiPlus, mdiTextBoxSearchOutline } from '@mdi/js';
import type { ConversationPage } from '@tasty-food/contract';
import { Session } from '@tasty-food/portal-session';
import { Icon, Sheet, Speech } from '@tasty-food/portal-ui';
import { catchError, debounceTime, map, of, switchMap } from 'rxjs';
import { ACCOUNT, placesFor } from './places';

interface Command {
  readonly id: string;
  readonly icon: string;
  readonly label: string;
  readonly url: string;
}

const TYPING_PAUSE_MS = 150;
const CONVERSATIONS_MAX = 6;

@Component({
  selector: 'app-command-palette',
  imports: [Icon, Sheet],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './command-palette.html',
  styleUrl: './command-palette.scss',
})
export class CommandPalette {
  readonly closed = output();
  private readonly http = inject(HttpClient);
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  private readonly sheet = viewChild.required(Sheet);
  protected readonly say = inject(Speech).say;
  protected readonly search = signal('');
  private readonly marked = signal(0);

  private readonly conversations = toSignal(
    toObservable(this.search).pipe(
      debounceTime(TYPING_PAUSE_MS),
      switchMap((search) => this.find(search.trim())),
    ),
    { initialValue: [] },
  );
  protected readonly commands = computed<readonly Command[]>(() => {
    const places = [...placesFor(this.session.staff()?.role), ACCOUNT].map(({ path, word, icon }) => {
      return { id: `place-${path || 'chat'}`, icon, label: this.say(word), url: `/${path}` };
    });
    const fresh = { id: 'new', icon: mdiPlus, label: this.say('conversations.new'), url: '/' };
    const typed = this.search().trim().toLocaleLowerCase();
    return [
      ...[fresh, ...places.slice(1)].filter(({ label }) => label.toLocaleLowerCase().includes(typed)),
      ...this.conversations(),
      this.documentSearch(),
    ];
  });
  /** With what was typed, whatever it is: the documents may hold it. */
  private readonly documentSearch = computed<Command>(() => {
    const typed = this.search().trim();
    const search = this.say('palette.searchDocuments');
    return {
      id: 'search-documents',
      icon: mdiTextBoxSearchOutline,
      label: typed === '' ? search : `${search}: ${typed}`,
      url: typed === '' ? '/search' : `/search?${new URLSearchParams({ q: typed })}`,
    };
  });
  protected readonly current = computed(() => Math.min(this.marked(), this.commands().length - 1));

  protected press(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      const count = Math.max(1, this.commands().length);
      this.marked.set((this.current() + step + count) % count);
    } else if (event.key === 'Enter') {
      const command = this.commands()[this.current()];
      if (command) this.run(command);
    } else return;
    event.preventDefault();
  }

  protected type(text: string): void {
    this.search.set(text);
    this.marked.set(0);
  }

  protected run({ url }: Command): void {
    this.sheet().close();
    void this.router.navigateByUrl(url);
  }

  private find(search: string) {
    return this.http.get<ConversationPage>('/api/chat/conversations', { params: search === '' ? {} : { search } }).pipe(
      map(({ conversations }) =>
        conversations.slice(0, CONVERSATIONS_MAX).map(({ id, title }) => {
          return { id, icon: mdiMessageOutline, label: title || this.say('conversations.untitled'), url: `/c/${id}` };
        }),
      ),
      // The places are there all the same.
      catchError(() => of([])),
    );
  }
}
