import { Directive, effect, ElementRef, inject, input } from '@angular/core';
import { Speech } from '../words/speech';
import { markdownEngine } from './load-markdown';

/** Draws one block of Markdown into its host. As long as the source stays the same, its nodes stay the same. */
@Directive({ selector: '[appRenderedBlock]' })
export class RenderedBlock {
  readonly source = input.required<string>({ alias: 'appRenderedBlock' });

  constructor() {
    const speech = inject(Speech);
    const host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    effect(() => {
      const nodes = markdownEngine()?.renderBlock(this.source(), (number) => speech.say('turn.source', { number }));
      if (nodes) host.replaceChildren(nodes);
    });
  }
}
