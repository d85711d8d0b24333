import { Injectable } from '@nestjs/common';
import type { Inside } from '@tasty-food/api-events';
import type { Section } from '@tasty-food/api-extraction';
import {
  ANALYSIS_FINGERPRINT,
  analysePassage,
  meaningfulWords,
  stem,
  type Concept,
  type Glossary,
} from '@tasty-food/api-text-analysis';
import { LANGUAGES, type Language } from '@tasty-food/contract';
import { CurrentGlossary } from '../glossary/current-glossary';
import { AnalysisStore } from './analysis-store';
import { PassageStore, type StoredPassage } from './passage-store';
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
    private readonly analysis: AnalysisStore,
  ) {}

  /**
   * Writes the passages of a version, in place of those it may have, and their postings; from the commit of the caller's transaction
   * on they are found. Resolves to the number of passages: 0 where the document has no text.
   */
  async index(inside: Inside, { versionId, title, language, sections }: ReadVersion): Promise<number> {
    await this.analysis.claimEmpty(inside, ANALYSIS_FINGERPRINT);
    const glossary = await this.glossary.read(inside);
    const passages = splitPassages(sections).map((passage) => ({
      passage,
      tokens: analysePassage({ ...passage, title, language }, glossary),
    }));
    await this.store.replace(inside, versionId, passages);
    return passages.length;
  }

  /**
   * After a concept of the glossary was added, changed or removed, in the transaction of that change: the passages that speak of it,
   * or did, are analysed anew. `terms`: those it has now. Resolves to their number.
   */
  async relearn(inside: Inside, conceptId: string, terms: Concept['terms']): Promise<number> {
    const glossary = await this.glossary.read(inside);
    return this.renew(inside, await this.store.speakingOf(inside, conceptId, phrasesOf(terms)), glossary);
  }

  /** After the title of a version was changed, in the transaction of that change: its passages are analysed anew. */
  async retitle(inside: Inside, versionId: string): Promise<void> {
    const glossary = await this.glossary.read(inside);
    await this.renew(inside, await this.store.ofVersion(inside, versionId), glossary);
  }

  /** Analyses the next `limit` passages with ids up to `upTo` anew; they get higher ones. Resolves to how many there were. */
  async reanalyse(inside: Inside, upTo: number, limit: number): Promise<number> {
    const glossary = await this.glossary.read(inside);
    return this.renew(inside, await this.store.upTo(inside, upTo, limit), glossary);
  }

  private async renew(inside: Inside, stored: readonly StoredPassage[], glossary: Glossary): Promise<number> {
    for (const [versionId, passages] of Map.groupBy(stored, (passage) => passage.versionId))
      await this.store.renew(
        inside,
        versionId,
        passages.map((passage) => ({ passage, tokens: analysePassage(passage, glossary) })),
      );
    return stored.length;
  }
}

function phrasesOf(terms: Concept['terms']): { language: Language; stems: string[] }[] {
  return LANGUAGES.flatMap((language) =>
    terms[language]
      .map((term) => ({ language, stems: meaningfulWords(term).map((word) => stem(word, language)) }))
      .filter(({ stems }) => stems.length > 0),
  );
}
