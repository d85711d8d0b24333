import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { KeyPipe, SchemaPipe } from '@tasty-food/api-http';
import { CurrentSession, type SignedIn } from '@tasty-food/api-staff';
import {
  dishChangeSchema,
  dishDayQuerySchema,
  menuTableDishSchema,
  type DishChange,
  type DishDayQuery,
  type EditedDish,
  type MenuImport,
  type MenuTableDish,
} from '@tasty-food/contract';
import { EditDish } from './edit-dish';

const dishKey = new KeyPipe('dish');
const dayQuery = new SchemaPipe(dishDayQuerySchema, 'query');

@Controller('api/dishes')
export class DishesController {
  constructor(private readonly dishes: EditDish) {}

  @Get(':dishId')
  read(@Param('dishId', dishKey) dishId: string, @Query(dayQuery) { from }: DishDayQuery): Promise<EditedDish> {
    return this.dishes.read(dishId, from);
  }

  @Post()
  add(
    @Body(new SchemaPipe(menuTableDishSchema, 'dish')) dish: MenuTableDish,
    @Query(dayQuery) { from }: DishDayQuery,
    @CurrentSession() { staff }: SignedIn,
  ): Promise<MenuImport> {
    return this.dishes.add(dish, from, staff);
  }

  @Put(':dishId')
  change(
    @Param('dishId', dishKey) dishId: string,
    @Body(new SchemaPipe(dishChangeSchema, 'dish')) change: DishChange,
    @Query(dayQuery) { from }: DishDayQuery,
    @CurrentSession() { staff }: SignedIn,
  ): Promise<MenuImport> {
    return this.dishes.change(dishId, change, from, staff);
  }

  @Delete(':dishId')
  @HttpCode(204)
  remove(
    @Param('dishId', dishKey) dishId: string,
    @Query(dayQuery) { from }: DishDayQuery,
    @CurrentSession() { staff }: SignedIn,
  ): Promise<void> {
    return this.dishes.remove(dishId, from, staff);
  }
}
