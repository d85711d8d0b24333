import { Injectable } from '@nestjs/common';
import type { Inside } from '@tasty-food/api-events';
import { sql } from 'kysely';

/** By which analysis the postings are made: by one, or by it above a passage id and by older ones up to it. */
export interface AnalysisState {
  readonly fingerprint: string;
  /** The highest id of what is still to be analysed; undefined: everything is done. */
  readonly upTo: number | undefined;
}

/** The column `analysis` of `passage_index`: a fingerprint, followed by `:` and the id while passages are analysed anew. */
@Injectable()
export class AnalysisStore {
  /**
   * Locks the one row, which every change of passages updates: until the end of the transaction nobody else writes any, and nobody
   * who does is waited for in vain.
   */
  async lock(inside: Inside): Promise<AnalysisState> {
    const row = inside.selectFrom('passage_index').select('analysis').forUpdate();
    const [fingerprint = '', upTo] = (await row.executeTakeFirstOrThrow()).analysis.split(':');
    return { fingerprint, upTo: upTo === undefined ? undefined : Number(upTo) };
  }

  async write(inside: Inside, { fingerprint, upTo }: AnalysisState): Promise<void> {
    const analysis = upTo === undefined ? fingerprint : `${fingerprint}:${upTo}`;
    await inside.updateTable('passage_index').set({ analysis }).execute();
  }

  /** An index without passages takes on the analysis of whoever writes the first. */
  async claimEmpty(inside: Inside, fingerprint: string): Promise<void> {
    await inside
      .updateTable('passage_index')
      .set({ analysis: fingerprint })
      .where('analysis', '<>', fingerprint)
      .where(sql<boolean>`not exists (select from passages)`)
      .execute();
  }

  /** 0 without passages. */
  async highestId(inside: Inside): Promise<number> {
    const { id } = await inside
      .selectFrom('passages')
      .select((row) => row.fn.max('id').as('id'))
      .executeTakeFirstOrThrow();
    return id ?? 0;
  }

  /** Whether there are passages with ids up to this one. */
  async hasUpTo(inside: Inside, id: number): Promise<boolean> {
    return (
      (await inside.selectFrom('passages').select('id').where('id', '<=', id).limit(1).executeTakeFirst()) !== undefined
    );
  }
}
