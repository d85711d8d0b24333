import { ApiError } from '../http/api-error.ts';
import type { ToolParam } from './message-request.ts';

/** Keywords of JSON Schema that the real API refuses in a strict tool, by the type they belong to. */
const UNSUPPORTED: Record<string, readonly string[]> = {
  string: ['minLength', 'maxLength'],
  integer: ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'],
  number: ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'],
  array: ['maxItems', 'uniqueItems'],
};

/** A strict tool's schema within the subset that the API can hold a model to; the others pass unread. */
export function checkStrictTool(tool: ToolParam, path: string): void {
  if (tool.strict === true) {
    checkSchema(tool.input_schema, path);
  }
}

function checkSchema(schema: unknown, path: string): void {
  if (Array.isArray(schema)) {
    schema.forEach((part) => checkSchema(part, path));
    return;
  }
  if (typeof schema !== 'object' || schema === null) {
    return;
  }
  const parts = schema as Record<string, unknown>;
  for (const type of [parts['type']].flat()) {
    checkKeywords(parts, String(type), path);
  }
  Object.entries(parts).forEach(([keyword, part]) => {
    // The values of `properties` and `$defs` are named by the tool's author: a property called "maximum" is no keyword.
    const named = keyword === 'properties' || keyword === '$defs';
    checkSchema(named && typeof part === 'object' && part !== null ? Object.values(part) : part, path);
  });
}

function checkKeywords(schema: Record<string, unknown>, type: string, path: string): void {
  if (type === 'object' && schema['additionalProperties'] !== false) {
    refuse(`${path}: For 'object' type, 'additionalProperties' must be explicitly set to false`);
  }
  const unsupported = (UNSUPPORTED[type] ?? []).filter((keyword) => keyword in schema);
  if (unsupported.length > 0) {
    refuse(`${path}: For '${type}' type, properties ${unsupported.sort().join(', ')} are not supported`);
  }
  const minItems = schema['minItems'];
  if (type === 'array' && minItems !== undefined && minItems !== 0 && minItems !== 1) {
    refuse(`${path}: For 'array' type, 'minItems' values other than 0 or 1 are not supported`);
  }
}

function refuse(message: string): never {
  throw new ApiError('invalid_request_error', message);
}
