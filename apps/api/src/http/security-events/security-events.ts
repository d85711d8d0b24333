import { Logger } from '@nestjs/common';
import { refusalOf } from '@tasty-food/api-http';
import { whoAsks } from '@tasty-food/api-staff';
import type { Metrics } from '@tasty-food/api-telemetry';
import type { Request, Response } from 'express';
import { routedPath } from '../routed-path';
import { Allowances } from '../allowances/allowances';
import { networkOf } from '../allowances/network-of';
import { routeOf } from './route-of';
import { securityEventOf, SECURITY_EVENTS, type SecurityEvent } from './security-event';

/** Lines a minute of one event, and of these of one person or network: who floods hides neither the others nor the rest of the log. */
const LINES_A_MINUTE = 60;
const LINES_OF_ONE_A_MINUTE = 10;

/** What is tried against the doors of the house: each time counted, and told in the log as far as it has room. */
export class SecurityEvents {
  private readonly log = new Logger('Security');
  private readonly counted;
  private readonly lines: Allowances;
  private readonly linesOfOne: Allowances;
  private readonly untold = new Map<SecurityEvent, number>();

  /** `clock` in milliseconds; it never goes back. */
  constructor(metrics: Metrics, clock?: () => number) {
    this.lines = new Allowances({ atOnce: LINES_A_MINUTE, aMinute: LINES_A_MINUTE }, clock);
    this.linesOfOne = new Allowances({ atOnce: LINES_OF_ONE_A_MINUTE, aMinute: LINES_OF_ONE_A_MINUTE }, clock);
    this.counted = metrics.counter({
      name: 'tasty_food_security_events_total',
      help: 'What was tried and refused, by what it was: permissions, origins, sessions, sign-ins, limits, input.',
      labels: ['event'] as const,
    });
    // A rate needs a nought to begin at.
    for (const event of SECURITY_EVENTS) this.counted.add({ event }, 0);
  }

  /** A request that is over: an event where it was refused as one. */
  tellRefusal(request: Request, response: Response): void {
    const code = refusalOf(response);
    const event = code && securityEventOf(code, { path: routedPath(request), headers: request.headers });
    if (event !== undefined) this.tell(event, request);
  }

  tell(event: SecurityEvent, request: Request & { id?: unknown }): void {
    this.counted.add({ event });
    const staffId = whoAsks(request)?.staff.id;
    const network = networkOf(request.ip ?? '');
    if (!this.hasRoom(event, staffId ?? network)) {
      this.untold.set(event, (this.untold.get(event) ?? 0) + 1);
      return;
    }
    const untold = this.untold.get(event);
    this.untold.delete(event);
    const { id, method } = request;
    const route = routeOf(method, routedPath(request));
    // No path: it bears what the visitor wrote there.
    this.log.warn({ event, staffId, network, route, req: { id, method }, untold }, 'A security event');
  }

  private hasRoom(event: SecurityEvent, who: string): boolean {
    return this.linesOfOne.take(`${event} ${who}`).allowed && this.lines.take(event).allowed;
  }
}
