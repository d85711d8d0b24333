// In: what waits for a manager. Out: each thing with the way to do it; it is gone when it is done.
import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  mdiCalendarEdit,
  mdiCertificateOutline,
  mdiChevronRight,
  mdiEyeCheckOutline,
  mdiFoodVariant,
  mdiShieldCheckOutline,
  mdiTableArrowUp,
} from '@mdi/js';
import type { Task, TaskList, PortalEvent } from '@tasty-food/contract';
import { DishSheet, listAddress } from '@tasty-food/portal-dish';
import { BranchChoice, isManager, loadRows, PageFrame, PageState, reloadOn } from '@tasty-food/portal-page';
import { Session } from '@tasty-food/portal-session';
import { allergenWord, Icon, Speech } from '@tasty-food/portal-ui';
import { injectSay, type RegisterWordKey } from '../words/register-words';

const KINDS: Record<Task['kind'], { word: RegisterWordKey; icon: string; path?: string }> = {
  'certificate-expiring': { word: 'tasks.expiring', icon: mdiCertificateOutline, path: '/certificates' },
  'certificate-expired': { word: 'tasks.expired', icon: mdiCertificateOutline, path: '/certificates' },
  'register-proposal': { word: 'tasks.proposal', icon: mdiShieldCheckOutline, path: '/approvals' },
  'register-recheck': { word: 'tasks.recheck', icon: mdiEyeCheckOutline },
};

/** What may make a task, or do away with it. */
const TOLD: ReadonlySet<PortalEvent['type']> = new Set(['register-changed', 'menu-changed', 'certificate-changed']);

/** What a manager keeps; the pages of these stand in no bar. */
const KEEPING: readonly { path: string; word: RegisterWordKey; icon: string }[] = [
  { path: '/hours/week', word: 'tasks.changeHours', icon: mdiCalendarEdit },
  { path: '/ingredients', word: 'ingredients.title', icon: mdiFoodVariant },
  { path: '/menu/import', word: 'tasks.importMenu', icon: mdiTableArrowUp },
  { path: '/hours/import', word: 'tasks.importHours', icon: mdiTableArrowUp },
  { path: '/certificates/import', word: 'tasks.importCertificates', icon: mdiTableArrowUp },
];

@Component({
  selector: 'app-tasks-page',
  imports: [DishSheet, Icon, PageFrame, PageState, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './tasks-page.html',
  styleUrl: './tasks-page.scss',
})
export class TasksPage {
  private readonly session = inject(Session);
  private readonly choice = inject(BranchChoice);
  private readonly speech = inject(Speech);
  protected readonly say = injectSay();
  protected readonly kinds = KINDS;
  protected readonly keeping = KEEPING;
  protected readonly icon = mdiChevronRight;
  /** Nothing that waits is to be missed: of each of the manager's branches, until one is chosen. */
  protected readonly branchId = signal('');
  protected readonly tasks = loadRows<TaskList>(() =>
    isManager(this.session.staff()) ? listAddress('/api/tasks', this.branchId()) : undefined,
  );
  protected readonly opened = signal<{ dishId: string; branchId: string } | undefined>(undefined);

  constructor() {
    reloadOn(this.tasks, ({ type }) => TOLD.has(type));
  }

  protected titleOf({ kind, proposals }: Task): string {
    return proposals === undefined ? this.say(KINDS[kind].word) : this.say('tasks.proposals', { count: proposals });
  }

  /** What it is about: a supplier, or a dish or an ingredient with its allergen. */
  protected about({ supplier, dishId, dish, ingredientId, ingredient, code, branchId }: Task): string {
    const parts = [
      supplier,
      (dish ?? ingredient)?.[this.speech.language() ?? 'fr'] ?? dishId ?? ingredientId,
      code && this.say(allergenWord(code as Parameters<typeof allergenWord>[0])),
      branchId && this.choice.mayChoose() ? this.choice.nameOf(branchId) : undefined,
    ];
    return parts.filter((part) => part).join(' · ');
  }

  protected due({ dueOn }: Task): string {
    return dueOn ? this.say('tasks.due', { date: this.speech.date(dueOn) }) : '';
  }

  protected open({ dishId, branchId }: Task): void {
    if (dishId && branchId) this.opened.set({ dishId, branchId });
  }
}
