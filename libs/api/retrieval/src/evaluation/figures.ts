import type { Language } from '@tasty-food/contract';

/** A question with the sources that answer it: grade 2 answers, 1 supports. */
export interface JudgedQuestion {
  readonly id: string;
  readonly lang: Language;
  readonly question: string;
  readonly tags: readonly string[];
  readonly context: { readonly branch: string | null; readonly date: string };
  readonly expected: Readonly<Record<string, number>>;
  /** Outdated sources, which must not stand before the first that answers. */
  readonly must_not_outrank: readonly string[];
  /** Why nothing answers it; null: something does. */
  readonly negative: string | null;
}

/** What was found for a question: sources best first, each once, and how likely one answers. */
export interface Run {
  readonly question: JudgedQuestion;
  readonly sources: readonly string[];
  readonly likelihood: number;
  /** Whether nothing that was found seems to answer it. */
  readonly weak: boolean;
}

export interface Figures {
  readonly questions: number;
  readonly ndcg10: number;
  readonly recall5: number;
  readonly recall10: number;
}

export function figuresOf(runs: readonly Run[]): Figures {
  return {
    questions: runs.length,
    ndcg10: mean(runs.map(ndcg10)),
    recall5: mean(runs.map((run) => recall(run, 5))),
    recall10: mean(runs.map((run) => recall(run, 10))),
  };
}

/** The share of questions in which an outdated source stands before the first that answers. */
export function outdatedFirst(runs: readonly Run[]): number {
  return mean(
    runs.map(({ question, sources }) => {
      const first = sources.findIndex((source) => source in question.expected);
      const outdated = sources.findIndex((source) => question.must_not_outrank.includes(source));
      return outdated !== -1 && (first === -1 || outdated < first) ? 1 : 0;
    }),
  );
}

/** The shares of answerable questions that are taken for gaps, and of gaps that are recognised. */
export function gapFigures(runs: readonly Run[]) {
  const [answerable, gaps] = [true, false].map((isAnswerable) =>
    runs.filter(({ question }) => (question.negative === null) === isAnswerable),
  ) as [Run[], Run[]];
  return {
    answerable: answerable.length,
    refused: mean(answerable.map(({ weak }) => Number(weak))),
    unanswerable: gaps.length,
    recognised: mean(gaps.map(({ weak }) => Number(weak))),
  };
}

/** How likely a question that has an answer seems likelier to have one than one that has none: 1 tells them apart, .5 is a coin. */
export function auroc(answerable: readonly Run[], unanswerable: readonly Run[]): number {
  return mean(
    answerable.flatMap((one) =>
      unanswerable.map((other) =>
        one.likelihood > other.likelihood ? 1 : one.likelihood === other.likelihood ? 0.5 : 0,
      ),
    ),
  );
}

/** The share of the sources that answer (grade 2, else those that support) among the first `depth`. */
function recall({ question, sources }: Run, depth: number): number {
  const best = Math.max(...Object.values(question.expected));
  const wanted = Object.keys(question.expected).filter((source) => question.expected[source] === best);
  const head = sources.slice(0, depth);
  return wanted.filter((source) => head.includes(source)).length / Math.min(wanted.length, depth);
}

function ndcg10({ question, sources }: Run): number {
  const gains = sources.slice(0, 10).map((source) => question.expected[source] ?? 0);
  const ideal = Object.values(question.expected).sort((one, other) => other - one);
  return dcg(gains) / dcg(ideal.slice(0, 10));
}

function dcg(grades: readonly number[]): number {
  return grades.reduce((sum, grade, at) => sum + (2 ** grade - 1) / Math.log2(at + 2), 0);
}

function mean(numbers: readonly number[]): number {
  return numbers.length === 0 ? 0 : numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
