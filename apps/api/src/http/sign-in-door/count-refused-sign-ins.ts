import type { Metrics } from '@tasty-food/api-telemetry';

/** Counts them; by network would be a series for each stranger. */
export function countRefusedSignIns(metrics: Metrics): () => void {
  const refused = metrics.counter({
    name: 'tasty_food_sign_ins_refused_total',
    help: 'Sign-ins refused before they were read, because too many of one network had failed.',
  });
  return () => refused.add({});
}
