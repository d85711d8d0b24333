// In: a dish and the regulated claims that are made for it. Out: one made, which waits for a second manager, or withdrawn at once.
import { HttpClient } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import type { Claim, ClaimChange, Register, RegisterOutcome } from '@tasty-food/contract';
import { isReason, Outcome, ReasonField, SideSheet } from '@tasty-food/portal-page';
import { firstValueFrom } from 'rxjs';
import { type ChangeOutcome, faultOf } from './words/change-outcome';
import { injectSay } from './words/dish-words';
import { CLAIM_WORDS } from './claim-words';

const CLAIMS = Object.keys(CLAIM_WORDS) as Claim[];

@Component({
  selector: 'app-claim-sheet',
  imports: [MatButtonModule, Outcome, ReasonField, SideSheet],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './claim-sheet.html',
  styleUrl: './claim-sheet.scss',
})
export class ClaimSheet {
  readonly branchId = input.required<string>();
  readonly row = input.required<Register['dishes'][number]>();
  readonly changed = output();
  readonly closed = output();
  private readonly http = inject(HttpClient);
  protected readonly say = injectSay();
  protected readonly claims = CLAIMS;
  protected readonly words = CLAIM_WORDS;
  protected readonly chosen = signal<Claim>('gluten-free');
  protected readonly reason = signal('');
  protected readonly busy = signal(false);
  protected readonly outcome = signal<ChangeOutcome | undefined>(undefined);
  protected readonly isMade = computed(() => (this.row().claims ?? []).some(({ claim }) => claim === this.chosen()));
  /** What the register itself says against it. */
  protected readonly contradicted = computed(
    () => this.chosen() === 'gluten-free' && !this.isMade() && this.row().allergens.gluten.state !== 'free',
  );
  protected readonly sendable = computed(() => !this.busy() && !this.contradicted() && isReason(this.reason()));

  protected choose(claim: Claim): void {
    this.chosen.set(claim);
    this.outcome.set(undefined);
  }

  protected async send(): Promise<void> {
    this.busy.set(true);
    const change: ClaimChange = { claimed: !this.isMade(), reason: this.reason(), branchId: this.branchId() };
    const url = `/api/dishes/${encodeURIComponent(this.row().dishId)}/claims/${this.chosen()}`;
    try {
      const { proposals } = await firstValueFrom(this.http.put<RegisterOutcome>(url, change));
      this.outcome.set({ word: proposals.length > 0 ? 'cell.proposed' : 'cell.saved', fault: false });
      this.reason.set('');
    } catch (error) {
      this.outcome.set(faultOf(error));
    } finally {
      this.busy.set(false);
      this.changed.emit();
    }
  }
}
