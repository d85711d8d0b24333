import { ProblemException } from '@tasty-food/api-http';
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

it('names the key whose value cannot be', () => {
  const refused = () => readFrontMatter('---\naudience: [guests]\nvalid_from: spring\n---\n');
  expect(refused).toThrow(ProblemException);
  try {
    refused();
  } catch (fault) {
    const paths = (fault as ProblemException).errors?.map(({ path }) => path);
    expect(paths).toEqual(['front matter: valid_from', 'front matter: audience']);
  }
});
