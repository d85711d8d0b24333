export { readPrometheusText, type Samples } from './read-prometheus-text';
