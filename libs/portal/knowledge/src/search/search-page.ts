// In: what somebody looks for. Out: the passages of the documents that fit best, without Claude.
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  linkedSignal,
  signal,
  untracked,
} from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { mdiHelpCircleOutline } from '@mdi/js';
import type { DocumentSearch, FoundPassage, Language } from '@tasty-food/contract';
import { loadRows, PageState } from '@tasty-food/portal-page';
import { documentLink, Icon, SearchField, Speech } from '@tasty-food/portal-ui';
import { injectDocumentSays } from '../frame/document-says';
import { KnowledgeFrame } from '../frame/knowledge-frame';
import { LANGUAGE_WORDS } from '../words/document-words';
import { injectSay } from '../words/knowledge-words';
import { excerptOf, markWords } from './mark-words';
import { MarkedText } from './marked-text';

const TYPING_PAUSE_MS = 250;
/** The server refuses longer ones. */
const SEARCH_MAX_LENGTH = 500;

@Component({
  selector: 'app-search-page',
  imports: [Icon, KnowledgeFrame, MarkedText, PageState, RouterLink, SearchField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './search-page.html',
  styleUrl: './search-page.scss',
})
export class SearchPage {
  /** In the address, so that the way back from a document leads to what was found. */
  readonly q = input('', { transform: (value: string | undefined) => value ?? '' });
  private readonly router = inject(Router);
  protected readonly speech = inject(Speech);
  protected readonly say = injectSay();
  protected readonly says = injectDocumentSays();
  protected readonly icon = mdiHelpCircleOutline;
  protected readonly languageWords = LANGUAGE_WORDS;
  protected readonly typed = linkedSignal(() => this.q());
  protected readonly language = signal<Language | undefined>(undefined);
  protected readonly asked = computed(() => this.q().trim().slice(0, SEARCH_MAX_LENGTH));
  protected readonly found = loadRows<DocumentSearch>(() => {
    const q = this.asked();
    const language = this.language();
    return q ? `/api/documents/search?${new URLSearchParams({ q, ...(language ? { language } : {}) })}` : undefined;
  });
  protected readonly hits = computed(() => (this.found.value()?.passages ?? []).map((passage) => this.hitOf(passage)));

  constructor() {
    effect((onCleanup) => {
      const q = this.typed();
      if (q === untracked(this.q)) return;
      const pause = setTimeout(
        () => void this.router.navigate([], { queryParams: { q: q || null }, replaceUrl: true }),
        TYPING_PAUSE_MS,
      );
      onCleanup(() => clearTimeout(pause));
    });
  }

  private hitOf(passage: FoundPassage) {
    const search = this.asked();
    return {
      ...passage,
      link: documentLink(passage.source, passage),
      heading: markWords(passage.section, search),
      excerpt: excerptOf(passage.text, search),
    };
  }
}
