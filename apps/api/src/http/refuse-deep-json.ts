import { ProblemException } from '@tasty-food/api-http';
import type { RequestHandler } from 'express';

/** The deepest body of the contract has five levels. */
const DEPTH_MAX = 20;

/** Refuses a body that is nested as nobody would write it: what walks it later may do so by recursion. Throws `invalid-request`. */
export const refuseDeepJson: RequestHandler = (request, _response, next) => {
  if (isDeeperThan(DEPTH_MAX, request.body)) {
    throw new ProblemException(
      'invalid-request',
      `The body is nested too deeply: ${DEPTH_MAX} levels is the most that is read.`,
    );
  }
  next();
};

function isDeeperThan(levels: number, value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((inner) => isDeeperThan(levels - 1, inner));
}
