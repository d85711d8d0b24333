import { SSE_ABORT_CONTROLLER } from '@nestjs/common';
import type { Request, RequestHandler } from 'express';

/** Says nothing when it is told to. */
const UNHEARD = Object.assign(new AbortController(), { abort: () => undefined });

/**
 * Nest makes a signal for each stream of events, and aborts it at the end. No handler here asks for it (`@SseSignal()`), since whatever a
 * stream holds ends with its subscription: one for all spares each stream the memory of its own, and its end an exception with its stack.
 */
export const shareSseSignal: RequestHandler = (
  request: Request & { [SSE_ABORT_CONTROLLER]?: AbortController },
  _,
  next,
) => {
  request[SSE_ABORT_CONTROLLER] = UNHEARD;
  next();
};
