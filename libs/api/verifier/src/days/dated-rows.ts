import { CertificatesView } from '@tasty-food/api-house-claims';
import type { Claim, HouseClaim } from '@tasty-food/api-menu-claims';
import type { Facts } from '@tasty-food/contract';
import { isTrue } from '../register/is-true';
import { RegisterView } from '../register/register-view';
import { dishesOfOtherDay } from './dishes-of-other-days';

type CertificateClaim = Extract<HouseClaim, { about: 'certificate' }>;

const NONE: readonly string[] = [];

/** What look-ups brought of one branch on one day. */
interface DatedView {
  readonly register: RegisterView;
  /** The cells, as "B02 milk", and the dishes whose rows they brought: of everything else nothing is known on that day. */
  readonly cells: Set<string>;
  readonly dishIds: Set<string>;
}

/** The rows that hold for other days than today: each says something of its own day and its own branch, and of nothing else. */
export class DatedRows {
  /** By day, then by branch. Made by the first rows of another day: most turns, and thousands may wait, never have any. */
  private views: Map<string, Map<string, DatedView>> | undefined;
  private papers: Map<string, { readonly view: CertificatesView; readonly factsId: string }> | undefined;

  constructor(private readonly today: RegisterView) {}

  get days(): readonly string[] {
    if (!this.views && !this.papers) return NONE;
    return [...new Set([...(this.views?.keys() ?? []), ...(this.papers?.keys() ?? [])])];
  }

  /** False: these rows are of today. */
  learn(facts: Facts): boolean {
    if (!('asOf' in facts) || facts.asOf === undefined) return false;
    const { asOf, ...rows } = facts;
    if (rows.kind === 'certificate') {
      const view = this.papers?.get(asOf)?.view ?? new CertificatesView();
      view.learn(rows.rows, rows.factsId);
      (this.papers ??= new Map()).set(asOf, { view, factsId: rows.factsId });
      return true;
    }
    const named = dishesOfOtherDay(facts);
    this.today.name(named);
    for (const views of this.views?.values() ?? []) for (const view of views.values()) view.register.name(named);
    const { register, cells, dishIds } = this.viewOf(asOf, rows.branchId ?? this.ownBranchId);
    register.learn(rows);
    if (rows.kind === 'allergens') for (const { dishId, code } of rows.rows) cells.add(`${dishId} ${code}`);
    else for (const { dishId } of rows.rows) dishIds.add(dishId);
    return true;
  }

  /** Whether the rows of a day bear a claim out, at each branch that it speaks of; undefined where they say nothing of it. */
  holds(claim: Claim, day: string): boolean | undefined {
    const views = this.branchesOf(claim).map((branchId) => this.knowing(claim, day, branchId));
    if (views.some((view) => view === undefined)) return undefined;
    return views.every((view) => view !== undefined && isTrue(withoutPlace(claim), view.register));
  }

  /** The rows that know something of a claim, with the branch where it is not that of the turn. */
  knowingOf(claim: Claim, day: string): { register: RegisterView; branchId?: string }[] {
    return this.branchesOf(claim).flatMap((branchId) => {
      const view = this.knowing(claim, day, branchId);
      return view ? [{ register: view.register, ...(branchId === this.ownBranchId ? {} : { branchId }) }] : [];
    });
  }

  /** The same of certificates. */
  certifies(claim: CertificateClaim, day: string): boolean | undefined {
    return this.papers?.get(day)?.view.holds(claim, []);
  }

  papersIdOn(day: string): string | undefined {
    return this.papers?.get(day)?.factsId;
  }

  private get ownBranchId(): string {
    return this.today.facts.branchId ?? '';
  }

  private branchesOf({ place }: Claim): string[] {
    if (!place) return [this.ownBranchId];
    if (!place.isAllBut) return [...place.branchIds];
    return (this.today.facts.branches ?? []).map(({ id }) => id).filter((id) => !place.branchIds.includes(id));
  }

  private knowing(claim: Claim, day: string, branchId: string): DatedView | undefined {
    const view = this.views?.get(day)?.get(branchId);
    if (!view) return undefined;
    const isKnown =
      claim.about === 'allergen'
        ? view.cells.has(`${claim.dishId} ${claim.code}`)
        : dishesOf(claim).every((dishId) => view.dishIds.has(dishId));
    return isKnown ? view : undefined;
  }

  private viewOf(day: string, branchId: string): DatedView {
    this.views ??= new Map();
    const ofDay = this.views.get(day) ?? new Map<string, DatedView>();
    this.views.set(day, ofDay);
    const view = ofDay.get(branchId) ?? this.emptyView(branchId);
    ofDay.set(branchId, view);
    return view;
  }

  /** The names of today, and no row: what is not looked up is not known. */
  private emptyView(branchId: string): DatedView {
    const { version, factsId, dishes, branches } = this.today.facts;
    const named = dishes.map(({ id, names, category }) => ({
      ...{ id, names, ...(category ? { category } : {}) },
      ...{ priceCents: 0, diet: [], claims: [], available: true, register: {} },
    }));
    const facts = { version, factsId, dishes: named, branchId, ...(branches ? { branches } : {}) };
    const now = { date: '', time: '' };
    return { register: new RegisterView(facts, this.today.index, now), cells: new Set(), dishIds: new Set() };
  }
}

/** All whose rows a claim is held against. */
function dishesOf(claim: Claim): readonly string[] {
  switch (claim.about) {
    case 'amount':
    case 'same-price':
    case 'count':
      return [claim.dishId, ...claim.dishIds];
    case 'price-order':
      return [claim.dishId, ...claim.thanIds];
    default:
      return [claim.dishId];
  }
}

function withoutPlace(claim: Claim): Claim {
  return claim.about === 'price-order'
    ? { ...claim, place: undefined, thanPlace: undefined }
    : { ...claim, place: undefined };
}
