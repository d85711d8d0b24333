export { Metrics, type CountedThing, type Labels, type MeasuredThing, type Named, type Reading } from './metrics';
export { TelemetryModule } from './telemetry.module';
