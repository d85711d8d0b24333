// In: a concept, or nothing for a new one. Out: its words as a manager wrote them.
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
import type { Concept, Language } from '@tasty-food/contract';
import { type ChangeOutcome, faultOf, Outcome, SideSheet } from '@tasty-food/portal-page';
import { readRefusal } from '@tasty-food/portal-session';
import { Speech } from '@tasty-food/portal-ui';
import { firstValueFrom } from 'rxjs';
import { injectSay, type KnowledgeWordKey } from '../words/knowledge-words';
import { draftOf, faultOfDraft, newConceptId, termsOf } from './concept-draft';

@Component({
  selector: 'app-concept-sheet',
  imports: [MatButtonModule, Outcome, SideSheet],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-side-sheet
      [about]="say('glossary.title')"
      [heading]="say(concept() ? 'glossary.editTitle' : 'glossary.add')"
      (closed)="closed.emit()"
    >
      <p class="small">{{ say('glossary.onePerLine') }}</p>
      <form (submit)="$event.preventDefault(); sendable() && save()">
        @for (language of speech.languages; track language) {
          <label class="field">
            <span>{{ say(languageWords[language]) }}</span>
            <textarea
              #words
              rows="4"
              [attr.lang]="language"
              [value]="draft()[language]"
              (input)="write(language, words.value)"
            ></textarea>
          </label>
        }
        @if (fault(); as fault) {
          <p class="small" role="status">{{ say(fault.word, { word: fault.value }) }}</p>
        }
        <button matButton="filled" type="submit" [disabled]="!sendable()">{{ say('glossary.save') }}</button>
        <app-outcome [outcome]="outcome()" />
      </form>
    </app-side-sheet>
  `,
  styles: `
    @use 'fields';
    @use 'sheet-parts';

    @include sheet-parts.text;
    @include fields.fields;
    form {
      display: grid;
      gap: var(--space-3);
      margin-block-start: var(--space-3);
    }
    form > button {
      min-block-size: var(--target);
    }
    .small {
      color: var(--mat-sys-on-surface-variant);
      font-size: var(--text-s);
    }
  `,
})
export class ConceptSheet {
  readonly concept = input.required<Concept | undefined>();
  /** The ids of the others. */
  readonly taken = input.required<readonly string[]>();
  readonly changed = output();
  readonly closed = output();
  private readonly http = inject(HttpClient);
  protected readonly speech = inject(Speech);
  protected readonly say = injectSay();
  protected readonly sheet = viewChild.required(SideSheet);
  protected readonly languageWords = { fr: 'glossary.fr', nl: 'glossary.nl', en: 'glossary.en' } as const;
  protected readonly draft = linkedSignal(() => draftOf(this.concept()));
  protected readonly fault = computed(() => faultOfDraft(this.draft()));
  protected readonly busy = signal(false);
  protected readonly sendable = computed(() => !this.busy() && this.fault() === undefined);
  protected readonly outcome = signal<ChangeOutcome<KnowledgeWordKey> | undefined>(undefined);

  protected write(language: Language, words: string): void {
    this.draft.update((draft) => ({ ...draft, [language]: words }));
    this.outcome.set(undefined);
  }

  protected async save(): Promise<void> {
    const { conceptId, version } = this.concept() ?? {
      conceptId: newConceptId(this.draft(), this.taken()),
      version: 0,
    };
    this.busy.set(true);
    try {
      const url = `/api/knowledge/glossary/${conceptId}`;
      await firstValueFrom(this.http.put(url, { ...termsOf(this.draft()), version }));
      this.changed.emit();
      this.sheet().close();
    } catch (error) {
      const { code } = readRefusal(error);
      this.outcome.set(code === 'invalid-request' ? { word: 'glossary.noWord', fault: true } : faultOf(error));
      if (code === 'version-conflict') this.changed.emit();
    } finally {
      this.busy.set(false);
    }
  }
}
