import {
  ChangeDetectionStrategy,
  Component,
  computed,
  type ElementRef,
  inject,
  input,
  signal,
  viewChild,
} from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { mdiContentCopy } from '@mdi/js';
import type { PasswordLink } from '@tasty-food/contract';
import { Icon, Speech } from '@tasty-food/portal-ui';
import { type AdminWordKey, injectSay } from '../words/admin-words';

/** A link by which a person chooses a password: shown this once, to be copied. */
@Component({
  selector: 'app-link-once',
  imports: [Icon, MatButtonModule],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <h3>{{ say('people.linkTitle') }}</h3>
    <p>{{ say('people.linkLead', { name: name() }) }}</p>
    <label class="field">
      <span>{{ say('people.link') }}</span>
      <input #field type="text" readonly [value]="address()" (focus)="field.select()" />
    </label>
    <button matButton="filled" type="button" (click)="copy()">
      <app-icon [path]="icon" /> {{ say('people.copy') }}
    </button>
    <p class="small">{{ say('people.linkUntil', { date: until() }) }}</p>
    <p class="small" role="status">
      @if (told(); as word) {
        {{ say(word) }}
      }
    </p>
  `,
  styleUrl: './link-once.scss',
})
export class LinkOnce {
  readonly link = input.required<PasswordLink>();
  readonly name = input.required<string>();
  private readonly speech = inject(Speech);
  protected readonly say = injectSay();
  private readonly field = viewChild.required<ElementRef<HTMLInputElement>>('field');
  protected readonly icon = mdiContentCopy;
  protected readonly address = computed(() => location.origin + this.link().path);
  protected readonly until = computed(() => this.speech.soon(this.link().expiresAt));
  protected readonly told = signal<AdminWordKey | undefined>(undefined);

  protected async copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.address());
      this.told.set('people.copied');
    } catch {
      // Over plain HTTP there is no clipboard for pages.
      this.field().nativeElement.select();
      this.told.set('people.copyFailed');
    }
  }
}
