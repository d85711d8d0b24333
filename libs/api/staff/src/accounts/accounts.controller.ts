import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { IdPipe, SchemaPipe } from '@tasty-food/api-http';
import {
  accountChangeSchema,
  accountQuerySchema,
  invitationSchema,
  type Account,
  type AccountChange,
  type AccountPage,
  type AccountQuery,
  type Invitation,
  type Invited,
  type PasswordLink,
  type StaffSessionList,
} from '@tasty-food/contract';
import { CurrentSession } from '../sessions/current-session.decorator';
import type { SignedIn } from '../sessions/signed-in';
import { Accounts } from './accounts';

const staffId = new IdPipe('staff member');

/** The people, for those who manage them. */
@Controller('api/staff')
export class AccountsController {
  constructor(private readonly accounts: Accounts) {}

  @Get()
  list(
    @Query(new SchemaPipe(accountQuerySchema, 'query')) query: AccountQuery,
    @CurrentSession() { staff }: SignedIn,
  ): Promise<AccountPage> {
    return this.accounts.list(query, staff);
  }

  @Post()
  invite(
    @Body(new SchemaPipe(invitationSchema, 'invitation')) invitation: Invitation,
    @CurrentSession() { staff }: SignedIn,
  ): Promise<Invited> {
    return this.accounts.invite(invitation, staff);
  }

  @Patch(':staffId')
  change(
    @Param('staffId', staffId) id: string,
    @Body(new SchemaPipe(accountChangeSchema, 'change')) change: AccountChange,
    @CurrentSession() { staff }: SignedIn,
  ): Promise<Account> {
    return this.accounts.change(id, change, staff);
  }

  @Post(':staffId/password-link')
  resetPassword(@Param('staffId', staffId) id: string, @CurrentSession() { staff }: SignedIn): Promise<PasswordLink> {
    return this.accounts.resetPassword(id, staff);
  }

  @Delete(':staffId/second-factor')
  @HttpCode(204)
  async resetSecondFactor(@Param('staffId', staffId) id: string, @CurrentSession() { staff }: SignedIn): Promise<void> {
    await this.accounts.resetSecondFactor(id, staff);
  }

  @Get(':staffId/sessions')
  async sessionsOf(
    @Param('staffId', staffId) id: string,
    @CurrentSession() { staff }: SignedIn,
  ): Promise<StaffSessionList> {
    return { sessions: await this.accounts.sessionsOf(id, staff) };
  }

  @Delete(':staffId/sessions/:sessionId')
  @HttpCode(204)
  async endSession(
    @Param('staffId', staffId) id: string,
    @Param('sessionId', new IdPipe('session')) sessionId: string,
    @CurrentSession() { staff }: SignedIn,
  ): Promise<void> {
    await this.accounts.endSession(id, sessionId, staff);
  }

  @Delete(':staffId/sessions')
  @HttpCode(204)
  async endSessions(@Param('staffId', staffId) id: string, @CurrentSession() { staff }: SignedIn): Promise<void> {
    await this.accounts.endSessions(id, staff);
  }
}
