import { Controller, Get, Query } from '@nestjs/common';
import { SchemaPipe } from '@tasty-food/api-http';
import { CurrentSession, type SignedIn } from '@tasty-food/api-staff';
import { taskQuerySchema, type TaskList, type TaskQuery } from '@tasty-food/contract';
import { ManagerTasks } from './manager-tasks';

@Controller('api/tasks')
export class TasksController {
  constructor(private readonly tasks: ManagerTasks) {}

  @Get()
  async of(
    @Query(new SchemaPipe(taskQuerySchema, 'query')) query: TaskQuery,
    @CurrentSession() { staff }: SignedIn,
  ): Promise<TaskList> {
    return { tasks: await this.tasks.of(staff, query) };
  }
}
