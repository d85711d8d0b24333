// In: a dish of the menu, or none for a new one. Out: the dish as a manager wrote it, from a day on; or taken off the menu.
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
import { mdiClose } from '@mdi/js';
import type { Diet, EditedDish, IngredientList, Language, Menu } from '@tasty-food/contract';
import { BranchChoice, brusselsDay, loadRows, Outcome, PageState, SideSheet } from '@tasty-food/portal-page';
import { readRefusal } from '@tasty-food/portal-session';
import { DIET_WORDS, Icon, Speech } from '@tasty-food/portal-ui';
import { firstValueFrom, type Observable } from 'rxjs';
import { menuAddress } from '../addresses';
import { type ChangeOutcome, faultOf } from '../words/change-outcome';
import { injectSay } from '../words/dish-words';
import { ChangedMeanwhile, type DishColumn, isDishColumn } from './changed-meanwhile';
import { type DishDraft, dishOf, draftOf, type DraftFault, faultsOf, newDraft, rebased } from './dish-draft';

@Component({
  selector: 'app-dish-editor',
  imports: [ChangedMeanwhile, Icon, MatButtonModule, Outcome, PageState, SideSheet],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './dish-editor.html',
  styleUrl: './dish-editor.scss',
})
export class DishEditor {
  readonly dishId = input<string>();
  readonly changed = output();
  readonly closed = output();
  private readonly http = inject(HttpClient);
  private readonly speech = inject(Speech);
  protected readonly choice = inject(BranchChoice);
  protected readonly say = injectSay();
  protected readonly sheet = viewChild.required(SideSheet);
  protected readonly icon = mdiClose;
  protected readonly languages = this.speech.languages;
  protected readonly diets = Object.keys(DIET_WORDS) as Diet[];
  protected readonly dietWords = DIET_WORDS;
  protected readonly today = brusselsDay(new Date());

  protected readonly dish = loadRows<EditedDish>(() => this.dishId() && addressOf(this.dishId() ?? ''));
  private readonly menu = loadRows<Menu>(() => menuAddress(this.choice.id(), this.speech.language()));
  private readonly list = loadRows<IngredientList>(() => {
    const language = this.speech.language();
    return language && `/api/ingredients?language=${language}`;
  });
  /** Those of the branch's menu, and the dish's own. */
  protected readonly categories = computed(() => {
    const known = this.menu.value()?.categories ?? [];
    const own = this.dish.value()?.category;
    return own === undefined || known.some(({ id }) => id === own) ? known : [...known, { id: own, name: own }];
  });
  /** The dish as its last reader saved it. */
  protected readonly saved = computed(() => {
    const dish = this.dish.value();
    return dish && draftOf(dish);
  });
  /** Loaded anew while it is written, it keeps what was written. */
  protected readonly draft = linkedSignal<DishDraft | undefined, DishDraft | undefined>({
    source: () =>
      this.dishId() === undefined ? newDraft(this.categories()[0]?.id ?? '', this.choice.id()) : this.saved(),
    computation: (saved, before) =>
      saved && before?.source && before.value ? rebased(before.value, before.source, saved) : saved,
  });
  /** What somebody else changed of it, as the refusal of our own change said. */
  protected readonly meanwhile = signal<readonly DishColumn[]>([]);
  protected readonly chosen = computed(() =>
    (this.draft()?.ingredients ?? []).map((id) => ({ id, name: this.nameOf(id) })),
  );
  protected readonly others = computed(() =>
    (this.list.value()?.ingredients ?? [])
      .filter(({ ingredientId }) => !this.draft()?.ingredients.includes(ingredientId))
      .toSorted((one, other) => one.name.localeCompare(other.name)),
  );
  protected readonly from = signal(this.today);
  protected readonly tried = signal(false);
  protected readonly sure = signal(false);
  protected readonly busy = signal(false);
  protected readonly outcome = signal<ChangeOutcome | undefined>(undefined);
  private readonly faults = computed(() => {
    const draft = this.draft();
    return draft ? faultsOf(draft) : [];
  });

  protected set(change: Partial<DishDraft>): void {
    this.draft.update((draft) => draft && { ...draft, ...change });
    this.outcome.set(undefined);
  }

  /** Nobody is told what is missing before they think that they are done. */
  protected lacks(fault: DraftFault): boolean {
    return this.tried() && this.faults().includes(fault);
  }

  protected write(what: 'name' | 'description', language: Language, text: string): void {
    const draft = this.draft();
    if (draft) this.set({ [what]: { ...draft[what], [language]: text } });
  }

  protected sellAt(branchId: string, isSold: boolean, ownPrice = ''): void {
    const { [branchId]: _, ...rest } = this.draft()?.soldAt ?? {};
    this.set({ soldAt: isSold ? { ...rest, [branchId]: ownPrice } : rest });
  }

  protected add(ingredientId: string): void {
    if (ingredientId) this.set({ ingredients: [...(this.draft()?.ingredients ?? []), ingredientId] });
  }

  protected without(ingredientId: string): readonly string[] {
    return (this.draft()?.ingredients ?? []).filter((each) => each !== ingredientId);
  }

  protected toggle(diet: Diet): void {
    const diets = this.draft()?.diet ?? [];
    this.set({ diet: diets.includes(diet) ? diets.filter((each) => each !== diet) : [...diets, diet] });
  }

  protected async save(): Promise<void> {
    this.tried.set(true);
    const draft = this.draft();
    if (!draft || this.faults().length > 0) return;
    const { id, ...dish } = dishOf(draft);
    const address = this.dishId() === undefined ? '/api/dishes' : addressOf(id);
    const query = `?from=${this.from()}`;
    await this.send(
      this.dishId() === undefined
        ? this.http.post(address + query, { id, ...dish })
        : this.http.put(address + query, { ...dish, version: this.dish.value()?.version }),
    );
  }

  /** At the second tap: guests will no longer find it. */
  protected async remove(): Promise<void> {
    const dishId = this.dishId();
    if (!this.sure()) return this.sure.set(true);
    if (dishId !== undefined) await this.send(this.http.delete(`${addressOf(dishId)}?from=${this.from()}`));
  }

  private async send(request: Observable<unknown>): Promise<void> {
    this.busy.set(true);
    this.meanwhile.set([]);
    try {
      await firstValueFrom(request, { defaultValue: undefined });
      this.changed.emit();
      this.sheet().close();
    } catch (error) {
      const { code, paths = [] } = readRefusal(error);
      if (code === 'version-conflict') {
        this.meanwhile.set(paths.filter(isDishColumn));
        this.dish.reload();
      }
      this.outcome.set(refusedBecause(error));
    } finally {
      this.busy.set(false);
    }
  }

  private nameOf(id: string): string {
    return this.list.value()?.ingredients.find(({ ingredientId }) => ingredientId === id)?.name ?? id;
  }
}

function refusedBecause(error: unknown): ChangeOutcome {
  if (readRefusal(error).paths?.includes('from')) return { word: 'editor.notYetThere', fault: true };
  return faultOf(error);
}

function addressOf(dishId: string): string {
  return `/api/dishes/${encodeURIComponent(dishId)}`;
}
