// In: a table as a file. Out: what it would change and every bad row by name; then all of it imported, or nothing.
import { HttpClient, HttpErrorResponse } from '@angular/common/http';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  model,
  signal,
  untracked,
} from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { mdiDownload, mdiFileUploadOutline } from '@mdi/js';
import type { RowError } from '@tasty-food/contract';
import { Icon } from '@tasty-food/portal-ui';
import { firstValueFrom } from 'rxjs';
import { faultOf, Outcome, type ChangeOutcome } from '../outcome';
import { injectSay } from '../words/page-words';
import { readUtf8 } from './read-utf8';

/** As the server takes it. */
const FILE_MAX_BYTES = 1024 * 1024;

/** What an import of any kind answers. */
export interface TableImported {
  readonly applied: boolean;
  readonly errors: readonly RowError[];
  readonly added: readonly unknown[];
  readonly changed: readonly unknown[];
  readonly unchanged: number;
}

/** The file of a page's rows, out and in. What would change is drawn by the page, as content; a field of its own stands `beside` the file. */
@Component({
  selector: 'app-table-import',
  imports: [Icon, MatButtonModule, Outcome],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './table-import.html',
  styleUrl: './table-import.scss',
})
export class TableImport<T extends TableImported> {
  /** With `/export` and `/import` behind it. */
  readonly address = input.required<string>();
  /** What a file that is written is called, without its ending. */
  readonly fileName = input.required<string>();
  readonly exportLead = input.required<string>();
  /** What else an import of this kind is told; a file that was chosen is looked at anew when it changes. */
  readonly query = input<Readonly<Record<string, string>>>({});
  readonly result = model<T | undefined>();
  private readonly http = inject(HttpClient);
  protected readonly say = injectSay();
  protected readonly icons = { export: mdiDownload, file: mdiFileUploadOutline };
  protected readonly file = signal<{ name: string; text: string; isTable: boolean } | undefined>(undefined);
  protected readonly busy = signal(false);
  protected readonly outcome = signal<ChangeOutcome | undefined>(undefined);
  protected readonly changes = computed(() => {
    const result = this.result();
    return result ? result.added.length + result.changed.length : 0;
  });
  protected readonly appliable = computed(() => {
    const result = this.result();
    return !this.busy() && result !== undefined && !result.applied && result.errors.length === 0 && this.changes() > 0;
  });

  constructor() {
    effect(() => {
      this.query();
      untracked(() => void this.send(true));
    });
  }

  protected async choose(file: File | undefined): Promise<void> {
    this.file.set(undefined);
    this.result.set(undefined);
    this.outcome.set(undefined);
    if (!file) return;
    if (file.size > FILE_MAX_BYTES) return this.outcome.set({ word: 'table.tooLarge', fault: true });
    const text = readUtf8(await file.arrayBuffer());
    if (text === undefined) return this.outcome.set({ word: 'table.notUtf8', fault: true });
    this.file.set({ name: file.name, text, isTable: !/^\s*\{/.test(text) });
    await this.send(true);
  }

  protected async apply(): Promise<void> {
    await this.send(false);
  }

  private async send(preview: boolean): Promise<void> {
    const file = this.file();
    if (!file) return;
    this.busy.set(true);
    this.outcome.set(undefined);
    const url = `${this.address()}/import?${new URLSearchParams({ preview: String(preview), ...this.query() })}`;
    const headers = { 'Content-Type': file.isTable ? 'text/csv; charset=utf-8' : 'application/json' };
    try {
      this.result.set(await firstValueFrom(this.http.post<T>(url, file.text, { headers })));
    } catch (error) {
      const isNoJson = error instanceof HttpErrorResponse && error.error?.code === 'invalid-json';
      this.outcome.set(isNoJson ? { word: 'table.noJson', fault: true } : faultOf(error));
    } finally {
      this.busy.set(false);
    }
  }
}
