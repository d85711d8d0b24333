// In: what one manager proposed in one deed. Out: what another decides of it, whole or cell by cell.
import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { mdiArrowRight } from '@mdi/js';
import type { CellEffect, Decisions, Proposal, ProposalEffects } from '@tasty-food/contract';
import { CLAIM_WORDS } from '@tasty-food/portal-dish';
import { BranchChoice, loadRows } from '@tasty-food/portal-page';
import { Session } from '@tasty-food/portal-session';
import { AllergenStateBadge, allergenWord, Icon, Speech, STATE_WORDS } from '@tasty-food/portal-ui';
import { injectSay } from '../words/register-words';
import { type DishEffects, effectsByDish } from './effects-by-dish';
import { RefusalForm } from './refusal-form';

/** So many dishes are shown without being asked for. */
const DISHES_OPEN_MAX = 5;

@Component({
  selector: 'app-proposal-card',
  imports: [AllergenStateBadge, Icon, MatButtonModule, RefusalForm],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './proposal-card.html',
  styleUrl: './proposal-card.scss',
})
export class ProposalCard {
  /** At least one; of one deed, and open. */
  readonly proposals = input.required<readonly Proposal[]>();
  readonly heading = input.required<string>();
  readonly busy = input(false);
  readonly decided = output<Decisions>();
  private readonly session = inject(Session);
  private readonly choice = inject(BranchChoice);
  protected readonly speech = inject(Speech);
  protected readonly say = injectSay();
  protected readonly icon = mdiArrowRight;
  protected readonly openMax = DISHES_OPEN_MAX;

  /** What is decided alone: the one and only, or one of the list. */
  protected readonly first = computed(() => this.proposals()[0]);
  protected readonly isOwn = computed(() => this.first()?.proposedById === this.session.staff()?.id);
  protected readonly isMany = computed(() => this.proposals().length > 1);
  private readonly left = signal<ReadonlySet<string>>(new Set());
  protected readonly ticked = computed(() => this.proposals().filter(({ proposalId }) => this.isTicked(proposalId)));
  protected readonly unticked = computed(() => this.proposals().length - this.ticked().length);

  /** What refuses something of another's, and only waits for the reason: what is ticked, or with the rest approved. */
  protected readonly refusing = signal<'ticked' | 'unticked' | undefined>(undefined);
  protected readonly refusal = computed(() => {
    const count = this.ticked().length;
    if (this.refusing() === 'unticked')
      return this.say('approvals.both', { approved: count, refused: this.unticked() });
    return this.isMany() ? this.say('approvals.refuseCount', { count }) : this.say('approvals.refuse');
  });

  private readonly foreseen = loadRows<ProposalEffects>(() => {
    const first = this.first();
    // A single cell says itself what would change.
    return first && (first.batchId || first.ingredientId)
      ? `/api/register/proposals/${first.proposalId}/effects`
      : undefined;
  });
  protected readonly dishes = computed(() => {
    const ticked = new Set(this.ticked().map(({ proposalId }) => proposalId));
    const effects = (this.foreseen.value()?.proposals ?? []).filter(({ proposal }) => ticked.has(proposal.proposalId));
    const isOfIngredient = this.first()?.ingredientId !== undefined;
    return this.foreseen.value() && isOfIngredient
      ? effectsByDish(effects.flatMap((one): CellEffect[] => one.effects))
      : undefined;
  });
  /** Of the deed what rests on something that has changed since. */
  protected readonly stale = computed(() => {
    const gone = (this.foreseen.value()?.proposals ?? []).filter(
      ({ proposal: { state }, holds }) => state === 'outdated' || (state === 'open' && !holds),
    );
    return this.list(gone.map(({ proposal }) => this.subjectOf(proposal)));
  });

  protected subjectOf({ code, claim, branchId }: Proposal): string {
    const what = code
      ? this.say(allergenWord(code))
      : claim
        ? this.say('approvals.claim', { claim: this.say(CLAIM_WORDS[claim]) })
        : '';
    const isOfSeveral = new Set(this.proposals().map((one) => one.branchId)).size > 1;
    return isOfSeveral && branchId ? `${what} · ${this.choice.nameOf(branchId)}` : what;
  }

  /** The branches that it is about: one, some, or every one. */
  protected readonly branches = computed(() => {
    const ids = [...new Set(this.proposals().map(({ branchId }) => branchId))];
    return ids.includes(undefined)
      ? this.say('page.everyBranch')
      : this.list(ids.map((id) => this.choice.nameOf(id ?? '')));
  });

  protected lineOf({ from, to, codes, branchIds }: DishEffects['changes'][number]): string {
    return this.say('approvals.effect', {
      from: this.say(STATE_WORDS[from]),
      to: this.say(STATE_WORDS[to]),
      what: this.list(codes.map((code) => this.say(allergenWord(code)).toLowerCase())),
      branches: this.list(branchIds.map((id) => this.choice.nameOf(id))),
    });
  }

  protected isTicked(proposalId: string): boolean {
    return !this.left().has(proposalId);
  }

  protected tick(proposalId: string, isTicked: boolean): void {
    const left = new Set(this.left());
    if (isTicked) left.delete(proposalId);
    else left.add(proposalId);
    this.left.set(left);
  }

  protected approve(): void {
    this.decided.emit({ decisions: this.ticked().map(({ proposalId }) => ({ proposalId, verdict: 'approve' })) });
  }

  protected refuse(reason?: string): void {
    const isMixed = this.refusing() === 'unticked';
    this.refusing.set(undefined);
    const decisions = (isMixed ? this.proposals() : this.ticked()).map(({ proposalId }) => {
      const verdict = isMixed && this.isTicked(proposalId) ? ('approve' as const) : ('refuse' as const);
      return { proposalId, verdict };
    });
    this.decided.emit({ decisions, ...(reason === undefined ? {} : { reason }) });
  }

  private list(words: readonly string[]): string {
    return new Intl.ListFormat(this.speech.language() ?? 'fr').format(words);
  }
}
