import { Injectable, Logger } from '@nestjs/common';
import { SAMPLE_AUTHOR } from '@tasty-food/api-staff';
import { z } from 'zod';
import { menuFileSchema } from './menu-file';
import { MenuImportStore } from './menu-import-store';
import { menuRows } from './menu-rows';
import { CATEGORY_NAMES } from './sample/category-names';
import sampleFile from './sample/menu.json';

/** The sample menu, where there is none yet. */
@Injectable()
export class SampleMenu {
  private readonly log = new Logger('Restaurant');

  constructor(private readonly store: MenuImportStore) {}

  async fill(): Promise<void> {
    const file = menuFileSchema.safeParse(sampleFile);
    if (!file.success) throw new Error(`The sample menu is not as it should be:\n${z.prettifyError(file.error)}`);
    const rows = menuRows(file.data, CATEGORY_NAMES, SAMPLE_AUTHOR);
    if (await this.store.fillEmptyMenu(rows))
      this.log.log(`Imported the sample menu: ${rows.dishes.length} dishes, ${rows.branches.length} branches`);
  }
}
