import { Module } from '@nestjs/common';
import { Metrics } from './metrics';
import { ProcessMetrics } from './process-metrics';
import { TraceOptions } from './traces/trace-options';
import { openTraces, Traces } from './traces/traces';

const traces = { provide: Traces, inject: [{ token: TraceOptions, optional: true }], useFactory: openTraces };

/** Metrics, and traces where the app binds `TraceOptions` with an endpoint. */
@Module({ providers: [Metrics, ProcessMetrics, traces], exports: [Metrics, Traces] })
export class TelemetryModule {}
