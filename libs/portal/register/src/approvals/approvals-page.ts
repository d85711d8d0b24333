// In: what would make the register less careful. Out: a second manager's yes or no.
import { HttpClient } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { mdiArrowRight } from '@mdi/js';
import type { Proposal, ProposalList, Register } from '@tasty-food/contract';
import { CLAIM_WORDS, listAddress, registerAddress } from '@tasty-food/portal-dish';
import { BranchChoice, isManager, loadRows, PageFrame, PageState, reloadOn } from '@tasty-food/portal-page';
import { readRefusal, Session } from '@tasty-food/portal-session';
import { AllergenStateBadge, allergenWord, Icon, Speech } from '@tasty-food/portal-ui';
import { firstValueFrom } from 'rxjs';
import { injectSay, type RegisterWordKey } from '../words/register-words';

@Component({
  selector: 'app-approvals-page',
  imports: [AllergenStateBadge, Icon, MatButtonModule, PageFrame, PageState],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './approvals-page.html',
  styleUrl: './approvals-page.scss',
})
export class ApprovalsPage {
  private readonly http = inject(HttpClient);
  private readonly session = inject(Session);
  protected readonly choice = inject(BranchChoice);
  protected readonly speech = inject(Speech);
  protected readonly say = injectSay();
  protected readonly icon = mdiArrowRight;
  /** As with the tasks: of each of the manager's branches, until one is chosen. */
  protected readonly branchId = signal('');
  protected readonly proposals = loadRows<ProposalList>(() =>
    isManager(this.session.staff()) ? listAddress('/api/register/proposals', this.branchId()) : undefined,
  );
  /** For the names of the dishes, which a proposal does not bear. */
  private readonly register = loadRows<Register>(() =>
    registerAddress(this.branchId() || this.choice.id(), this.speech.language()),
  );
  private readonly names = computed(
    () => new Map((this.register.value()?.dishes ?? []).map(({ dishId, name }) => [dishId, name])),
  );
  protected readonly busy = signal<string | undefined>(undefined);
  protected readonly said = signal<RegisterWordKey | undefined>(undefined);

  constructor() {
    reloadOn(this.proposals, ({ type }) => type === 'register-changed');
  }

  protected titleOf({ dishId, ingredientId }: Proposal): string {
    if (dishId !== undefined) return this.names().get(dishId) ?? dishId;
    return this.say('approvals.ingredient', { name: ingredientId ?? '' });
  }

  protected subjectOf({ code, claim }: Proposal): string {
    if (code) return this.say(allergenWord(code));
    return claim ? this.say('approvals.claim', { claim: this.say(CLAIM_WORDS[claim]) }) : '';
  }

  protected branchOf({ branchId }: Proposal): string {
    return branchId === undefined ? this.say('page.everyBranch') : this.choice.nameOf(branchId);
  }

  protected isOwn({ proposedById }: Proposal): boolean {
    return proposedById === this.session.staff()?.id;
  }

  protected async decide({ proposalId }: Proposal, decision: 'approve' | 'refuse'): Promise<void> {
    this.busy.set(proposalId);
    try {
      await firstValueFrom(this.http.post(`/api/register/proposals/${proposalId}/${decision}`, {}));
      this.said.set(decision === 'approve' ? 'approvals.approved' : 'approvals.refused');
    } catch (error) {
      this.said.set(readRefusal(error).code === 'version-conflict' ? 'approvals.outdated' : 'page.changeFailed');
    } finally {
      this.busy.set(undefined);
      this.proposals.reload();
    }
  }
}
