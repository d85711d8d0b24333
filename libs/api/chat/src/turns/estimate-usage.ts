import { Injectable } from '@nestjs/common';
import { firstMessages, systemPrompt } from '@tasty-food/api-answers';
import { type Question, Toolbox } from '@tasty-food/api-assistant-tools';
import { Branches } from '@tasty-food/api-branches';
import { costOf } from '@tasty-food/api-claude';
import type { Cost, Turn, Usage } from '@tasty-food/contract';

/** Roughly how many characters a token of French, Dutch, English or JSON has. */
const CHARACTERS_A_TOKEN = 4;
/** An answer seldom takes more messages than one that asks for look-ups and one that uses them. */
const USUAL_ROUNDS = 2;
/** As many as Claude may write into one message; most answers take a tenth. */
const MOST_OUTPUT_TOKENS = 4096;

/** What an attempt uses, where Claude has not told it: before it begins, and after its process has died. */
@Injectable()
export class EstimateUsage {
  constructor(
    private readonly branches: Branches,
    private readonly toolbox: Toolbox,
  ) {}

  /** What to hold back for an attempt, in US dollars: more than nearly every answer costs, less than the worst that could be. */
  async before(question: Question, model: string): Promise<number> {
    const prompt = await this.promptTokens(question);
    // Writing the cache is the dearest way to read a prompt.
    return costOf(model, { input: 0, cacheRead: 0, cacheWrite: prompt * USUAL_ROUNDS, output: MOST_OUTPUT_TOKENS });
  }

  /**
   * What an attempt has used that nobody can ask any more: the prompt once for each message that it began, what its look-ups found,
   * and the text that it was seen to write, where any was. `told` is that attempt as others saw it.
   */
  async after(question: Question, model: string, told: Turn | undefined): Promise<{ usage: Usage; cost: Cost }> {
    const rounds = 1 + Math.max(0, ...(told?.steps ?? []).map(({ stepId }) => Number.parseInt(stepId, 10) || 0));
    const found = told === undefined || told.facts.length === 0 ? 0 : tokensOf(JSON.stringify(told.facts));
    const input = rounds * (await this.promptTokens(question)) + (rounds - 1) * found;
    const output = tokensOf(told?.text ?? '');
    return {
      usage: { inputTokens: input, cacheReadTokens: 0, cacheWriteTokens: 0, outputTokens: output, estimated: true },
      cost: { amount: costOf(model, { input, cacheRead: 0, cacheWrite: 0, output }), currency: 'USD' },
    };
  }

  private async promptTokens(question: Question): Promise<number> {
    const prompt = [systemPrompt(await this.branches.all()), this.toolbox.definitions, firstMessages(question, [])];
    return tokensOf(JSON.stringify(prompt));
  }
}

function tokensOf(text: string): number {
  return Math.ceil(text.length / CHARACTERS_A_TOKEN);
}
