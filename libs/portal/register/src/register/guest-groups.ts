import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { mdiAlert, mdiClipboardCheckOutline, mdiCloseOctagon } from '@mdi/js';
import type { AllergenCode } from '@tasty-food/contract';
import { AllergenStateBadge, allergenWord, Icon, OutMark } from '@tasty-food/portal-ui';
import { injectSay, type RegisterWordKey } from '../words/register-words';
import { GUEST_GROUPS, groupForGuest, type GuestGroup, type RegisterDish, stateOf } from './group-for-guest';

const GROUP_WORDS: Record<GuestGroup, { title: RegisterWordKey; lead: RegisterWordKey; icon: string }> = {
  free: { title: 'register.groupFree', lead: 'register.groupFreeLead', icon: mdiClipboardCheckOutline },
  doubt: { title: 'register.groupDoubt', lead: 'register.groupDoubtLead', icon: mdiAlert },
  contains: { title: 'register.groupContains', lead: 'register.groupContainsLead', icon: mdiCloseOctagon },
};

/** For a guest who must avoid something: what the register says of every dish, in three groups, each with what it does not promise. */
@Component({
  selector: 'app-guest-groups',
  imports: [AllergenStateBadge, Icon, OutMark],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './guest-groups.html',
  styleUrl: './guest-groups.scss',
})
export class GuestGroups {
  readonly dishes = input.required<readonly RegisterDish[]>();
  readonly avoid = input.required<readonly AllergenCode[]>();
  readonly out = input.required<ReadonlyMap<string, unknown>>();
  readonly opened = output<string>();
  protected readonly say = injectSay();
  protected readonly allergenWord = allergenWord;
  protected readonly stateOf = stateOf;
  protected readonly groups = computed(() => {
    const grouped = Map.groupBy(this.dishes(), (dish) => groupForGuest(dish, this.avoid()));
    return GUEST_GROUPS.map((kind) => ({ kind, ...GROUP_WORDS[kind], dishes: grouped.get(kind) ?? [] }));
  });
}
