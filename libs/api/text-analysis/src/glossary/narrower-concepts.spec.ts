import { analyseQuestion } from '../analysis/analyse-question';
import { Vocabulary } from '../analysis/vocabulary';
import { Glossary } from './glossary';

const concept = (id: string, fr: string[], nl: string[], en: string[]) => ({ id, terms: { fr, nl, en } });

describe('a concept that is a kind of another', () => {
  const glossary = new Glossary([
    concept('fridge', ['réfrigérateur', 'frigo'], ['koelkast'], ['fridge', 'refrigerator']),
    concept('fridge-breakdown', ['panne de frigo'], ['koelkast defect'], ['fridge breakdown']),
    concept('fridge-magnet', ['aimant de frigo'], ['magneet'], ['magnet']),
    concept('technician', ['frigoriste', 'technicien du frigo'], ['technicus'], ['technician', 'fridge technician']),
  ]);

  it('has its name within, in two languages, in what it is called first', () => {
    expect(glossary.withNarrower('fridge')).toEqual(['fridge', 'fridge-breakdown']);
    expect(glossary.withNarrower('fridge-breakdown')).toEqual(['fridge-breakdown']);
    expect(glossary.withNarrower('unknown')).toEqual(['unknown']);
  });

  it('is looked for where the broader one is asked for', () => {
    const { slots } = analyseQuestion('Is the fridge cold?', glossary, new Vocabulary(new Set()));
    expect(slots.filter(({ field }) => field === 'concepts')).toEqual([
      { field: 'concepts', terms: ['fridge', 'fridge-breakdown'] },
    ]);
  });
});
