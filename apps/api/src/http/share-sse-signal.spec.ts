import { SSE_ABORT_CONTROLLER } from '@nestjs/common';
import type { Request, Response } from 'express';
import { shareSseSignal } from './share-sse-signal';

type Signalled = Request & { [SSE_ABORT_CONTROLLER]?: AbortController };

it('gives all requests one signal, which the end of one of them does not set off', () => {
  const requests = [{}, {}] as [Signalled, Signalled];
  const next = jest.fn();
  for (const request of requests) shareSseSignal(request, {} as Response, next);
  expect(next).toHaveBeenCalledTimes(2);
  const [{ [SSE_ABORT_CONTROLLER]: one }, { [SSE_ABORT_CONTROLLER]: other }] = requests;
  expect(one).toBeInstanceOf(AbortController);
  expect(other).toBe(one);
  one?.abort();
  expect(one?.signal.aborted).toBe(false);
});
