// In: the ways in that the server knows. Out: a button for the provider of identities, where there is one; why it sent somebody back.
import { HttpClient } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import type { SignInOptions, SignInRefusal } from '@tasty-food/contract';
import { Speech } from '@tasty-food/portal-ui';
import { catchError, EMPTY } from 'rxjs';
import { doorWords, type DoorWordKey, injectDoorSay } from './door-words';
import { takeSignInRefusal } from './take-sign-in-refusal';

const REFUSAL_WORDS: Record<SignInRefusal, DoorWordKey> = {
  'no-group': 'door.noGroup',
  'no-address': 'door.noAddress',
  'address-taken': 'door.addressTaken',
  disabled: 'door.disabled',
  expired: 'door.expired',
  declined: 'door.declined',
  unreachable: 'door.unreachable',
};

@Component({
  selector: 'app-sign-in-elsewhere',
  imports: [MatButtonModule],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (known()) {
      @if (refusalWord; as word) {
        <p role="alert">{{ say(word) }}</p>
      }
      @if (options()?.oidc; as oidc) {
        <!-- A page to open, not a request: the provider shows its own sign-in. -->
        <a matButton="outlined" [href]="oidc.path">{{ say('door.elsewhere', { name: oidc.name }) }}</a>
      }
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-3);
    }
    :host:empty {
      display: none;
    }
    a {
      min-block-size: var(--target);
    }
    p {
      margin: 0;
      padding: var(--space-3) var(--space-4);
      border-radius: var(--radius-s);
      color: var(--mat-sys-on-error-container);
      background: var(--mat-sys-error-container);
      font-size: var(--text-m);
    }
  `,
})
export class SignInElsewhere {
  protected readonly say = injectDoorSay();
  protected readonly options = signal<SignInOptions | undefined>(undefined);
  /** The words are here. Without them nothing is shown, and the password works all the same. */
  protected readonly known = signal(false);
  private readonly refusal = takeSignInRefusal();
  protected readonly refusalWord = this.refusal && (REFUSAL_WORDS[this.refusal] ?? 'door.declined');

  constructor() {
    inject(Speech)
      .learn(doorWords)
      .then(
        () => this.known.set(true),
        () => undefined,
      );
    inject(HttpClient)
      .get<SignInOptions>('/api/session/options')
      .pipe(catchError(() => EMPTY))
      .subscribe((options) => this.options.set(options));
  }
}
