import { fillToolInput } from './fill-tool-input.ts';

const tool = (properties: object, required: string[] = Object.keys(properties)) => ({
  name: 'tool',
  input_schema: { type: 'object' as const, properties, required },
});

describe('filling the input of a tool', () => {
  it("follows the order of the tool's own schema", () => {
    const schema = tool({ b: { type: 'string' }, a: { type: 'string' } });
    expect(fillToolInput(schema, { a: '1', b: '2', c: '3' })).toBe('{"b":"2","a":"1"}');
  });

  it('keeps to the values that the schema names', () => {
    const schema = tool({
      codes: { type: 'array', items: { type: 'string', enum: ['milk'] } },
      lang: { enum: ['fr', 'nl'] },
    });
    expect(JSON.parse(fillToolInput(schema, { codes: ['milk', 'wood'], lang: 'en' }))).toEqual({
      codes: ['milk'],
      lang: 'fr',
    });
  });

  it('says null where null may stand, in either way of saying so', () => {
    const schema = tool({ a: { type: ['string', 'null'] }, b: { anyOf: [{ type: 'string' }, { type: 'null' }] } });
    expect(JSON.parse(fillToolInput(schema, { a: null }))).toEqual({ a: null, b: null });
  });

  it('fills what is required and unknown with something valid, and leaves out the rest', () => {
    const child = { type: 'object', properties: { deep: { type: 'boolean' } }, required: ['deep'] };
    const properties = {
      n: { type: 'integer' },
      s: { type: 'string' },
      l: { type: 'array' },
      o: child,
      x: { type: 'string' },
    };
    expect(JSON.parse(fillToolInput(tool(properties, ['n', 's', 'l', 'o']), { x: null }))).toEqual({
      n: 0,
      s: '',
      l: [],
      o: { deep: false },
    });
  });
});
