import { addDays, brusselsDay, brusselsInstant } from '@tasty-food/api-branches';
import { allergenRow, dishRow, type BranchDish } from '@tasty-food/api-menu';
import type { ElsewhereFacts, VerifierDish, VerifierFacts } from '@tasty-food/api-vocabulary';
import type {
  AllergenCode,
  AllergenRow,
  Branch,
  CertificateRow,
  DishRow,
  HoursRow,
  Language,
} from '@tasty-food/contract';
import { createHash } from 'node:crypto';

/** A dish that went out, or came back. */
export interface DishChange {
  readonly dish: BranchDish;
  readonly available: boolean;
}

/** What has changed while an answer runs, each as it is now. */
export interface RowNews {
  readonly dishes: readonly DishChange[];
  /** What counts in the place of a certificate that the answer looked up. */
  readonly certificates: readonly CertificateRow[];
}

/** What is told of the branch itself: its days around now, and of each supplier and scope the certificate that counts. */
export interface HouseRows {
  readonly hours: readonly HoursRow[];
  readonly certificates: readonly CertificateRow[];
}

/** Everything that is read of a branch. Reasons and scopes are worded, so the rows of the house are read in each language. */
export interface ReadRows {
  readonly dishes: readonly BranchDish[];
  readonly house: Readonly<Record<Language, HouseRows>>;
  /** All of the group: hours of another branch must not be taken for those of this one. */
  readonly branches: readonly Branch[];
}

/**
 * Menu, register, regulated claims, 86 list, hours and certificates of one branch as they were read at one moment. Shared by all
 * answers of that time.
 */
export class BranchRows {
  /** The same rows have the same version, in every instance. */
  readonly version: string;
  private readonly dishes: readonly BranchDish[];
  private readonly facts: Readonly<Record<Language, VerifierFacts>>;
  private readonly byId: ReadonlyMap<string, BranchDish>;
  private readonly elsewhere: Readonly<Record<Language, ElsewhereFacts>>;
  /** All branches of the group. */
  readonly branchIds: readonly string[];

  constructor(
    readonly branchId: string,
    read: ReadRows,
  ) {
    const { dishes, house, branches } = read;
    this.dishes = dishes;
    this.version = createHash('sha256').update(JSON.stringify(read)).digest('base64url');
    const told = {
      version: `${branchId} ${this.version}`,
      factsId: 'register',
      dishes: dishes.map(verifierDish),
      branchId,
      branches: branches.map(({ id, name }) => ({ id, names: [name] })),
    };
    // One version: the languages share one index of names.
    this.facts = { fr: { ...told, ...house.fr }, nl: { ...told, ...house.nl }, en: { ...told, ...house.en } };
    const rows = { branchId, dishes: told.dishes };
    this.elsewhere = {
      fr: { ...rows, hours: house.fr.hours },
      nl: { ...rows, hours: house.nl.hours },
      en: { ...rows, hours: house.en.hours },
    };
    this.branchIds = branches.map(({ id }) => id);
    this.byId = new Map(dishes.map((dish) => [dish.id, dish]));
  }

  factsIn(language: Language): VerifierFacts {
    return this.facts[language];
  }

  /** The same, for an answer that is given at another branch. */
  elsewhereIn(language: Language): ElsewhereFacts {
    return this.elsewhere[language];
  }

  /** The dishes that the branch sells and that are out. */
  get out(): readonly BranchDish[] {
    return this.dishes.filter(({ soldHere, out }) => soldHere && out);
  }

  /** When they change by themselves, as milliseconds since the epoch: a dish is back, or a day begins. */
  get changeAt(): number {
    const tomorrow = brusselsInstant(addDays(brusselsDay(new Date()), 1), '00:00');
    return Math.min(tomorrow.getTime(), ...this.out.flatMap(({ until }) => (until ? [until.getTime()] : [])));
  }

  /** The dishes that could be had before and cannot now, or the other way round. */
  changesSince(before: BranchRows): DishChange[] {
    return this.dishes.flatMap((dish) => {
      const was = before.dish(dish.id);
      const available = isAvailable(dish);
      return was && isAvailable(was) !== available ? [{ dish, available }] : [];
    });
  }

  /** Those of some certificates of before that prove something else now, each as what counts in its place. */
  certificatesChangedSince(before: BranchRows, ids: ReadonlySet<string>, language: Language): CertificateRow[] {
    const now = this.factsIn(language).certificates ?? [];
    const were = (before.factsIn(language).certificates ?? []).filter(({ certificateId }) => ids.has(certificateId));
    return were.flatMap((was) => {
      const is = now.find(({ supplier, scope }) => supplier === was.supplier && scope === was.scope);
      const isSame = is && is.valid === was.valid && is.validTo === was.validTo;
      return isSame ? [] : [is ?? { ...was, valid: false }];
    });
  }

  dish(dishId: string): BranchDish | undefined {
    return this.byId.get(dishId);
  }

  allergenRow(dishId: string, code: AllergenCode, language: Language): AllergenRow | undefined {
    const dish = this.byId.get(dishId);
    return dish && allergenRow(dish, code, language);
  }

  dishRow(dishId: string, language: Language): DishRow | undefined {
    const dish = this.byId.get(dishId);
    return dish && dishRow(dish, language);
  }
}

function verifierDish(dish: BranchDish): VerifierDish {
  return {
    id: dish.id,
    names: dish.name,
    category: dish.category.name,
    priceCents: dish.priceCents,
    diet: dish.diet,
    claims: dish.claims,
    available: isAvailable(dish),
    soldHere: dish.soldHere,
    ...(dish.out && dish.until ? { until: dish.until.toISOString() } : {}),
    register: Object.fromEntries(Object.entries(dish.cells).map(([code, { state }]) => [code, state])),
  };
}

function isAvailable({ soldHere, out }: BranchDish): boolean {
  return soldHere && !out;
}
