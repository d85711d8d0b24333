import { itHasAllWords } from '@tasty-food/portal-ui/testing';
import { accountWords } from './account-words';

describe('the words of the own account', () => {
  itHasAllWords(accountWords);

  // The law on data wants it said, whatever else is put in prettier words.
  it('say in each language that Claude may compute outside the European Union', async () => {
    const said = await Promise.all((['fr', 'nl', 'en'] as const).map((language) => accountWords[language]()));
    for (const words of said) {
      expect(words['privacy']?.['whereClaude']).toContain('inference_geo');
      expect(words['privacy']?.['whereClaude']).toMatch(/Union européenne|Europese Unie|European Union/);
    }
  });
});
