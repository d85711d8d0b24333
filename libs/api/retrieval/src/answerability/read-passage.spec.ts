import { Glossary, type Need } from '@tasty-food/api-text-analysis';
import { ReadPassage } from './read-passage';

const glossary = new Glossary([{ id: 'fryer', terms: { fr: ['friteuse'], nl: ['frituurketel'], en: ['fryer'] } }]);
const read = new ReadPassage(
  {
    title: 'Closing',
    section: 'Kitchen',
    language: 'en',
    text: 'Switch the fryer off at ten. Then wipe the workbench.',
  },
  glossary,
);

function need(word: string, ...concepts: string[]): Need {
  return { words: [{ word, stems: [word] }], isName: false, concepts, slots: [] };
}

describe('ReadPassage', () => {
  it('tells where a passage speaks of something, in another language too', () => {
    expect(read.speaksOf(need('frituurketel', 'fryer'))).toEqual({ anywhere: 1, inHeads: 0, inSentences: [1, 0] });
    expect(read.speaksOf(need('kitchen'))).toEqual({ anywhere: 1, inHeads: 1, inSentences: [0, 0] });
    expect(read.speaksOf(need('oven', 'oven')).anywhere).toBe(0);
  });

  it('is less sure of a word that is misspelt, and of a part of one', () => {
    const { anywhere: misspelt } = read.speaksOf(need('workbnch'));
    const { anywhere: part } = read.speaksOf(need('bench'));
    expect([misspelt, part]).toEqual([0.8, 0.7]);
  });
});
