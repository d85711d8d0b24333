import type { Request } from 'express';

/** The path as routes are found by it: Express takes `/API/Events/` for `/api/events`, and what guards a route must too. */
export function routedPath({ path }: Pick<Request, 'path'>): string {
  return path.toLowerCase().replace(/\/+$/, '');
}
