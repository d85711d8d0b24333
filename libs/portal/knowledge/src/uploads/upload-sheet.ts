// In: nothing, dropped files, or the document that gets a new version. Out: the files on their way, with what was said of them.
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { mdiClose, mdiFileUploadOutline } from '@mdi/js';
import type { Document, DocumentVersion, Language } from '@tasty-food/contract';
import { SideSheet } from '@tasty-food/portal-page';
import { Session } from '@tasty-food/portal-session';
import { Icon, Speech } from '@tasty-food/portal-ui';
import { AudienceField } from '../fields/audience-field';
import { BranchesField } from '../fields/branches-field';
import { DatesField, datesFit } from '../fields/dates-field';
import { LANGUAGE_WORDS } from '../words/document-words';
import { injectSay } from '../words/knowledge-words';
import { ACCEPTED, faultOfFile } from './check-file';
import { DocumentUploads } from './document-uploads';
import { refusalText } from './refusal-words';
import type { SaidFields } from './upload-job';

@Component({
  selector: 'app-upload-sheet',
  imports: [AudienceField, BranchesField, DatesField, Icon, MatButtonModule, SideSheet],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './upload-sheet.html',
  styleUrl: './upload-sheet.scss',
})
export class UploadSheet {
  /** It gets a new version. */
  readonly document = input<Document>();
  /** Of the document that gets a new version. */
  readonly newest = input<DocumentVersion>();
  readonly dropped = input<readonly File[]>([]);
  readonly closed = output();
  private readonly uploads = inject(DocumentUploads);
  private readonly session = inject(Session);
  protected readonly speech = inject(Speech);
  protected readonly say = injectSay();
  protected readonly sheet = viewChild.required(SideSheet);
  protected readonly icons = { close: mdiClose, file: mdiFileUploadOutline };
  protected readonly accepted = ACCEPTED;
  protected readonly languageWords = LANGUAGE_WORDS;

  protected readonly files = linkedSignal<readonly File[]>(() => this.dropped());
  /** What the person saw when they began: what somebody else does meanwhile is not seen by standing behind the sheet. */
  private readonly seen = linkedSignal<DocumentVersion | undefined, DocumentVersion | undefined>({
    source: this.newest,
    computation: (newest, before) => before?.value ?? newest,
  });
  /** Only what the person touched is sent: the rest is taken from the file, or from the version before. */
  private readonly said = signal<SaidFields>({});
  protected readonly values = computed(() => {
    const before = this.document();
    return {
      title: before?.title ?? '',
      language: before?.language ?? '',
      validFrom: '',
      validTo: '',
      audience: before?.audience ?? 'staff',
      ...this.said(),
    };
  });
  protected readonly branches = linkedSignal<readonly string[] | undefined>(() => {
    const staff = this.session.staff();
    const own = staff?.role === 'admin' || !staff?.branchId ? [] : [staff.branchId];
    return this.document()?.branches ?? own;
  });
  private readonly fitting = computed(() => this.files().filter((file) => faultOfFile(file) === undefined));
  protected readonly count = computed(() => this.fitting().length);
  protected readonly sendable = computed(
    () => this.count() > 0 && datesFit(this.values()) && this.branches() !== undefined,
  );

  protected choose(list: FileList | null): void {
    const chosen = [...(list ?? [])];
    if (this.document()) return this.files.set(chosen.slice(0, 1));
    const names = new Set(chosen.map(({ name }) => name));
    this.files.update((files) => [...files.filter(({ name }) => !names.has(name)), ...chosen]);
  }

  protected leaveOut(file: File): void {
    this.files.update((files) => files.filter((one) => one !== file));
  }

  protected faultOf(file: File): string {
    const code = faultOfFile(file);
    return code === undefined ? '' : refusalText({ code }, this.say);
  }

  protected set(change: SaidFields): void {
    this.said.update((said) => ({ ...said, ...change }));
  }

  protected setLanguage(language: string): void {
    this.set({ language: language === '' ? undefined : (language as Language) });
  }

  protected setBranches(branches: readonly string[] | undefined): void {
    this.branches.set(branches);
    this.set({ branches: branches && [...branches] });
  }

  protected send(): void {
    const files = this.fitting();
    const { title, validFrom, ...others } = this.said();
    const fields = {
      ...others,
      // One title for several files would make them one another's versions.
      title: (files.length === 1 && title?.trim()) || undefined,
      validFrom: validFrom || undefined,
    };
    const replaces = this.document()?.documentId;
    this.uploads.add(files.map((file) => ({ file, fields, replaces, seen: this.seen() })));
    this.sheet().close();
  }
}
