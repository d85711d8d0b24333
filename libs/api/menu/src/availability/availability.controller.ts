import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { KeyPipe, SchemaPipe } from '@tasty-food/api-http';
import { CurrentSession, type SignedIn } from '@tasty-food/api-staff';
import {
  availabilityChangeSchema,
  availabilityUndoSchema,
  type AvailabilityChange,
  type AvailabilityEntry,
  type AvailabilityHistory,
  type AvailabilityList,
  type AvailabilityUndo,
} from '@tasty-food/contract';
import { EightySixList } from './eighty-six-list';

const dishKey = new KeyPipe('dish');
const branchKey = new KeyPipe('branch');

@Controller('api/branches/:branchId/availability')
export class AvailabilityController {
  constructor(private readonly list: EightySixList) {}

  @Get()
  of(@Param('branchId', branchKey) branchId: string, @CurrentSession() { staff }: SignedIn): Promise<AvailabilityList> {
    return this.list.of(branchId, staff);
  }

  @Put(':dishId')
  change(
    @Param('branchId', branchKey) branchId: string,
    @Param('dishId', dishKey) dishId: string,
    @Body(new SchemaPipe(availabilityChangeSchema, 'change')) change: AvailabilityChange,
    @CurrentSession() { staff }: SignedIn,
  ): Promise<AvailabilityEntry> {
    return this.list.change(branchId, dishId, change, staff);
  }

  @Post(':dishId/undo')
  @HttpCode(200)
  undo(
    @Param('branchId', branchKey) branchId: string,
    @Param('dishId', dishKey) dishId: string,
    @Body(new SchemaPipe(availabilityUndoSchema, 'undo')) { version }: AvailabilityUndo,
    @CurrentSession() { staff }: SignedIn,
  ): Promise<AvailabilityEntry> {
    return this.list.undo(branchId, dishId, version, staff);
  }

  @Get(':dishId/history')
  history(
    @Param('branchId', branchKey) branchId: string,
    @Param('dishId', dishKey) dishId: string,
    @CurrentSession() { staff }: SignedIn,
  ): Promise<AvailabilityHistory> {
    return this.list.history(branchId, dishId, staff);
  }
}
