import { ChangeDetectionStrategy, Component, computed, inject, output } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { BranchNames, ServerHealth, Session } from '@tasty-food/portal-session';
import { Icon } from '@tasty-food/portal-ui';
import { startersFor } from './starters';
import { injectSay } from './words/chat-words';

/** From this hour one says good evening. */
const EVENING_HOUR = 18;

/** The empty conversation: a greeting, and questions to begin with; the rows of the restaurant when Claude is away. */
@Component({
  selector: 'app-welcome',
  imports: [Icon, MatButtonModule, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './welcome.html',
  styleUrl: './welcome.scss',
})
export class Welcome {
  readonly asked = output<string>();
  private readonly staff = inject(Session).staff;
  private readonly branches = inject(BranchNames);
  protected readonly health = inject(ServerHealth);
  protected readonly say = injectSay();
  private readonly hour = new Date().getHours();
  protected readonly greeting = computed(() => {
    const name = this.staff()?.name.split(' ')[0] ?? '';
    return this.say(this.hour >= EVENING_HOUR ? 'welcome.evening' : 'welcome.morning', { name }).replace(/, $/, '');
  });
  protected readonly starters = computed(() => {
    const { role = 'staff', branchId = null } = this.staff() ?? {};
    const branch = branchId === null ? '' : this.branches.nameOf(branchId);
    return startersFor(role, this.hour, branchId !== null).map(({ icon, word }) => ({
      icon,
      question: this.say(word, { branch }),
    }));
  });
}
