import type { Say } from '../words/knowledge-words';
import { en } from '../words/en';
import { refusalText } from './refusal-words';

const say: Say = (key, values = {}) => {
  const [room, word] = key.split('.') as [keyof typeof en, string];
  const text = (en[room] as Record<string, string>)[word] ?? key;
  return text.replace(/\{\{ (\w+) \}\}/g, (_, name: string) => String(values[name]));
};

describe('why a file was refused', () => {
  it('names each key of its head that looks misspelt, with the right one', () => {
    const paths = ['audiance', 'valid-til', 'lang'].map((key) => `front matter: ${key}`);
    const misspelt = [
      { path: 'front matter: audiance', meant: 'audience' },
      { path: 'front matter: valid-til', meant: 'valid_to' },
    ];
    expect(refusalText({ code: 'invalid-request', paths, misspelt }, say)).toBe(
      'The head of the file is not as it should be: “audiance” is not known, write “audience”, “valid-til” is not known, write “valid_to”, lang.',
    );
  });

  it.each([
    [{ code: 'invalid-request', paths: ['branches'] }, 'The details are not as they should be: branches.'],
    [{ code: 'invalid-request' }, en.upload.invalidFile],
    [{ code: 'document-damaged' }, en.upload.damaged],
    [{ code: 'internal' }, en.upload.failed],
  ] as const)('says %j in words', (refusal, text) => expect(refusalText(refusal, say)).toBe(text));
});
