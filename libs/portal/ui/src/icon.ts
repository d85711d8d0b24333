import { ChangeDetectionStrategy, Component, input } from '@angular/core';

/** A pictogram beside a word: one path of `@mdi/js`. Always hidden from assistive technology, which reads the word. */
@Component({
  selector: 'app-icon',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<svg viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path [attr.d]="path()" /></svg>`,
  styles: `
    :host {
      display: inline-flex;
      flex: none;
      inline-size: 1.5em;
      block-size: 1.5em;
      vertical-align: middle;
    }
    svg {
      inline-size: 100%;
      block-size: 100%;
      fill: currentColor;
    }
  `,
})
export class Icon {
  /** The `d` of a path on a 24 × 24 grid. */
  readonly path = input.required<string>();
}
