import type { RowName } from '@tasty-food/api-verifier';
import type { AllergenRow, DishRow, Facts, Language } from '@tasty-food/contract';
import type { BranchRows } from '../branch-rows/branch-rows';

/** So many rows stand under one id: a table that grows is sent whole each time. */
const PAGE_MAX_ROWS = 60;

/** The rows that an answer was held against and that no look-up has shown: facts of their own for each branch, made once they are needed. */
export class OwnFacts {
  private readonly pages = new Map<string, BranchPages>();

  constructor(private readonly language: Language) {}

  /** The facts that now hold these rows, as far as the turn has not been sent them so, and the id of the first of them. */
  holding(
    names: readonly RowName[],
    own: BranchRows,
    others: readonly BranchRows[] = [],
  ): { factsId: string; unsent: Facts[] } {
    const ofOthers = others.flatMap((rows) => {
      const ofBranch = names.filter(({ branchId }) => branchId === rows.branchId);
      return ofBranch.length > 0 ? [this.pagesOf(rows, rows.branchId).holding(ofBranch, rows, this.language)] : [];
    });
    const ofOwn = names.filter(({ branchId }) => branchId === undefined);
    // A sentence that spoke of no row at all was still held against the register.
    const held =
      ofOwn.length > 0 || ofOthers.length === 0 ? [this.pagesOf(own).holding(ofOwn, own, this.language)] : [];
    const [first] = [...held, ...ofOthers];
    return { factsId: first?.factsId ?? '', unsent: [...held, ...ofOthers].flatMap(({ unsent }) => unsent) };
  }

  /** Rows have changed: what was sent stays as it was then, and the next rows stand under another id. */
  turnPages(): void {
    for (const pages of this.pages.values()) pages.turn();
  }

  private pagesOf({ branchId }: BranchRows, suffix?: string): BranchPages {
    const pages = this.pages.get(branchId) ?? new BranchPages(suffix === undefined ? '' : `-${suffix}`);
    this.pages.set(branchId, pages);
    return pages;
  }
}

/** The cells and the dishes of one branch. */
class BranchPages {
  private readonly cells: Page<AllergenRow>;
  private readonly dishes: Page<DishRow>;

  constructor(suffix: string) {
    this.cells = new Page(`register${suffix}`);
    this.dishes = new Page(`menu${suffix}`);
  }

  holding(names: readonly RowName[], rows: BranchRows, language: Language): { factsId: string; unsent: Facts[] } {
    const cells = new Map<string, AllergenRow>();
    const dishes = new Map<string, DishRow>();
    for (const { dishId, code } of names) {
      const cell = code && rows.allergenRow(dishId, code, language);
      const dish = code === undefined ? rows.dishRow(dishId, language) : undefined;
      if (cell) cells.set(`${dishId} ${cell.code}`, cell);
      if (dish) dishes.set(dishId, dish);
    }
    const unsent: Facts[] = [];
    const { branchId } = rows;
    const isOfCells = cells.size > 0 || dishes.size === 0;
    if (isOfCells && this.cells.add(cells)) {
      unsent.push({ factsId: this.cells.factsId, branchId, kind: 'allergens', rows: this.cells.rows });
    }
    if (dishes.size > 0 && this.dishes.add(dishes)) {
      unsent.push({ factsId: this.dishes.factsId, branchId, kind: 'dishes', rows: this.dishes.rows });
    }
    return { factsId: isOfCells ? this.cells.factsId : this.dishes.factsId, unsent };
  }

  turn(): void {
    this.cells.turn();
    this.dishes.turn();
  }
}

class Page<Row> {
  private number = 1;
  private held = new Map<string, Row>();
  private isSent = false;

  constructor(private readonly name: string) {}

  get factsId(): string {
    return this.number === 1 ? this.name : `${this.name}.${this.number}`;
  }

  get rows(): Row[] {
    return [...this.held.values()];
  }

  /** False: all of them were there, and sent. */
  add(rows: ReadonlyMap<string, Row>): boolean {
    const missing = [...rows].filter(([key]) => !this.held.has(key));
    if (missing.length === 0 && this.isSent) return false;
    if (this.held.size + missing.length > PAGE_MAX_ROWS) this.turn();
    for (const [key, row] of missing) this.held.set(key, row);
    this.isSent = true;
    return true;
  }

  turn(): void {
    if (!this.isSent) return;
    this.number++;
    this.held = new Map();
    this.isSent = false;
  }
}
