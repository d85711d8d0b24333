import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { mdiFormatQuoteClose } from '@mdi/js';
import type { DocumentType, Language } from '@tasty-food/contract';
import { Icon, Markdown } from '@tasty-food/portal-ui';
import { injectSay } from '../words/knowledge-words';
import type { DocumentPart } from './to-parts';

/** The text of a document by its sections; what was cited stands out. */
@Component({
  selector: 'app-document-text',
  imports: [Icon, Markdown],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @for (part of parts(); track part.slug) {
      <section [id]="'part-' + part.slug" tabindex="-1">
        @if (part.heading) {
          <h3>
            {{ part.heading }}
            @if (part.page !== undefined) {
              <small>{{ say('reading.page', { page: part.page }) }}</small>
            }
          </h3>
        }
        @for (passage of part.passages; track passage.passageId) {
          @let isCited = cited().has(passage.passageId);
          <div
            class="passage"
            [class.cited]="isCited"
            [attr.data-passage]="passage.passageId"
            [attr.tabindex]="isCited ? -1 : null"
            [attr.role]="isCited ? 'group' : null"
            [attr.aria-label]="isCited ? say('reading.cited') : null"
          >
            @if (isCited && $first) {
              <p class="sign"><app-icon [path]="icon" />{{ say('reading.cited') }}</p>
            }
            @if (passage.text === part.heading) {
              <!-- A heading that stands alone: it says what it says. -->
            } @else if (type() === 'text/plain') {
              <p class="plain">{{ passage.text }}</p>
            } @else {
              <app-markdown [text]="below(passage.text)" />
            }
          </div>
        }
      </section>
    }
  `,
  styleUrl: './document-text.scss',
  host: { '[attr.lang]': 'language()' },
})
export class DocumentText {
  readonly parts = input.required<readonly DocumentPart[]>();
  readonly cited = input.required<ReadonlySet<string>>();
  readonly type = input.required<DocumentType>();
  readonly language = input.required<Language>();
  protected readonly say = injectSay();
  protected readonly icon = mdiFormatQuoteClose;

  /** Headings within a section stand one level below its own. Those of Markdown are drawn two levels further down than they say. */
  protected below(text: string): string {
    return text.replace(/^#+(?=#{2} )/gm, '');
  }
}
