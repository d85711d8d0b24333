import { checkNewPassword } from './check-new-password';

const INES = { email: 'ines.lambert@tastyfood.test', name: 'Inès Lambert' };

describe('checkNewPassword', () => {
  it.each([
    'password1234',
    'Motdepasse123!',
    '2026wachtwoord',
    'aaaaaaaaaaaa',
    'abc1abc1abc1',
    '123456789012',
    '987654321098',
    'azertyuiop123',
    'tastyfoodtastyfood',
    'ines.lambert',
    'inès lambert',
    'Ines.Lambert@TastyFood.test',
  ])('refuses %s', (password) => {
    expect(() => checkNewPassword(password, INES)).toThrow(expect.objectContaining({ code: 'invalid-request' }));
  });

  it.each([
    'frites mayo sel',
    'nuage-tambour-8',
    '🧅🍋🌿🥕🧄🍅🥬🌶🫑🥒🍆🌽',
    'correcte paard batterij',
    '314159265358979',
  ])('takes %s', (password) => {
    expect(() => checkNewPassword(password, INES)).not.toThrow();
  });
});
