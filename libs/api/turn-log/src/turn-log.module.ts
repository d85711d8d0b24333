import { Module } from '@nestjs/common';
import { RedisModule } from '@tasty-food/api-redis';
import { SharedTurns } from './instances/shared-turns';
import { TurnStream } from './instances/turn-stream';
import { ProcessPulse } from './process-pulse';

/** What a turn has said so far, numbered and replayed, here and to the other instances. It knows no database. */
@Module({
  imports: [RedisModule],
  providers: [ProcessPulse, SharedTurns, TurnStream],
  exports: [ProcessPulse, SharedTurns, TurnStream],
})
export class TurnLogModule {}
