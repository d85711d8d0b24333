import type { NextFunction, Request, RequestHandler, Response } from 'express';
import { ProblemException } from './problem-exception';

/**
 * Refuses a body that nobody would read: without this it would look like an empty one. Throws `unsupported-media-type`.
 *
 * @param uploadPaths under these a form with a file is a body too; whoever takes it reads it
 */
export function requireJson(uploadPaths: readonly string[]): RequestHandler {
  return (request: Request, _response: Response, next: NextFunction) => {
    // A route with a parser of its own has read its body already: until then Express 5 has none.
    if (request.body !== undefined) return next();
    if (uploadPaths.some((path) => request.originalUrl.startsWith(path)) && request.is('multipart/form-data'))
      return next();
    // `is` answers null where there is no body, false where it is of another type; an empty body is none.
    if (request.headers['content-length'] !== '0' && request.is('json') === false) {
      throw new ProblemException('unsupported-media-type', 'Send JSON in UTF-8 with Content-Type: application/json.');
    }
    next();
  };
}
