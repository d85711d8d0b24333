import { UnitSplitter, type Unit } from './split-units';

function unitsOf(text: string): Unit[] {
  const splitter = new UnitSplitter();
  splitter.push(text);
  const units: Unit[] = [];
  for (let length = splitter.nextLength(true); length !== undefined; length = splitter.nextLength(true))
    units.push(splitter.take(length, true));
  return units;
}
const textsOf = (text: string): string[] => unitsOf(text).map((unit) => unit.text);

describe('units of an answer', () => {
  it.each([
    ['a sentence after another', 'Oui. Non ! Peut-être ?', ['Oui. ', 'Non ! ', 'Peut-être ?']],
    [
      'prices and times',
      'Il coûte 12.90 € ici. Ouvert dès 11.30 h.',
      ['Il coûte 12.90 € ici. ', 'Ouvert dès 11.30 h.'],
    ],
    ['abbreviations', 'Noix, p. ex. amandes, env. 5 g. Fin.', ['Noix, p. ex. amandes, env. 5 g. ', 'Fin.']],
    [
      'what follows a measure, but not the measure from what it is of',
      'La limonade fait 40 cl. Elle est sans sulfites. Comptez 25cl. par personne, ou 2 kg. (net) en tout.',
      ['La limonade fait 40 cl. ', 'Elle est sans sulfites. ', 'Comptez 25cl. par personne, ou 2 kg. (net) en tout.'],
    ],
    [
      'emphasis and quotes behind the stop',
      '**Oui.** On dit « non. » Bien.',
      ['**Oui.** ', 'On dit « non. » ', 'Bien.'],
    ],
    ['"il y en a."', 'Il y en a. Le Smoky non.', ['Il y en a. ', 'Le Smoky non.']],
    ['lines of a list', 'Voici :\n- un\n- deux\n\nFin', ['Voici :\n', '- un\n', '- deux\n', '\n', 'Fin']],
    ['a numbered list', '1. Un\n2. Deux', ['1. Un\n', '2. Deux']],
    [
      'a line that goes on in lower case',
      'Le Perron contient\ndu sésame. Oui.',
      ['Le Perron contient\ndu sésame. ', 'Oui.'],
    ],
    [
      'rows of a table, full stops and all',
      '| a. B. | c |\n|---|---|\n| d | e |',
      ['| a. B. | c |\n', '|---|---|\n', '| d | e |'],
    ],
  ])('parts %s', (_, text, units) => {
    expect(textsOf(text)).toEqual(units);
  });

  it('tells items, headings and rows, and how deep they stand', () => {
    expect(
      unitsOf('## Titre\n- un. Encore.\n  - deux\n| x |\n').map(({ kind, depth, opensLine }) => [
        kind,
        depth,
        opensLine,
      ]),
    ).toEqual([
      ['heading', 2, true],
      ['item', 0, true],
      ['item', 0, false],
      ['item', 2, true],
      ['row', 0, true],
    ]);
  });

  it('ends a short line that is over where the next begins with its own label, and no other in lower case', () => {
    const units = unitsOf(
      'yes, two minutes\ncroissant: milk\nlemonade: none\nThe Perron contains\nmilk: no egg\nopen\nfrom 9:30',
    );
    expect(units.map(({ text }) => text)).toEqual([
      'yes, two minutes\n',
      'croissant: milk\n',
      'lemonade: none\n',
      'The Perron contains\nmilk: no egg\nopen\nfrom 9:30',
    ]);
  });

  it('ends each line of somebody who writes without capitals, but one that goes on', () => {
    const units = unitsOf('ok so:\nfor table 9 the papaya salad is off\nand no\nwaffle either, the mochi,\nwell\n');
    expect(units.map(({ text }) => text)).toEqual([
      'ok so:\n',
      'for table 9 the papaya salad is off\n',
      'and no\nwaffle either, the mochi,\nwell\n',
    ]);
  });

  it('waits for the next character before it ends a sentence', () => {
    const splitter = new UnitSplitter();
    splitter.push('Il coûte 12.');
    expect(splitter.nextLength(false)).toBeUndefined();
    splitter.push('90 €. ');
    expect(splitter.nextLength(false)).toBeUndefined();
    splitter.push('B');
    expect(splitter.nextLength(false)).toBe('Il coûte 12.90 €. '.length);
  });
});
