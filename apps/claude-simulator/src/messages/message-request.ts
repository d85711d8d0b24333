import { z } from 'zod';

/** The request body of `POST /v1/messages`, as far as the simulator acts on it. Source: the SDK's `MessageCreateParams`. */
const cacheControlSchema = z
  .strictObject({ type: z.literal('ephemeral'), ttl: z.enum(['5m', '1h']).optional() })
  .nullish();

const textBlockSchema = z.looseObject({
  type: z.literal('text'),
  text: z.string().min(1, 'text content blocks must be non-empty'),
  cache_control: cacheControlSchema,
});

const searchResultSchema = z.looseObject({
  type: z.literal('search_result'),
  source: z.string(),
  title: z.string(),
  content: z.array(textBlockSchema).min(1),
  citations: z.strictObject({ enabled: z.boolean().optional() }).optional(),
  cache_control: cacheControlSchema,
});

const documentSchema = z.looseObject({
  type: z.literal('document'),
  citations: z.strictObject({ enabled: z.boolean().optional() }).nullish(),
  cache_control: cacheControlSchema,
});

const imageSchema = z.looseObject({ type: z.literal('image'), cache_control: cacheControlSchema });

const toolUseSchema = z.looseObject({
  type: z.literal('tool_use'),
  id: z.string().regex(/^[a-zA-Z0-9_-]+$/),
  name: z.string().min(1).max(200),
  input: z.record(z.string(), z.unknown()),
  cache_control: cacheControlSchema,
});

const toolResultSchema = z.looseObject({
  type: z.literal('tool_result'),
  tool_use_id: z.string().regex(/^[a-zA-Z0-9_-]+$/),
  content: z
    .union([
      z.string(),
      z.array(z.discriminatedUnion('type', [textBlockSchema, searchResultSchema, documentSchema, imageSchema])),
    ])
    .optional(),
  is_error: z.boolean().optional(),
  cache_control: cacheControlSchema,
});

const thinkingSchema = z.looseObject({ type: z.literal('thinking'), thinking: z.string(), signature: z.string() });
const redactedThinkingSchema = z.looseObject({ type: z.literal('redacted_thinking'), data: z.string() });

const contentBlockSchema = z.discriminatedUnion('type', [
  textBlockSchema,
  searchResultSchema,
  documentSchema,
  imageSchema,
  toolUseSchema,
  toolResultSchema,
  thinkingSchema,
  redactedThinkingSchema,
]);

const messageSchema = z.strictObject({
  role: z.enum(['user', 'assistant', 'system']),
  content: z.union([z.string(), z.array(contentBlockSchema)]),
});

const toolSchema = z.looseObject({
  name: z.string().regex(/^[a-zA-Z0-9_-]{1,128}$/),
  description: z.string().optional(),
  input_schema: z.looseObject({ type: z.literal('object') }),
  strict: z.boolean().optional(),
  cache_control: cacheControlSchema,
});

const disableParallel = { disable_parallel_tool_use: z.boolean().optional() };
const toolChoiceSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('auto'), ...disableParallel }),
  z.strictObject({ type: z.literal('any'), ...disableParallel }),
  z.strictObject({ type: z.literal('tool'), name: z.string(), ...disableParallel }),
  z.strictObject({ type: z.literal('none') }),
]);

/** What the prompt is made of; `count_tokens` takes this much. */
const promptShape = {
  model: z.string(),
  messages: z.array(messageSchema).min(1, 'at least one message is required').max(100_000),
  system: z.union([z.string(), z.array(textBlockSchema)]).optional(),
  tools: z.array(toolSchema).optional(),
  tool_choice: toolChoiceSchema.optional(),
  thinking: z.looseObject({ type: z.enum(['enabled', 'disabled', 'adaptive']) }).optional(),
  output_config: z.looseObject({}).optional(),
  cache_control: cacheControlSchema,
};

export const tokenCountRequestSchema = z.strictObject(promptShape);
export type TokenCountRequest = z.infer<typeof tokenCountRequestSchema>;

export const messageRequestSchema = z.strictObject({
  ...promptShape,
  max_tokens: z.int().min(1),
  stream: z.boolean().optional(),
  stop_sequences: z.array(z.string().regex(/\S/, 'each stop sequence must contain non-whitespace')).optional(),
  metadata: z.strictObject({ user_id: z.string().max(512).nullish() }).optional(),
  service_tier: z.enum(['auto', 'standard_only']).optional(),
  speed: z.enum(['standard', 'fast']).nullish(),
  inference_geo: z.string().nullish(),
  container: z.unknown().optional(),
  diagnostics: z.strictObject({ previous_message_id: z.string().nullish() }).nullish(),
});
export type MessageRequest = z.infer<typeof messageRequestSchema>;

export type MessageParam = z.infer<typeof messageSchema>;
export type ContentBlockParam = z.infer<typeof contentBlockSchema>;
export type SearchResultParam = z.infer<typeof searchResultSchema>;
export type ToolResultParam = z.infer<typeof toolResultSchema>;
export type ToolUseParam = z.infer<typeof toolUseSchema>;
export type ToolParam = z.infer<typeof toolSchema>;

/** A message's content as blocks: a plain string is shorthand for one text block. */
export function blocksOf(message: MessageParam): ContentBlockParam[] {
  return typeof message.content === 'string' ? [{ type: 'text', text: message.content }] : message.content;
}
