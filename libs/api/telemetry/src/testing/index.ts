export { readPrometheusText, type Samples } from './read-prometheus-text';
export { OtlpCollector, type ReceivedSpan } from './otlp-collector';
