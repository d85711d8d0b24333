import { HttpClient } from '@angular/common/http';
import { inject, Injectable, signal } from '@angular/core';
import type { BranchList } from '@tasty-food/contract';
import { catchError, EMPTY } from 'rxjs';

/** The names of the branches, asked of the server when the first one is shown. */
@Injectable({ providedIn: 'root' })
export class BranchNames {
  private readonly http = inject(HttpClient);
  private readonly names = signal<ReadonlyMap<string, string>>(new Map());
  private asked = false;

  /** The id itself until the server has answered. */
  nameOf(branchId: string): string {
    if (!this.asked) {
      this.asked = true;
      this.http
        .get<BranchList>('/api/branches')
        .pipe(catchError(() => EMPTY))
        .subscribe(({ branches }) => this.names.set(new Map(branches.map(({ id, name }) => [id, name]))));
    }
    return this.names().get(branchId) ?? branchId;
  }
}
