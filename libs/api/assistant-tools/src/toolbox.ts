import { Inject, Injectable, Logger } from '@nestjs/common';
import type { ClaudeTool, ClaudeToolResult, ToolCall } from '@tasty-food/api-claude';
import { KnowledgeGaps } from '@tasty-food/api-knowledge';
import { languageSchema, type Language, type TurnEvent } from '@tasty-food/contract';
import { catchError, concat, defer, from, map, mergeMap, of, type Observable } from 'rxjs';
import { idsOf } from './log-ids';
import {
  UnusableCall,
  type AssistantTool,
  type SearchedDocuments,
  type ToolContext,
  type ToolOutcome,
} from './assistant-tool';
import type { Question } from './question';

/** The token of the look-ups, see `TOOL_PROVIDERS`. */
export const ASSISTANT_TOOLS = Symbol('ASSISTANT_TOOLS');

/** What Claude is told of a look-up; `documents`: what it found there, where it looked in documents. */
type OnResult = (result: ClaudeToolResult, documents?: SearchedDocuments) => void;

/** The look-ups that Claude may ask for. All of them only read. */
@Injectable()
export class Toolbox {
  readonly definitions: ClaudeTool[];
  private readonly tools: ReadonlyMap<string, AssistantTool>;
  private readonly log = new Logger(Toolbox.name);

  constructor(
    @Inject(ASSISTANT_TOOLS) tools: AssistantTool[],
    private readonly gaps: KnowledgeGaps,
  ) {
    this.definitions = tools.map((tool) => tool.definition);
    this.tools = new Map(tools.map((tool) => [tool.definition.name, tool]));
  }

  /**
   * Runs one call: its step, facts and sources as events out; the result for Claude through `onResult`. A look-up that
   * fails is a result too: Claude then says that it could not look.
   */
  run(call: ToolCall, asked: ToolContext, onResult: OnResult): Observable<TurnEvent> {
    return defer(() => {
      // Claude says in which language the question was asked; the person's own is only a guess at that.
      const context = { ...asked, language: languageOf(call.input) ?? asked.language };
      const tool = this.tools.get(call.name);
      const label = tool?.label(context.language) ?? UNKNOWN_LOOK_UP[context.language];
      const start: TurnEvent = { type: 'step-start', stepId: context.stepId, tool: call.name, label };
      const found = defer(() => from(this.outcome(tool, call, context))).pipe(
        mergeMap((outcome) => {
          onResult({ type: 'tool_result', tool_use_id: call.id, content: outcome.content }, outcome.documents);
          return eventsOf(outcome, context.stepId);
        }),
        catchError((failure: unknown) => of(this.failed(failure, call, context, onResult))),
      );
      return concat(of(start), found);
    });
  }

  /** Keeps a question that the documents did not answer, with what was found. An answer is worth more than this note. */
  async noteGap(question: Question, { language, passages }: Partial<SearchedDocuments> = {}): Promise<void> {
    const { text, branchId, staff, askedAt } = question;
    try {
      await this.gaps.note({
        question: text,
        language: language ?? question.language,
        branchId,
        role: staff.role,
        askedAt: askedAt.toISOString(),
        passages: [...(passages ?? [])],
      });
    } catch (failure) {
      this.log.warn({ ...idsOf(question), err: failure }, 'A knowledge gap could not be kept');
    }
  }

  private async outcome(tool: AssistantTool | undefined, call: ToolCall, context: ToolContext): Promise<ToolOutcome> {
    if (!tool) throw new UnusableCall(`There is no tool named ${call.name}.`);
    return tool.run(call.input, context);
  }

  private failed(
    failure: unknown,
    call: ToolCall,
    { stepId, language, asked }: ToolContext,
    onResult: OnResult,
  ): TurnEvent {
    const unusable = failure instanceof UnusableCall;
    if (!unusable) this.log.warn({ ...idsOf(asked), err: failure, tool: call.name }, 'A look-up failed');
    const content = unusable ? failure.message : 'The look-up failed. Say so; do not answer from memory.';
    onResult({ type: 'tool_result', tool_use_id: call.id, is_error: true, content });
    return { type: 'step-end', stepId, ok: false, summary: FAILED_LOOK_UP[language] };
  }
}

function languageOf(input: unknown): Language | undefined {
  return languageSchema.safeParse((input as { language?: unknown } | null)?.language).data;
}

function eventsOf(outcome: ToolOutcome, stepId: string): Observable<TurnEvent> {
  const sources = from(outcome.sources).pipe(map((source): TurnEvent => ({ type: 'source-available', ...source })));
  const facts = from(outcome.facts).pipe(map((rows): TurnEvent => ({ type: 'facts-available', ...rows })));
  const end: TurnEvent = { type: 'step-end', stepId, ok: true, summary: outcome.summary };
  return concat(sources, facts, of(end));
}

const UNKNOWN_LOOK_UP: Record<Language, string> = { fr: 'Recherche', nl: 'Opzoeken', en: 'Looking up' };

const FAILED_LOOK_UP: Record<Language, string> = {
  fr: 'La recherche a échoué',
  nl: 'Het opzoeken is mislukt',
  en: 'The look-up failed',
};
