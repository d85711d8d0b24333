// In: what the server says of its model and of how long it keeps what. Out: what happens to questions, in plain words.
import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { Privacy, Retention, RetentionKind } from '@tasty-food/contract';
import { Amounts, loadRows, PageFrame, PageState } from '@tasty-food/portal-page';
import { Session } from '@tasty-food/portal-session';
import { type AccountWordKey, injectSay } from '../words/account-words';

const KIND_WORDS: Record<RetentionKind, AccountWordKey> = {
  conversations: 'kept.conversations',
  turnLogs: 'kept.turnLogs',
  usage: 'kept.usage',
  audit: 'kept.audit',
  sessions: 'kept.sessions',
  gaps: 'kept.gaps',
  uploads: 'kept.uploads',
};

@Component({
  selector: 'app-privacy-page',
  imports: [MatButtonModule, PageFrame, PageState, RouterLink],
  providers: [Amounts],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './privacy-page.html',
  styleUrl: './privacy-page.scss',
})
export class PrivacyPage {
  private readonly session = inject(Session);
  private readonly amounts = inject(Amounts);
  protected readonly say = injectSay();
  protected readonly sent: readonly AccountWordKey[] = [
    'privacy.sentQuestion',
    'privacy.sentRows',
    'privacy.sentContext',
  ];
  protected readonly notSent: readonly AccountWordKey[] = ['privacy.notSentIdentity', 'privacy.notSentRest'];
  protected readonly privacy = loadRows<Privacy>(() => (this.session.staff() ? '/api/privacy' : undefined));

  protected nameOf({ kind }: Retention): string {
    const word = KIND_WORDS[kind] as AccountWordKey | undefined;
    return word ? this.say(word) : kind;
  }

  protected timeOf({ days, minutes }: Retention): string {
    if (days !== undefined) return this.amounts.lasting(days, 'day');
    return minutes === undefined ? this.say('kept.always') : this.amounts.lasting(minutes, 'minute');
  }
}
