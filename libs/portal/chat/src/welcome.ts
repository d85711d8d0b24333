import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { mdiCashRegister, mdiClipboardListOutline, mdiLeaf, mdiSeedOutline } from '@mdi/js';
import { Icon, Speech, type WordKey } from '@tasty-food/portal-ui';

const STARTERS: readonly { icon: string; word: WordKey }[] = [
  { icon: mdiSeedOutline, word: 'welcome.starterAllergen' },
  { icon: mdiClipboardListOutline, word: 'welcome.starterRegister' },
  { icon: mdiLeaf, word: 'welcome.starterDiet' },
  { icon: mdiCashRegister, word: 'welcome.starterPrice' },
];

/** From this hour one says good evening. */
const EVENING_HOUR = 18;

/** The empty conversation: a greeting, and questions to begin with. */
@Component({
  selector: 'app-welcome',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './welcome.html',
  styleUrl: './welcome.scss',
})
export class Welcome {
  readonly name = input('');
  readonly asked = output<string>();
  protected readonly say = inject(Speech).say;
  protected readonly starters = STARTERS;
  private readonly evening = new Date().getHours() >= EVENING_HOUR;
  protected readonly greeting = computed(() => {
    const name = this.name().split(' ')[0] ?? '';
    return this.say(this.evening ? 'welcome.evening' : 'welcome.morning', { name }).replace(/, $/, '');
  });
}
