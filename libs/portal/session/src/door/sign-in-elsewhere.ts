// In: the ways in that the server knows. Out: a button for the provider of identities, where there is one; why it sent somebody back.
import { HttpClient } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { NavigationEnd, Router } from '@angular/router';
import type { SignInOptions, SignInRefusal } from '@tasty-food/contract';
import { Speech } from '@tasty-food/portal-ui';
import { catchError, EMPTY, filter, type Observable, of, take } from 'rxjs';
import { doorWords, type DoorWordKey, injectDoorSay } from './door-words';

/** `REFUSED_PARAMETER` of the contract, which would bring its schemas into the browser. */
const REFUSED = 'refused';

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
  protected readonly refusalWord = wordOf(new URLSearchParams(location.search).get(REFUSED));

  constructor() {
    if (this.refusalWord) forgetRefusal(inject(Router));
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

function wordOf(refusal: string | null): DoorWordKey | undefined {
  return refusal === null ? undefined : (REFUSAL_WORDS[refusal as SignInRefusal] ?? 'door.declined');
}

/** Out of the address, once the router has settled there: a reload is no second refusal. */
function forgetRefusal(router: Router): void {
  const settled: Observable<unknown> = router.navigated
    ? of(true)
    : router.events.pipe(filter((event) => event instanceof NavigationEnd));
  settled.pipe(take(1)).subscribe(() => {
    const without = { queryParams: { [REFUSED]: null }, queryParamsHandling: 'merge', replaceUrl: true } as const;
    void router.navigate([], without);
  });
}
