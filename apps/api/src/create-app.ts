import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { SwaggerModule } from '@nestjs/swagger';
import { assignRequestId, readImportFile, requireJson } from '@tasty-food/api-http';
import { Metrics, Traces } from '@tasty-food/api-telemetry';
import { IMPORT_PATHS, ROUTES } from '@tasty-food/contract';
import compression from 'compression';
import type { RequestHandler } from 'express';
import { ApiModule } from './api.module';
import { CalmLogger } from './calm-logger';
import type { Config } from './config';
import { answerInOrder } from './http/answer-in-order';
import { keepConnections } from './http/keep-connections';
import { limitSlowClients } from './http/limit-slow-clients';
import { logRequests } from './http/log-requests';
import { openApiDocument } from './http/open-api';
import { refuseDeepJson } from './http/refuse-deep-json';
import { refuseForeignOrigins } from './http/refuse-foreign-origins';
import { securityHeaders } from './http/security-headers';
import { SecurityEvents } from './http/security-events/security-events';
import { servePortal } from './http/serve-portal';
import { shareSseSignal } from './http/share-sse-signal';
import { limitSignIns } from './http/sign-in-door/limit-sign-ins';
import { tellRefusedSignIns } from './http/sign-in-door/tell-refused-sign-ins';
import { traceRequests } from './http/trace-requests';

const JSON_MAX_BYTES = 64 * 1024;
/** What a page of another origin may read besides the body: a browser keeps the rest from it. */
const EXPOSED = [
  'Content-Disposition',
  'ETag',
  'RateLimit-Limit',
  'RateLimit-Remaining',
  'RateLimit-Reset',
  'Retry-After',
  'X-Request-Id',
];
/** A browser asks again after so long whether it may. Chromium takes no more than two hours. */
const PREFLIGHT_S = 600;

/** The whole server, ready to listen. */
export async function createApp(config: Config): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(ApiModule.with(config), {
    bufferLogs: true,
    bodyParser: false,
    abortOnError: false,
  });
  app.useLogger(app.get(CalmLogger));
  app.set('trust proxy', config.TRUST_PROXY);
  app.set('etag', false);
  const events = new SecurityEvents(app.get(Metrics));
  const onRefused = tellRefusedSignIns(app.get(Metrics), events);
  const signIns = limitSignIns({ failuresMax: config.RATE_LIMIT_SIGN_INS, onRefused });
  app.use(answerInOrder());
  app.use(signIns.count);
  app.use(assignRequestId);
  app.use(shareSseSignal);
  const traces = app.get(Traces);
  if (traces.isOn) app.use(traceRequests(traces));
  app.disable('x-powered-by');
  app.use(securityHeaders());
  app.use(refuseForeignOrigins(config.CORS_ORIGINS, (request) => events.tell('origin-refused', request)));
  if (config.CORS_ORIGINS.length > 0) {
    app.enableCors({ origin: config.CORS_ORIGINS, credentials: true, exposedHeaders: EXPOSED, maxAge: PREFLIGHT_S });
  }
  app.use(signIns.refuse);
  // Behind the doors that a flood meets: a line for each of its requests would be a flood too.
  app.use(logRequests((request, response) => events.tellRefusal(request, response)));
  app.use(exceptStreams(compression({ filter: isCompressible })));
  for (const path of IMPORT_PATHS) app.use(path, readImportFile);
  app.use('/api', requireJson([ROUTES.addDocument.path]));
  app.useBodyParser('json', { limit: JSON_MAX_BYTES });
  app.use('/api', refuseDeepJson);
  servePortal(app);
  // Made when somebody asks for it: nobody does in most processes, and it is every schema of the contract once more.
  SwaggerModule.setup('api/docs', app, () => openApiDocument('0.1.0'));
  app.enableShutdownHooks();
  keepConnections(app.getHttpServer());
  limitSlowClients(app.getHttpServer());
  return app;
}

/** Not even asked whether it may compress a stream of events: what it wraps around a response would stay for as long. */
function exceptStreams(middleware: RequestHandler): RequestHandler {
  return (request, response, next) => (request.path.endsWith('/events') ? next() : middleware(request, response, next));
}

/** Never a stream: compression would hold back frames and costs half as much again. */
function isCompressible(
  request: Parameters<typeof compression.filter>[0],
  response: Parameters<typeof compression.filter>[1],
): boolean {
  if (String(response.getHeader('Content-Type') ?? '').startsWith('text/event-stream')) return false;
  return compression.filter(request, response);
}
