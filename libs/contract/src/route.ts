import type { z } from 'zod';
import type { RoutePermission } from './permission';

/**
 * One route as the OpenAPI document describes it. `stream` marks an answer of `text/event-stream`, `multipart`
 * a body of `multipart/form-data`.
 */
export interface Route {
  readonly method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  readonly path: string;
  readonly summary: string;
  readonly permission: RoutePermission;
  /** Open also to whoever still has to set up the second factor that the role demands. */
  readonly withoutSecondFactor?: true;
  readonly status: number;
  readonly body?: z.ZodType;
  readonly query?: z.ZodObject;
  readonly response?: z.ZodType;
  readonly stream?: true;
  readonly multipart?: true;
}
