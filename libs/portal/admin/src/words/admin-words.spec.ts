import { itHasAllWords } from '@tasty-food/portal-ui/testing';
import { adminWords } from './admin-words';

describe('the words of the pages of people and money', () => {
  itHasAllWords(adminWords);

  // The law on data wants it said, whatever else is put in prettier words.
  it('say in each language that Claude may compute outside the European Union', async () => {
    const said = await Promise.all((['fr', 'nl', 'en'] as const).map((language) => adminWords[language]()));
    for (const words of said) {
      expect(words['privacy']?.['whereClaude']).toContain('inference_geo');
      expect(words['privacy']?.['whereClaude']).toMatch(/Union européenne|Europese Unie|European Union/);
    }
  });
});
