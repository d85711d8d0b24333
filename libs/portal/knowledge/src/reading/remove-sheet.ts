import { HttpClient } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, inject, input, output, signal, viewChild } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import type { Document } from '@tasty-food/contract';
import { faultOf, Outcome, type ChangeOutcome } from '@tasty-food/portal-page';
import { readRefusal } from '@tasty-food/portal-session';
import { Sheet } from '@tasty-food/portal-ui';
import { firstValueFrom } from 'rxjs';
import { injectSay, type KnowledgeWordKey } from '../words/knowledge-words';

/** Asks once more, and says what goes, before a document is removed. */
@Component({
  selector: 'app-remove-sheet',
  imports: [MatButtonModule, Outcome, Sheet],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-sheet labelledBy="remove-title" (closed)="closed.emit()">
      <h2 id="remove-title">{{ say('reading.removeTitle', { title: document().title }) }}</h2>
      <p>{{ say('reading.removeLead') }}</p>
      <div class="actions">
        <button matButton type="button" (click)="sheet().close()">{{ say('reading.keep') }}</button>
        <button matButton="filled" type="button" class="danger" [disabled]="busy()" (click)="remove()">
          {{ say('reading.removeSure') }}
        </button>
      </div>
      <app-outcome [outcome]="outcome()" />
    </app-sheet>
  `,
  styles: `
    @use 'sheet-parts';

    @include sheet-parts.head;
    @include sheet-parts.text;
    .actions {
      display: flex;
      flex-wrap: wrap;
      justify-content: flex-end;
      gap: var(--space-2);
      margin-block: var(--space-4) var(--space-2);
    }
    button {
      min-block-size: var(--target);
    }
    .danger {
      --mat-button-filled-container-color: var(--mat-sys-error);
      --mat-button-filled-label-text-color: var(--mat-sys-on-error);
    }
  `,
})
export class RemoveSheet {
  readonly document = input.required<Document>();
  readonly removed = output();
  readonly closed = output();
  private readonly http = inject(HttpClient);
  protected readonly say = injectSay();
  protected readonly sheet = viewChild.required(Sheet);
  protected readonly busy = signal(false);
  protected readonly outcome = signal<ChangeOutcome<KnowledgeWordKey> | undefined>(undefined);

  protected async remove(): Promise<void> {
    this.busy.set(true);
    try {
      const url = `/api/documents/${this.document().documentId}`;
      await firstValueFrom(this.http.delete(url), { defaultValue: undefined });
      this.sheet().close();
      this.removed.emit();
    } catch (error) {
      const gone = readRefusal(error).code === 'not-found';
      this.outcome.set(gone ? { word: 'upload.gone', fault: true } : faultOf(error));
    } finally {
      this.busy.set(false);
    }
  }
}
