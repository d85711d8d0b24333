import { openVerifier } from '@tasty-food/api-verifier';
import type { VerifierFacts } from '@tasty-food/api-vocabulary';
import { sampleFacts } from '@tasty-food/api-vocabulary/testing';
import { HOUSE_FACTS, HOUSE_NOW } from './house-facts';
import { HOUSE_SENTENCES } from './house-sentences';
import { readCases } from '../read-cases';

function say(facts: VerifierFacts, question: string, text: string) {
  const verifier = openVerifier(facts, 'fr', question, HOUSE_NOW);
  const released = [...text].flatMap((char) => verifier.push(char)).concat(verifier.end());
  return {
    text: released.map((part) => part.text).join(''),
    corrected: released.reduce((sum, { corrected }) => sum + corrected, 0),
  };
}

describe('hours and certificates', () => {
  const cases = readCases(HOUSE_SENTENCES);

  it.each(cases.filter(({ passes }) => passes))('lets through: $question $text', ({ question, text }) => {
    expect(say(HOUSE_FACTS, question, text)).toEqual({ text, corrected: 0 });
  });

  it.each(cases.filter(({ passes }) => !passes))('does not let through: $question $text', ({ question, text }) => {
    const shown = say(HOUSE_FACTS, question, text);
    expect(shown.text).not.toBe(text);
    expect(shown.corrected).toBeGreaterThan(0);
  });

  it('tells the hours in the words of their rows', () => {
    expect(say(HOUSE_FACTS, 'horaires ?', 'Wandre ouvre mardi à 12h.').text).toBe(
      'Selon les heures d’ouverture : Wandre, mardi 1er décembre : 11:30–14:30, 17:30–22:00.',
    );
  });

  it('is held to the hours that a look-up brought', () => {
    const verifier = openVerifier(
      { ...sampleFacts(), branchId: 'angleur' },
      'en',
      'When do you close today?',
      HOUSE_NOW,
    );
    const row = { branchId: 'angleur', date: '2026-11-29', opens: '12:00', closes: '18:00', closed: false };
    verifier.learn({ factsId: '1.1', kind: 'hours', rows: [row] });
    const released = [...verifier.push('We close at 6 pm. We close at 10 pm.'), ...verifier.end()];
    expect(released).toMatchObject([
      { text: 'We close at 6 pm. ', checked: 1, corrected: 0, factsIds: ['1.1'] },
      {
        text: 'According to the opening hours: angleur, Sunday 29 November: 12:00–18:00.',
        checked: 1,
        corrected: 1,
        factsIds: ['1.1'],
      },
    ]);
  });

  it('knows the night that ends on the next day, and a day that is shortened', () => {
    const late = { branchId: 'angleur', date: '2026-11-29', opens: '12:00', closes: '00:30', closed: false };
    const facts = { ...HOUSE_FACTS, version: 'late', hours: [late, ...(HOUSE_FACTS.hours ?? []).slice(1)] };
    const right = '- Ouvert en ce moment, jusqu’à lun. 00:30\n';
    expect(say(facts, 'À quelle heure ouvre Angleur ?', right)).toEqual({ text: right, corrected: 0 });
    expect(say(facts, 'À quelle heure ouvre Angleur ?', right.replace('00:30', '01:30')).corrected).toBe(1);
  });

  it('never says that something is certified halal while no certificate is known', () => {
    const shown = say(sampleFacts(), 'halal ?', 'Notre bœuf est certifié halal.').text;
    expect(shown).toBe('Selon les certificats halal : aucun n’est enregistré.');
  });
});
