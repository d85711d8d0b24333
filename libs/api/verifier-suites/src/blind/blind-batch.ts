import { LANGUAGES, type Language } from '@tasty-food/contract';
import type { VerifierFacts } from '@tasty-food/api-vocabulary';

/** One statement of an answer. */
export interface BlindLine {
  readonly text: string;
  /** Undefined for what only frames the statements. */
  readonly isTrue?: boolean;
  /** It is true, and not read yet: the rows go out in its place. */
  readonly givesWay?: boolean;
  /** It is false, and passes all the same: what the reader does not know yet. */
  readonly isMissed?: boolean;
}

/** One answer of a batch, with the question it was written for. */
export interface BlindAnswer {
  readonly language: Language;
  readonly branchId: string;
  readonly question?: string;
  readonly lines: readonly BlindLine[];
}

/** Answers in one style, written by somebody who had not seen the reader. */
export interface BlindBatch {
  readonly style: string;
  /** Of what it speaks, where that is not the sample. */
  readonly menu?: VerifierFacts;
  /** How many of its statements are true, and how many false. */
  readonly trueCount: number;
  readonly falseCount: number;
  readonly written: string;
}

/**
 * A batch as it was written: `# fr angleur` opens a language and a branch, `? …` a question with an answer of several lines;
 * `=` is true, `~` is true and gives way all the same, `x` is false, `!` is false and passes still, a blank frames.
 * Without a `?`, or behind an empty line, each line is an answer of its own, with its question in brackets.
 */
export function readBatch(written: string): BlindAnswer[] {
  const answers: (BlindAnswer & { lines: BlindLine[] })[] = [];
  let [language, branchId]: [Language, string] = ['fr', ''];
  let open: (BlindAnswer & { lines: BlindLine[] }) | undefined;
  for (const line of written.split('\n')) {
    const text = line.slice(2);
    if (line.trim() === '') open = undefined;
    else if (line.startsWith('# ')) {
      const [said = '', branch = ''] = text.split(' ');
      [language, branchId, open] = [LANGUAGES.find((each) => each === said) ?? 'fr', branch, undefined];
    } else if (line.startsWith('? ')) answers.push((open = { language, branchId, question: text, lines: [] }));
    else {
      const givesWay = line.startsWith('~');
      const isMissed = line.startsWith('!');
      const isTrue = line.startsWith('=') || givesWay ? true : line.startsWith('x') || isMissed ? false : undefined;
      if (open) open.lines.push({ text, isTrue, givesWay, isMissed });
      else {
        const [, question, own = ''] = /^(?:\[([^\]]*)\] )?(.*)$/.exec(text) ?? [];
        answers.push({ language, branchId, question, lines: [{ text: own, isTrue, givesWay, isMissed }] });
      }
    }
  }
  return answers;
}
