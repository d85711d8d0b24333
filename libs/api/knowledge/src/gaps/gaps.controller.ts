import { Controller, Get } from '@nestjs/common';
import { CurrentSession, type SignedIn } from '@tasty-food/api-staff';
import type { KnowledgeGapList } from '@tasty-food/contract';
import { KnowledgeGaps } from './knowledge-gaps';

@Controller('api/knowledge/gaps')
export class GapsController {
  constructor(private readonly gaps: KnowledgeGaps) {}

  @Get()
  list(@CurrentSession() { staff }: SignedIn): Promise<KnowledgeGapList> {
    return this.gaps.list(staff);
  }
}
