import * as fc from 'fast-check';
import { holdBack } from './hold-back';
import { BlockSplitter } from './split-blocks';

const TEXT = 'Oui.\n\n- gluten\n- lait\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n```\ncode\n\nmore\n```\n\n# Fin\nbye';

describe('BlockSplitter', () => {
  it('finds the blocks with their offsets', () => {
    const blocks = new BlockSplitter().split(TEXT);
    expect(blocks.map(({ start }) => TEXT.slice(start, start + 3))).toEqual(['Oui', '- g', '| a', '```', '# F', 'bye']);
    for (const { start, raw } of blocks) expect(TEXT.slice(start, start + raw.length)).toBe(raw);
  });

  it('keeps the identity of settled blocks while the text grows', () => {
    const splitter = new BlockSplitter();
    const before = splitter.split('Oui.\n\nDu sésame.\n\nEt');
    const after = splitter.split('Oui.\n\nDu sésame.\n\nEt du lait.\n\nVoilà');
    expect(after[0]).toBe(before[0]);
    expect(after[1]).toBe(before[1]);
    expect(after[2]?.raw).toContain('Et du lait.');
  });

  it('finds the same blocks in whatever steps the text arrives', () => {
    const whole = new BlockSplitter().split(TEXT);
    fc.assert(
      fc.property(fc.array(fc.nat({ max: TEXT.length }), { maxLength: 12 }), (steps) => {
        const splitter = new BlockSplitter();
        for (const length of steps.toSorted((one, other) => one - other)) splitter.split(TEXT.slice(0, length));
        expect(splitter.split(TEXT)).toEqual(whole);
      }),
    );
  });

  it('holds back at the end of a growing text what is only half there, without reading what is settled again', () => {
    const text = `${TEXT}\n\n1. un\n\n   \`\`\`\n   x\n   \`\`\`\n2. deux\n\n> q **b**\n\nvoir [le reg`;
    const splitter = new BlockSplitter();
    for (let length = 0; length <= text.length; length++) {
      const written = text.slice(0, length);
      expect(splitter.split(written, true)).toEqual(new BlockSplitter().split(holdBack(written)));
    }
  });

  it('begins again when the text is another', () => {
    const splitter = new BlockSplitter();
    splitter.split('One.\n\nTwo.\n\nThree');
    expect(splitter.split('Other.').map(({ raw }) => raw)).toEqual(['Other.']);
  });

  it('keeps its offsets in a text with carriage returns', () => {
    const text = 'One.\r\n\r\nTwo.';
    expect(new BlockSplitter().split(text).map(({ start }) => text.slice(start, start + 4))).toEqual(['One.', 'Two.']);
  });
});
