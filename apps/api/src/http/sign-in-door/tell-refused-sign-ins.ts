import type { Metrics } from '@tasty-food/api-telemetry';
import type { Request } from 'express';
import type { SecurityEvents } from '../security-events/security-events';

/** Counts them and tells of them; by network would be a series for each stranger. */
export function tellRefusedSignIns(metrics: Metrics, events: SecurityEvents): (request: Request) => void {
  const refused = metrics.counter({
    name: 'tasty_food_sign_ins_refused_total',
    help: 'Sign-ins refused before they were read, because too many of one network had failed.',
  });
  return (request) => {
    refused.add({});
    events.tell('sign-in-refused-at-door', request);
  };
}
