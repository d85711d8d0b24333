// In: a menu as a file. Out: what it would change and every bad row by name; then all of it imported, or nothing.
import { ChangeDetectionStrategy, Component, computed, signal } from '@angular/core';
import type { MenuImport } from '@tasty-food/contract';
import { brusselsDay, PageFrame, TableImport } from '@tasty-food/portal-page';
import { injectSay, type MenuWordKey } from '../words/menu-words';

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
  imports: [PageFrame, TableImport],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './import-page.html',
  styleUrl: './import-page.scss',
})
export class ImportPage {
  protected readonly say = injectSay();
  protected readonly from = signal(brusselsDay(new Date()));
  protected readonly query = computed(() => ({ from: this.from() }));
  protected readonly result = signal<MenuImport | undefined>(undefined);

  protected columnsOf(columns: readonly string[]): string {
    return columns.map((column) => (COLUMN_WORDS[column] ? this.say(COLUMN_WORDS[column]) : column)).join(', ');
  }

  /** A field that is being typed in has no day. */
  protected changeDay(day: string): void {
    if (day) this.from.set(day);
  }
}
