import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { SchemaPipe } from '@tasty-food/api-http';
import {
  menuQuerySchema,
  registerQuerySchema,
  type BranchList,
  type Menu as MenuOfBranch,
  type MenuQuery,
  type Register,
  type RegisterQuery,
} from '@tasty-food/contract';
import type { Request, Response } from 'express';
import { isUnchanged, weakTag } from './entity-tag';
import { Menu } from './menu';

@Controller('api')
export class MenuController {
  constructor(private readonly menu: Menu) {}

  /** The one route that needs no session: the portal's sign-in page and the table cards show it too. */
  @Get('menu')
  async menuOf(
    @Query(new SchemaPipe(menuQuerySchema, 'query')) query: MenuQuery,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<MenuOfBranch | undefined> {
    const menu = await this.menu.menuOf(query);
    // Not of `asOf`, which is another moment at every request: the same dishes are the same menu.
    const tag = weakTag({ ...menu, asOf: query.at });
    response.set({ ETag: tag, 'Cache-Control': 'no-cache' });
    if (!isUnchanged(request.headers['if-none-match'], tag)) return menu;
    response.status(304);
    return undefined;
  }

  @Get('branches')
  async branches(): Promise<BranchList> {
    return { branches: await this.menu.branches() };
  }

  @Get('allergens')
  register(@Query(new SchemaPipe(registerQuerySchema, 'query')) query: RegisterQuery): Promise<Register> {
    return this.menu.registerOf(query);
  }
}
