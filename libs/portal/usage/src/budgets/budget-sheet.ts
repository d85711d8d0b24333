// In: a budget, or none yet. Out: its limit of each month from this one on, set or taken away.
import { HttpClient } from '@angular/common/http';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import type { Budget, BudgetChange } from '@tasty-food/contract';
import { injectRefusalText, Said, type SaidOutcome, SideSheet } from '@tasty-food/portal-page';
import { firstValueFrom } from 'rxjs';
import { injectSay } from '../words/usage-words';
import { ScopeNames } from './scope-names';

/** `BUDGET_MAX_AMOUNT` of the contract, which would bring its schemas into the browser. */
const MAX_AMOUNT = 100_000;

@Component({
  selector: 'app-budget-sheet',
  imports: [MatButtonModule, Said, SideSheet],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './budget-sheet.html',
  styleUrl: './sheet-form.scss',
})
export class BudgetSheet {
  readonly budget = input.required<Budget | undefined>();
  readonly changed = output();
  readonly closed = output();
  private readonly http = inject(HttpClient);
  protected readonly scopes = inject(ScopeNames);
  private readonly refusalText = injectRefusalText();
  protected readonly say = injectSay();
  protected readonly sheet = viewChild.required(SideSheet);
  protected readonly scope = linkedSignal(() => this.budget()?.scope ?? this.scopes.all()[0]?.scope ?? '');
  protected readonly amount = linkedSignal(() => String(this.budget()?.limit?.amount ?? ''));
  protected readonly busy = signal(false);
  protected readonly sure = signal(false);
  protected readonly outcome = signal<SaidOutcome | undefined>(undefined);
  protected readonly value = computed(() => {
    const value = Number(this.amount().replace(',', '.'));
    return this.amount().trim() !== '' && value >= 0 && value <= MAX_AMOUNT ? value : undefined;
  });

  protected save(): Promise<void> | undefined {
    const amount = this.value();
    if (amount !== undefined) return this.send({ limit: { amount, currency: 'USD' } });
    this.outcome.set({ text: this.say('budget.amountWrong'), fault: true });
    return undefined;
  }

  protected remove(): Promise<void> | undefined {
    if (this.sure()) return this.send({ limit: null });
    this.sure.set(true);
    return undefined;
  }

  private async send(change: BudgetChange): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    try {
      await firstValueFrom(this.http.put<Budget>(`/api/budgets/${encodeURIComponent(this.scope())}`, change));
      this.changed.emit();
      this.sheet().close();
    } catch (error) {
      this.outcome.set({ text: this.refusalText(error), fault: true });
    } finally {
      this.busy.set(false);
    }
  }
}
