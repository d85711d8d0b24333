import { Controller, Get } from '@nestjs/common';
import { CurrentSession, type SignedIn } from '@tasty-food/api-staff';
import type { TaskList } from '@tasty-food/contract';
import { ManagerTasks } from './manager-tasks';

@Controller('api/tasks')
export class TasksController {
  constructor(private readonly tasks: ManagerTasks) {}

  @Get()
  async of(@CurrentSession() { staff }: SignedIn): Promise<TaskList> {
    return { tasks: await this.tasks.of(staff) };
  }
}
