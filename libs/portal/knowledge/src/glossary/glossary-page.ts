// In: the concepts that the search knows. Out: their words in three languages, which managers change.
import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { mdiPencilOutline, mdiPlus } from '@mdi/js';
import { type Concept, type ConceptList } from '@tasty-food/contract';
import { isManager, loadRows, matchesSearch, PageState } from '@tasty-food/portal-page';
import { Session } from '@tasty-food/portal-session';
import { Icon, SearchField, Speech } from '@tasty-food/portal-ui';
import { KnowledgeFrame } from '../frame/knowledge-frame';
import { injectSay } from '../words/knowledge-words';
import { ConceptSheet } from './concept-sheet';

/** A sheet of a concept, or of a new one. */
interface Opened {
  readonly conceptId?: string;
}

@Component({
  selector: 'app-glossary-page',
  imports: [ConceptSheet, Icon, KnowledgeFrame, MatButtonModule, PageState, SearchField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './glossary-page.html',
  styleUrl: './glossary-page.scss',
})
export class GlossaryPage {
  private readonly session = inject(Session);
  protected readonly speech = inject(Speech);
  protected readonly say = injectSay();
  protected readonly icons = { add: mdiPlus, edit: mdiPencilOutline };
  protected readonly languageWords = { fr: 'glossary.fr', nl: 'glossary.nl', en: 'glossary.en' } as const;
  protected readonly list = loadRows<ConceptList>(() => (this.session.staff() ? '/api/knowledge/glossary' : undefined));
  protected readonly search = signal('');
  private readonly concepts = computed(() => this.list.value()?.concepts ?? []);
  /** By their first word in the language that the page speaks. */
  protected readonly found = computed(() => {
    const name = (concept: Concept) => this.nameOf(concept);
    return this.concepts()
      .filter(({ fr, nl, en }) => matchesSearch(this.search(), ...fr, ...nl, ...en))
      .toSorted((one, other) => name(one).localeCompare(name(other), this.speech.language()));
  });
  protected readonly ids = computed(() => this.concepts().map(({ conceptId }) => conceptId));
  protected readonly mayChange = computed(() => isManager(this.session.staff()));
  protected readonly opened = signal<Opened | undefined>(undefined);
  /** As it is now: after a conflict the sheet shows what the other wrote. */
  protected readonly openedConcept = computed(() =>
    this.concepts().find(({ conceptId }) => conceptId === this.opened()?.conceptId),
  );

  protected nameOf(concept: Concept): string {
    const language = this.speech.language() ?? 'fr';
    return concept[language][0] ?? concept.fr[0] ?? concept.nl[0] ?? concept.en[0] ?? concept.conceptId;
  }
}
