import { LANGUAGES, type Language } from '@tasty-food/contract';

/** One statement of an answer. */
export interface BlindLine {
  readonly text: string;
  /** Undefined for what only frames the statements. */
  readonly isTrue?: boolean;
  /** It is true, and not read yet: the rows go out in its place. */
  readonly givesWay?: boolean;
}

/** One answer of a batch, with the question it was written for. */
export interface BlindAnswer {
  readonly language: Language;
  readonly branchId: string;
  readonly question?: string;
  readonly lines: readonly BlindLine[];
}

/**
 * A batch as it was written: `# fr angleur` opens a language and a branch, `? …` a question with an answer of several lines;
 * `=` is true, `~` is true and gives way all the same, `x` is false, a blank frames. Without a `?` each line is an answer of its own, with its question in brackets.
 */
export function readBatch(written: string): BlindAnswer[] {
  const answers: (BlindAnswer & { lines: BlindLine[] })[] = [];
  let [language, branchId]: [Language, string] = ['fr', ''];
  let open: (BlindAnswer & { lines: BlindLine[] }) | undefined;
  for (const line of written.split('\n').filter((each) => each.trim() !== '')) {
    const text = line.slice(2);
    if (line.startsWith('# ')) {
      const [said = '', branch = ''] = text.split(' ');
      [language, branchId, open] = [LANGUAGES.find((each) => each === said) ?? 'fr', branch, undefined];
    } else if (line.startsWith('? ')) answers.push((open = { language, branchId, question: text, lines: [] }));
    else {
      const givesWay = line.startsWith('~');
      const isTrue = line.startsWith('=') || givesWay ? true : line.startsWith('x') ? false : undefined;
      if (open) open.lines.push({ text, isTrue, givesWay });
      else {
        const [, question, own = ''] = /^(?:\[([^\]]*)\] )?(.*)$/.exec(text) ?? [];
        answers.push({ language, branchId, question, lines: [{ text: own, isTrue, givesWay }] });
      }
    }
  }
  return answers;
}
