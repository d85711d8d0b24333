import {
  acceptedTurnSchema,
  askOnceSchema,
  askSchema,
  conversationChangeSchema,
  conversationPageSchema,
  conversationQuerySchema,
  conversationSchema,
  conversationWithTurnsSchema,
  feedbackSchema,
  stoppedTurnSchema,
} from './chat';
import { healthSchema } from './health';
import { metricsSchema } from './metrics';
import { IMPORT_ROUTES } from './import-routes';
import { KNOWLEDGE_ROUTES } from './knowledge-routes';
import { LEDGER_ROUTES } from './ledger-routes';
import { portalEventSchema } from './portal-event';
import { PRIVACY_ROUTES } from './privacy-routes';
import { REGISTER_ROUTES } from './register-routes';
import { RESTAURANT_ROUTES } from './restaurant-routes';
import type { Route } from './route';
import { SECOND_FACTOR_ROUTES } from './second-factor-routes';
import { STAFF_ROUTES } from './staff-routes';
import { turnEventSchema } from './turn-event';
import { turnSchema } from './turn';

/** Every route of the API: the one list that the OpenAPI document, its test and the clients read. */
export const ROUTES = {
  ...STAFF_ROUTES,
  ...SECOND_FACTOR_ROUTES,
  ...PRIVACY_ROUTES,
  ask: {
    method: 'post',
    path: '/api/chat/turns',
    summary: 'Ask a question; the header Idempotency-Key makes it safe to send again',
    permission: 'signed-in',
    status: 201,
    body: askSchema,
    response: acceptedTurnSchema,
  },
  turn: {
    method: 'get',
    path: '/api/chat/turns/{turnId}',
    summary: 'The folded turn',
    permission: 'signed-in',
    status: 200,
    response: turnSchema,
  },
  turnEvents: {
    method: 'get',
    path: '/api/chat/turns/{turnId}/events',
    summary: 'Follow a turn, live or replayed after Last-Event-ID (or ?after=)',
    permission: 'signed-in',
    status: 200,
    response: turnEventSchema,
    stream: true,
  },
  stop: {
    method: 'post',
    path: '/api/chat/turns/{turnId}/stop',
    summary: 'Stop an answer',
    permission: 'signed-in',
    status: 200,
    response: stoppedTurnSchema,
  },
  feedback: {
    method: 'put',
    path: '/api/chat/turns/{turnId}/feedback',
    summary: 'Rate an answer',
    permission: 'signed-in',
    status: 204,
    body: feedbackSchema,
  },
  askOnce: {
    method: 'post',
    path: '/api/chat/stream',
    summary: 'Ask and follow in one request; closing it stops the answer',
    permission: 'signed-in',
    status: 200,
    body: askOnceSchema,
    response: turnEventSchema,
    stream: true,
  },
  conversations: {
    method: 'get',
    path: '/api/chat/conversations',
    summary: 'Own conversations; search looks inside questions and answers',
    permission: 'signed-in',
    status: 200,
    query: conversationQuerySchema,
    response: conversationPageSchema,
  },
  conversation: {
    method: 'get',
    path: '/api/chat/conversations/{conversationId}',
    summary: 'A conversation with its turns',
    permission: 'signed-in',
    status: 200,
    response: conversationWithTurnsSchema,
  },
  changeConversation: {
    method: 'patch',
    path: '/api/chat/conversations/{conversationId}',
    summary: 'Rename or pin a conversation',
    permission: 'signed-in',
    status: 200,
    body: conversationChangeSchema,
    response: conversationSchema,
  },
  deleteConversation: {
    method: 'delete',
    path: '/api/chat/conversations/{conversationId}',
    summary: 'Delete a conversation with its turns',
    permission: 'signed-in',
    status: 204,
  },
  exportConversation: {
    method: 'get',
    path: '/api/chat/conversations/{conversationId}/export',
    summary: 'A conversation as Markdown',
    permission: 'signed-in',
    status: 200,
  },
  ...REGISTER_ROUTES,
  ...RESTAURANT_ROUTES,
  ...IMPORT_ROUTES,
  ...KNOWLEDGE_ROUTES,
  events: {
    method: 'get',
    path: '/api/events',
    summary: 'What changed in the branches of the person, live or replayed after Last-Event-ID (or ?after=)',
    permission: 'signed-in',
    status: 200,
    response: portalEventSchema,
    stream: true,
  },
  ...LEDGER_ROUTES,
  health: {
    method: 'get',
    path: '/health',
    summary: 'The whole picture for people',
    permission: 'public',
    status: 200,
    response: healthSchema,
  },
  live: {
    method: 'get',
    path: '/health/live',
    summary: 'Probe: this process runs; asks nothing of anybody else',
    permission: 'public',
    status: 200,
  },
  ready: {
    method: 'get',
    path: '/health/ready',
    summary: 'Probe: database, migrations and Redis are there and it is not going down',
    permission: 'public',
    status: 200,
  },
  startup: {
    method: 'get',
    path: '/health/startup',
    summary: 'Probe: it has started',
    permission: 'public',
    status: 200,
  },
  metrics: {
    method: 'get',
    path: '/metrics',
    summary: 'Everything that is counted, in the text format of Prometheus; for managers, or with METRICS_TOKEN',
    permission: 'read-metrics',
    status: 200,
  },
  metricsSummary: {
    method: 'get',
    path: '/api/metrics',
    summary: 'What this process has answered, in a few numbers; for managers, or with METRICS_TOKEN',
    permission: 'read-metrics',
    status: 200,
    response: metricsSchema,
  },
} as const satisfies Record<string, Route>;

export type RouteName = keyof typeof ROUTES;

/** The address of a route: fills in its `{parameters}` and appends the query. */
export function urlOf(
  name: RouteName,
  parameters: Record<string, string> = {},
  query: Record<string, string | undefined> = {},
): string {
  const path = ROUTES[name].path.replace(/\{(\w+)\}/g, (_, key: string) => {
    const value = parameters[key];
    if (value === undefined) throw new TypeError(`The route ${name} needs the parameter ${key}.`);
    return encodeURIComponent(value);
  });
  const given = Object.entries(query).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given)}`;
}
