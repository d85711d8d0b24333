import type { ClaudeSearchResult, ClaudeTool } from '@tasty-food/api-claude';
import type { Facts, FoundPassage, Language, Source } from '@tasty-food/contract';
import { z } from 'zod';
import type { Question } from './question';

/** Where and for whom a look-up runs. */
export interface ToolContext {
  readonly branchId: string;
  /** The language of the reader: labels and summaries are in it. */
  readonly language: Language;
  /** Who asked what, and when: a look-up may be for some eyes only, or keep what it did not find. */
  readonly asked: Pick<Question, 'staff' | 'text' | 'askedAt' | 'turnId' | 'requestId'>;
  /** Names this look-up within its turn; facts it brings carry it. */
  readonly stepId: string;
}

/** What was found in documents, and the language in which Claude takes the question to be. */
export interface SearchedDocuments {
  readonly language: Language;
  readonly passages: readonly FoundPassage[];
}

/** What a look-up found: for Claude (`content`), for the reader (`facts`, `sources`) and in one line (`summary`). */
export interface ToolOutcome {
  readonly summary: string;
  readonly content: (ClaudeSearchResult | { type: 'text'; text: string })[];
  readonly facts: Facts[];
  readonly sources: Source[];
  /** Only where it looked in documents. */
  readonly documents?: SearchedDocuments;
}

/** A read-only look-up that Claude may ask for. */
export interface AssistantTool {
  readonly definition: ClaudeTool;
  /** One line in words a cook reads, while it runs. */
  label(language: Language): string;
  /** `input` is what Claude wrote: read it with `readInput`. */
  run(input: unknown, context: ToolContext): Promise<ToolOutcome>;
}

/** Claude asked for something that cannot be: Claude is told what would be right, the operators need not know. */
export class UnusableCall extends Error {}

/** The arguments by their schema. Throws `UnusableCall`. */
export function readInput<T>(schema: z.ZodType<T>, input: unknown): T {
  const read = schema.safeParse(input);
  if (read.success) return read.data;
  throw new UnusableCall(z.prettifyError(read.error));
}

/**
 * The tool as Claude is told of it: a strict schema, so that the arguments always fit. Strict schemas know no bounds on
 * length; `readInput` holds those.
 */
export function toolDefinition(name: string, description: string, input: z.ZodObject): ClaudeTool {
  const { $schema: _, ...schema } = z.toJSONSchema(input, {
    override: ({ jsonSchema }) => {
      delete jsonSchema.default;
      delete jsonSchema.maxItems;
      delete jsonSchema.maxLength;
      delete jsonSchema.minItems;
      delete jsonSchema.minLength;
    },
  });
  return { name, description, strict: true, input_schema: schema as ClaudeTool['input_schema'] };
}
