import { Injectable } from '@nestjs/common';
import { ProblemException } from '@tasty-food/api-http';
import type { Branch } from '@tasty-food/contract';
import { BranchStore } from './branch-store';
import { resolveName } from './resolve-name';

const BRANCHES_BELIEVED_MS = 1_000;

/** The branches of the group. */
@Injectable()
export class Branches {
  private known: { until: number; branches: Promise<Branch[]> } | undefined;

  constructor(private readonly store: BranchStore) {}

  /** Believed for a second: every question asks for them several times, and they change a few times a year. */
  all(): Promise<Branch[]> {
    if (!this.known || this.known.until < Date.now()) {
      const branches = this.store.all();
      this.known = { until: Date.now() + BRANCHES_BELIEVED_MS, branches };
      branches.catch(() => (this.known = undefined));
    }
    return this.known.branches;
  }

  /** A branch by its id or name as people write it; undefined when none, or more than one, is meant. */
  async find(nameOrId: string): Promise<Branch | undefined> {
    const branches = await this.all();
    const named = branches.map((branch) => ({
      ...branch,
      name: { fr: branch.name, nl: branch.name, en: branch.name },
    }));
    const resolved = resolveName(nameOrId, named);
    return 'found' in resolved ? branches.find(({ id }) => id === resolved.found.id) : undefined;
  }

  /** Throws `not-found` that names the branches. */
  async check(branchId: string): Promise<void> {
    const branches = await this.all();
    if (branches.some(({ id }) => id === branchId)) return;
    const known = branches.map(({ id }) => id).join(', ') || 'none yet';
    throw new ProblemException('not-found', `There is no branch "${branchId}". The branches are: ${known}.`);
  }
}
