import type { PipeTransform } from '@nestjs/common';
import { notFound } from './problem-exception';

const KEY = /^[\w.-]{1,64}$/;

/** A path parameter that is a dish, an ingredient or a branch. What cannot be one names nothing, and never reaches the database. */
export class KeyPipe implements PipeTransform<unknown, string> {
  constructor(private readonly what: string) {}

  transform(value: unknown): string {
    if (typeof value === 'string' && KEY.test(value)) return value;
    throw notFound(this.what);
  }
}
