import { Readable } from 'node:stream';
import { COMMANDS } from './commands/commands';
import { runCli } from './run-cli';

const ADMIN = 'chef@restaurant.example';
const SIGNED_IN = ['--email', ADMIN, '--password-file', '-'];

/** What a terminal would show of it, and the exit code; nobody sits at it. */
async function typed(words: readonly string[], environment: Record<string, string> = {}) {
  let shown = '';
  const code = await runCli(words, COMMANDS, {
    environment,
    input: Readable.from([Buffer.from('sept couteaux bien rangés\n')]) as unknown as NodeJS.ReadStream,
    out: (text) => (shown += text),
    say: (line) => (shown += `${line}\n`),
    interrupted: new AbortController().signal,
  });
  return { code, shown };
}

describe('a command typed wrongly', () => {
  it.each([
    [[], 2, 'create-admin'],
    [['migrat'], 2, 'There is no command "migrat". The commands: check-config, migrate'],
    [['migrate', 'now'], 2, '"now" is too much'],
    [['ask', '--loud', 'x'], 2, "Unknown option '--loud'"],
    [['ask'], 2, 'Usage: ask "QUESTION" --email'],
    [['create-admin', '--password-file', '-'], 2, 'Give --email, for example'],
    [['create-admin', '--email', 'chef', '--password-file', '-'], 2, 'use an e-mail address'],
    [['create-admin', '--email', ADMIN, '--language', 'de', '--password-file', '-'], 2, 'use one of fr, nl, en'],
    [['create-admin', '--email', ADMIN, '--password-file', '/nowhere'], 1, '/nowhere cannot be read'],
    [['export', 'dishes', ...SIGNED_IN], 2, 'Use one of menu, hours, certificates, documents, conversations'],
    [['export', 'documents', '--format', 'csv', ...SIGNED_IN], 2, 'documents is written as json'],
    [['set-up', 'nowhere.json'], 1, 'nowhere.json cannot be read'],
    [['import-menu', 'menu.xlsx', ...SIGNED_IN], 2, 'ends in .csv or .json'],
    [['import-menu', 'nowhere.csv', ...SIGNED_IN], 1, 'nowhere.csv cannot be read'],
    [['ingest', 'nowhere', ...SIGNED_IN], 1, 'nowhere is not there'],
    [['ask', 'x', '--email', ADMIN], 2, 'Give --password-file FILE'],
    [['ask', 'x', '--server', 'here', ...SIGNED_IN], 2, 'use an address like https://portal.example'],
    [['ask', 'x', '--server', 'http://127.0.0.1:1', ...SIGNED_IN], 1, 'No server answers at http://127.0.0.1:1'],
  ])('%j ends with %i and says what would be right', async (words, code, sentence) => {
    expect(await typed(words)).toEqual({ code, shown: expect.stringContaining(sentence) });
  });
});

describe('help', () => {
  it.each(COMMANDS.map(({ name }) => name))('explains %s', async (name) => {
    expect(await typed([name, '--help'])).toEqual({ code: 0, shown: expect.stringContaining(`Usage: ${name}`) });
    expect((await typed(['help'])).shown).toMatch(new RegExp(`^  ${name} +\\w`, 'm'));
  });
});

describe('check-config', () => {
  it('says what the environment makes of the server, without a secret', async () => {
    const { code, shown } = await typed(['check-config'], {
      DATABASE_URL: 'postgres://chef:geheim@db.example:6543/tasty?password=geheim',
      ANTHROPIC_API_KEY: 'geheim',
      METRICS_TOKEN: 'geheim-geheim-geheim',
    });
    expect(code).toBe(0);
    expect(shown).toContain('postgres://db.example:6543/tasty\n');
    expect(shown).toContain('claude-haiku-5-5 at https://api.anthropic.com, with a key');
    expect(shown).not.toContain('geheim');
  });

  it('names all faults at once', async () => {
    const { code, shown } = await typed(['check-config'], { LOG_LEVEL: 'loud', SAMPLE_DATA: 'yes' });
    expect(code).toBe(1);
    expect(shown).toContain('LOG_LEVEL: use fatal');
    expect(shown).toContain('SAMPLE_DATA: use true or false');
  });
});
