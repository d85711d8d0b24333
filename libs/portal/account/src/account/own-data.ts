// In: the wish to have or to delete the own data. Out: a file, or no conversation any more; and who looked at them.
import { HttpClient } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { mdiTrayArrowDown } from '@mdi/js';
import type { Access, AccessList, DeletedConversations } from '@tasty-food/contract';
import { injectRefusalText, loadRows, Said, type SaidOutcome } from '@tasty-food/portal-page';
import { Session } from '@tasty-food/portal-session';
import { Icon, Speech } from '@tasty-food/portal-ui';
import { firstValueFrom } from 'rxjs';
import { injectSay } from '../words/account-words';

@Component({
  selector: 'app-own-data',
  imports: [Icon, MatButtonModule, RouterLink, Said],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section aria-labelledby="data-title">
      <h2 id="data-title">{{ say('mine.data') }}</h2>
      <a matButton="outlined" href="/api/privacy/export" download="tasty-food.json">
        <app-icon [path]="icon" /> {{ say('mine.export') }}
      </a>
      <p class="small">{{ say('mine.exportLead') }}</p>
      <button matButton="outlined" class="grave" type="button" [disabled]="busy()" (click)="delete()">
        {{ say(sure() ? 'mine.deleteSure' : 'mine.delete') }}
      </button>
      <p class="small">{{ say('mine.deleteLead') }}</p>
      <app-said [outcome]="outcome()" />
      <h3>{{ say('mine.accesses') }}</h3>
      <ul>
        @for (access of accesses(); track $index) {
          <li>
            <span>
              <strong>{{ access.by }} · {{ soon(access) }}</strong>
              <span>{{ say('mine.reason', { reason: access.reason }) }}</span>
              <span class="small">{{ access.conversation?.title ?? say('mine.accessList') }}</span>
            </span>
          </li>
        } @empty {
          @if (accessList.value()) {
            <li class="small">{{ say('mine.noAccess') }}</li>
          }
        }
      </ul>
      <a matButton="tonal" routerLink="/privacy">{{ say('mine.privacy') }}</a>
    </section>
  `,
  styleUrl: './part.scss',
})
export class OwnData {
  private readonly http = inject(HttpClient);
  private readonly session = inject(Session);
  private readonly speech = inject(Speech);
  private readonly refusalText = injectRefusalText();
  protected readonly say = injectSay();
  protected readonly icon = mdiTrayArrowDown;
  protected readonly accessList = loadRows<AccessList>(() =>
    this.session.staff() ? '/api/privacy/accesses' : undefined,
  );
  protected readonly accesses = computed(() => this.accessList.value()?.accesses ?? []);
  protected readonly busy = signal(false);
  protected readonly sure = signal(false);
  protected readonly outcome = signal<SaidOutcome | undefined>(undefined);

  protected soon({ at }: Access): string {
    return this.speech.soon(at);
  }

  /** The first tap asks, the second does it. */
  protected async delete(): Promise<void> {
    if (!this.sure()) return this.sure.set(true);
    this.busy.set(true);
    try {
      const request = this.http.delete<DeletedConversations>('/api/privacy/conversations');
      const { deleted } = await firstValueFrom(request);
      this.outcome.set({ text: this.say('mine.deleted', { count: deleted }) });
    } catch (error) {
      this.outcome.set({ text: this.refusalText(error), fault: true });
    } finally {
      this.busy.set(false);
      this.sure.set(false);
    }
  }
}
