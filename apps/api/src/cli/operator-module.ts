import { Global, Module, type DynamicModule, type INestApplicationContext, type Provider } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { RestaurantStore, SetUpRestaurant } from '@tasty-food/api-menu';
import { PostgresModule, PostgresOptions } from '@tasty-food/api-postgres';
import { RedisOptions } from '@tasty-food/api-redis';
import { STAFF_DEFAULTS, StaffModule, StaffOptions } from '@tasty-food/api-staff';
import type { Config } from '../config';

@Global()
@Module({})
class OperatorOptions {
  static with(config: Config): DynamicModule {
    const { DATABASE_URL: databaseUrl, DATA_DIR: dataDir } = config;
    const providers: Provider[] = [
      { provide: PostgresOptions, useValue: { databaseUrl, dataDir, poolSize: 1 } },
      // One command shares nothing with the instances that run.
      { provide: RedisOptions, useValue: {} },
      { provide: StaffOptions, useValue: { ...STAFF_DEFAULTS, sampleData: false } },
    ];
    return { module: OperatorOptions, providers, exports: providers };
  }
}

/** The rooms that a command needs which works on the database itself: no server, no Claude, no sample data. */
@Module({})
class OperatorModule {
  static with(config: Config): DynamicModule {
    return {
      module: OperatorModule,
      imports: [OperatorOptions.with(config), PostgresModule, StaffModule],
      providers: [RestaurantStore, SetUpRestaurant],
    };
  }
}

/** Opens these rooms for one deed, and closes them whatever comes of it. */
export async function duringRooms<T>(config: Config, deed: (rooms: INestApplicationContext) => Promise<T>): Promise<T> {
  const rooms = await NestFactory.createApplicationContext(OperatorModule.with(config), { abortOnError: false });
  try {
    return await deed(rooms);
  } finally {
    await rooms.close();
  }
}
