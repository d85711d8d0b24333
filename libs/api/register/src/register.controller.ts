import { Body, Controller, Get, Headers, HttpCode, Param, Post, Put, Query, Res } from '@nestjs/common';
import { branchesShown } from '@tasty-food/api-branches';
import { IdPipe, KeyPipe, notFound, SchemaPipe } from '@tasty-food/api-http';
import { CurrentSession, type SignedIn } from '@tasty-food/api-staff';
import {
  allergenCodeSchema,
  cellChangeSchema,
  cellHistoryQuerySchema,
  cellsChangeSchema,
  claimChangeSchema,
  claimSchema,
  decisionSchema,
  decisionsSchema,
  proposalQuerySchema,
  type AllergenCode,
  type CellChange,
  type CellsChange,
  type Claim,
  type ClaimChange,
  type Decision,
  type Decisions,
  type DecisionsOutcome,
  type Proposal,
  type ProposalEffects,
  type ProposalList,
  type ProposalQuery,
  type RegisterHistory,
  type RegisterOutcome,
} from '@tasty-food/contract';
import type { Response } from 'express';
import { answered } from './answered';
import { CellStore } from './cell-store';
import { ChangeCell } from './change-cell';
import { ChangeClaim } from './change-claim';
import { DecideProposal } from './decide-proposal';
import { EffectsOfProposal } from './effects-of-proposal';
import { versionOf } from './version-of';

const code = new SchemaPipe(allergenCodeSchema, 'allergen code');
const proposalId = new IdPipe('proposal');

const dishKey = new KeyPipe('dish');

/** The register's keepers: managers change it, towards free two of them. */
@Controller('api')
export class RegisterController {
  constructor(
    private readonly changeCell: ChangeCell,
    private readonly changeClaim: ChangeClaim,
    private readonly proposals: DecideProposal,
    private readonly cells: CellStore,
    private readonly effects: EffectsOfProposal,
  ) {}

  @Put('dishes/:dishId/allergens/:code')
  async cell(
    @Param('dishId', dishKey) dishId: string,
    @Param('code', code) allergen: AllergenCode,
    @Body(new SchemaPipe(cellChangeSchema, 'change')) change: CellChange,
    @CurrentSession() { staff }: SignedIn,
    @Res({ passthrough: true }) response: Response,
    @Headers('if-match') ifMatch?: string,
  ): Promise<RegisterOutcome> {
    const { state, reason, branchId } = change;
    const cells = [{ code: allergen, state, version: change.version ?? versionOf(ifMatch) }];
    return answered(await this.changeCell.change(dishId, { cells, reason, branchId }, staff), response);
  }

  @Put('dishes/:dishId/allergens')
  async severalCells(
    @Param('dishId', dishKey) dishId: string,
    @Body(new SchemaPipe(cellsChangeSchema, 'change')) change: CellsChange,
    @CurrentSession() { staff }: SignedIn,
    @Res({ passthrough: true }) response: Response,
  ): Promise<RegisterOutcome> {
    return answered(await this.changeCell.change(dishId, change, staff), response);
  }

  @Get('dishes/:dishId/allergens/:code/history')
  async history(
    @Param('dishId', dishKey) dishId: string,
    @Param('code', code) allergen: AllergenCode,
    @Query(new SchemaPipe(cellHistoryQuerySchema, 'query')) { branch }: { branch?: string },
    @CurrentSession() { staff }: SignedIn,
  ): Promise<RegisterHistory> {
    const branchIds = branchesShown(staff, branch);
    if (!(await this.cells.hasDish(dishId))) throw notFound('dish');
    return this.cells.history(dishId, allergen, branchIds);
  }

  @Put('dishes/:dishId/claims/:claim')
  async claim(
    @Param('dishId', dishKey) dishId: string,
    @Param('claim', new SchemaPipe(claimSchema, 'claim')) claim: Claim,
    @Body(new SchemaPipe(claimChangeSchema, 'change')) change: ClaimChange,
    @CurrentSession() { staff }: SignedIn,
    @Res({ passthrough: true }) response: Response,
  ): Promise<RegisterOutcome> {
    return answered(await this.changeClaim.change(dishId, claim, change, staff), response);
  }

  @Get('register/proposals')
  async list(
    @Query(new SchemaPipe(proposalQuerySchema, 'query')) query: ProposalQuery,
    @CurrentSession() { staff }: SignedIn,
  ): Promise<ProposalList> {
    return { proposals: await this.proposals.list(query, staff) };
  }

  @Get('register/proposals/:proposalId/effects')
  effectsOf(
    @Param('proposalId', proposalId) id: string,
    @CurrentSession() { staff }: SignedIn,
  ): Promise<ProposalEffects> {
    return this.effects.of(id, staff);
  }

  @Post('register/proposals/decide')
  @HttpCode(200)
  decide(
    @Body(new SchemaPipe(decisionsSchema, 'decisions')) decisions: Decisions,
    @CurrentSession() { staff }: SignedIn,
  ): Promise<DecisionsOutcome> {
    return this.proposals.decide(decisions, staff);
  }

  @Post('register/proposals/:proposalId/approve')
  @HttpCode(200)
  approve(
    @Param('proposalId', proposalId) id: string,
    @Body(new SchemaPipe(decisionSchema, 'decision')) decision: Decision,
    @CurrentSession() { staff }: SignedIn,
  ): Promise<RegisterOutcome> {
    return this.proposals.approve(id, decision, staff);
  }

  @Post('register/proposals/:proposalId/refuse')
  @HttpCode(200)
  refuse(
    @Param('proposalId', proposalId) id: string,
    @Body(new SchemaPipe(decisionSchema, 'decision')) decision: Decision,
    @CurrentSession() { staff }: SignedIn,
  ): Promise<Proposal> {
    return this.proposals.refuse(id, decision, staff);
  }
}
