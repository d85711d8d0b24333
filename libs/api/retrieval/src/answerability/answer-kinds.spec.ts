import { kindAsked } from './answer-kinds';

describe('kindAsked', () => {
  it.each([
    ['Combien coûte un polo ?', 'price', 'Le matériel non restitué est facturé 35 €.', 'Deux polos noirs.'],
    ['Hoe oud moet een koerier zijn?', 'age', 'Een student is minstens 16 jaar.', 'De koerier toont de app.'],
    ['Which colour are the plasters?', 'colour', 'Put on a blue plaster.', 'Put on a plaster.'],
    ['Quel est le code de l’alarme ?', 'secret', 'Le code est 1234.', 'Les codes d’alarme sont confidentiels.'],
    ['Hoe lang mogen frieten warm blijven?', 'duration', 'Zeven minuten: 7 minuten.', 'Frieten blijven warm.'],
    ['Who repairs the dishwasher?', 'somebody', 'Call the manager.', 'Rinse at 82 °C.'],
  ])('tells what %s asks for, and what shows it', (question, name, shown, not) => {
    const kind = kindAsked(question);
    expect(kind?.name).toBe(name);
    expect([kind?.isIn(shown), kind?.isIn(not)]).toEqual([true, false]);
  });

  it('is none where a question wants a yes, a no or advice', () => {
    expect(kindAsked('Puis-je porter ma montre en cuisine ?')).toBeUndefined();
    expect(kindAsked('A colleague cut his finger')).toBeUndefined();
  });
});
