import { Controller, Get } from '@nestjs/common';
import type { BranchList } from '@tasty-food/contract';
import { Branches } from './branches';

@Controller('api/branches')
export class BranchesController {
  constructor(private readonly branches: Branches) {}

  @Get()
  async all(): Promise<BranchList> {
    return { branches: await this.branches.all() };
  }
}
