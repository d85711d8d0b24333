// In: a version of a document. Out: what it says of itself, as a manager changed it; its text stays.
import { HttpClient } from '@angular/common/http';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import type { Document } from '@tasty-food/contract';
import { type ChangeOutcome, faultOf, Outcome, SideSheet } from '@tasty-food/portal-page';
import { readRefusal } from '@tasty-food/portal-session';
import { firstValueFrom } from 'rxjs';
import { AudienceField } from '../fields/audience-field';
import { BranchesField } from '../fields/branches-field';
import { DatesField, datesFit } from '../fields/dates-field';
import { injectSay, type KnowledgeWordKey } from '../words/knowledge-words';
import { changeOf, detailsOf, type Details } from './document-details';

@Component({
  selector: 'app-details-sheet',
  imports: [AudienceField, BranchesField, DatesField, MatButtonModule, Outcome, SideSheet],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './details-sheet.html',
  styleUrl: './details-sheet.scss',
})
export class DetailsSheet {
  readonly document = input.required<Document>();
  readonly changed = output();
  readonly closed = output();
  private readonly http = inject(HttpClient);
  protected readonly say = injectSay();
  protected readonly sheet = viewChild.required(SideSheet);
  /** What the person saw when they began: a change by somebody else meanwhile must not be written over unseen. */
  private readonly seen = linkedSignal<Document, Document>({
    source: this.document,
    computation: (document, before) => before?.value ?? document,
  });
  protected readonly details = linkedSignal<Details>(() => detailsOf(this.seen()));
  private readonly change = computed(() => changeOf(this.seen(), this.details()));
  protected readonly busy = signal(false);
  protected readonly sendable = computed(() => !this.busy() && datesFit(this.details()) && this.change() !== undefined);
  protected readonly outcome = signal<ChangeOutcome<KnowledgeWordKey> | undefined>(undefined);

  protected set(change: Partial<Details>): void {
    this.details.update((details) => ({ ...details, ...change }));
    this.outcome.set(undefined);
  }

  protected async save(): Promise<void> {
    this.busy.set(true);
    try {
      const url = `/api/documents/${this.seen().documentId}`;
      await firstValueFrom(this.http.patch<Document>(url, this.change()));
      this.changed.emit();
      this.sheet().close();
    } catch (error) {
      const { code } = readRefusal(error);
      this.outcome.set(
        code === 'not-found'
          ? { word: 'upload.gone', fault: true }
          : code === 'forbidden'
            ? { word: 'upload.forbidden', fault: true }
            : faultOf(error),
      );
      if (code === 'version-conflict') this.changed.emit();
    } finally {
      this.busy.set(false);
    }
  }
}
