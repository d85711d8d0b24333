import { computed, inject, Injectable } from '@angular/core';
import type { BudgetScope } from '@tasty-food/contract';
import { BranchChoice, PeopleNames } from '@tasty-food/portal-page';
import { injectSay } from '../words/usage-words';

export interface NamedScope {
  readonly scope: BudgetScope;
  readonly name: string;
}

/** Whose money a budget is, in words; and whose the person at the screen may set. */
@Injectable()
export class ScopeNames {
  private readonly branches = inject(BranchChoice);
  private readonly people = inject(PeopleNames);
  private readonly say = injectSay();

  readonly all = computed<readonly NamedScope[]>(() => [
    ...(this.branches.ofAll() ? [{ scope: 'group', name: this.say('budget.group') }] : []),
    ...this.branches.own().map(({ id, name }) => ({ scope: `branch:${id}`, name })),
    ...this.people.people().map(({ id, name }) => ({ scope: `person:${id}`, name })),
  ]);

  nameOf(scope: BudgetScope): string {
    if (scope === 'group') return this.say('budget.group');
    const [kind, id = ''] = scope.split(':');
    if (kind === 'branch') return this.branches.nameOf(id);
    return this.people.nameOf(id) ?? this.say('budget.unknownPerson');
  }
}
