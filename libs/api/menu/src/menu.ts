import { Injectable } from '@nestjs/common';
import { Branches, resolveName } from '@tasty-food/api-branches';
import { ClaimStore } from '@tasty-food/api-register';
import {
  ALLERGEN_CODES,
  type AllergenCode,
  type AllergenRow,
  type Claim,
  type Language,
  type Menu as MenuOfBranch,
  type MenuQuery,
  type Register,
} from '@tasty-food/contract';
import { allergenRow, foundDish, menuOfDishes, registerOf, type FoundDish } from './dish-views';
import { findAmong, type DishWishes } from './find-dishes';
import { MenuStore, type DishRecord } from './menu-store';

/** As many as one answer can say; lists without a query are told whole. */
const FOUND_MAX = 20;

export interface DishQuestion extends DishWishes {
  branchId: string;
  language: Language;
  at?: Date;
}

export interface AllergenQuestion {
  branchId: string;
  language: Language;
  /** As people write them: any language, with typos, or ids. */
  dishes: readonly string[];
  /** All fourteen when empty. */
  codes: readonly AllergenCode[];
  at?: Date;
}

/** `rows` is empty when the branch does not sell the dish: its register says nothing then, and no other branch's is told. */
export interface CheckedDish {
  dishId: string;
  dish: string;
  soldHere: boolean;
  rows: AllergenRow[];
}

/** All that is held of a dish for one branch, in every language, with the regulated claims made for it there. */
export interface BranchDish extends DishRecord {
  claims: readonly Claim[];
}

/** What the branches sell, and what the register says of it: rows of the database, in the reader's language. */
@Injectable()
export class Menu {
  constructor(
    private readonly store: MenuStore,
    private readonly branches: Branches,
    private readonly claims: ClaimStore,
  ) {}

  /** Throws `not-found` that names the branches. */
  async menuOf({ branch, language, at }: MenuQuery): Promise<MenuOfBranch> {
    const asOf = at === undefined ? new Date() : new Date(at);
    return menuOfDishes(await this.soldAt(branch, at === undefined ? undefined : asOf), branch, language, asOf);
  }

  /** Throws `not-found` that names the branches. */
  async registerOf({ branch, language, at }: MenuQuery): Promise<Register> {
    const asOf = at === undefined ? undefined : new Date(at);
    const dishes = await this.soldAt(branch, asOf);
    const claims = await this.claims.ofBranch(branch, asOf);
    return registerOf(dishes, claims, { branch, language, asOf: asOf ?? new Date() });
  }

  /** The whole menu as one branch sells it, or does not: what answers are held against. A branch that is not there sells nothing. */
  async dishesOf(branchId: string): Promise<BranchDish[]> {
    const [dishes, claims] = await Promise.all([this.store.dishes(branchId), this.claims.ofBranch(branchId)]);
    return dishes.map((dish) => ({ ...dish, claims: (claims.get(dish.id) ?? []).map(({ claim }) => claim) }));
  }

  /** `total` counts those beyond the first twenty too. */
  async findDishes(question: DishQuestion): Promise<{ dishes: FoundDish[]; total: number }> {
    const found = findAmong(await this.dishesAt(question.branchId, question.at), question);
    const told = question.query ? found.slice(0, FOUND_MAX) : found;
    return { dishes: told.map((dish) => foundDish(dish, question.language)), total: found.length };
  }

  async checkAllergens(question: AllergenQuestion): Promise<{
    dishes: CheckedDish[];
    notFound: { asked: string; suggestions: string[] }[];
  }> {
    const menu = await this.dishesAt(question.branchId, question.at);
    const found = new Set<DishRecord>();
    const notFound: { asked: string; suggestions: string[] }[] = [];
    for (const asked of question.dishes) {
      const resolved = resolveName(asked, menu);
      if ('found' in resolved) found.add(resolved.found);
      else notFound.push({ asked, suggestions: resolved.suggestions.map(({ name }) => name[question.language]) });
    }
    return { dishes: [...found].map((dish) => checked(dish, question)), notFound };
  }

  private async soldAt(branchId: string, at?: Date): Promise<DishRecord[]> {
    return (await this.dishesAt(branchId, at)).filter((dish) => dish.soldHere);
  }

  private async dishesAt(branchId: string, at?: Date): Promise<DishRecord[]> {
    const dishes = await this.store.dishes(branchId, at);
    // A branch that sells something exists; only one that sells nothing has to be looked up.
    if (!dishes.some((dish) => dish.soldHere)) await this.branches.check(branchId);
    return dishes;
  }
}

function checked(dish: DishRecord, { codes, language }: AllergenQuestion): CheckedDish {
  const asked = codes.length > 0 ? codes : ALLERGEN_CODES;
  return {
    dishId: dish.id,
    dish: dish.name[language],
    soldHere: dish.soldHere,
    rows: dish.soldHere ? asked.map((code) => allergenRow(dish, code, language)) : [],
  };
}
