// In: a short text, such as the link that an authenticator app opens. Out: its QR code, dark on light in either theme, as cameras want it.
import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { encode } from 'uqr';
import { qrPath } from './qr-path';

/** Light modules all around, by ISO/IEC 18004. */
const QUIET_MODULES = 4;

@Component({
  selector: 'app-qr-code',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <svg role="img" shape-rendering="crispEdges" [attr.aria-label]="label()" [attr.viewBox]="viewBox()">
      <path [attr.d]="path()" />
    </svg>
  `,
  styles: `
    :host {
      display: block;
      inline-size: 12rem;
      block-size: 12rem;
    }
    svg {
      border-radius: var(--radius-s);
      background: #fff;
      fill: #000;
    }
  `,
})
export class QrCode {
  readonly text = input.required<string>();
  readonly label = input.required<string>();
  private readonly code = computed(() => encode(this.text(), { border: QUIET_MODULES }));
  protected readonly viewBox = computed(() => `0 0 ${this.code().size} ${this.code().size}`);
  protected readonly path = computed(() => qrPath(this.code().data));
}
