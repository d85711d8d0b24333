import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { mdiCertificateOutline } from '@mdi/js';
import type { CertificateRow } from '@tasty-food/contract';
import { Icon, Speech } from '@tasty-food/portal-ui';
import { injectSay } from '../words/chat-words';
import { injectHeading } from './rows-heading';

/** What a supplier proved, and until when. */
@Component({
  selector: 'app-certificate-table',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="card" role="group" [attr.aria-label]="heading()">
      <header>
        <app-icon [path]="icon" />
        <h3>{{ heading() }}</h3>
      </header>
      <table>
        <tbody>
          @for (row of rows(); track row.certificateId) {
            <tr>
              <th scope="row">
                {{ row.supplier }}
                <small>{{ row.scope }}</small>
              </th>
              <td [class.invalid]="!row.valid">{{ validityOf(row) }}</td>
            </tr>
          } @empty {
            <tr>
              <td>{{ say('rows.empty') }}</td>
            </tr>
          }
        </tbody>
      </table>
    </div>
  `,
  styleUrls: ['./facts-card.scss', './row-table.scss'],
})
export class CertificateTable {
  readonly rows = input.required<readonly CertificateRow[]>();
  /** The day that the rows hold for, where it is not that of the question. */
  readonly asOf = input<string | undefined>();
  private readonly speech = inject(Speech);
  protected readonly say = injectSay();
  protected readonly icon = mdiCertificateOutline;
  private readonly headingOf = injectHeading();
  protected readonly heading = computed(() => this.headingOf(this.say('rows.certificates'), this.asOf()));

  protected validityOf({ valid, validFrom, validTo }: CertificateRow): string {
    if (valid) return this.say('rows.valid', { date: this.speech.date(validTo) });
    const asOf = this.asOf();
    const day = asOf === undefined ? Date.now() : Date.parse(asOf);
    return Date.parse(validFrom) > day
      ? this.say('rows.notYet', { date: this.speech.date(validFrom) })
      : this.say('rows.invalid', { date: this.speech.date(validTo) });
  }
}
