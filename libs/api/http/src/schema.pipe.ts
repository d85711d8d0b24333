import { type PipeTransform } from '@nestjs/common';
import type { FieldError } from '@tasty-food/contract';
import { z } from 'zod';
import { ProblemException } from './problem-exception';

/**
 * Reads a body, a query or a parameter by its schema: `@Body(new SchemaPipe(askSchema)) ask: Ask`.
 * Throws `invalid-request` that lists every fault with its place.
 */
export class SchemaPipe<T> implements PipeTransform<unknown, T> {
  constructor(
    private readonly schema: z.ZodType<T>,
    private readonly what = 'request',
  ) {}

  transform(value: unknown): T {
    const read = this.schema.safeParse(value ?? {});
    if (read.success) return read.data;
    const errors = read.error.issues.map(fieldError);
    throw new ProblemException('invalid-request', sentenceOf(this.what, errors), { errors });
  }
}

/**
 * A path parameter that is an id. What cannot be one names nothing, so it is 404 like an unknown one: a malformed id tells
 * nobody how ids are made.
 */
export class IdPipe implements PipeTransform<unknown, string> {
  constructor(private readonly what: string) {}

  transform(value: unknown): string {
    const read = z.uuid().safeParse(value);
    if (read.success) return read.data.toLowerCase();
    throw new ProblemException('not-found', `There is no such ${this.what}, or it is not yours.`);
  }
}

function fieldError(issue: z.core.$ZodIssue): FieldError {
  return { path: issue.path.join('.'), message: issue.message };
}

function sentenceOf(what: string, errors: FieldError[]): string {
  const first = errors[0];
  if (!first) return `The ${what} is not as it should be.`;
  const place = first.path === '' ? '' : `${first.path}: `;
  const more = errors.length > 1 ? ` (and ${errors.length - 1} more, see errors)` : '';
  return `The ${what} is not as it should be. ${place}${first.message}${more}`;
}
