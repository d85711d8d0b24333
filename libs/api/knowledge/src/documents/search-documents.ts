import { Injectable } from '@nestjs/common';
import { Passages } from '@tasty-food/api-retrieval';
import type { DocumentSearch, DocumentSearchQuery, StaffMember } from '@tasty-food/contract';
import { readerOf } from '../reader-of';

const FOUND_MAX = 10;

/** The search that people use themselves, with Claude or without. */
@Injectable()
export class SearchDocuments {
  constructor(private readonly passages: Passages) {}

  async search({ q, language, ...query }: DocumentSearchQuery, staff: StaffMember): Promise<DocumentSearch> {
    const { day, branchIds, role } = readerOf(staff, query);
    const at = query.at === undefined ? new Date() : new Date(query.at);
    return {
      asOf: day,
      ...(await this.passages.search({ queries: [q], branchIds, role, at, language, limit: FOUND_MAX })),
    };
  }
}
