import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import type { AuditEntry } from '@tasty-food/contract';
import { Amounts, BranchChoice } from '@tasty-food/portal-page';
import { ROLE_WORDS } from '@tasty-food/portal-session';
import { Speech, type WordKey } from '@tasty-food/portal-ui';
import { STATE_WORDS } from '../people/state-words';
import { type AdminWordKey, injectSay } from '../words/admin-words';
import { changesOf } from './changes-of';
import { actionWord, KIND_WORDS } from './deed-words';

const FIELD_WORDS: Partial<Record<string, AdminWordKey>> = {
  name: 'change.name',
  role: 'change.role',
  branchId: 'change.branchId',
  otherBranchIds: 'change.otherBranchIds',
  language: 'change.language',
  state: 'change.state',
  limit: 'change.limit',
  available: 'change.available',
  until: 'change.until',
};

/** One deed: when, who, what; behind it what was before and after. */
@Component({
  selector: 'app-audit-item',
  providers: [Amounts],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './audit-item.html',
  styleUrl: './audit-item.scss',
})
export class AuditItem {
  readonly entry = input.required<AuditEntry>();
  /** Somebody wants to see only what this person did. */
  readonly personChosen = output<string>();
  private readonly branches = inject(BranchChoice);
  private readonly speech = inject(Speech);
  private readonly amounts = inject(Amounts);
  protected readonly say = injectSay();
  protected readonly kindWords = KIND_WORDS;
  protected readonly at = computed(() => this.speech.soon(this.entry().at));
  protected readonly action = computed(() => {
    const word = actionWord(this.entry());
    return word ? this.say(word) : this.entry().action;
  });
  protected readonly branch = computed(() => {
    const { branchId } = this.entry();
    return branchId === null ? '' : this.branches.nameOf(branchId);
  });
  /** Without what reads the same: no other branch before, and an empty list of them after. */
  protected readonly changes = computed(() =>
    changesOf(this.entry())
      .map(({ field, before, after }) => ({
        field: this.fieldName(field),
        before: this.text(this.named(field, before)),
        after: this.text(this.named(field, after)),
      }))
      .filter(({ before, after }) => before !== after),
  );

  private fieldName(field: string): string {
    const word = FIELD_WORDS[field];
    return word ? this.say(word) : field;
  }

  /** Roles, states and branches by the names that people know them by. */
  private named(field: string, value: unknown): unknown {
    if (Array.isArray(value) && field === 'otherBranchIds') return value.map((id) => this.branches.nameOf(String(id)));
    if (typeof value !== 'string') return value;
    if (field === 'branchId') return this.branches.nameOf(value);
    const words: Partial<Record<string, AdminWordKey | WordKey>> =
      field === 'role' ? ROLE_WORDS : field === 'state' ? STATE_WORDS : {};
    const word = words[value];
    return word ? this.say(word) : value;
  }

  private text(value: unknown): string {
    if (value === undefined || value === null || value === '') return this.say('change.nothing');
    if (typeof value === 'boolean') return this.say(value ? 'change.yes' : 'change.no');
    if (isCost(value)) return this.amounts.money(value);
    if (Array.isArray(value) && value.every((one) => typeof one === 'string'))
      return value.join(', ') || this.say('change.nothing');
    return typeof value === 'object' ? JSON.stringify(value) : String(value);
  }
}

function isCost(value: unknown): value is { amount: number; currency: string } {
  return typeof value === 'object' && value !== null && 'amount' in value && 'currency' in value;
}
