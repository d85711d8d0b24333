import { Module } from '@nestjs/common';
import { Redis } from './redis';

/** `RedisOptions` comes from the app. */
@Module({ providers: [Redis], exports: [Redis] })
export class RedisModule {}
