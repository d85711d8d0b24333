// In: opening hours as a file. Out: what it would change and every bad row by name; then all of it imported, or nothing.
import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import type { HoursImport } from '@tasty-food/contract';
import { BranchChoice, PageFrame, TableImport } from '@tasty-food/portal-page';
import { Speech } from '@tasty-food/portal-ui';
import { injectSay } from '../words/branches-words';

@Component({
  selector: 'app-hours-import-page',
  imports: [PageFrame, TableImport],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-page-frame [heading]="say('hoursImport.title')">
      <app-table-import
        address="/api/hours"
        [fileName]="say('hoursImport.file')"
        [exportLead]="say('hoursImport.exportLead')"
        [(result)]="result"
      >
        <ul>
          @for (row of result()?.added ?? []; track $index) {
            <li>
              <strong>{{ nameOf(row) }}</strong> {{ say('table.new') }}
            </li>
          }
          @for (row of result()?.changed ?? []; track $index) {
            <li>
              <strong>{{ nameOf(row) }}</strong> {{ say('table.changed') }}
            </li>
          }
        </ul>
      </app-table-import>
    </app-page-frame>
  `,
  styles: `
    @use 'table-rows';

    @include table-rows.rows;
  `,
})
export class HoursImportPage {
  private readonly choice = inject(BranchChoice);
  private readonly speech = inject(Speech);
  protected readonly say = injectSay();
  protected readonly result = signal<HoursImport | undefined>(undefined);

  protected nameOf({ branchId, kind, date }: HoursImport['added'][number]): string {
    const values = { branch: this.choice.nameOf(branchId), date: this.speech.date(date) };
    return this.say(kind === 'week' ? 'hoursImport.week' : 'hoursImport.day', values);
  }
}
