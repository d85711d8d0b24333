import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ProblemException } from '@tasty-food/api-http';
import { idempotencyKeySchema } from '@tasty-food/contract';
import type { Request } from 'express';

/** The header `Idempotency-Key`, where it came. Throws `invalid-request` for one that cannot be a key. */
export const IdempotencyKey = createParamDecorator((_data: unknown, context: ExecutionContext): string | undefined => {
  const given = context.switchToHttp().getRequest<Request>().headers['idempotency-key'];
  if (given === undefined) return undefined;
  const read = idempotencyKeySchema.safeParse(given);
  if (read.success) return read.data;
  throw new ProblemException('invalid-request', `Idempotency-Key: ${read.error.issues[0]?.message}`);
});
