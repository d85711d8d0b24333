// In: the questions that the documents did not answer. Out: those that are asked most, or were last, with the nearest that there is.
import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { KnowledgeGap, KnowledgeGapList } from '@tasty-food/contract';
import { BranchChoice, isManager, loadRows, matchesSearch, PageState } from '@tasty-food/portal-page';
import { ROLE_WORDS, Session } from '@tasty-food/portal-session';
import { documentLink, SearchField, Speech } from '@tasty-food/portal-ui';
import { KnowledgeFrame } from '../frame/knowledge-frame';
import { LANGUAGE_WORDS } from '../words/document-words';
import { injectSay } from '../words/knowledge-words';

type Order = 'newest' | 'mostAsked';

@Component({
  selector: 'app-gaps-page',
  imports: [KnowledgeFrame, MatButtonModule, PageState, RouterLink, SearchField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './gaps-page.html',
  styleUrl: './gaps-page.scss',
})
export class GapsPage {
  private readonly session = inject(Session);
  protected readonly choice = inject(BranchChoice);
  protected readonly speech = inject(Speech);
  protected readonly say = injectSay();
  protected readonly languageWords = LANGUAGE_WORDS;
  protected readonly roleWords = ROLE_WORDS;
  protected readonly link = documentLink;
  protected readonly manager = computed(() => isManager(this.session.staff()));
  protected readonly list = loadRows<KnowledgeGapList>(() => (this.manager() ? '/api/knowledge/gaps' : undefined));
  private readonly gaps = computed(() => this.list.value()?.gaps ?? []);
  protected readonly search = signal('');
  protected readonly order = signal<Order>('newest');
  /** Empty: all of them. */
  protected readonly branch = signal('');
  protected readonly branches = computed(() => [...new Set(this.gaps().map(({ branchId }) => branchId))].toSorted());
  protected readonly found = computed(() => {
    const branch = this.branch();
    return this.gaps()
      .filter(({ question, branchId }) => (!branch || branchId === branch) && matchesSearch(this.search(), question))
      .toSorted(ORDERS[this.order()]);
  });

  protected timesOf({ times }: KnowledgeGap): string {
    return times === 1 ? this.say('gaps.once') : this.say('gaps.times', { count: times });
  }
}

const NEWEST = (one: KnowledgeGap, other: KnowledgeGap) => other.askedAt.localeCompare(one.askedAt);
const ORDERS: Record<Order, typeof NEWEST> = {
  newest: NEWEST,
  mostAsked: (one, other) => other.times - one.times || NEWEST(one, other),
};
