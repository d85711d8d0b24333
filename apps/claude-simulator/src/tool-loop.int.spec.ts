import type { Anthropic } from './testing/claude-sdk.ts';
import { ask, citedRows, textOf } from './testing/ask.ts';
import { MENU_TOOLS, runMenuTool } from './testing/menu-tools.ts';
import { HELLO, openSimulator } from './testing/open-simulator.ts';
import type { OpenSimulator } from './testing/open-simulator.ts';

let simulator: OpenSimulator;
beforeAll(async () => {
  simulator = await openSimulator();
});
afterAll(() => simulator.close());

const askAlone = (question: string) => ask(simulator.client, [], question);
const sesame = (content: string) => ({ ...HELLO, tools: MENU_TOOLS, messages: [{ role: 'user' as const, content }] });

describe('an answer', () => {
  it('rests on the row that the tool returned, and says so with its citation', async () => {
    const { calls, message, text } = await askAlone('Is there sesame in The Perron?');
    expect(calls.map(({ name, input }) => ({ name, input }))).toEqual([
      {
        name: 'check_allergens',
        input: { branch: null, dishes: ['The Perron'], allergens: ['sesame'], language: 'en' },
      },
    ]);
    expect(Object.keys(calls[0]?.input as object)).toEqual(['branch', 'dishes', 'allergens', 'language']);
    expect(citedRows(message)).toEqual([
      {
        text: 'Sesame: contains',
        citation: {
          type: 'search_result_location',
          cited_text: 'Sesame: contains',
          source: 'dish:B02',
          title: 'Le Perron',
          search_result_index: 0,
          start_block_index: 0,
          end_block_index: 1,
        },
      },
    ]);
    expect(text).toMatch(/^\*\*Yes\.\*\*\n\nThe register says, for \*\*Le Perron\*\*:\n\n- Sesame: contains\n\n/);
  });

  it.each([
    ['Y a-t-il du sésame dans Le Perron ?', '**Oui.**', 'Sésame: contient', 'simulateur'],
    ['Y a-t-il du céleri dans Le Perron ?', '**Non.**', 'Céleri: absent', 'simulateur'],
    ['Zit er sesam in De Tokyo?', '**Sporen zijn mogelijk.**', 'Sesam: sporen mogelijk', 'simulator'],
    ['Bevat De Tokyo selderij?', '**Dat is niet bekend.**', 'Selderij: onbekend', 'simulator'],
  ])('speaks the language of "%s"', async (question, direct, row, signature) => {
    const { text } = await askAlone(question);
    expect(text.startsWith(direct)).toBe(true);
    expect(text).toContain(row);
    expect(text.split('\n').at(-1)).toMatch(new RegExp(`^\\*.*${signature}.*\\*$`));
  });

  it('gives no yes or no where the question could turn it round', async () => {
    const { text } = await askAlone('Is The Perron free of celery?');
    expect(text.startsWith('The register says')).toBe(true);
  });

  it('lists all allergens of several dishes under their names', async () => {
    const { text, message } = await askAlone('What are the allergens of Le Perron and Le Tokyo?');
    expect(text).toContain('**Le Perron**\n\n- Sesame: contains\n- Celery: absent');
    expect(citedRows(message).map((row) => row.citation)).toMatchObject([
      { search_result_index: 0, start_block_index: 0, end_block_index: 1 },
      { search_result_index: 0, start_block_index: 1, end_block_index: 2 },
      { search_result_index: 1, start_block_index: 0, end_block_index: 1 },
      { search_result_index: 1, start_block_index: 1, end_block_index: 2 },
    ]);
  });

  it('finds dishes without an allergen', async () => {
    const { calls, text } = await askAlone('Quels plats un client allergique au céleri peut-il manger ?');
    expect(calls[0]?.input).toEqual({
      query: null,
      with_allergens: [],
      without_allergens: ['celery'],
      diet: [],
      language: 'fr',
      branch: null,
    });
    expect(text).toContain('Plats trouvés (sans céleri) :\n\n- **Le Perron** – Price: €12.90; Céleri: absent');
  });

  it('finds dishes with one of several allergens, and says of each which', async () => {
    const { calls, text } = await askAlone('Which dishes contain sesame or celery?');
    expect(calls.map(({ input }) => input)).toMatchObject([
      { query: null, with_allergens: ['sesame', 'celery'], without_allergens: [] },
    ]);
    expect(text).toContain('- **Le Perron** – Sesame: contains; Celery: absent\n- **Le Tokyo** – ');
  });

  it('compares all dishes of a kind: those with one of the allergens, and those without any', async () => {
    const { calls, text } = await askAlone('Compare sesame and celery for the burgers');
    expect(calls.map(({ input }) => input)).toMatchObject([
      { query: 'burger', with_allergens: ['sesame', 'celery'], without_allergens: [] },
      { query: 'burger', with_allergens: [], without_allergens: ['sesame', 'celery'] },
    ]);
    expect(text).toContain(
      'The register says:\n\n- **Le Perron** – Sesame: contains; Celery: absent\n- **Le Tokyo** – Sesame: possible traces; Celery: unknown\n\n',
    );
    expect(text).not.toContain('No dish');
  });

  it('lists the dearest dish first to those who ask for it', async () => {
    const { text } = await askAlone('What is the most expensive burger?');
    expect(text).toContain('- **Le Tokyo** – Price: €13.50\n- **Le Perron** – Price: €12.90');
  });

  it('asks for the price beside the allergen where both are wanted', async () => {
    const { calls, text } = await askAlone('How much is Le Perron and does it contain sesame?');
    expect(calls.map(({ name }) => name)).toEqual(['check_allergens', 'find_dishes']);
    expect(text).toContain('The register says, for **Le Perron**:\n\n- Sesame: contains\n- Price: €12.90\n\n');
  });

  it('asks for two prices with two calls in one turn', async () => {
    const { calls, text } = await askAlone('How much are Le Perron and Le Tokyo?');
    expect(calls.map((call) => call.name)).toEqual(['find_dishes', 'find_dishes']);
    expect(text).toContain('- Price: €12.90');
    expect(text).toContain('- Price: €13.50');
    expect(text).not.toContain('Available');
  });

  it('says which of two names was not found', async () => {
    const { text } = await askAlone('How much are Le Perron and the pizza?');
    expect(text).toContain('Nothing was found for “pizza”.\n\nThe menu says, for **Le Perron**:\n\n- Price: €12.90');
    expect(text).not.toContain('No dish');
  });

  it('shows every row of a dish to those who ask for more than its price', async () => {
    const { text } = await askAlone('Is Le Perron available?');
    expect(text).toContain('The menu says, for **Le Perron**:\n\n- Price: €12.90\n- Available\n\n');
  });

  it('passes on what the tool says instead of rows', async () => {
    const { text } = await askAlone('Is there sesame in The Foo?');
    expect(text).toContain('No dish named The Foo. Did you mean: Le Perron?');
  });

  it('says that the look-up failed when the tool says so', async () => {
    const { text } = await ask(simulator.client, [], 'Zit er sesam in De Perron?', (call) => ({
      type: 'tool_result',
      tool_use_id: call.id,
      is_error: true,
      content: 'connection refused',
    }));
    expect(text).toContain('Het opzoeken is mislukt');
    expect(text).not.toContain('connection refused');
  });

  it('leans on the earlier question, counts earlier search results, and signs the first answer only', async () => {
    const messages: Anthropic.MessageParam[] = [];
    await ask(simulator.client, messages, 'Y a-t-il du sésame dans Le Perron ?');
    const { calls, message, text } = await ask(simulator.client, messages, 'Et du céleri ?');
    expect(calls[0]?.input).toMatchObject({ dishes: ['Le Perron'], allergens: ['celery'], language: 'fr' });
    expect(citedRows(message)[0]?.citation).toMatchObject({ search_result_index: 1, cited_text: 'Céleri: absent' });
    expect(text).not.toContain('simulateur');
  });

  it('needs no tool for what it cannot look up', async () => {
    const { calls, text } = await askAlone('Who won the world cup in 2018?');
    expect(calls).toEqual([]);
    expect(text).toContain('I am only a local simulator of Claude');
  });
});

describe('a look-up in vain', () => {
  /** As a product that knows no dish by name, and suggests none. */
  const runNameless: typeof runMenuTool = (call) =>
    call.name === 'check_allergens'
      ? { type: 'tool_result', tool_use_id: call.id, content: 'No dish is named so.' }
      : runMenuTool(call);

  it('is followed by one for all dishes of that name', async () => {
    const { calls, text } = await ask(simulator.client, [], 'Is there celery in the tok?', runNameless);
    expect(calls.map(({ name }) => name)).toEqual(['check_allergens', 'find_dishes', 'find_dishes']);
    expect(text).toContain('- **Le Tokyo** – Celery: unknown');
    expect(text).not.toContain('No dish');
  });

  it('is followed by one without the words that found nothing, and says which', async () => {
    const { calls, text } = await askAlone('Which burgers have bacon?');
    expect(calls.map(({ input }) => input)).toMatchObject([{ query: 'burger bacon' }, { query: 'burger' }]);
    expect(text).toContain('Nothing was found for “burger bacon”.\n\nDishes found:\n\n- **Le Perron**');
  });

  it('for dishes without an allergen shows what the register says of those there are', async () => {
    const { calls, text } = await askAlone('burgers without sesame');
    expect(calls).toHaveLength(3);
    expect(text).toContain('- **Le Perron** – Sesame: contains\n- **Le Tokyo** – Sesame: possible traces');
  });

  it('ends after two rounds, with what the tools said', async () => {
    const { calls, text } = await ask(simulator.client, [], 'Is there sesame in the pizza?', runNameless);
    expect(calls.map(({ name }) => name)).toEqual(['check_allergens', 'find_dishes', 'find_dishes']);
    expect(text).toContain('No dish is named so.');
    expect(text).not.toContain('No dish matches.');
  });

  it('is not followed where it names the one dish that may be meant: the person says whether it is', async () => {
    const { calls, text } = await askAlone('Is there sesame in the peron?');
    expect(calls.map(({ name }) => name)).toEqual(['check_allergens']);
    expect(text).toContain('No dish named peron. Did you mean: Le Perron?');
  });

  it('goes on in the documents where no dish is meant', async () => {
    const search: Anthropic.Tool = {
      name: 'search_documents',
      input_schema: { type: 'object', properties: { queries: { type: 'array', items: { type: 'string' } } } },
    };
    const messages: Anthropic.MessageParam[] = [{ role: 'user', content: 'wifi password' }];
    const request = { ...HELLO, tools: [...MENU_TOOLS, search] };
    const first = await simulator.client.messages.create({ ...request, messages });
    expect(first.content).toMatchObject([{ name: 'find_dishes', input: { query: 'wifi password' } }]);
    const calls = first.content.filter((block) => block.type === 'tool_use');
    messages.push({ role: 'assistant', content: first.content }, { role: 'user', content: calls.map(runMenuTool) });
    const second = await simulator.client.messages.create({ ...request, messages });
    expect(second.content).toMatchObject([{ name: 'search_documents', input: { queries: ['wifi password'] } }]);
  });
});

describe('tool_choice', () => {
  it('none: answers without a call', async () => {
    const message = await simulator.client.messages.create({
      ...sesame('Is there sesame in The Perron?'),
      tool_choice: { type: 'none' },
    });
    expect(message.stop_reason).toBe('end_turn');
    expect(textOf(message)).toContain('local simulator');
  });

  it('any: calls a tool even for small talk', async () => {
    const message = await simulator.client.messages.create({ ...sesame('Hello'), tool_choice: { type: 'any' } });
    expect(message.content).toMatchObject([
      { type: 'tool_use', name: 'check_allergens', input: { dishes: [], branch: null } },
    ]);
  });

  it('tool: calls that one', async () => {
    const tool_choice = { type: 'tool' as const, name: 'find_dishes' };
    const message = await simulator.client.messages.create({
      ...sesame('Is there sesame in The Perron?'),
      tool_choice,
    });
    expect(message.content).toMatchObject([{ type: 'tool_use', name: 'find_dishes' }]);
    expect(message.stop_reason).toBe('tool_use');
  });

  it('without parallel use: one call at a time', async () => {
    const tool_choice = { type: 'auto' as const, disable_parallel_tool_use: true };
    const message = await simulator.client.messages.create({
      ...sesame('How much are Le Perron and Le Tokyo?'),
      tool_choice,
    });
    expect(message.content).toHaveLength(1);
  });

  it('calls nothing that is not offered', async () => {
    const message = await simulator.client.messages.create({
      ...sesame('Is there sesame in The Perron?'),
      tools: MENU_TOOLS.slice(1),
    });
    expect(message.stop_reason).toBe('end_turn');
  });
});
