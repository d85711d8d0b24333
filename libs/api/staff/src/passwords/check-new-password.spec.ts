import { checkNewPassword } from './check-new-password';

const INES = { email: 'ines.lambert@tastyfood.test', name: 'Inès Lambert' };

describe('checkNewPassword', () => {
  it.each([
    'password1234',
    'Leavemealone!',
    '1Q2w3e4r5t6y',
    'sonyericsson2',
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
  ])('refuses %s', async (password) => {
    await expect(checkNewPassword(password, INES)).rejects.toMatchObject({ code: 'invalid-request' });
  });

  it.each([
    'frites mayo sel',
    'nuage-tambour-8',
    '🧅🍋🌿🥕🧄🍅🥬🌶🫑🥒🍆🌽',
    'correcte paard batterij',
    '314159265358979',
  ])('takes %s', async (password) => {
    await expect(checkNewPassword(password, INES)).resolves.toBeUndefined();
  });
});
