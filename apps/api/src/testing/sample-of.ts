import { z } from 'zod';

type Schema = z.core.JSONSchema.BaseSchema;

/** What fits a format or, by trying, a pattern of the contract. */
const OF_FORMAT: Record<string, string> = {
  date: '2026-12-24',
  'date-time': '2026-12-24T12:00:00Z',
  email: 'somebody@tastyfood.test',
  time: '12:00',
  uuid: '936e82c4-2104-42d9-a209-9431d00f8822',
};
const FOR_PATTERNS = ['a', 'angleur', 'B01', '12:00', '2026-12-24', ...Object.values(OF_FORMAT), 'x'.repeat(43)];

/** A body that fits the schema as far as it says, with `text` wherever it takes any text. */
export function sampleOf(schema: z.ZodType, text: string): unknown {
  return fill(jsonSchemaOf(schema), () => text);
}

/** Bodies that fit the schema as far as it says but for one text each: what refuses one place does not hide the others. */
export function samplesWithOne(schema: z.ZodType, text: string): unknown[] {
  const json = jsonSchemaOf(schema);
  let places = 0;
  fill(json, (place) => {
    places += 1;
    return fitting(place);
  });
  return Array.from({ length: places }, (_, wanted) => {
    let at = 0;
    return fill(json, (place) => (at++ === wanted ? text : fitting(place)));
  });
}

function jsonSchemaOf(schema: z.ZodType): Schema {
  return z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
}

function fill(schema: Schema | boolean | undefined, textFor: (place: Schema) => string): unknown {
  if (typeof schema !== 'object') return textFor({});
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return schema.enum[0];
  const choice = schema.anyOf ?? schema.oneOf;
  if (choice) return fill(choice[0], textFor);
  if (schema.allOf) return Object.assign({}, ...schema.allOf.map((part) => fill(part, textFor)));
  switch (schema.type) {
    case 'object':
      return Object.fromEntries(Object.entries(schema.properties ?? {}).map(([key, of]) => [key, fill(of, textFor)]));
    case 'array':
      return [fill(schema.items as Schema, textFor)];
    case 'boolean':
      return true;
    case 'integer':
    case 'number':
      return schema.minimum ?? 1;
    case 'null':
      return null;
    default:
      return textFor(schema);
  }
}

function fitting({ format, pattern, minLength = 1 }: Schema): string {
  if (format !== undefined && OF_FORMAT[format] !== undefined) return OF_FORMAT[format];
  const long = 'a'.repeat(Math.max(3, minLength));
  if (pattern === undefined) return long;
  return [long, ...FOR_PATTERNS].find((text) => new RegExp(pattern, 'u').test(text)) ?? long;
}
