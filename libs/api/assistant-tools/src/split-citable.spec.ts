import { splitCitable } from './split-citable';

it('gives sentences, bullets and rows as they stand in the passage', () => {
  const text =
    'Fermer le gaz. Appeler le 112 !\n\n- compter\n- attendre\n\n| Quoi | Qui |\n| --- | --- |\n| Grill | Cuisinier |';
  const pieces = splitCitable(text);
  expect(pieces).toEqual([
    'Fermer le gaz.',
    'Appeler le 112 !',
    '- compter',
    '- attendre',
    '| Quoi | Qui |',
    '| Grill | Cuisinier |',
  ]);
  for (const piece of pieces) expect(text).toContain(piece);
});
