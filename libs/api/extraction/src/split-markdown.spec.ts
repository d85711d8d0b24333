import { splitMarkdown } from './split-markdown';
import { toSections } from './to-sections';

const told = (markdown: string) => {
  const { title, sections } = splitMarkdown(markdown);
  return [
    title,
    ...sections.filter(({ heading, text }) => heading || text).map(({ heading, text }) => [heading, text]),
  ];
};

describe('splitMarkdown', () => {
  it.each<[string, string, unknown[]]>([
    ['H2 below a title', '# T\n\nIntro\n\n## A\n\na\n\n### B\n\nb', ['T', [null, 'Intro'], ['A', 'a\n\n### B\n\nb']]],
    ['several H1', '# A\n\na\n\n# B\n\nb', [null, ['A', 'a'], ['B', 'b']]],
    ['H1 among H2', '# T\n\n## A\n\na\n\n# B\n\nb\n\n## C\n\nc', ['T', ['A', 'a'], ['B', 'b'], ['C', 'c']]],
    ['only H3', '### A\n\na\n\n#### B\n\nb\n\n### C\n\nc', [null, ['A', 'a\n\n#### B\n\nb'], ['C', 'c']]],
    ['H3 below a title', '# T\n\n### A\n\na\n\n### B\n\nb', ['T', ['A', 'a'], ['B', 'b']]],
    ['no heading', 'a\n\nb', [null, [null, 'a\n\nb']]],
    ['underlined ones', 'T\n===\n\nIntro\n\nA\n---\n\na', ['T', [null, 'Intro'], ['A', 'a']]],
    ['Windows line ends', '# T\r\n\r\n  ## A ##\r\n\r\na', ['T', ['A', 'a']]],
  ])('makes sections of %s', (_name, markdown, expected) => expect(told(markdown)).toEqual(expected));

  it.each([
    ['a code block', '```sh\n# no\n## no\n```'],
    ['a code block with a fence of another kind in it', '~~~\n```\n## no\n~~~'],
    ['a code block with a shorter fence in it', '````\n```\n## no\n````'],
    ['a table', '| A |\n|---|\n| a |'],
    ['a line below two lines of text', 'one\ntwo\n---\nthree'],
    ['a sign without a blank', '#5 is the fryer'],
    ['a sentence that somebody set large', `## ${'word '.repeat(60).trim()}`],
  ])('takes no heading from %s', (_name, text) => {
    expect(told(`## A\n\n${text}\n\n## B\n\nb`)).toEqual([null, ['A', text], ['B', 'b']]);
  });
});

it('knows what goes on, on the next page, with a section of the page before', () => {
  const pages = ['Before\n\n', '## A\n\na\n\n', 'more\n\n', 'and more\n\n## A\n\nagain'];
  const pageStarts = pages.map((_, at) => pages.slice(0, at).join('').length);
  const { sections } = toSections({ markdown: pages.join(''), pageStarts });
  expect(sections.map(({ heading, page, isContinued }) => [heading, page, isContinued ?? false])).toEqual([
    [null, 1, false],
    ['A', 2, false],
    ['A', 3, true],
    ['A', 4, true],
    ['A', 4, false],
  ]);
});

const textsOf = (markdown: string) => toSections({ markdown }).sections.map(({ heading, text }) => [heading, text]);

describe('a heading with nothing below it', () => {
  it.each<[string, string, unknown[]]>([
    [
      'among others',
      '# T\n\n## A\n\na\n\n## B\n\n## C\n\nc',
      [
        ['A', 'a'],
        ['B', 'B'],
        ['C', 'c'],
      ],
    ],
    [
      'at the end',
      '## A\n\na\n\n## B\n',
      [
        ['A', 'a'],
        ['B', 'B'],
      ],
    ],
    [
      'in a text of headings alone',
      '# T\n\n## A\n\n## B',
      [
        ['A', 'A'],
        ['B', 'B'],
      ],
    ],
    [
      'in a text of titles alone',
      '# A\n\n# B',
      [
        ['A', 'A'],
        ['B', 'B'],
      ],
    ],
    [
      'above a higher one',
      '# T\n\n## A\n\n# B\n\nb',
      [
        ['A', 'A'],
        ['B', 'b'],
      ],
    ],
  ])('is text itself, %s', (_name, markdown, expected) => expect(textsOf(markdown)).toEqual(expected));

  it('is none when it is the head of others, the title, or goes on on the next page', () => {
    expect(textsOf('# T\n\n## A\n\na\n\n# B\n\n## C\n\nc')).toContainEqual(['B', '']);
    expect(textsOf('# T\n')).toEqual([]);
    const pages = ['## A\n', 'a\n\n## B\n', '## C\n\nc'];
    const pageStarts = pages.map((_, at) => pages.slice(0, at).join('').length);
    const { sections } = toSections({ markdown: pages.join(''), pageStarts });
    expect(sections.map(({ heading, text, page }) => [heading, text, page])).toEqual([
      ['A', '', 1],
      ['A', 'a', 2],
      ['B', 'B', 2],
      ['C', 'c', 3],
    ]);
  });
});
