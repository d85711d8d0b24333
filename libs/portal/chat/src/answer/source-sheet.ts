import { ChangeDetectionStrategy, Component, computed, inject, input, output, viewChild } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { mdiClose } from '@mdi/js';
import type { Source } from '@tasty-food/contract';
import { Icon, Sheet, Speech, type WordKey } from '@tasty-food/portal-ui';
import type { NumberedSource } from './cited-sources';

const KIND_WORDS: Record<Source['kind'], WordKey> = {
  passage: 'source.kindPassage',
  dish: 'source.kindDish',
  branch: 'source.kindBranch',
  certificate: 'source.kindCertificate',
  rule: 'source.kindRule',
};

/** The very passage or row that a sentence rests on: what it says, who checked it and when. */
@Component({
  selector: 'app-source-sheet',
  imports: [Icon, MatButtonModule, Sheet],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './source-sheet.html',
  styleUrl: './source-sheet.scss',
})
export class SourceSheet {
  readonly shown = input.required<NumberedSource>();
  readonly closed = output();
  private readonly speech = inject(Speech);
  private readonly sheet = viewChild.required(Sheet);
  protected readonly say = this.speech.say;
  protected readonly icon = mdiClose;
  protected readonly kindWords = KIND_WORDS;

  protected readonly checked = computed(() => {
    const { checkedAt, checkedBy } = this.shown().source;
    if (checkedAt === undefined) return '';
    const date = this.speech.date(checkedAt);
    return checkedBy === undefined
      ? this.say('source.checkedOn', { date })
      : this.say('source.checked', { date, name: checkedBy });
  });
  protected readonly validFrom = computed(() => {
    const { validFrom } = this.shown().source;
    return validFrom === undefined ? '' : this.say('source.validFrom', { date: this.speech.date(validFrom) });
  });

  protected close(): void {
    this.sheet().close();
  }
}
