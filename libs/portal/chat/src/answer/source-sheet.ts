import { ChangeDetectionStrategy, Component, computed, inject, input, output, viewChild } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { mdiClose, mdiFileDocumentOutline } from '@mdi/js';
import type { Source } from '@tasty-food/contract';
import { documentLink, Icon, Sheet, Speech, type WordKey } from '@tasty-food/portal-ui';
import { injectSay } from '../words/chat-words';
import { injectHeading } from '../facts/rows-heading';
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
  imports: [Icon, MatButtonModule, RouterLink, Sheet],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './source-sheet.html',
  styleUrl: './source-sheet.scss',
})
export class SourceSheet {
  readonly shown = input.required<NumberedSource>();
  readonly closed = output();
  private readonly speech = inject(Speech);
  private readonly sheet = viewChild.required(Sheet);
  protected readonly say = injectSay();
  protected readonly icons = { close: mdiClose, document: mdiFileDocumentOutline };
  protected readonly kindWords = KIND_WORDS;

  private readonly titleOn = injectHeading();
  protected readonly title = computed(() => this.titleOn(this.shown().source.title, this.shown().source.asOf));
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

  /** To the passage at its place in its document; none for a row of the register. */
  protected readonly document = computed(() => {
    const { locator, version } = this.shown().source;
    return documentLink(locator, { version });
  });
  protected readonly version = computed(() => {
    const { version } = this.shown().source;
    return this.document() && version !== undefined ? this.say('rows.version', { version }) : '';
  });

  protected close(): void {
    this.sheet().close();
  }
}
