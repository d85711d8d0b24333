import { Controller, Get, Param, Query } from '@nestjs/common';
import { KeyPipe, SchemaPipe } from '@tasty-food/api-http';
import { CurrentSession, type SignedIn } from '@tasty-food/api-staff';
import { dishHistoryQuerySchema, type DishHistory as History, type DishHistoryQuery } from '@tasty-food/contract';
import { DishHistory } from './dish-history';

@Controller('api/dishes/:dishId/history')
export class DishHistoryController {
  constructor(private readonly history: DishHistory) {}

  @Get()
  of(
    @Param('dishId', new KeyPipe('dish')) dishId: string,
    @Query(new SchemaPipe(dishHistoryQuerySchema, 'query')) { branch }: DishHistoryQuery,
    @CurrentSession() { staff }: SignedIn,
  ): Promise<History> {
    return this.history.of(dishId, branch, staff);
  }
}
