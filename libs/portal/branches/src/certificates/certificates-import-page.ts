// In: certificates as a file. Out: what it would change and every bad row by name; then all of it imported, or nothing.
import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import type { CertificateImport } from '@tasty-food/contract';
import { BranchChoice, PageFrame, TableImport } from '@tasty-food/portal-page';
import { Speech } from '@tasty-food/portal-ui';
import { injectSay } from '../words/branches-words';

@Component({
  selector: 'app-certificates-import-page',
  imports: [PageFrame, TableImport],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-page-frame [heading]="say('certificatesImport.title')">
      <app-table-import
        address="/api/certificates"
        [fileName]="say('certificatesImport.file')"
        [exportLead]="say('certificatesImport.exportLead')"
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
export class CertificatesImportPage {
  private readonly choice = inject(BranchChoice);
  private readonly speech = inject(Speech);
  protected readonly say = injectSay();
  protected readonly result = signal<CertificateImport | undefined>(undefined);

  protected nameOf({ branchId, supplier, validTo }: CertificateImport['added'][number]): string {
    const branch = branchId === null ? this.say('page.everyBranch') : this.choice.nameOf(branchId);
    return this.say('certificatesImport.row', { supplier, branch, date: this.speech.date(validTo) });
  }
}
