import type { RowName } from '@tasty-food/api-verifier';
import type { AllergenRow, DishRow, Facts, Language } from '@tasty-food/contract';
import type { BranchRows } from '../branch-rows/branch-rows';

/** So many rows stand under one id: a table that grows is sent whole each time. */
const PAGE_MAX_ROWS = 60;

/** The rows of the branch that an answer was held against and that no look-up has shown: facts of their own, made once they are needed. */
export class OwnFacts {
  private readonly cells = new Page<AllergenRow>('register');
  private readonly dishes = new Page<DishRow>('menu');

  constructor(private readonly language: Language) {}

  /** The facts that now hold these rows, as far as the turn has not been sent them so, and the id of the first of them. */
  holding(names: readonly RowName[], rows: BranchRows): { factsId: string; unsent: Facts[] } {
    const cells = new Map<string, AllergenRow>();
    const dishes = new Map<string, DishRow>();
    for (const { dishId, code } of names) {
      const cell = code && rows.allergenRow(dishId, code, this.language);
      const dish = code === undefined ? rows.dishRow(dishId, this.language) : undefined;
      if (cell) cells.set(`${dishId} ${cell.code}`, cell);
      if (dish) dishes.set(dishId, dish);
    }
    const unsent: Facts[] = [];
    const { branchId } = rows;
    // A sentence that spoke of no row at all was still held against the register.
    const isOfCells = cells.size > 0 || dishes.size === 0;
    if (isOfCells && this.cells.add(cells)) {
      unsent.push({ factsId: this.cells.factsId, branchId, kind: 'allergens', rows: this.cells.rows });
    }
    if (dishes.size > 0 && this.dishes.add(dishes)) {
      unsent.push({ factsId: this.dishes.factsId, branchId, kind: 'dishes', rows: this.dishes.rows });
    }
    return { factsId: isOfCells ? this.cells.factsId : this.dishes.factsId, unsent };
  }

  /** Rows have changed: what was sent stays as it was then, and the next rows stand under another id. */
  turnPages(): void {
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
