import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  ElementRef,
  inject,
  input,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  mdiBookAlphabet,
  mdiCommentQuestionOutline,
  mdiFileDocumentMultipleOutline,
  mdiTextBoxSearchOutline,
} from '@mdi/js';
import { isManager, PageFrame } from '@tasty-food/portal-page';
import { Session } from '@tasty-food/portal-session';
import { Icon } from '@tasty-food/portal-ui';
import { injectSay, type KnowledgeWordKey } from '../words/knowledge-words';

interface Section {
  readonly path: string;
  readonly word: KnowledgeWordKey;
  readonly icon: string;
  readonly managers?: boolean;
}

const SECTIONS: readonly Section[] = [
  { path: '/documents', word: 'library.title', icon: mdiFileDocumentMultipleOutline },
  { path: '/search', word: 'find.title', icon: mdiTextBoxSearchOutline },
  { path: '/glossary', word: 'glossary.title', icon: mdiBookAlphabet },
  { path: '/gaps', word: 'gaps.title', icon: mdiCommentQuestionOutline, managers: true },
];

/** The frame of the pages of knowledge, with the way from one to the other. */
@Component({
  selector: 'app-knowledge-frame',
  imports: [Icon, PageFrame, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-page-frame [heading]="say(heading())">
      <nav [attr.aria-label]="say('library.sections')">
        @for (section of sections(); track section.path) {
          <a [routerLink]="section.path" [attr.aria-current]="section.word === heading() ? 'page' : null">
            <app-icon [path]="section.icon" />{{ say(section.word) }}
          </a>
        }
      </nav>
      <ng-content />
    </app-page-frame>
  `,
  styleUrl: './knowledge-frame.scss',
})
export class KnowledgeFrame {
  /** The title of the page, which is also its name among the sections. */
  readonly heading = input.required<KnowledgeWordKey>();
  private readonly session = inject(Session);
  protected readonly say = injectSay();
  protected readonly sections = computed(() =>
    SECTIONS.filter(({ managers }) => !managers || isManager(this.session.staff())),
  );

  constructor() {
    const host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    // On a phone the row is wider than the screen: where one is must be seen.
    afterNextRender(() => host.querySelector('[aria-current]')?.scrollIntoView({ inline: 'center', block: 'nearest' }));
  }
}
