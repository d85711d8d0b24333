import { splitMarkdown } from '@tasty-food/api-extraction';
import { splitPassages } from './split-passages';

const passagesOf = (markdown: string) => splitPassages(splitMarkdown(markdown).sections);

describe('splitPassages', () => {
  it('makes one of each section, and none of an empty one', () => {
    const passages = passagesOf(
      '# Title\n\nBefore.\n\n## Friteuses : affectation\n\nOne.\n\n## Empty\n\n## Délai d’attente\n\nTwo.',
    );
    expect(passages.map(({ ordinal, sectionSlug, text }) => [ordinal, sectionSlug, text])).toEqual([
      [0, '_intro', 'Before.'],
      [1, 'friteuses-affectation', 'One.'],
      [2, 'delai-d-attente', 'Two.'],
    ]);
  });

  it('cuts a long section at its paragraphs, and loses no word', () => {
    const paragraphs = Array.from({ length: 7 }, (_, at) => `p${at} ${'word '.repeat(99)}`.trim());
    const passages = passagesOf(`## Long\n\n${paragraphs.join('\n\n')}\n\n${'x '.repeat(600)}`);
    expect(passages.every(({ text }) => text.split(/\s+/).length <= 250)).toBe(true);
    expect(passages.every(({ sectionSlug }) => sectionSlug === 'long')).toBe(true);
    expect(passages.flatMap(({ text }) => text.split(/\s+/))).toHaveLength(7 * 100 + 600);
  });

  it('tells headings apart that a document has twice, and takes none from a code block', () => {
    const passages = passagesOf('## Contact\n\nA\n\n## Contact\n\nB\n\n```\n## no heading\n```\n\n## ???\n\nC');
    expect(passages.map(({ sectionSlug }) => sectionSlug)).toEqual(['contact', 'contact-2', 'section']);
  });

  it('keeps the source of a section that goes on on the next page', () => {
    const [a, more] = [
      { heading: 'A', text: 'a', page: 1 },
      { heading: 'A', text: 'more', page: 2, isContinued: true },
    ];
    const passages = splitPassages([a, more, a]);
    expect(passages.map(({ sectionSlug, page }) => [sectionSlug, page])).toEqual([
      ['a', 1],
      ['a', 2],
      ['a-2', 1],
    ]);
  });

  it('gives the rows of a long table their head again', () => {
    const rows = Array.from({ length: 60 }, (_, at) => `| zone ${at} of the house | once a day | whoever is there |`);
    const passages = passagesOf(
      `## Zones\n\nAll of them:\n\n| Zone | When | Who |\n|---|---|---|\n${rows.join('\n')}\n\nThe end.`,
    );
    expect(passages.length).toBeGreaterThan(2);
    for (const { text } of passages) expect(text).toContain('| Zone | When | Who |\n|---|---|---|\n| zone ');
    expect(passages.flatMap(({ text }) => text.match(/zone \d+/g))).toHaveLength(60);
  });
});
