import type { Passages } from '../ranking/passages';
import type { JudgedQuestion, Run } from './figures';

const DEPTH = 20;

/** Asks every question as it was judged: of its day and branch, by a manager. */
export async function runQuestions(passages: Passages, questions: readonly JudgedQuestion[]): Promise<Run[]> {
  const runs: Run[] = [];
  for (const question of questions) {
    const found = await passages.search({
      queries: [question.question],
      role: 'manager',
      branchIds: question.context.branch ? [question.context.branch] : undefined,
      at: new Date(`${question.context.date}T12:00:00Z`),
      limit: DEPTH,
    });
    const sources = [...new Set(found.passages.map(({ source }) => source))];
    runs.push({ question, sources, likelihood: found.likelihood, weak: found.weak });
  }
  return runs;
}
