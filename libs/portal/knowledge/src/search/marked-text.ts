import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import type { Piece } from './mark-words';

/** A text in which the words of a search are marked. */
@Component({
  selector: 'app-marked-text',
  changeDetection: ChangeDetectionStrategy.OnPush,
  // The text is bound, not interpolated: the white space of a template would come between a word and its comma.
  template: `
    @for (piece of pieces(); track $index) {
      @if (piece.marked) {
        <mark [textContent]="piece.text"></mark>
      } @else {
        <span [textContent]="piece.text"></span>
      }
    }
  `,
  styles: `
    mark {
      padding: 0 1px;
      border-radius: 3px;
      color: inherit;
      background: light-dark(#ffe3ae, #5a430f);
      font-weight: 650;
    }
  `,
})
export class MarkedText {
  readonly pieces = input.required<readonly Piece[]>();
}
