import type { IncomingHttpHeaders } from 'node:http';
import { ApiError } from './api-error.ts';

/** Every request names a key and a version of the API. Any key will do here: there is nothing to protect. */
export function checkHeaders(headers: IncomingHttpHeaders): void {
  const bearer = /^Bearer\s+(\S+)$/.exec(headers.authorization ?? '')?.[1];
  if (!bearer && !headers['x-api-key']) {
    throw new ApiError('authentication_error', 'x-api-key header or bearer token is required');
  }
  const version = headers['anthropic-version'];
  if (version === undefined) {
    throw new ApiError('invalid_request_error', 'anthropic-version: header is required');
  }
  if (!/^\d{4}-\d{2}-\d{2}$/.test(String(version))) {
    throw new ApiError('invalid_request_error', `anthropic-version: "${String(version)}" is not a valid version`);
  }
}
