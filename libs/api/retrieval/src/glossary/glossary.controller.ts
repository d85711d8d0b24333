import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { SchemaPipe } from '@tasty-food/api-http';
import { CurrentSession, type SignedIn } from '@tasty-food/api-staff';
import {
  conceptChangeSchema,
  conceptIdSchema,
  type Concept,
  type ConceptChange,
  type ConceptList,
} from '@tasty-food/contract';
import { GlossaryConcepts } from './glossary-concepts';

@Controller('api/knowledge/glossary')
export class GlossaryController {
  constructor(private readonly concepts: GlossaryConcepts) {}

  @Get()
  list(): Promise<ConceptList> {
    return this.concepts.list();
  }

  @Put(':conceptId')
  change(
    @Param('conceptId', new SchemaPipe(conceptIdSchema, 'id of the concept')) conceptId: string,
    @Body(new SchemaPipe(conceptChangeSchema, 'concept')) change: ConceptChange,
    @CurrentSession() { staff }: SignedIn,
  ): Promise<Concept> {
    return this.concepts.change(conceptId, change, staff);
  }
}
