import { z } from 'zod';

type Schema = z.core.JSONSchema.BaseSchema;

/** A body that fits the schema as far as it says, with `text` wherever it takes any text. */
export function sampleOf(schema: z.ZodType, text: string): unknown {
  return fill(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }), text);
}

function fill(schema: Schema | boolean | undefined, text: string): unknown {
  if (typeof schema !== 'object') return text;
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return schema.enum[0];
  const choice = schema.anyOf ?? schema.oneOf;
  if (choice) return fill(choice[0], text);
  if (schema.allOf) return Object.assign({}, ...schema.allOf.map((part) => fill(part, text)));
  switch (schema.type) {
    case 'object':
      return Object.fromEntries(Object.entries(schema.properties ?? {}).map(([key, of]) => [key, fill(of, text)]));
    case 'array':
      return [fill(schema.items as Schema, text)];
    case 'boolean':
      return true;
    case 'integer':
    case 'number':
      return schema.minimum ?? 1;
    case 'null':
      return null;
    default:
      return text;
  }
}
