// In: what would make the register less careful. Out: a second manager's yes or no, to each or to what was proposed together.
import { HttpClient } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import {
  ALLERGEN_CODES,
  type Decisions,
  type DecisionsOutcome,
  type IngredientList,
  type Proposal,
  type ProposalList,
  type Register,
} from '@tasty-food/contract';
import { listAddress, registerAddress } from '@tasty-food/portal-dish';
import { BranchChoice, faultOf, isManager, loadRows, PageFrame, PageState, reloadOn } from '@tasty-food/portal-page';
import { Session } from '@tasty-food/portal-session';
import { allergenWord, Speech } from '@tasty-food/portal-ui';
import { firstValueFrom } from 'rxjs';
import { injectSay } from '../words/register-words';
import { ProposalCard } from './proposal-card';

const DECIDE = '/api/register/proposals/decide';

@Component({
  selector: 'app-approvals-page',
  imports: [PageFrame, PageState, ProposalCard],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './approvals-page.html',
  styleUrl: './approvals-page.scss',
})
export class ApprovalsPage {
  private readonly http = inject(HttpClient);
  private readonly session = inject(Session);
  private readonly choice = inject(BranchChoice);
  private readonly speech = inject(Speech);
  protected readonly say = injectSay();
  /** As with the tasks: of each of the manager's branches, until one is chosen. */
  protected readonly branchId = signal('');
  protected readonly proposals = loadRows<ProposalList>(() =>
    isManager(this.session.staff()) ? listAddress('/api/register/proposals', this.branchId()) : undefined,
  );
  /** Newest first, each with all that was proposed with it. */
  protected readonly deeds = computed(() =>
    [...Map.groupBy(this.proposals.value()?.proposals ?? [], ({ batchId, proposalId }) => batchId ?? proposalId)].map(
      ([id, proposals]) => ({ id, proposals: proposals.toSorted(byAllergen) }),
    ),
  );
  /** For the names of the dishes, which a proposal does not bear. */
  private readonly register = loadRows<Register>(() =>
    registerAddress(this.branchId() || this.choice.id(), this.speech.language()),
  );
  private readonly ingredients = loadRows<IngredientList>(() => {
    const language = this.speech.language();
    const isAsked = (this.proposals.value()?.proposals ?? []).some(({ kind }) => kind === 'ingredient');
    return isAsked && language ? `/api/ingredients?language=${language}` : undefined;
  });
  private readonly names = computed(
    () =>
      new Map([
        ...(this.register.value()?.dishes ?? []).map(({ dishId, name }) => [dishId, name] as const),
        ...(this.ingredients.value()?.ingredients ?? []).map(({ ingredientId, name }) => [ingredientId, name] as const),
      ]),
  );
  protected readonly busy = signal<string | undefined>(undefined);
  protected readonly said = signal<readonly string[]>([]);

  constructor() {
    reloadOn(this.proposals, ({ type }) => type === 'register-changed');
  }

  protected titleOf(proposal: Proposal | undefined): string {
    const { dishId, ingredientId = '' } = proposal ?? {};
    if (dishId !== undefined) return this.names().get(dishId) ?? dishId;
    return this.say('approvals.ingredient', { name: this.names().get(ingredientId) ?? ingredientId });
  }

  protected async decide(deed: string, decisions: Decisions): Promise<void> {
    this.busy.set(deed);
    try {
      this.said.set(this.outcomeOf(await firstValueFrom(this.http.post<DecisionsOutcome>(DECIDE, decisions))));
    } catch (error) {
      this.said.set([this.say(faultOf(error).word)]);
    } finally {
      this.busy.set(undefined);
      this.proposals.reload();
    }
  }

  /** What was passed over stands there by name: nobody is to think that it was decided. */
  private outcomeOf({ proposals, passedOver }: DecisionsOutcome): string[] {
    const approved = proposals.filter(({ state }) => state === 'approved').length;
    const refused = proposals.length - approved;
    const isOne = proposals.length + passedOver.length === 1;
    if (isOne && passedOver.length > 0) return [this.say('approvals.outdated')];
    if (isOne) return [this.say(approved > 0 ? 'approvals.approved' : 'approvals.refused')];
    const names = passedOver.flatMap(({ code }) => (code ? this.say(allergenWord(code)).toLowerCase() : []));
    const what = new Intl.ListFormat(this.speech.language() ?? 'fr').format([...new Set(names)]);
    return [
      this.say('approvals.decided', { approved, refused }),
      ...(what ? [this.say('approvals.passedOver', { what })] : []),
    ];
  }
}

/** In the order of the register, as the supplier's sheet has them too. */
function byAllergen({ code: one }: Proposal, { code: other }: Proposal): number {
  return one && other ? ALLERGEN_CODES.indexOf(one) - ALLERGEN_CODES.indexOf(other) : 0;
}
