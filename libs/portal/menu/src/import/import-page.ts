// In: a menu as a file. Out: what it would change and every bad row by name; then all of it imported, or nothing.
import { HttpClient, HttpErrorResponse } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { mdiDownload, mdiFileUploadOutline } from '@mdi/js';
import type { MenuImport } from '@tasty-food/contract';
import { type ChangeOutcome, Outcome, PageFrame, brusselsDay, faultOf } from '@tasty-food/portal-page';
import { Icon } from '@tasty-food/portal-ui';
import { firstValueFrom } from 'rxjs';
import { injectSay, type MenuWordKey } from '../words/menu-words';
import { readUtf8 } from './read-utf8';

/** As the server takes it. */
const FILE_MAX_BYTES = 1024 * 1024;
/** By the names that the server gives the columns. */
const COLUMN_WORDS: Partial<Record<string, MenuWordKey>> = {
  category: 'menuColumn.category',
  name: 'menuColumn.name',
  description: 'menuColumn.description',
  ingredients: 'menuColumn.ingredients',
  priceCents: 'menuColumn.priceCents',
  pricesByBranch: 'menuColumn.pricesByBranch',
  soldAt: 'menuColumn.soldAt',
  diet: 'menuColumn.diet',
};

@Component({
  selector: 'app-import-page',
  imports: [Icon, MatButtonModule, Outcome, PageFrame],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './import-page.html',
  styleUrl: './import-page.scss',
})
export class ImportPage {
  private readonly http = inject(HttpClient);
  protected readonly say = injectSay();
  protected readonly icons = { export: mdiDownload, file: mdiFileUploadOutline };
  protected readonly from = signal(brusselsDay(new Date()));
  protected readonly file = signal<{ name: string; text: string; isTable: boolean } | undefined>(undefined);
  protected readonly result = signal<MenuImport | undefined>(undefined);
  protected readonly busy = signal(false);
  protected readonly outcome = signal<ChangeOutcome<MenuWordKey> | undefined>(undefined);
  protected readonly changes = computed(() => {
    const result = this.result();
    return result ? result.added.length + result.changed.length : 0;
  });
  protected readonly appliable = computed(() => {
    const result = this.result();
    return !this.busy() && result !== undefined && !result.applied && result.errors.length === 0 && this.changes() > 0;
  });

  protected columnsOf(columns: readonly string[]): string {
    return columns.map((column) => (COLUMN_WORDS[column] ? this.say(COLUMN_WORDS[column]) : column)).join(', ');
  }

  protected async choose(file: File | undefined): Promise<void> {
    this.file.set(undefined);
    this.result.set(undefined);
    this.outcome.set(undefined);
    if (!file) return;
    if (file.size > FILE_MAX_BYTES) return this.outcome.set({ word: 'import.tooLarge', fault: true });
    const text = readUtf8(await file.arrayBuffer());
    if (text === undefined) return this.outcome.set({ word: 'import.notUtf8', fault: true });
    this.file.set({ name: file.name, text, isTable: !/^\s*\{/.test(text) });
    await this.send(true);
  }

  protected async changeDay(day: string): Promise<void> {
    this.from.set(day);
    if (this.file() && day) await this.send(true);
  }

  protected async apply(): Promise<void> {
    await this.send(false);
  }

  private async send(preview: boolean): Promise<void> {
    const file = this.file();
    if (!file) return;
    this.busy.set(true);
    this.outcome.set(undefined);
    const url = `/api/menu/import?${new URLSearchParams({ preview: String(preview), from: this.from() })}`;
    const headers = { 'Content-Type': file.isTable ? 'text/csv; charset=utf-8' : 'application/json' };
    try {
      this.result.set(await firstValueFrom(this.http.post<MenuImport>(url, file.text, { headers })));
    } catch (error) {
      const isNoJson = error instanceof HttpErrorResponse && error.error?.code === 'invalid-json';
      this.outcome.set(isNoJson ? { word: 'import.noJson', fault: true } : faultOf(error));
    } finally {
      this.busy.set(false);
    }
  }
}
