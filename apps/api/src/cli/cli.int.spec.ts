import { isServerReachable, makePlace, openTestDatabase, type Place } from '@tasty-food/api-postgres/testing';
import { menuTableSchema, urlOf, type AuditPage, type DocumentList } from '@tasty-food/contract';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SimulatorProcess } from '../simulator-process';
import { ApiClient } from '../testing/api-client';
import { ApiProcess, describeBuilt } from '../testing/api-process';
import { runBuiltCli, type CliRun } from '../testing/cli-process';

const ADMIN = 'chef@restaurant.example';
const PASSWORD = 'sept couteaux bien rangés';
const SIGNED_IN = ['--email', ADMIN, '--password-file', '-'];

describeBuilt('the command line', () => {
  let place: Place;
  let folder: string;
  let simulator: SimulatorProcess;
  let simulatorUrl: string;
  let api: ApiProcess;
  let onDatabase: Record<string, string>;
  /** Of the commands that were run before the server. */
  let migrated: CliRun[];
  let created: CliRun;

  const create = (email: string, password: string, ...more: string[]) =>
    runBuiltCli(['create-admin', '--email', email, '--password-file', '-', ...more], onDatabase, {
      input: `${password}\n`,
    });
  /** As the administrator, at the server. */
  const ran = (typed: string[], onOut?: (out: string, interrupt: () => void) => void) =>
    runBuiltCli([...typed, '--server', api.url, ...SIGNED_IN], {}, { input: `${PASSWORD}\n`, onOut });

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tasty-food-cli-'));
    place = await makePlace(isServerReachable() ? 'server' : 'embedded');
    const { databaseUrl = '', dataDir } = place.options;
    onDatabase = { DATABASE_URL: databaseUrl, DATA_DIR: dataDir };
    // Jobs of one deployment may start together; the embedded engine takes one at a time.
    migrated = await Promise.all(
      Array.from({ length: databaseUrl === '' ? 1 : 2 }, () => runBuiltCli(['migrate'], onDatabase)),
    );
    created = await create(ADMIN, PASSWORD, '--language', 'en');
    simulator = new SimulatorProcess();
    simulatorUrl = await simulator.start(['--tokens-per-second', '0', '--first-token-ms', '0']);
    api = await ApiProcess.start({ ...onDatabase, ANTHROPIC_BASE_URL: simulatorUrl, SAMPLE_DATA: 'true' });
  }, 120_000);
  afterAll(async () => {
    await api?.kill();
    await simulator?.onApplicationShutdown();
    await place?.remove();
    await rm(folder, { recursive: true, force: true });
  });

  describe('migrate', () => {
    it('applies each migration once, whoever else does it at the same moment', async () => {
      expect(migrated.map(({ code, said }) => [code, said])).toEqual(migrated.map(() => [0, expect.any(String)]));
      const applied = migrated.flatMap(({ out }) => out.split('\n').filter(Boolean));
      expect(new Set(applied).size).toBe(applied.length);
      expect(applied.length > 0).toBe(isServerReachable());
    });

    it('says that a database which runs elsewhere is in use, and a server that is not there', async () => {
      const embedded = await openTestDatabase('embedded');
      const owned = await runBuiltCli(['migrate'], { DATA_DIR: embedded.options.dataDir });
      await embedded.close();
      expect([owned.code, owned.said]).toEqual([1, expect.stringContaining('in use')]);
      const away = await runBuiltCli(['migrate'], { DATABASE_URL: 'postgres://chef:geheim@127.0.0.1:1/tasty' });
      expect([away.code, away.said]).toEqual([1, expect.stringMatching(/127\.0\.0\.1:1\/tasty.*is it running/)]);
      expect(away.said).not.toContain('geheim');
    }, 60_000);
  });

  describe('create-admin', () => {
    it('makes an account that signs in, and stands in the audit log', async () => {
      expect(created).toMatchObject({ code: 0, out: `${ADMIN} is an administrator.\n` });
      expect(await ran(['export', 'documents'])).toMatchObject({ code: 0 });
      const other = await ApiClient.signedIn(api.url, 'admin@tastyfood.test');
      const { entries } = await other.json<AuditPage>('GET', urlOf('audit', {}, { kind: 'account' }));
      expect(entries).toMatchObject([{ action: 'created', subject: ADMIN, by: 'command line', staffId: null }]);
    });

    it('refuses an address that is taken and a password that is too short', async () => {
      if (onDatabase['DATABASE_URL'] === '') return;
      expect(await create(ADMIN.toUpperCase(), PASSWORD)).toMatchObject({
        code: 1,
        said: expect.stringContaining('Somebody has the address'),
      });
      expect(await create('other@restaurant.example', 'short')).toMatchObject({
        code: 1,
        said: expect.stringContaining('at least 12 characters'),
      });
    });
  });

  describe('set-up', () => {
    it('says what a file would change, and what of it is not as it should be', async () => {
      if (onDatabase['DATABASE_URL'] === '') return;
      const file = join(folder, 'restaurant.json');
      const categories = [{ id: 'soups', name: { fr: 'Soupes', nl: 'Soepen', en: 'Soups' } }];
      const branch = { id: 'dinant', name: 'Dinant', address: 'Rue Grande 1, 5500 Dinant' };
      await writeFile(file, JSON.stringify({ branches: [branch], categories }));
      expect(await runBuiltCli(['set-up', file, '--preview'], onDatabase)).toMatchObject({
        code: 0,
        out: expect.stringMatching(/^branch dinant: new\n(.*\n)*category soups: new\n/),
        said: 'Nothing was changed.\n',
      });
      await writeFile(file, JSON.stringify({ branches: [{ ...branch, address: '' }], categories }));
      const refused = await runBuiltCli(['set-up', file], onDatabase);
      expect([refused.code, refused.said]).toEqual([1, expect.stringContaining('branches.0.address: ')]);
    });
  });

  describe('at a running server', () => {
    it('exports the menu, and imports what was changed in it, or names the bad row', async () => {
      const file = join(folder, 'menu.json');
      expect(await ran(['export', 'menu', '--output', file])).toMatchObject({ code: 0 });
      const { dishes } = menuTableSchema.parse(JSON.parse(await readFile(file, 'utf8')));
      const [first] = dishes;
      const changed = { dishes: [{ ...first, priceCents: (first?.priceCents ?? 0) + 50 }] };
      await writeFile(file, JSON.stringify(changed));
      expect(await ran(['import-menu', file, '--preview'])).toMatchObject({
        code: 0,
        out: `${first?.id} (${first?.name.en}): priceCents\n`,
        said: expect.stringContaining('Nothing was changed. It would be: 0 new, 1 changed'),
      });
      expect((await ran(['import-menu', file])).said).toContain('Imported: 0 new, 1 changed');
      await writeFile(file, JSON.stringify({ dishes: [{ ...first, priceCents: -1 }] }));
      const refused = await ran(['import-menu', file]);
      expect([refused.code, refused.said]).toEqual([1, expect.stringContaining('row 1, priceCents')]);
    });

    it.each([
      ['hours', 'import-hours'],
      ['certificates', 'import-certificates'],
    ])('exports %s as a table and takes it back as it is, or names the bad row', async (what, command) => {
      const file = join(folder, `${what}.csv`);
      expect(await ran(['export', what, '--format', 'csv', '--output', file])).toMatchObject({ code: 0 });
      expect(await ran([command, file])).toMatchObject({
        code: 0,
        out: '',
        said: expect.stringContaining('Imported: 0 new, 0 changed'),
      });
      await writeFile(file, `${await readFile(file, 'utf8')}namur\n`);
      expect(await ran([command, file, '--preview'])).toMatchObject({
        code: 1,
        out: expect.stringMatching(/^row \d+, /),
        said: expect.stringContaining('Mend these rows; nothing was imported.'),
      });
    });

    it('takes a folder of documents, says which file was refused, and replaces only when told to', async () => {
      const documents = join(folder, 'documents');
      await mkdir(join(documents, 'cellar'), { recursive: true });
      await writeFile(join(documents, 'refunds.md'), '# Refunds by night\n\nA cold dish is made again.\n');
      await writeFile(join(documents, 'cellar', 'wine.txt'), 'Wine by night\n\nThe cellar is closed after eleven.\n');
      await writeFile(join(documents, 'broken.pdf'), 'not a PDF');
      await writeFile(join(documents, 'slip.md'), '---\naudiance: manager\n---\n\nNobody else reads this.\n');
      const first = await ran(['ingest', documents]);
      expect(first.out.split('\n')).toEqual([
        expect.stringMatching(/wine\.txt: [\w-]+, version 1, 1 passages/),
        expect.stringMatching(/refunds\.md: refunds-by-night, version 1, 1 passages/),
        '',
      ]);
      expect(first.said).toMatch(/broken\.pdf: .*\n/);
      expect(first.said).toMatch(/slip\.md: .*audiance: This key is not known\. Write "audience"\./);
      expect(first.said).toContain('2 of 4 files were refused');
      expect(first.code).toBe(1);
      const again = await ran(['ingest', join(documents, 'refunds.md')]);
      expect([again.code, again.said]).toEqual([1, expect.stringContaining('already')]);
      const replaced = await ran(['ingest', join(documents, 'refunds.md'), '--replace']);
      expect([replaced.code, replaced.out]).toEqual([0, expect.stringContaining('version 2')]);
      const listed = JSON.parse((await ran(['export', 'documents'])).out) as DocumentList;
      expect(listed.documents.map(({ slug }) => slug)).toContain('refunds-by-night');
    }, 60_000);

    it('asks a question, writes its answer, and exports it with the conversation', async () => {
      const { code, out, said } = await ran(['ask', 'Is there sesame in The Perron?']);
      expect([code, said]).toEqual([0, expect.stringMatching(/\d+ tokens in, \d+ out/)]);
      expect(out).toMatch(/sesame/i);
      const exported = await ran(['export', 'conversations']);
      expect(JSON.parse(exported.out)).toMatchObject({
        conversations: [{ turns: [{ question: 'Is there sesame in The Perron?', text: out.trimEnd() }] }],
      });
    });

    it('stops the answer, and Claude with it, at Ctrl-C', async () => {
      const slow = { kind: 'answer', text: 'word '.repeat(2_000), tokensPerSecond: 50 };
      const script = JSON.stringify({ responses: [slow] });
      await fetch(`${simulatorUrl}/_simulator/script`, { method: 'POST', body: script });
      const stopped = await ran(['ask', 'Slowly?'], (out, interrupt) => out.includes('word') && interrupt());
      expect([stopped.code, stopped.said]).toEqual([130, '']);
      const state = (await (await fetch(`${simulatorUrl}/_simulator/state`)).json()) as Record<string, number>;
      expect(state).toMatchObject({ active: 0, aborted: 1 });
    });

    it('refuses who cannot sign in', async () => {
      const { code, said } = await runBuiltCli(
        ['ask', 'x', '--server', api.url, ...SIGNED_IN],
        {},
        { input: 'another\n' },
      );
      expect([code, said]).toEqual([1, expect.stringContaining('password')]);
    });
  });
});
