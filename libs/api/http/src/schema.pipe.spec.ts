import { z } from 'zod';
import { ProblemException } from './problem-exception';
import { IdPipe, SchemaPipe } from './schema.pipe';

const pipe = new SchemaPipe(z.strictObject({ name: z.string(), age: z.number('use a number') }), 'guest');

describe('SchemaPipe', () => {
  it('gives back what fits', () => {
    expect(pipe.transform({ name: 'Inès', age: 30 })).toEqual({ name: 'Inès', age: 30 });
  });

  it('lists every fault with its place, and says the first in a sentence', () => {
    const refused = refusalOf(() => pipe.transform({ name: 1, age: 'x', colour: 'red' }));
    expect(refused.code).toBe('invalid-request');
    expect(refused.errors?.map(({ path }) => path)).toEqual(['name', 'age', '']);
    expect(refused.detail).toMatch(/^The guest is not as it should be\. name: .+ \(and 2 more, see errors\)$/);
  });

  it.each([undefined, null, 'text', 7, []])('refuses %j in place of a body', (body) => {
    expect(refusalOf(() => pipe.transform(body)).code).toBe('invalid-request');
  });
});

describe('IdPipe', () => {
  it('takes an id however it is written', () => {
    expect(new IdPipe('turn').transform('936E82C4-2104-42D9-A209-9431D00F8822')).toBe(
      '936e82c4-2104-42d9-a209-9431d00f8822',
    );
  });

  it.each(['', '1', 'null', '936e82c4', undefined, {}])('says of %j only that nothing is there', (id) => {
    expect(refusalOf(() => new IdPipe('turn').transform(id)).code).toBe('not-found');
  });
});

function refusalOf(deed: () => unknown): ProblemException {
  try {
    deed();
  } catch (failure) {
    if (failure instanceof ProblemException) return failure;
    throw failure;
  }
  throw new Error('Nothing was refused.');
}
