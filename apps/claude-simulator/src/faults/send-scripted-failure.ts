import type { ServerResponse } from 'node:http';
import { ERROR_STATUS, errorBody } from '../http/api-error.ts';
import type { ScriptedResponse } from './script.ts';

/** Sends a response that is no message at all: an error status, a redirect, nothing, a page. False: none is scripted. */
export function sendScriptedFailure(response: ServerResponse, script: ScriptedResponse, requestId: string): boolean {
  const headers = { 'request-id': requestId };
  if (script.redirectTo !== undefined) {
    response.writeHead(307, { ...headers, location: script.redirectTo }).end();
  } else if (script.emptyBody) {
    response.writeHead(200, { ...headers, 'content-type': 'text/event-stream; charset=utf-8' }).end();
  } else if (script.htmlBody) {
    response.writeHead(200, { ...headers, 'content-type': 'text/html' }).end(HTML_PAGE);
  } else if (script.kind === 'error') {
    const type = script.type ?? typeOf(script.status);
    const body = script.body ?? JSON.stringify(errorBody(type, script.message, requestId));
    const contentType = script.body === undefined ? 'application/json' : 'text/html';
    const limits = script.status === 429 ? rateLimitHeaders() : {};
    response
      .writeHead(script.status, { 'content-type': contentType, ...headers, ...limits, ...lowerCase(script.headers) })
      .end(body);
  } else {
    return false;
  }
  return true;
}

const HTML_PAGE = '<!doctype html><title>Sign in</title><p>This network asks you to sign in first.</p>';

function typeOf(status: number): string {
  return Object.entries(ERROR_STATUS).find(([, each]) => each === status)?.[0] ?? 'api_error';
}

/** What a 429 of the real API carries; a script may overwrite each of them. */
function rateLimitHeaders(): Record<string, string> {
  const reset = new Date(Date.now() + 1_000).toISOString();
  const limit = (kind: string, most: number) => ({
    [`anthropic-ratelimit-${kind}-limit`]: String(most),
    [`anthropic-ratelimit-${kind}-remaining`]: '0',
    [`anthropic-ratelimit-${kind}-reset`]: reset,
  });
  return {
    'retry-after': '1',
    ...limit('requests', 50),
    ...limit('input-tokens', 50_000),
    ...limit('output-tokens', 10_000),
    ...limit('tokens', 60_000),
  };
}

function lowerCase(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
