import { Injectable } from '@nestjs/common';
import type { Inside } from '@tasty-food/api-events';
import type { Language } from '@tasty-food/contract';
import { analysePassage } from '../analysis/analyse-passage';
import { CurrentGlossary } from '../glossary/current-glossary';
import { PassageStore } from './passage-store';
import type { Section } from './section';
import { splitPassages } from './split-passages';

/** What of a version its passages are made of. */
export interface ReadVersion {
  readonly versionId: string;
  readonly title: string;
  readonly language: Language;
  readonly sections: readonly Section[];
}

/** Makes what a document says one that can be found. */
@Injectable()
export class IndexPassages {
  constructor(
    private readonly store: PassageStore,
    private readonly glossary: CurrentGlossary,
  ) {}

  /**
   * Writes the passages of a version, in place of those it may have, and their postings; from the commit of the caller's transaction
   * on they are found. Resolves to the number of passages: 0 where the document has no text.
   */
  async index(inside: Inside, { versionId, title, language, sections }: ReadVersion): Promise<number> {
    const glossary = await this.glossary.read(inside);
    const passages = splitPassages(sections).map((passage) => ({
      passage,
      tokens: analysePassage({ ...passage, title, language }, glossary),
    }));
    await this.store.replace(inside, versionId, passages);
    return passages.length;
  }
}
