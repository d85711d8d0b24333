import { Body, Controller, Get, Headers, Param, Post, Put, Query, Res } from '@nestjs/common';
import { KeyPipe, SchemaPipe } from '@tasty-food/api-http';
import { CurrentSession, type SignedIn } from '@tasty-food/api-staff';
import {
  allergenCodeSchema,
  ingredientCellsChangeSchema,
  ingredientChangeSchema,
  ingredientQuerySchema,
  newIngredientSchema,
  type AllergenCode,
  type Ingredient,
  type IngredientCellsChange,
  type IngredientChange,
  type NewIngredient,
  type IngredientList,
  type IngredientQuery,
  type RegisterOutcome,
} from '@tasty-food/contract';
import type { Response } from 'express';
import { AddIngredient } from './add-ingredient';
import { answered } from './answered';
import { ChangeIngredient } from './change-ingredient';
import { versionOf } from './version-of';

@Controller('api/ingredients')
export class IngredientsController {
  constructor(
    private readonly ingredients: ChangeIngredient,
    private readonly newIngredient: AddIngredient,
  ) {}

  @Post()
  add(
    @Body(new SchemaPipe(newIngredientSchema, 'ingredient')) ingredient: NewIngredient,
    @CurrentSession() { staff }: SignedIn,
  ): Promise<Ingredient> {
    return this.newIngredient.add(ingredient, staff);
  }

  @Get()
  async list(@Query(new SchemaPipe(ingredientQuerySchema, 'query')) query: IngredientQuery): Promise<IngredientList> {
    return { ingredients: await this.ingredients.list(query) };
  }

  @Put(':ingredientId/allergens/:code')
  async change(
    @Param('ingredientId', new KeyPipe('ingredient')) ingredientId: string,
    @Param('code', new SchemaPipe(allergenCodeSchema, 'allergen code')) code: AllergenCode,
    @Body(new SchemaPipe(ingredientChangeSchema, 'change')) change: IngredientChange,
    @CurrentSession() { staff }: SignedIn,
    @Res({ passthrough: true }) response: Response,
    @Headers('if-match') ifMatch?: string,
  ): Promise<RegisterOutcome> {
    const { state, reason } = change;
    const cells = [{ code, state, version: change.version ?? versionOf(ifMatch) }];
    return answered(await this.ingredients.change(ingredientId, { cells, reason }, staff), response);
  }

  @Put(':ingredientId/allergens')
  async severalAllergens(
    @Param('ingredientId', new KeyPipe('ingredient')) ingredientId: string,
    @Body(new SchemaPipe(ingredientCellsChangeSchema, 'change')) change: IngredientCellsChange,
    @CurrentSession() { staff }: SignedIn,
    @Res({ passthrough: true }) response: Response,
  ): Promise<RegisterOutcome> {
    return answered(await this.ingredients.change(ingredientId, change, staff), response);
  }
}
