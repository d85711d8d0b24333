import { isServerReachable, makePlace, type Place } from '@tasty-food/api-postgres/testing';
import { OtlpCollector } from '@tasty-food/api-telemetry/testing';
import { urlOf, type Turn } from '@tasty-food/contract';
import { mkdtemp, open, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SimulatorProcess } from './simulator-process';
import { ApiClient } from './testing/api-client';
import { ApiProcess, describeBuilt } from './testing/api-process';

/** Each is put in at one place, and must come out nowhere. */
const CANARY = {
  key: 'canary-key-7f3a',
  metricsToken: 'canary-metrics-token-7f3a',
  adminPassword: 'canary-admin-password-7f3a',
  wrongPassword: 'canary-wrong-password-7f3a',
  code: 'canary-code-7f3a',
  address: 'canary-address-7f3a@tastyfood.test',
  cookie: 'canary-cookie-7f3a',
  question: 'canary-question-7f3a',
  answer: 'canary-answer-7f3a',
  search: 'canary-search-7f3a',
  title: 'canary-title-7f3a',
  comment: 'canary-comment-7f3a',
};
const UUID = /^[0-9a-f-]{36}$/;
/** What Claude says of a failure helps the operators, so the log may hold it; no person is told. */
const WORDS_OF_CLAUDE = 'words-of-claude-7f3a';

describeBuilt('what must not be told', () => {
  let place: Place;
  let simulator: SimulatorProcess;
  let collector: OtlpCollector;
  let folder: string;
  let api: ApiProcess;
  let logFile: string;
  const told: Turn[] = [];

  beforeAll(async () => {
    place = await makePlace(isServerReachable() ? 'server' : 'embedded');
    simulator = new SimulatorProcess();
    collector = await OtlpCollector.start();
    const simulatorUrl = await simulator.start(['--tokens-per-second', '0', '--first-token-ms', '0']);
    folder = await mkdtemp(join(tmpdir(), 'tasty-food-canaries-'));
    logFile = join(folder, 'log');
    const output = await open(logFile, 'w');
    api = await ApiProcess.start(
      {
        ADMIN_EMAIL: 'owner@tastyfood.test',
        ADMIN_PASSWORD: CANARY.adminPassword,
        ANTHROPIC_API_KEY: CANARY.key,
        ANTHROPIC_BASE_URL: simulatorUrl,
        DATA_DIR: place.options.dataDir,
        DATABASE_URL: place.options.databaseUrl ?? '',
        LOG_LEVEL: 'trace',
        METRICS_TOKEN: CANARY.metricsToken,
        NODE_ENV: 'production',
        OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
        SAMPLE_DATA: 'true',
      },
      output,
    );
    await output.close();
    await use(simulatorUrl);
  }, 120_000);
  afterAll(async () => {
    await api.kill();
    await collector.close();
    await simulator.onApplicationShutdown();
    await place.remove();
    await rm(folder, { recursive: true });
  });

  /** Everything that people do and everything that goes wrong, with a canary in each. */
  async function use(simulatorUrl: string): Promise<void> {
    const nobody = new ApiClient(api.url);
    const { address: email, wrongPassword: password, code } = CANARY;
    await nobody.send('POST', '/api/session', { email, password });
    await nobody.send('POST', '/api/session', { email, password, code });
    await nobody.send('POST', '/api/session', `{"email": "${CANARY.address}", "password": "${CANARY.wrongPassword}`);
    await nobody.send('GET', '/api/session', undefined, { cookie: `session=${CANARY.cookie}` });
    await nobody.send('GET', '/metrics', undefined, { authorization: `Bearer ${CANARY.metricsToken}-wrong` });
    const staff = await api.signIn();
    await staff.send('GET', urlOf('accounts', {}, { search: CANARY.search }));
    await staff.send('DELETE', urlOf('deleteConversation', { conversationId: CANARY.title }), undefined, {
      origin: `https://${CANARY.title}.test`,
    });
    await script(simulatorUrl, { kind: 'answer', text: CANARY.answer });
    const { turnId, conversationId } = await staff.answer({ question: CANARY.question });
    for (const broken of [
      { kind: 'answer', text: `${CANARY.answer} goes on and on`, chunk: 4, badJsonAfterEvents: 9 },
      { kind: 'error', status: 400, message: WORDS_OF_CLAUDE },
      { kind: 'error', status: 401, message: WORDS_OF_CLAUDE, body: `<h1>${WORDS_OF_CLAUDE}</h1>` },
    ]) {
      await script(simulatorUrl, broken);
      told.push(await staff.answer({ question: CANARY.question }));
    }
    await staff.send('GET', urlOf('conversations', {}, { search: CANARY.search }));
    await staff.send('PATCH', urlOf('changeConversation', { conversationId }), { title: CANARY.title });
    await staff.send('PUT', urlOf('feedback', { turnId }), { rating: 'down', comment: CANARY.comment });
    const unknownKey = { question: CANARY.question, temperature: CANARY.question };
    expect((await staff.send('POST', urlOf('ask'), unknownKey)).status).toBe(400);
    await staff.send('DELETE', urlOf('deleteConversation', { conversationId }));
  }

  it.each(Object.entries(CANARY))('the %s stands in no line of the log', async (_, canary) => {
    const log = await readFile(logFile, 'utf8');
    expect(log).toContain('A turn ended');
    expect(log).toContain('An answer failed');
    expect(log).not.toContain(canary);
  });

  it('every line of a turn bears the id of the turn and of the request that asked, and the last one its figures', async () => {
    const lines = await linesOf(logFile);
    const ends = lines.filter(({ msg }) => msg === 'A turn ended');
    expect(ends.map(({ outcome }) => outcome)).toEqual([
      'complete',
      'interrupted',
      'upstream-rejected',
      'upstream-rejected',
    ]);
    for (const end of ends)
      expect(end).toMatchObject({
        turnId: expect.stringMatching(UUID),
        requestId: expect.stringMatching(UUID),
        attempt: 1,
        model: 'claude-haiku-5-5',
        durationMs: expect.any(Number),
        usage: { inputTokens: expect.any(Number), outputTokens: expect.any(Number) },
        cost: { amount: expect.any(Number), currency: 'USD' },
      });
    expect(ends[0]).toMatchObject({ firstTextMs: expect.any(Number) });
    const requestOf = new Map(ends.map(({ turnId, requestId }) => [turnId, requestId]));
    expect(requestOf.size).toBe(4);
    const failures = lines.filter(({ msg }) => msg === 'An answer failed');
    expect(failures).toHaveLength(3);
    for (const { turnId, requestId } of failures) expect(requestOf.get(turnId)).toBe(requestId);
  });

  it('a line names the request that it was written during, and one that was refused has a line of its own', async () => {
    const lines = await linesOf(logFile);
    const asked = { id: expect.stringMatching(UUID), method: 'POST', path: '/api/chat/turns' };
    for (const line of lines.filter(({ msg }) => msg === 'An answer failed'))
      expect(line).toMatchObject({ req: { ...asked, id: line.requestId } });
    expect(lines.filter(({ msg }) => msg === 'A request was refused')).toContainEqual(
      expect.objectContaining({ level: 30, req: asked, res: { status: 400 }, responseTime: expect.any(Number) }),
    );
  });

  it('what was tried against a door has a line with its event, the route as the contract writes it, and who it was', async () => {
    const events = (await linesOf(logFile)).filter(({ msg }) => msg === 'A security event');
    const route = 'DELETE /api/chat/conversations/{conversationId}';
    for (const event of [
      { event: 'sign-in-failed', route: 'POST /api/session', network: '127.0.0.1' },
      { event: 'input-refused', route: 'POST /api/session' },
      { event: 'token-refused', route: 'GET /metrics' },
      { event: 'permission-refused', route: 'GET /api/staff', staffId: expect.stringMatching(UUID) },
      { event: 'origin-refused', route, req: { id: expect.stringMatching(UUID), method: 'DELETE' } },
    ])
      expect(events).toContainEqual(expect.objectContaining({ level: 40, context: 'Security', ...event }));
  });

  it('no person is told what Claude said of a failure', () => {
    expect(told.map(({ state }) => state)).toEqual(['interrupted', 'failed', 'failed']);
    expect(JSON.stringify(told)).not.toContain(WORDS_OF_CLAUDE);
  });

  it('nothing of them stands in a metric', async () => {
    const response = await fetch(`${api.url}/metrics`, {
      headers: { authorization: `Bearer ${CANARY.metricsToken}` },
    });
    const metrics = await response.text();
    expect(metrics).toContain('gen_ai_client_operation_duration_seconds');
    expect(metrics).not.toContain('canary');
  });

  it('nothing of them stands in a span', async () => {
    await api.terminate();
    expect(collector.spans.filter(({ name }) => name === 'invoke_agent tasty-food')).toHaveLength(4);
    expect(collector.bodies.join()).not.toContain('canary');
    expect(collector.bodies.join()).not.toContain(WORDS_OF_CLAUDE);
  });
});

interface Line {
  msg: string;
  turnId?: string;
  requestId?: string;
  outcome?: string;
}

async function linesOf(logFile: string): Promise<Line[]> {
  const log = await readFile(logFile, 'utf8');
  return log.split('\n').flatMap((line) => (line.startsWith('{') ? [JSON.parse(line) as Line] : []));
}

async function script(simulatorUrl: string, response: object): Promise<void> {
  await fetch(`${simulatorUrl}/_simulator/script`, { method: 'POST', body: JSON.stringify({ responses: [response] }) });
}
