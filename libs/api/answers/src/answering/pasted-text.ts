/** What a person wrote, and what they only pasted: a customer's mail for instance, which may say anything. */
export interface AskedText {
  /** Empty: nothing but what was pasted. */
  readonly own: string;
  readonly pasted: string;
}

/** The lines that mails begin with, in the three languages. */
const HEADER =
  /^\s*(?:from|to|cc|sent|date|subject|reply-to|de|à|a|envoyé|objet|répondre à|van|aan|verzonden|datum|onderwerp)\s?:\s*\S/i;
const FORWARDED =
  /^\s*-{2,}\s*(?:original|forwarded|message d['’]origine|message transféré|oorspronkelijk|doorgestuurd).*$/i;
const WROTE = /^.{4,200}\b(?:wrote|a écrit|schreef)\s*:\s*$/i;
const QUOTED = /^\s*>/;
const FENCE = /^\s*(?:```|~~~|""")/;
/** A letter without headers, by how it begins. People greet the assistant too: it is one behind words of their own, or with an end. */
const SALUTATION =
  /^\s*(?:dear|hello|hi|good (?:morning|evening)|bonjour|bonsoir|madame|monsieur|cher|chère|beste|geachte|hallo|dag|goedendag|goedemorgen)\b.{0,60},\s*$/i;
const CLOSING =
  /^\s*(?:cordialement|bien à vous|salutations|met vriendelijke groet(?:en)?|mvg|vriendelijke groeten|(?:kind|best) regards|regards|sincerely|yours)\b/i;
const LETTER_LINES = 3;

/**
 * Cuts a message into what the person says and what they pasted. Cuts early rather than late: from the first sign of a mail on all of
 * it is pasted; only a fence that is closed and quoted lines have an end. A fence ends at the last one, or what is inside could end it.
 */
export function splitPasted(message: string): AskedText {
  const lines = message.split(/\r\n|\r|\n/);
  const own: string[] = [];
  const pasted: string[] = [];
  for (let at = 0; at < lines.length;) {
    const end = endOfPasted(lines, at);
    (end > at ? pasted : own).push(...lines.slice(at, Math.max(end, at + 1)));
    at = Math.max(end, at + 1);
  }
  return { own: own.join('\n').trim(), pasted: pasted.join('\n').trim() };
}

/** Behind what is pasted from this line on; the line itself where nothing is. */
function endOfPasted(lines: readonly string[], at: number): number {
  const line = lines[at] ?? '';
  if (QUOTED.test(line)) return at + 1;
  if (FENCE.test(line)) {
    const last = lines.findLastIndex((other) => FENCE.test(other));
    return last > at ? last + 1 : lines.length;
  }
  const isHeaders = HEADER.test(line) && HEADER.test(lines[at + 1] ?? '');
  return isHeaders || isLetter(lines, at) || FORWARDED.test(line) || WROTE.test(line) ? lines.length : at;
}

function isLetter(lines: readonly string[], at: number): boolean {
  if (!SALUTATION.test(lines[at] ?? '')) return false;
  const rest = lines.slice(at + 1).filter((line) => line.trim() !== '');
  const isBehindOwn = lines.slice(0, at).some((line) => line.trim() !== '');
  return rest.length >= LETTER_LINES && (isBehindOwn || rest.some((line) => CLOSING.test(line)));
}

export const PASTED_BEGIN = '<pasted_text>';
export const PASTED_END = '</pasted_text>';
const NO_OWN_WORDS = 'I pasted what stands above without a question of my own.';

/** A message as the texts that Claude is told, the question last. What was pasted cannot end its marks: it has no `<` any more. */
export function textsOf(message: string): [string, ...string[]] {
  const { own, pasted } = splitPasted(message);
  if (pasted === '') return [message];
  return [`${PASTED_BEGIN}\n${escapeMarks(pasted)}\n${PASTED_END}`, own === '' ? NO_OWN_WORDS : escapeMarks(own)];
}

function escapeMarks(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
