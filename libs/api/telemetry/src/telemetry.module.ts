import { Module } from '@nestjs/common';
import { Metrics } from './metrics';
import { ProcessMetrics } from './process-metrics';

@Module({ providers: [Metrics, ProcessMetrics], exports: [Metrics] })
export class TelemetryModule {}
