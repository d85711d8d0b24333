import type { AllergenCode, AllergenState, CertificateRow, Diet, Facts, HoursRow } from '@tasty-food/contract';
import type { HouseClaim } from '@tasty-food/api-menu-claims';
import { type CertificateClaim, CertificatesView, type HoursClaim, HoursView } from '@tasty-food/api-house-claims';
import type { Place } from '@tasty-food/api-marks';
import {
  type ElsewhereFacts,
  type NameIndex,
  nameIndexOf,
  type RegulatedClaim,
  type VerifierDish,
  type VerifierFacts,
} from '@tasty-food/api-vocabulary';

/** One cell as it stands for this turn. */
export interface Cell {
  /** More than one where look-ups of this turn brought different rows: two branches, say. */
  readonly states: readonly AllergenState[];
  readonly factsId: string;
}

/** What a look-up of this turn brought, which holds for it before the rows it began with. */
interface Learned {
  readonly cells: Map<string, Cell>;
  /** Whose rows these are. */
  readonly branchIds: Set<string>;
  /** The dishes that a look-up of another branch brought. */
  readonly dishIdsElsewhere: Set<string>;
  readonly prices: Map<string, { cents: readonly number[]; factsId: string }>;
  readonly diets: Map<string, { diet: readonly Diet[]; factsId: string }>;
  readonly available: Map<string, { available: boolean; factsId: string }>;
}

/** One map for all turns that share the facts. */
const ROWS = new WeakMap<Pick<VerifierFacts, 'dishes'>, ReadonlyMap<string, VerifierDish>>();

function rowsOf(facts: Pick<VerifierFacts, 'dishes'>): ReadonlyMap<string, VerifierDish> {
  const rows = ROWS.get(facts) ?? new Map(facts.dishes.map((dish) => [dish.id, dish]));
  ROWS.set(facts, rows);
  return rows;
}

/** The rows a turn is held to. */
export class RegisterView {
  /** Made by the first look-up: most turns that wait have none yet, and thousands may. */
  private learned: Learned | undefined;

  private readonly certificates = new CertificatesView();
  private readonly hours: HoursView;
  private rows: ReadonlyMap<string, VerifierDish>;
  private elsewhere: ReadonlyMap<string, ElsewhereFacts> | undefined;

  constructor(
    public facts: VerifierFacts,
    public index: NameIndex,
    now: { readonly date: string; readonly time: string },
  ) {
    this.rows = rowsOf(facts);
    this.hours = new HoursView(now);
  }

  /** All that are on the menu of today. */
  get dishes(): readonly VerifierDish[] {
    return [...this.rows.values()].filter(({ isOfOtherDay }) => !isOfOtherDay);
  }

  /** Dishes that rows of another day name, and no row of today: sentences about them can be read from here on. */
  name(dishes: readonly VerifierDish[]): void {
    const added = dishes.filter(({ id }) => !this.rows.has(id));
    if (added.length === 0) return;
    const version = [this.facts.version, ...added.map(({ id, names }) => `${id} ${names.fr}`)].join(' + ');
    this.facts = { ...this.facts, version, dishes: [...this.facts.dishes, ...added] };
    [this.index, this.rows] = [nameIndexOf(this.facts), rowsOf(this.facts)];
  }

  dish(id: string): VerifierDish | undefined {
    return this.rows.get(id);
  }

  /** The rows of other branches, as they are now. Until they are told, what is said of these branches is held against look-ups only. */
  know(elsewhere: readonly ElsewhereFacts[]): void {
    this.elsewhere = new Map(elsewhere.map((facts) => [facts.branchId, facts]));
  }

  /** A dish as each branch of a place has it, undefined where nothing is known of the branch. Undefined: of the branch of the turn alone. */
  at(place: Place | undefined, dishId: string): ReadonlyMap<string, VerifierDish | undefined> | undefined {
    const { branchId: own, branches = [] } = this.facts;
    if (!place || !this.elsewhere || own === undefined) return undefined;
    const ids = place.isAllBut
      ? branches.map(({ id }) => id).filter((id) => !place.branchIds.includes(id))
      : place.branchIds;
    if (ids.length === 1 && ids[0] === own) return undefined;
    return new Map(ids.map((id) => [id, id === own ? this.dish(dishId) : this.dishAt(id, dishId)]));
  }

  /**
   * The same row by row, for what is said of allergens; none where the own branch alone is meant. Of "every branch" those count that know the
   * dish: where it is not sold nobody has checked it.
   */
  rowsAt(place: Place | undefined, dishId: string): { branchId: string; dish: VerifierDish | undefined }[] {
    const rows = [...(this.at(place, dishId) ?? [])].map(([branchId, dish]) => ({ branchId, dish }));
    return place?.isAllBut ? rows.filter(({ dish }) => dish !== undefined && !isNotSold(dish)) : rows;
  }

  private dishAt(branchId: string, dishId: string): VerifierDish | undefined {
    const facts = this.elsewhere?.get(branchId);
    return facts && rowsOf(facts).get(dishId);
  }

  /** A dish at every branch of which something is known. */
  everywhere(dishId: string): VerifierDish[] {
    const dishes = [this.dish(dishId), ...[...(this.elsewhere?.keys() ?? [])].map((id) => this.dishAt(id, dishId))];
    return dishes.filter((dish) => dish !== undefined);
  }

  cell(dishId: string, code: AllergenCode): Cell {
    const learned = this.learned?.cells.get(`${dishId} ${code}`);
    if (learned) return learned;
    return { states: this.ownStates(dishId, code), factsId: this.facts.factsId };
  }

  /** Of a dish that is not sold here only others know what is in it; here it is unknown, and never "free". */
  private ownStates(dishId: string, code: AllergenCode): readonly AllergenState[] {
    const own = this.dish(dishId);
    const isElsewhere = own !== undefined && isNotSold(own);
    const sold = isElsewhere ? this.everywhere(dishId).filter((dish) => !isUnchecked(dish)) : [];
    const states = sold.map(({ register }) => register[code] ?? 'unknown');
    return [...new Set([...states, own?.register[code] ?? 'unknown'])];
  }

  /** Whether rows of a branch are at hand: its own, or those of a look-up. What was said of another is not held against these. */
  knows(place: Place | undefined): boolean {
    const { branchId: own } = this.facts;
    if (!place || own === undefined || this.elsewhere) return true;
    if (place.isAllBut) return !place.branchIds.includes(own);
    return place.branchIds.every((id) => id === own || (this.learned?.branchIds.has(id) ?? false));
  }

  /** Whether a look-up of another branch brought this dish: of what is not sold there nothing is known, whatever is known here. */
  isFromElsewhere(dishId: string): boolean {
    return this.learned?.dishIdsElsewhere.has(dishId) ?? false;
  }

  prices(dishId: string): { cents: readonly number[]; factsId: string } {
    const dish = this.dish(dishId);
    const cents = dish && !dish.isOfOtherDay ? [dish.priceCents] : [];
    return this.learned?.prices.get(dishId) ?? { cents, factsId: this.facts.factsId };
  }

  /** Whether no look-up of these rows has brought what the menu says of a dish. */
  isUntold(dishId: string): boolean {
    return this.learned?.prices.has(dishId) !== true;
  }

  diets(dishId: string): { diet: readonly Diet[]; factsId: string } {
    return this.learned?.diets.get(dishId) ?? { diet: this.dish(dishId)?.diet ?? [], factsId: this.facts.factsId };
  }

  availability(dishId: string): { available: boolean; factsId: string } {
    const { factsId } = this.facts;
    return this.learned?.available.get(dishId) ?? { available: this.dish(dishId)?.available ?? false, factsId };
  }

  regulatedClaims(dishId: string): readonly RegulatedClaim[] {
    return this.dish(dishId)?.claims ?? [];
  }

  branchName(branchId: string): string {
    return this.facts.branches?.find(({ id }) => id === branchId)?.names[0] ?? branchId;
  }

  hoursOf(claim: HoursClaim): ReturnType<HoursView['of']> {
    return this.hours.of(claim, this.hoursRows, this.facts.factsId);
  }

  certificatesOf(claim: CertificateClaim): CertificateRow[] {
    return this.certificates.of(claim, this.facts.certificates ?? []);
  }

  /** Whether rows bear out what is said of the house; undefined where they say nothing of it. */
  holds(claim: HouseClaim): boolean | undefined {
    const { certificates, factsId } = this.facts;
    return claim.about === 'hours'
      ? this.hours.holds(claim, this.hoursRows, factsId)
      : this.certificates.holds(claim, certificates);
  }

  private get hoursRows(): readonly HoursRow[] {
    const { hours = [] } = this.facts;
    return this.elsewhere ? [...hours, ...[...this.elsewhere.values()].flatMap((facts) => facts.hours)] : hours;
  }

  /** The rows a claim of the house was held against. */
  factsIdOf(claim: HouseClaim): string {
    const { factsId } = this.facts;
    return claim.about === 'hours'
      ? (this.hoursOf(claim)[0]?.factsId ?? factsId)
      : this.certificates.factsIdOr(factsId);
  }

  /** The rows of a look-up: what it says of a cell holds, together with what other look-ups of the turn said of it. */
  learn(facts: Facts): void {
    const { factsId } = facts;
    const learned = (this.learned ??= {
      cells: new Map(),
      branchIds: new Set(),
      dishIdsElsewhere: new Set(),
      prices: new Map(),
      diets: new Map(),
      available: new Map(),
    });
    if ('branchId' in facts && facts.branchId !== undefined) learned.branchIds.add(facts.branchId);
    const { branchId: own } = this.facts;
    if (facts.kind === 'dishes' && facts.branchId !== undefined && own !== undefined && facts.branchId !== own)
      for (const { dishId } of facts.rows) learned.dishIdsElsewhere.add(dishId);
    switch (facts.kind) {
      case 'allergens':
        for (const { dishId, code, state } of facts.rows) learnCell(learned, `${dishId} ${code}`, state, factsId);
        break;
      case 'dishes':
        for (const { dishId, priceCents, available, diet } of facts.rows) {
          const cents = new Set([...(learned.prices.get(dishId)?.cents ?? []), priceCents]);
          learned.prices.set(dishId, { cents: [...cents], factsId });
          learned.diets.set(dishId, { diet, factsId });
          learned.available.set(dishId, { available, factsId });
        }
        break;
      case 'availability':
        for (const { dishId, available } of facts.rows) learned.available.set(dishId, { available, factsId });
        break;
      case 'hours':
        this.hours.learn(facts.rows, factsId);
        break;
      case 'certificate':
        this.certificates.learn(facts.rows, factsId);
        break;
      case 'passages':
        break;
    }
  }

  /** Rows changed while the turn runs: what was learned of them is no longer so. */
  replace(facts: VerifierFacts, index: NameIndex): void {
    [this.facts, this.index, this.rows] = [facts, index, rowsOf(facts)];
    this.hours.forget();
    this.certificates.forget();
    this.learned = undefined;
  }
}

/** Only other branches sell it, and only they know what is in it. */
function isNotSold(dish: VerifierDish): boolean {
  return !dish.available && isUnchecked(dish);
}

function isUnchecked({ register }: VerifierDish): boolean {
  return Object.keys(register).length === 0;
}

function learnCell(learned: Learned, key: string, state: AllergenState, factsId: string): void {
  const states = new Set([...(learned.cells.get(key)?.states ?? []), state]);
  learned.cells.set(key, { states: [...states], factsId });
}
