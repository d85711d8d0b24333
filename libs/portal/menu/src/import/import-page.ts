// In: a menu as a file. Out: what it would change and every bad row by name; then all of it imported, or nothing.
import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import type { MenuImport } from '@tasty-food/contract';
import { brusselsDay, PageFrame, TableImport } from '@tasty-food/portal-page';
import { Speech } from '@tasty-food/portal-ui';
import { injectSay, type MenuWordKey } from '../words/menu-words';

type Change = MenuImport['changed'][number];

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
  private readonly speech = inject(Speech);
  protected readonly say = injectSay();
  protected readonly from = signal(brusselsDay(new Date()));
  protected readonly query = computed(() => ({ from: this.from() }));
  protected readonly result = signal<MenuImport | undefined>(undefined);

  protected nameOf({ name }: Change): string {
    return name[this.speech.language() ?? 'fr'];
  }

  protected columnsOf({ columns, priceCents: price }: Change): string {
    return columns
      .map((column) => this.wordOf(column) + (column === 'priceCents' ? this.pricesOf(price) : ''))
      .join(', ');
  }

  /** A field that is being typed in has no day. */
  protected changeDay(day: string): void {
    if (day) this.from.set(day);
  }

  private wordOf(column: string): string {
    return COLUMN_WORDS[column] ? this.say(COLUMN_WORDS[column]) : column;
  }

  private pricesOf(price: Change['priceCents']): string {
    return price ? ` ${this.speech.price(price.before)} → ${this.speech.price(price.after)}` : '';
  }
}
