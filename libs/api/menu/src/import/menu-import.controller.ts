import { Body, Controller, Get, HttpCode, Post, Query, Res } from '@nestjs/common';
import { brusselsDay } from '@tasty-food/api-branches';
import { SchemaPipe, sendTable } from '@tasty-food/api-http';
import { CurrentSession, type SignedIn } from '@tasty-food/api-staff';
import {
  menuImportQuerySchema,
  tableExportQuerySchema,
  type MenuImport,
  type MenuImportQuery,
  type MenuTable,
  type TableExportQuery,
} from '@tasty-food/contract';
import type { Response } from 'express';
import { ImportMenu } from './import-menu';
import { menuCsv } from './menu-csv';
import { MenuTableStore } from './menu-table-store';

@Controller('api/menu')
export class MenuImportController {
  constructor(
    private readonly importMenu: ImportMenu,
    private readonly table: MenuTableStore,
  ) {}

  /** The body is read by its own parser, see `readImportFile`. */
  @Post('import')
  @HttpCode(200)
  import(
    @Body() body: unknown,
    @Query(new SchemaPipe(menuImportQuerySchema, 'query')) query: MenuImportQuery,
    @CurrentSession() { staff }: SignedIn,
  ): Promise<MenuImport> {
    return this.importMenu.run(body, query, staff);
  }

  @Get('export')
  async export(
    @Query(new SchemaPipe(tableExportQuerySchema, 'query')) query: TableExportQuery,
    @Res({ passthrough: true }) response: Response,
  ): Promise<MenuTable | string> {
    const rows = await this.table.dishes(brusselsDay(new Date()));
    return sendTable(response, query, { name: 'dishes', rows, file: 'menu.csv', csv: menuCsv });
  }
}
