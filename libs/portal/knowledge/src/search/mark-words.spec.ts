import { excerptOf, markWords } from './mark-words';

const marked = (text: string, search: string) =>
  markWords(text, search)
    .filter((piece) => piece.marked)
    .map((piece) => piece.text);

describe('the words of a search in a text', () => {
  it('are marked whatever their accents, capitals and endings', () => {
    expect(marked('Les Huîtres crues, une huître ouverte', 'huitre')).toEqual(['Huîtres', 'huître']);
    expect(marked('Rembourser un client: remboursement le jour même', 'remboursement')).toEqual(['remboursement']);
    expect(marked('De koelkasten en de koelkast', 'koelkast')).toEqual(['koelkasten', 'koelkast']);
  });

  it('are not marked where they are small words or stand within another', () => {
    expect(marked('de la caisse, encaisser', 'de la caisse')).toEqual(['caisse']);
    expect(markWords('Rien ici', 'de la')).toEqual([{ text: 'Rien ici', marked: false }]);
  });

  it('leave the text as it is', () => {
    const text = 'Œufs à 63 °C — jamais moins; “œufs” !';
    expect(
      markWords(text, 'oeufs 63')
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text);
  });
});

describe('an excerpt', () => {
  const text = (search: string, passage: string) =>
    excerptOf(passage, search)
      .map((piece) => piece.text)
      .join('');

  it('begins close to the first word that was searched for, and ends at a word', () => {
    const passage = `${'avant '.repeat(60)}la friteuse bleue ${'après '.repeat(80)}`;
    const excerpt = text('friteuse', passage);
    expect(excerpt).toMatch(/^… (?:avant )+la friteuse bleue (?:après )+…$/);
    expect(excerpt.length).toBeLessThan(320);
  });

  it('begins at the beginning where nothing is marked', () => {
    expect(text('gluten', 'Une phrase courte.')).toBe('Une phrase courte.');
  });

  it('has no signs of Markdown', () => {
    expect(text('gants', '## Mains\n\n- **Gants** bleus\n\n| a | b |\n|---|---|\n| 1 | 2 |')).toBe(
      'Mains Gants bleus a b 1 2',
    );
  });

  it('is cut even where there is no space', () => {
    expect(text('x', 'x'.repeat(900)).length).toBeLessThan(320);
  });
});
