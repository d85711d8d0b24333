// In: a document, and what of it was cited. Out: its text, opened at that place, with its versions and dates.
import {
  afterRenderEffect,
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  ElementRef,
  inject,
  input,
  linkedSignal,
  numberAttribute,
  signal,
} from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { Title } from '@angular/platform-browser';
import { Router, RouterLink } from '@angular/router';
import { mdiArrowLeft, mdiHistory } from '@mdi/js';
import type { DocumentRead } from '@tasty-food/contract';
import { brusselsDay, loadRows, PageFrame, PageState, reloadOn } from '@tasty-food/portal-page';
import { Icon, Speech } from '@tasty-food/portal-ui';
import { injectDocumentSays } from '../frame/document-says';
import { DocumentState } from '../frame/document-state';
import { UploadList } from '../uploads/upload-list';
import { UploadSheet } from '../uploads/upload-sheet';
import { AUDIENCE_WORDS, LANGUAGE_WORDS } from '../words/document-words';
import { injectSay } from '../words/knowledge-words';
import { DetailsSheet } from './details-sheet';
import { DocumentText } from './document-text';
import { isMissing, missingOf } from './missing-document';
import { RemoveSheet } from './remove-sheet';
import { citedPassages, toParts } from './to-parts';
import { versionNote } from './version-note';

@Component({
  selector: 'app-reading-page',
  imports: [
    DetailsSheet,
    DocumentState,
    DocumentText,
    Icon,
    MatButtonModule,
    PageFrame,
    PageState,
    RemoveSheet,
    RouterLink,
    UploadList,
    UploadSheet,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './reading-page.html',
  styleUrl: './reading-page.scss',
})
export class ReadingPage {
  /** Its id or its slug. */
  readonly documentKey = input.required<string>();
  readonly version = input(undefined, { transform: (value: unknown) => (value ? numberAttribute(value) : undefined) });
  readonly section = input<string>();
  readonly passage = input<string>();

  private readonly router = inject(Router);
  private readonly pageTitle = inject(Title);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  protected readonly speech = inject(Speech);
  protected readonly say = injectSay();
  protected readonly says = injectDocumentSays();
  protected readonly icons = { back: mdiArrowLeft, versions: mdiHistory };
  protected readonly languageWords = LANGUAGE_WORDS;
  protected readonly audienceWords = AUDIENCE_WORDS;
  private readonly address = computed(() => `/api/documents/${encodeURIComponent(this.documentKey())}`);
  protected readonly read = loadRows<DocumentRead>(() => {
    const version = this.version();
    return version ? `${this.address()}?version=${version}` : this.address();
  });
  /** Asked for when the version that was cited is not there: is it the version alone? */
  private readonly whole = loadRows<DocumentRead>(() =>
    this.version() && isMissing(this.read) ? this.address() : undefined,
  );
  protected readonly missing = computed(() =>
    missingOf(this.read, this.whole, {
      hasVersion: this.version() !== undefined,
      wasThere: this.section() !== undefined || this.read.value() !== undefined,
    }),
  );
  /** What was read before is not shown for what is gone. */
  protected readonly shown = computed(() => (isMissing(this.read) ? undefined : this.read.value()));
  /**
   * What was last read of this document. A sheet stands on it until it is closed: that the document is removed is told to
   * every page, to the one whose sheet asked for it too, and often before the answer to that request is there.
   */
  protected readonly beneathSheets = linkedSignal<{ key: string; shown?: DocumentRead }, DocumentRead | undefined>({
    source: () => ({ key: this.documentKey(), shown: this.shown() }),
    computation: ({ key, shown }, before) => shown ?? (before?.source.key === key ? before.value : undefined),
  });
  protected readonly parts = computed(() => toParts(this.shown()?.passages ?? []));
  protected readonly cited = computed(() =>
    citedPassages(this.parts(), { passage: this.passage(), section: this.section() }),
  );
  protected readonly note = computed(() => {
    const read = this.shown();
    return read && versionNote(read, brusselsDay(new Date()));
  });
  protected readonly replacing = signal(false);
  protected readonly changing = signal(false);
  protected readonly removing = signal(false);
  private wentTo: string | undefined;

  constructor() {
    reloadOn(
      this.read,
      (event) => event.type === 'document-changed' && event.documentId === this.shown()?.document.documentId,
    );
    effect(() => {
      const title = this.shown()?.document.title;
      if (title !== undefined) this.pageTitle.setTitle(`${title} · Tasty Food`);
    });
    afterRenderEffect(() => {
      const [first] = this.cited();
      if (first !== undefined) this.goTo(first);
    });
  }

  protected jump(slug: string): void {
    const part = this.host.querySelector<HTMLElement>(`[id="part-${CSS.escape(slug)}"]`);
    part?.scrollIntoView({ behavior: 'smooth' });
    part?.focus({ preventScroll: true });
  }

  protected removed(): void {
    void this.router.navigateByUrl('/documents');
  }

  /** Once for each place that is opened: whoever has scrolled on stays there. */
  private goTo(passageId: string): void {
    const place = `${this.documentKey()}@${this.version()}/${passageId}`;
    const passage = this.host.querySelector<HTMLElement>(`[data-passage="${CSS.escape(passageId)}"]`);
    if (!passage || place === this.wentTo) return;
    this.wentTo = place;
    passage.scrollIntoView({ block: 'center' });
    passage.focus({ preventScroll: true });
  }
}
