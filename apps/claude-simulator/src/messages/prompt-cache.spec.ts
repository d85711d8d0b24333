import { messageRequestSchema } from './message-request.ts';
import { PromptCache } from './prompt-cache.ts';
import { promptParts } from './prompt-parts.ts';

const MODEL = 'claude-haiku-5-5';
const LONG = 'The house rules of the restaurant. '.repeat(100);
const FIVE_MINUTES = { type: 'ephemeral' };
const ONE_HOUR = { type: 'ephemeral', ttl: '1h' };

let now: number;
let cache: PromptCache;
beforeEach(() => {
  now = 0;
  cache = new PromptCache(() => now);
});

function prompt({
  system = LONG,
  control = FIVE_MINUTES as object | null,
  questions = ['Hello'],
  tools = [] as object[],
} = {}) {
  return messageRequestSchema.parse({
    model: MODEL,
    max_tokens: 1,
    tools,
    system: [{ type: 'text', text: system, cache_control: control }],
    messages: questions.map((content) => ({ role: 'user', content })),
  });
}
const book = (given?: Parameters<typeof prompt>[0], model = MODEL) => cache.book(model, promptParts(prompt(given)));
const total = (usage: ReturnType<typeof book>) =>
  usage.input_tokens + usage.cache_creation_input_tokens + usage.cache_read_input_tokens;

describe('the prompt cache', () => {
  it('writes a prefix once and reads it the next time', () => {
    const first = book();
    const second = book({ questions: ['Another question'] });
    expect(first.cache_read_input_tokens).toBe(0);
    expect(first.cache_creation_input_tokens).toBeGreaterThan(512);
    expect(second.cache_read_input_tokens).toBe(first.cache_creation_input_tokens);
    expect(second.cache_creation_input_tokens).toBe(0);
  });

  it('leaves what it reads and writes out of input_tokens', () => {
    const [uncached, written, read] = [book({ control: null }), book(), book()];
    expect([total(written), total(read)]).toEqual([total(uncached), total(uncached)]);
    expect(read.input_tokens).toBeLessThan(20);
  });

  it('keeps nothing below 512 tokens', () => {
    const usage = book({ system: 'Short.' });
    expect(usage).toMatchObject({ cache_creation_input_tokens: 0, cache_read_input_tokens: 0 });
    expect(book({ system: 'Short.' }).cache_read_input_tokens).toBe(0);
  });

  it('forgets after five minutes without a read, and lives on with each', () => {
    book();
    now += 299_000;
    expect(book().cache_read_input_tokens).toBeGreaterThan(0);
    now += 299_000;
    expect(book().cache_read_input_tokens).toBeGreaterThan(0);
    now += 300_000;
    expect(book().cache_read_input_tokens).toBe(0);
  });

  it('keeps for an hour where asked to, and books it apart', () => {
    const { cache_creation } = book({ control: ONE_HOUR });
    expect(cache_creation.ephemeral_5m_input_tokens).toBe(0);
    expect(cache_creation.ephemeral_1h_input_tokens).toBeGreaterThan(512);
    now += 59 * 60_000;
    expect(book({ control: ONE_HOUR }).cache_read_input_tokens).toBeGreaterThan(0);
  });

  it('misses when anything before the breakpoint changes: a tool, a letter, the model', () => {
    book();
    expect(book({ tools: [{ name: 'a', input_schema: { type: 'object' } }] }).cache_read_input_tokens).toBe(0);
    expect(book({ system: `${LONG}!` }).cache_read_input_tokens).toBe(0);
    expect(book({}, 'claude-opus-5-5').cache_read_input_tokens).toBe(0);
  });

  it('reads a conversation up to where it stood, and writes only what is new', () => {
    const moving = (questions: string[]) => {
      const request = prompt({ questions, control: null });
      return cache.book(MODEL, promptParts({ ...request, cache_control: { type: 'ephemeral' } }));
    };
    const first = moving(['One']);
    const second = moving(['One', LONG]);
    expect(second.cache_read_input_tokens).toBe(total(first));
    expect(second.cache_creation_input_tokens).toBe(total(second) - total(first));
    expect(second.input_tokens).toBe(0);
  });

  it('looks no further back than twenty blocks', () => {
    const at = (count: number) => {
      const request = prompt({
        questions: Array.from({ length: count }, (_, index) => `Question ${index}`),
        control: null,
      });
      return cache.book(MODEL, promptParts({ ...request, cache_control: { type: 'ephemeral' } }));
    };
    at(1);
    expect(at(20).cache_read_input_tokens).toBeGreaterThan(0);
    cache.clear();
    at(1);
    expect(at(21).cache_read_input_tokens).toBe(0);
  });
});
