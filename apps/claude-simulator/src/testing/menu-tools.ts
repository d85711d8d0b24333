import type { Anthropic } from './claude-sdk.ts';

type Language = 'fr' | 'nl' | 'en';
type Result = Anthropic.ToolResultBlockParam;

const LIST = { type: 'array', items: { type: 'string' } };
const LANGUAGE = { type: 'string', enum: ['fr', 'nl', 'en'] };
const NULLABLE = { anyOf: [{ type: 'string' }, { type: 'null' }] };

function strictTool(name: string, properties: Record<string, unknown>): Anthropic.Tool {
  const schema = {
    type: 'object' as const,
    properties,
    required: Object.keys(properties),
    additionalProperties: false,
  };
  return { name, strict: true, input_schema: schema };
}

/** Two tools in the form in which a product offers them. */
export const MENU_TOOLS: Anthropic.Tool[] = [
  strictTool('check_allergens', { branch: NULLABLE, dishes: LIST, allergens: LIST, language: LANGUAGE }),
  strictTool('find_dishes', {
    query: NULLABLE,
    with_allergens: LIST,
    without_allergens: LIST,
    diet: LIST,
    language: LANGUAGE,
    branch: NULLABLE,
  }),
];

/** A register of two dishes, small enough to check every answer by eye. */
const REGISTER = [
  { id: 'B02', title: 'Le Perron', category: 'burger', sesame: 'contains', celery: 'free', price: '€12.90' },
  { id: 'B13', title: 'Le Tokyo', category: 'burger', sesame: 'may-contain', celery: 'unknown', price: '€13.50' },
] as const;

const WORDS = {
  fr: {
    sesame: 'Sésame',
    celery: 'Céleri',
    contains: 'contient',
    'may-contain': 'traces possibles',
    free: 'absent',
    unknown: 'inconnu',
  },
  nl: {
    sesame: 'Sesam',
    celery: 'Selderij',
    contains: 'bevat',
    'may-contain': 'sporen mogelijk',
    free: 'afwezig',
    unknown: 'onbekend',
  },
  en: {
    sesame: 'Sesame',
    celery: 'Celery',
    contains: 'contains',
    'may-contain': 'possible traces',
    free: 'absent',
    unknown: 'unknown',
  },
};

interface MenuInput {
  dishes?: string[];
  allergens?: string[];
  query?: string | null;
  with_allergens?: string[];
  without_allergens?: string[];
  language: Language;
}

/** Runs a call on the register, as a product would: rows as text blocks, unknown names as a note. */
export function runMenuTool(call: Anthropic.ToolUseBlock): Result {
  const input = call.input as MenuInput;
  const content = input.dishes === undefined ? findDishes(input) : input.dishes.flatMap((name) => check(name, input));
  return { type: 'tool_result', tool_use_id: call.id, content };
}

function check(name: string, { allergens, language }: MenuInput): Block[] {
  const dishes = named(name);
  if (dishes.length === 0) return [{ type: 'text', text: `No dish named ${name}. Did you mean: Le Perron?` }];
  return dishes.map((dish) => searchResult(dish, allergenRows(dish, allergens ?? [], language)));
}

function findDishes({ query, with_allergens = [], without_allergens = [], language }: MenuInput): Block[] {
  const asked = [...with_allergens, ...without_allergens];
  const dishes = named(query ?? '').filter(
    (dish) =>
      (with_allergens.length === 0 || CODES.some((code) => with_allergens.includes(code) && dish[code] !== 'free')) &&
      CODES.every((code) => !without_allergens.includes(code) || dish[code] === 'free'),
  );
  if (dishes.length === 0) return [{ type: 'text', text: 'No dish matches.' }];
  return dishes.map((dish) => {
    const rows = asked.length > 0 ? allergenRows(dish, asked, language) : ['Available'];
    return searchResult(dish, [`Price: ${dish.price}`, ...rows]);
  });
}

type Dish = (typeof REGISTER)[number];
type Block = Anthropic.TextBlockParam | Anthropic.SearchResultBlockParam;
const CODES = ['sesame', 'celery'] as const;

function named(name: string): Dish[] {
  const asked = name.toLowerCase().replace(/^(?:le|the|de) /, '');
  return REGISTER.filter(({ title, category }) => title.toLowerCase().includes(asked) || category === asked);
}

function allergenRows(dish: Dish, allergens: readonly string[], language: Language): string[] {
  const words = WORDS[language];
  return CODES.filter((code) => allergens.length === 0 || allergens.includes(code)).map(
    (code) => `${words[code]}: ${words[dish[code]]}`,
  );
}

function searchResult(dish: Dish, rows: readonly string[]): Anthropic.SearchResultBlockParam {
  return {
    type: 'search_result',
    source: `dish:${dish.id}`,
    title: dish.title,
    content: rows.map((text) => ({ type: 'text', text })),
    citations: { enabled: true },
  };
}
