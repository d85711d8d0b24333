import { ChangeDetectionStrategy, Component, input, output, viewChild } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { mdiClose } from '@mdi/js';
import { Icon, Sheet } from '@tasty-food/portal-ui';
import { injectSay } from './words/page-words';

/** One may open over another: each title has an id of its own. */
let made = 0;

/** A sheet beside the page: a quiet line that says what it belongs to, with the way out; the title; and what stands in it. */
@Component({
  selector: 'app-side-sheet',
  imports: [Icon, MatButtonModule, Sheet],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-sheet [labelledBy]="titleId" place="side" (closed)="closed.emit()">
      <header>
        <span>{{ about() }}</span>
        <button matIconButton type="button" [attr.aria-label]="say('page.close')" (click)="close()">
          <app-icon [path]="icon" />
        </button>
      </header>
      <h2 [id]="titleId">{{ heading() }}</h2>
      <ng-content />
    </app-sheet>
  `,
  styles: `
    @use 'sheet-parts';

    @include sheet-parts.head;
  `,
})
export class SideSheet {
  readonly about = input.required<string>();
  readonly heading = input.required<string>();
  readonly closed = output();
  protected readonly say = injectSay();
  protected readonly icon = mdiClose;
  protected readonly titleId = `side-sheet-${++made}`;
  private readonly sheet = viewChild.required(Sheet);

  close(): void {
    this.sheet().close();
  }
}
