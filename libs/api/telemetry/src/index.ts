export { EventLoopLoad, eventLoopLoad } from './event-loop-load';
export { Metrics, type CountedThing, type Labels, type MeasuredThing, type Named, type Reading } from './metrics';
export { TelemetryModule } from './telemetry.module';
export type { Span, SpanAttributes, SpanKind } from './traces/span';
export { TraceOptions } from './traces/trace-options';
export { Traces } from './traces/traces';
