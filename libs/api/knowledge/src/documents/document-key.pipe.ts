import type { PipeTransform } from '@nestjs/common';
import { notFound } from '@tasty-food/api-http';
import { slugSchema } from '@tasty-food/contract';

/** A path parameter that is the id of a document or its slug; an id has the form of a slug. What cannot be one names nothing. */
export class DocumentKeyPipe implements PipeTransform<unknown, string> {
  transform(value: unknown): string {
    const read = slugSchema.safeParse(typeof value === 'string' ? value.toLowerCase() : value);
    if (read.success) return read.data;
    throw notFound('document');
  }
}
