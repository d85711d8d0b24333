import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { SchemaPipe } from '@tasty-food/api-http';
import { menuQuerySchema, type Menu as MenuOfBranch, type MenuQuery, type Register } from '@tasty-food/contract';
import type { Request, Response } from 'express';
import { isUnchanged, weakTag } from './entity-tag';
import { Menu } from './menu';
import { SharedReads } from './shared-reads';

@Controller('api')
export class MenuController {
  /** Whoever comes by may ask for it: a crowd at one moment costs what one does. */
  private readonly pages = new SharedReads<MenuPage>();

  constructor(private readonly menu: Menu) {}

  /** The one route that needs no session: the portal's sign-in page and the table cards show it too. */
  @Get('menu')
  async menuOf(
    @Query(new SchemaPipe(menuQuerySchema, 'query')) query: MenuQuery,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<string | undefined> {
    // Of another moment seldom anybody asks, and never two at once.
    const { tag, json } = await (query.at === undefined
      ? this.pages.read(`${query.branch} ${query.language}`, () => this.pageOf(query))
      : this.pageOf(query));
    response.set({ ETag: tag, 'Cache-Control': 'no-cache' });
    if (!isUnchanged(request.headers['if-none-match'], tag)) {
      response.type('json');
      return json;
    }
    response.status(304);
    return undefined;
  }

  @Get('allergens')
  register(@Query(new SchemaPipe(menuQuerySchema, 'query')) query: MenuQuery): Promise<Register> {
    return this.menu.registerOf(query);
  }

  private async pageOf(query: MenuQuery): Promise<MenuPage> {
    const menu: MenuOfBranch = await this.menu.menuOf(query);
    // The tag is not of `asOf`, which is another moment at every request: the same dishes are the same menu.
    return { json: JSON.stringify(menu), tag: weakTag({ ...menu, asOf: query.at }) };
  }
}

/** A menu as it is sent. */
interface MenuPage {
  readonly json: string;
  readonly tag: string;
}
