import { startersFor } from './starters';

const words = (...asked: Parameters<typeof startersFor>) => startersFor(...asked).map(({ word }) => word);

describe('the questions to begin with', () => {
  it('are about service during service, and about what is out and open before it', () => {
    expect(words('staff', 12, true)).toContain('welcome.starterAllergen');
    expect(words('staff', 9, true).slice(0, 2)).toEqual(['starter.outNow', 'starter.hours']);
    expect(words('staff', 21, true)[0]).toBe('starter.dessert');
  });

  it('of a manager are about certificates, and name a branch only to who has one', () => {
    expect(words('manager', 12, true)).toEqual(expect.arrayContaining(['starter.certificate', 'starter.hours']));
    expect(words('admin', 12, false)).not.toContain('starter.hours');
  });
});
