import { Body, Controller, Get, HttpCode, Post, Put, Req } from '@nestjs/common';
import { SchemaPipe } from '@tasty-food/api-http';
import {
  secondFactorBeginSchema,
  secondFactorConfirmSchema,
  secondFactorOffSchema,
  type RecoveryCodes,
  type SecondFactor,
  type SecondFactorBegin,
  type SecondFactorConfirm,
  type SecondFactorOff,
  type SecondFactorSecret,
} from '@tasty-food/contract';
import type { Request } from 'express';
import { CurrentSession } from '../sessions/current-session.decorator';
import type { SignedIn } from '../sessions/signed-in';
import { visitorOf } from '../sessions/visitor-of';
import { StaffOptions } from '../staff-options';
import { SecondFactors } from './second-factors';

/** The own second factor. */
@Controller('api/session/second-factor')
export class SecondFactorController {
  constructor(
    private readonly factors: SecondFactors,
    private readonly options: StaffOptions,
  ) {}

  @Get()
  async state(@CurrentSession() { staff }: SignedIn): Promise<SecondFactor> {
    return { ...(await this.factors.of(staff)), demanded: this.options.secondFactorRoles.includes(staff.role) };
  }

  @Post()
  begin(
    @Body(new SchemaPipe(secondFactorBeginSchema, 'password')) { password }: SecondFactorBegin,
    @CurrentSession() { staff }: SignedIn,
    @Req() request: Request,
  ): Promise<SecondFactorSecret> {
    return this.factors.begin(staff, password, visitorOf(request).ip);
  }

  @Put()
  confirm(
    @Body(new SchemaPipe(secondFactorConfirmSchema, 'code')) { code }: SecondFactorConfirm,
    @CurrentSession() session: SignedIn,
  ): Promise<RecoveryCodes> {
    return this.factors.confirm(session, code);
  }

  @Post('off')
  @HttpCode(204)
  async turnOff(
    @Body(new SchemaPipe(secondFactorOffSchema, 'proof')) proof: SecondFactorOff,
    @CurrentSession() session: SignedIn,
    @Req() request: Request,
  ): Promise<void> {
    await this.factors.turnOff(session, proof, visitorOf(request).ip);
  }
}
