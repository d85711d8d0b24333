import { z } from 'zod';
import type { Route } from './route';
import { ROUTES, urlOf } from './routes';

describe('routes', () => {
  it('fills in parameters and the query, and encodes both', () => {
    expect(urlOf('turnEvents', { turnId: 'a/b' }, { after: '1 2' })).toBe('/api/chat/turns/a%2Fb/events?after=1+2');
  });

  it('says which parameter is missing', () => {
    expect(() => urlOf('turn')).toThrow('The route turn needs the parameter turnId.');
  });

  it('can be written as JSON Schema, bodies and answers alike', () => {
    for (const route of Object.values<Route>(ROUTES)) {
      for (const schema of [route.body, route.query, route.response]) {
        if (schema) expect(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })).toHaveProperty('$schema');
      }
    }
  });
});
