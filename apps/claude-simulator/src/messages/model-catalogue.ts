/** One entry of `GET /v1/models`, as the SDK's `ModelInfo` describes it. */
export interface ModelInfo {
  type: 'model';
  id: string;
  display_name: string;
  line: string;
  lifecycle: 'active';
  created_at: string;
  deprecated_at: null;
  retires_at: null;
  max_input_tokens: number;
  max_tokens: number;
  capabilities: null;
}

/** The API's own way to say so. */
const RELEASE_UNKNOWN = '1970-01-01T00:00:00Z';

export const MODELS: readonly ModelInfo[] = [
  describe('claude-opus-5-5', 'Claude Opus 5.5', 'opus'),
  describe('claude-sonnet-5-5', 'Claude Sonnet 5.5', 'sonnet'),
  describe('claude-haiku-5-5', 'Claude Haiku 5.5', 'haiku'),
];

function describe(id: string, name: string, line: string): ModelInfo {
  return {
    type: 'model',
    id,
    display_name: name,
    line,
    lifecycle: 'active',
    created_at: RELEASE_UNKNOWN,
    deprecated_at: null,
    retires_at: null,
    max_input_tokens: 200_000,
    max_tokens: 64_000,
    capabilities: null,
  };
}

export function findModel(id: string): ModelInfo | undefined {
  return MODELS.find((model) => model.id === id);
}

/** The page form of `GET /v1/models`; there are few enough models for one page. */
export function modelPage() {
  return { data: MODELS, has_more: false, first_id: MODELS[0]?.id ?? null, last_id: MODELS.at(-1)?.id ?? null };
}
