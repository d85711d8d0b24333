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
    without_allergens: LIST,
    diet: LIST,
    language: LANGUAGE,
    branch: NULLABLE,
  }),
];

/** A register of two dishes, small enough to check every answer by eye. */
const REGISTER = [
  { id: 'B02', title: 'Le Perron', sesame: 'contains', celery: 'free', price: '€12.90' },
  { id: 'B13', title: 'Le Tokyo', sesame: 'may-contain', celery: 'unknown', price: '€13.50' },
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

/** Runs a call on the register, as a product would: rows as text blocks, unknown names as a note. */
export function runMenuTool(call: Anthropic.ToolUseBlock): Result {
  const input = call.input as { dishes?: string[]; allergens?: string[]; query?: string | null; language: Language };
  const names = input.dishes ?? (input.query === null || input.query === undefined ? [''] : [input.query]);
  const content = names.flatMap((name): (Anthropic.TextBlockParam | Anthropic.SearchResultBlockParam)[] => {
    const dishes = REGISTER.filter(({ title }) =>
      title.toLowerCase().includes(name.toLowerCase().replace(/^\w+ /, '')),
    );
    return dishes.length === 0
      ? [{ type: 'text', text: `No dish named ${name}. Did you mean: Le Perron?` }]
      : dishes.map((dish) =>
          searchResult(dish, input.dishes === undefined ? undefined : input.allergens, input.language),
        );
  });
  return { type: 'tool_result', tool_use_id: call.id, content };
}

function searchResult(
  dish: (typeof REGISTER)[number],
  allergens: string[] | undefined,
  language: Language,
): Anthropic.SearchResultBlockParam {
  const words = WORDS[language];
  const codes = (['sesame', 'celery'] as const).filter((code) => !allergens?.length || allergens.includes(code));
  const rows =
    allergens === undefined
      ? [`Price: ${dish.price}`, 'Available']
      : codes.map((code) => `${words[code]}: ${words[dish[code]]}`);
  return {
    type: 'search_result',
    source: `dish:${dish.id}`,
    title: dish.title,
    content: rows.map((text) => ({ type: 'text', text })),
    citations: { enabled: true },
  };
}
