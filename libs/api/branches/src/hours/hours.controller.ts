import { Body, Controller, Delete, Get, HttpCode, Param, Put, Query } from '@nestjs/common';
import { KeyPipe, SchemaPipe } from '@tasty-food/api-http';
import { CurrentSession, type SignedIn } from '@tasty-food/api-staff';
import {
  daySchema,
  hoursExceptionSchema,
  hoursQuerySchema,
  type BranchHours,
  type HoursException,
  type HoursQuery,
  type OpeningWeeks,
  type WeekChange,
  type WeekChangeQuery,
  weekChangeQuerySchema,
  weekChangeSchema,
} from '@tasty-food/contract';
import { ChangeWeek } from './change-week';
import { OpeningHours } from './opening-hours';

const branchKey = new KeyPipe('branch');

@Controller('api/branches/:branchId/hours')
export class HoursController {
  constructor(
    private readonly hours: OpeningHours,
    private readonly changeWeek: ChangeWeek,
  ) {}

  /** Of any branch, for anybody who is signed in: guests ask when the other one closes. */
  @Get()
  of(
    @Param('branchId', branchKey) branchId: string,
    @Query(new SchemaPipe(hoursQuerySchema, 'query')) query: HoursQuery,
  ): Promise<BranchHours> {
    return this.hours.of(branchId, query);
  }

  @Get('week')
  weeks(@Param('branchId', branchKey) branchId: string, @CurrentSession() { staff }: SignedIn): Promise<OpeningWeeks> {
    return this.changeWeek.weeks(branchId, staff);
  }

  @Put('week')
  week(
    @Param('branchId', branchKey) branchId: string,
    @Query(new SchemaPipe(weekChangeQuerySchema, 'query')) { preview }: WeekChangeQuery,
    @Body(new SchemaPipe(weekChangeSchema, 'week')) week: WeekChange,
    @CurrentSession() { staff }: SignedIn,
  ): Promise<BranchHours> {
    return preview ? this.changeWeek.preview(branchId, week, staff) : this.changeWeek.change(branchId, week, staff);
  }

  @Put('exceptions/:day')
  setException(
    @Param('branchId', branchKey) branchId: string,
    @Param('day', new SchemaPipe(daySchema, 'day')) day: string,
    @Body(new SchemaPipe(hoursExceptionSchema, 'exception')) change: HoursException,
    @CurrentSession() { staff }: SignedIn,
  ): Promise<BranchHours> {
    return this.hours.setException(branchId, day, change, staff);
  }

  @Delete('exceptions/:day')
  @HttpCode(204)
  clearException(
    @Param('branchId', branchKey) branchId: string,
    @Param('day', new SchemaPipe(daySchema, 'day')) day: string,
    @CurrentSession() { staff }: SignedIn,
  ): Promise<void> {
    return this.hours.clearException(branchId, day, staff);
  }
}
