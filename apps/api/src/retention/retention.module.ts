import { Module } from '@nestjs/common';
import { ConversationsModule } from '@tasty-food/api-conversations';
import { KnowledgeModule } from '@tasty-food/api-knowledge';
import { LedgerModule } from '@tasty-food/api-ledger';
import { StaffModule } from '@tasty-food/api-staff';
import { TelemetryModule } from '@tasty-food/api-telemetry';
import { NightlySweep } from './nightly-sweep';
import { RetentionRunStore } from './retention-run-store';
import { OldKnowledge, SweepOldData } from './sweep-old-data';

/** Forgets what is older than it is kept. It stands in the hall because it asks every room that keeps something of people. */
@Module({
  imports: [ConversationsModule, KnowledgeModule, LedgerModule, StaffModule, TelemetryModule],
  providers: [NightlySweep, OldKnowledge, RetentionRunStore, SweepOldData],
})
export class RetentionModule {}
