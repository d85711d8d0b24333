import { cannotReach, placeOf } from './database-boot-error';

const URL_WITH_PASSWORD = 'postgres://chef:geheim@db.example:6543/tasty?sslmode=require';

describe('cannotReach', () => {
  it('says where and why, and never the password', () => {
    const refused = Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' });
    const { message } = cannotReach(URL_WITH_PASSWORD, refused);
    expect(message).toBe(
      'Cannot open the database at db.example:6543/tasty (DATABASE_URL): nothing listens there; is it running? [ECONNREFUSED].',
    );
  });

  it('names the usual port when the address has none', () => {
    expect(placeOf('postgres://chef:geheim@db.example/tasty')).toBe('db.example:5432/tasty');
    expect(placeOf('geheim')).not.toContain('geheim');
  });
});
