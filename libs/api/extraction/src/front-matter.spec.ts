import type { ProblemException } from '@tasty-food/api-http';
import { readFrontMatter } from './front-matter';

it('reads plain and quoted values and both kinds of list; the lowest audience counts', () => {
  const head = [
    'id: cash-desk',
    'title: "Cash: the desk"',
    'lang: fr',
    'version: "2.0"',
    'valid_from: 2025-04-01 # spring',
  ];
  const lists = ['valid_to:', 'branches:', '  - angleur', '  - wandre', 'audience: [responsable, equipe]'];
  expect(readFrontMatter(`---\n${[...head, ...lists].join('\n')}\n---\n# Cash\n`)).toEqual({
    fields: {
      slug: 'cash-desk',
      title: 'Cash: the desk',
      language: 'fr',
      validFrom: '2025-04-01',
      validTo: '',
      branches: ['angleur', 'wandre'],
      audience: 'staff',
    },
    text: '# Cash\n',
  });
});

it('leaves a text without a head as it is', () => {
  expect(readFrontMatter('# Cash\n---\nid: x\n---\n')).toEqual({ fields: {}, text: '# Cash\n---\nid: x\n---\n' });
});

function refusalOf(head: string): ProblemException {
  try {
    readFrontMatter(`---\n${head}\n---\n# Pay\n`);
  } catch (fault) {
    return fault as ProblemException;
  }
  throw new Error(`Was read: ${head}`);
}

it('names the keys whose values cannot be', () => {
  const { code, errors } = refusalOf('audience: [guests]\nvalid_from: spring');
  expect(code).toBe('invalid-request');
  expect(errors?.map(({ path }) => path)).toEqual(['front matter: audience', 'front matter: valid_from']);
});

it.each([
  ['Audience: manager\nvalid-from: 2025-01-01', { audience: 'manager', validFrom: '2025-01-01' }],
  ['"audience": manager\nvalidFrom : 2025-01-01', { audience: 'manager', validFrom: '2025-01-01' }],
  ['audience:manager', { audience: 'manager' }],
  ['audience:\n  manager', { audience: 'manager' }],
  ['audience: # who\n- manager\n- admin', { audience: 'manager' }],
  ['valid_to: null\nvalid_from: ~', { validTo: '' }],
  ['title: >\n  Cash and\n  - cards\nlang: en', { title: 'Cash and - cards', language: 'en' }],
  ['title: Cash\n  and cards', { title: 'Cash and cards' }],
])('reads the head %j as it was meant', (head, fields) => {
  expect(readFrontMatter(`---\n${head}\n---\n`).fields).toEqual(fields);
});

it.each([
  ['audiance', 'audience'],
  ['audience s', 'audience'],
  ['Doelgroep', 'audience'],
  ['visibilité', 'audience'],
  ['valid-til', 'valid_to'],
  ['valid_until', 'valid_to'],
  ['geldig tot', 'valid_to'],
  ["valable jusqu'au", 'valid_to'],
  ['valid form', 'valid_from'],
  ['en_vigueur', 'valid_from'],
  ['branche', 'branches'],
  ['branch', 'branches'],
  ['vestigingen', 'branches'],
  ['titre', 'title'],
])('does not leave the key %s aside: it names the one that is right', (key, meant) => {
  const { errors, message } = refusalOf(`title: Pay\n${key}: manager`);
  expect(errors).toEqual([expect.objectContaining({ path: `front matter: ${key}`, meant })]);
  expect(message).toContain(`Write "${meant}".`);
});

it('leaves the keys of whoever wrote the document elsewhere aside', () => {
  const keys =
    'author authors date updated created tags categories keywords description summary abstract subtitle draft layout version ' +
    'permalink slug language uid weight status owner toc aliases cover image theme category series superseded_by supersedes ' +
    'sidebar_label last_modified_at math comments output bibliography constructor __proto__';
  const own = keys.split(' ').map((key) => `${key}: something`);
  const nested = [
    'people:',
    '  - name: A',
    '    role: B',
    'links: [',
    '  one,',
    ']',
    'note: |',
    '  audience of all',
    '  # no',
  ];
  expect(readFrontMatter(`---\n${[...own, ...nested, 'title: Pay'].join('\n')}\n---\nText`)).toEqual({
    fields: { title: 'Pay' },
    text: 'Text',
  });
});

it.each([
  ['title: Pay\naudience manager', 'audience manager: This line cannot be read.'],
  ['title: Pay\n  audience: manager', 'audience: manager: This line cannot be read.'],
  ['author: A\n  audience: manager', 'audience: manager: This line cannot be read.'],
  ['audience manager', 'audience manager: This line cannot be read.'],
  ['{audience: manager}', 'This line cannot be read.'],
  ['audience: manager\naudience: staff', 'audience: It stands there twice.'],
  ['audience:', 'audience: Say who may read it, staff, shift-lead, manager or admin'],
  ['audience: [equipe, managr]', 'audience: "managr" is nobody that is known. Use staff'],
  ['valid_from: 01/05/2025', 'valid_from: Use a calendar day: 2026-11-22.'],
])('refuses the head %j, and says what would be right', (head, what) => {
  expect(refusalOf(head).message).toContain(what);
});

it.each(['title: Pay\naudience: manager\n\n# Pay\n', 'author: A\naudiance: manager\n# Pay\n'])(
  'refuses a head that has no end: %j',
  (text) => expect(() => readFrontMatter(`---\n${text}`)).toThrow('It has no end: write a line of three "-" below it.'),
);

it('reads a head below empty lines', () => {
  expect(readFrontMatter('\n \n---\naudience: manager\n---\nText.').fields).toEqual({ audience: 'manager' });
});

it.each(['---\n\nText: with a colon.\n', '---\nThis is for everybody.\n\nBe kind.\n---\nText.\n'])(
  'takes a line at the beginning for one: %j',
  (text) => expect(readFrontMatter(text)).toEqual({ fields: {}, text }),
);
