import { inject } from '@angular/core';
import type { Document } from '@tasty-food/contract';
import { BranchChoice } from '@tasty-food/portal-page';
import { Speech } from '@tasty-food/portal-ui';
import { injectSay } from '../words/knowledge-words';

const NAMED_MAX = 2;

/** What a document says of itself, in words of the moment's language. */
export interface DocumentSays {
  /** The first day, and the last one where there is one. */
  validity(dates: Pick<Document, 'validFrom' | 'validTo'>): string;
  /** The restaurants it is for. */
  branches(ids: readonly string[]): string;
  /** The same in a line: more than two are counted. */
  branchesInShort(ids: readonly string[]): string;
}

export function injectDocumentSays(): DocumentSays {
  const say = injectSay();
  const speech = inject(Speech);
  const choice = inject(BranchChoice);
  const branches = (ids: readonly string[]) =>
    ids.length === 0 ? say('library.everyBranch') : ids.map((id) => choice.nameOf(id)).join(', ');
  return {
    validity({ validFrom, validTo }) {
      const from = speech.date(validFrom);
      return validTo === null
        ? say('library.since', { from })
        : say('library.period', { from, to: speech.date(validTo) });
    },
    branches,
    branchesInShort: (ids) =>
      ids.length > NAMED_MAX ? say('library.someBranches', { count: ids.length }) : branches(ids),
  };
}
