import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  output,
  PendingTasks,
  ViewEncapsulation,
} from '@angular/core';
import { type CitedPlace, withMarks, withoutMarks } from './cited-places';
import { loadMarkdown, markdownEngine } from './load-markdown';
import { RenderedBlock } from './rendered-block';

/** Markdown from an untrusted hand, also while it is still being written, with chips at the places that rest on a source. */
@Component({
  selector: 'app-markdown',
  imports: [RenderedBlock],
  changeDetection: ChangeDetectionStrategy.OnPush,
  // The nodes are made from text and bear no scope attribute: the styles reach them by their class.
  encapsulation: ViewEncapsulation.None,
  template: `
    @for (block of blocks(); track block.start) {
      <div class="block" [appRenderedBlock]="block.source"></div>
    } @empty {
      <div class="block unread">{{ unread() }}</div>
    }
  `,
  styleUrl: './markdown.scss',
  host: { '(click)': 'openSource($event)', '[class.growing]': 'growing()' },
})
export class Markdown {
  readonly text = input.required<string>();
  /** More text is coming: what is only half there is held back. */
  readonly growing = input(false);
  readonly places = input<readonly CitedPlace[]>([]);
  /** The label of the chip that was pressed. */
  readonly sourceOpened = output<number>();

  private readonly splitter = computed(() => {
    const engine = markdownEngine();
    return engine && new engine.BlockSplitter();
  });
  protected readonly unread = computed(() => (this.splitter() ? '' : withoutMarks(this.text())));
  protected readonly blocks = computed(() => {
    const text = withoutMarks(this.text());
    const places = this.places();
    const splitter = this.splitter();
    if (!splitter) return [];
    const blocks = splitter.split(text, this.growing());
    return blocks.map((block, index) => ({
      start: block.start,
      source: withMarks(block, blocks[index + 1]?.start ?? text.length, places),
    }));
  });

  constructor() {
    void inject(PendingTasks).run(loadMarkdown);
  }

  protected openSource(event: Event): void {
    const chip = event.target instanceof Element ? event.target.closest<HTMLElement>('button.chip') : null;
    if (chip) this.sourceOpened.emit(Number(chip.dataset['source']));
  }
}
