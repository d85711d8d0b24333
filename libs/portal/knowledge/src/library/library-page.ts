// In: the documents that the person may read. Out: the way to each of them, and for managers the way to add some.
import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { mdiFileUploadOutline, mdiPlus, mdiTextBoxSearchOutline } from '@mdi/js';
import type { DocumentList, DocumentType } from '@tasty-food/contract';
import { isManager, loadRows, matchesSearch, PageState, reloadOn } from '@tasty-food/portal-page';
import { Session } from '@tasty-food/portal-session';
import { Icon, SearchField } from '@tasty-food/portal-ui';
import { injectDocumentSays } from '../frame/document-says';
import { DocumentState } from '../frame/document-state';
import { KnowledgeFrame } from '../frame/knowledge-frame';
import { UploadList } from '../uploads/upload-list';
import { UploadSheet } from '../uploads/upload-sheet';
import { AUDIENCE_WORDS, LANGUAGE_WORDS } from '../words/document-words';
import { injectSay } from '../words/knowledge-words';

const TYPE_NAMES: Record<DocumentType, string> = {
  'application/pdf': 'PDF',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'DOCX',
  'text/markdown': 'MD',
  'text/plain': 'TXT',
};

@Component({
  selector: 'app-library-page',
  imports: [
    DocumentState,
    Icon,
    KnowledgeFrame,
    MatButtonModule,
    PageState,
    RouterLink,
    SearchField,
    UploadList,
    UploadSheet,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './library-page.html',
  styleUrl: './library-page.scss',
  host: {
    '(dragover)': 'dragOver($event)',
    '(dragleave)': 'dragLeave($event)',
    '(drop)': 'drop($event)',
  },
})
export class LibraryPage {
  /** `?add` opens the sheet that asks for files. */
  readonly add = input<string>();
  private readonly session = inject(Session);
  protected readonly say = injectSay();
  protected readonly says = injectDocumentSays();
  protected readonly icons = { add: mdiPlus, drop: mdiFileUploadOutline, search: mdiTextBoxSearchOutline };
  protected readonly typeNames = TYPE_NAMES;
  protected readonly languageWords = LANGUAGE_WORDS;
  protected readonly audienceWords = AUDIENCE_WORDS;
  protected readonly list = loadRows<DocumentList>(() => (this.session.staff() ? '/api/documents' : undefined));
  protected readonly search = signal('');
  protected readonly found = computed(() =>
    (this.list.value()?.documents ?? []).filter(({ title, fileName }) => matchesSearch(this.search(), title, fileName)),
  );
  protected readonly mayAdd = computed(() => isManager(this.session.staff()));
  /** The files that were dropped; none: the sheet asks for them. Undefined: it is closed. */
  protected readonly adding = linkedSignal<readonly File[] | undefined>(() =>
    this.add() !== undefined && this.mayAdd() ? [] : undefined,
  );
  protected readonly dragging = signal(false);

  constructor() {
    reloadOn(this.list, (event) => event.type === 'document-changed' && ['ready', 'removed'].includes(event.state));
  }

  protected dragOver(event: DragEvent): void {
    if (!this.mayAdd() || !event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    this.dragging.set(this.adding() === undefined);
  }

  /** Only when what is dragged leaves the page, not one part of it for another. */
  protected dragLeave({ currentTarget, relatedTarget }: DragEvent): void {
    const within = relatedTarget instanceof Node && (currentTarget as Node | null)?.contains(relatedTarget);
    if (!within) this.dragging.set(false);
  }

  protected drop(event: DragEvent): void {
    if (!this.dragging()) return;
    event.preventDefault();
    this.dragging.set(false);
    this.adding.set([...(event.dataTransfer?.files ?? [])]);
  }
}
