import type { ToolParam } from '../messages/message-request.ts';

type Schema = Record<string, unknown>;

/** A tool's input as JSON: what the simulator knows, in the order and within the values that the tool's own schema names. */
export function fillToolInput(tool: ToolParam, known: Readonly<Record<string, unknown>>): string {
  return JSON.stringify(fillObject(tool.input_schema, known));
}

function fillObject(schema: Schema, known: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const properties = (schema['properties'] ?? {}) as Record<string, Schema>;
  const required = Array.isArray(schema['required']) ? schema['required'] : [];
  const filled: Record<string, unknown> = {};
  for (const [name, property] of Object.entries(properties)) {
    const value = name in known ? permitted(known[name], property) : undefined;
    if (value !== undefined) {
      filled[name] = value;
    } else if (required.includes(name)) {
      filled[name] = emptyValue(property);
    }
  }
  return filled;
}

/** The value if the schema allows it; of a list, the items that it allows. */
function permitted(value: unknown, schema: Schema): unknown {
  if (Array.isArray(value)) {
    const items = (schema['items'] ?? {}) as Schema;
    return value.filter((item) => permitted(item, items) !== undefined);
  }
  if (value === null) {
    return allowsNull(schema) ? null : undefined;
  }
  const values = variants(schema).flatMap((variant) => (Array.isArray(variant['enum']) ? variant['enum'] : []));
  return values.length === 0 || values.includes(value) ? value : undefined;
}

/** Something valid for a property that the simulator knows nothing about. */
function emptyValue(schema: Schema): unknown {
  if (allowsNull(schema)) {
    return null;
  }
  const [variant = schema] = variants(schema);
  if (Array.isArray(variant['enum'])) {
    return variant['enum'][0];
  }
  const type = [variant['type']].flat()[0];
  switch (type) {
    case 'array':
      return [];
    case 'object':
      return fillObject(variant, {});
    case 'number':
    case 'integer':
      return 0;
    case 'boolean':
      return false;
    default:
      return '';
  }
}

function allowsNull(schema: Schema): boolean {
  return variants(schema).some((variant) => [variant['type']].flat().includes('null'));
}

function variants(schema: Schema): Schema[] {
  const choices = schema['anyOf'] ?? schema['oneOf'];
  return Array.isArray(choices) ? (choices as Schema[]) : [schema];
}
