/** A sentence, list item, heading or table row, as it stands in the stream. */
export interface Unit {
  /** With the white space and line ends behind it. */
  readonly text: string;
  readonly kind: 'text' | 'item' | 'heading' | 'row';
  /** True for what begins a line; a second sentence of an item is false. */
  readonly opensLine: boolean;
  /** Indentation of a list item or depth of a heading. */
  readonly depth: number;
  /** The line ended here without a full stop. */
  readonly endsLine: boolean;
}

/** What a sentence without an end is cut at, so that memory stays bounded. */
const UNIT_MAX_LENGTH = 2_000;

const ABBREVIATIONS = new Set(
  'p p.ex ex env min max art bv nr no st ste m mme mlle dr e.g i.e c.-à-d c.a.d vs etc d.w.z m.a.w o.a a.u.b incl excl ca tel approx fig vol'.split(
    ' ',
  ),
);
/** A measure behind its number, which people end with a full stop. */
const MEASURE = /\d\s?(?:cl|ml|dl|l|g|gr|kg|min|pcs|st|pers)$/i;
const MEASURE_MAX_LENGTH = 8;
/** "dim. 22:00": a day that is shortened goes on with its date or its hour. */
const SHORT_DAY = /\b(?:lun|mar|mer|jeu|ven|sam|dim|mon|tues?|wed|thu(?:rs)?|fri|sat|sun)$/i;
const SHORT_DAY_MAX_LENGTH = 5;
/** What may stand before the colon of a line, with its spaces. */
const LABEL_MAX_LENGTH = 48;
const SHORT_LINE_MAX_LENGTH = 60;
const BINDS =
  /(?:^|\s)(?:le|la|les|l'|un|une|des?|du|et|ou|à|aux?|avec|sans|pas|de|het|een|en|of|met|zonder|geen|niet|van|voor|the|an?|and|or|with|without|no|not|of|for|in|dans|contient|contiennent|bevat|bevatten|contains?)$/iu;
const LINE = /^(\s*)(?:([-*+•·◦▪–]|\d{1,3}[.)])\s+|(#{1,6})\s|(\|))?/;

/**
 * Cuts a stream of Markdown into units. Where a unit ends depends on the text alone, not on the pieces it came in: the end of a
 * sentence is known when the next character is there.
 */
export class UnitSplitter {
  private buffer = '';
  private scanned = 0;
  private opensLine = true;
  private line: { kind: Unit['kind']; depth: number } = { kind: 'text', depth: 0 };

  push(text: string): void {
    this.buffer += text;
  }

  /** What has come and belongs to no finished unit. */
  get rest(): string {
    return this.buffer;
  }

  /** The length of the next unit, or undefined while its end is not known. */
  nextLength(isEnd: boolean): number | undefined {
    for (let at = this.scanned; at < this.buffer.length; at++) {
      const length = this.endAt(at, isEnd);
      if (length === 'open') {
        this.scanned = at;
        return undefined;
      }
      if (length !== undefined) return length;
    }
    this.scanned = this.buffer.length;
    return isEnd && this.buffer !== '' ? this.buffer.length : undefined;
  }

  take(length: number, isEnd: boolean): Unit {
    const text = this.buffer.slice(0, length);
    this.buffer = this.buffer.slice(length);
    this.scanned = 0;
    const { opensLine } = this;
    if (opensLine) this.line = lineOf(text);
    this.opensLine = /\n\s*$/.test(text);
    return { text, ...this.line, opensLine, endsLine: this.opensLine || (isEnd && this.buffer === '') };
  }

  /** Whether a unit ends with the character at `at`; `open` when more text must come to tell. */
  private endAt(at: number, isEnd: boolean): number | 'open' | undefined {
    const char = this.buffer[at] as string;
    if (char === '\n') return this.lineEnd(at, isEnd);
    if ('.!?…'.includes(char)) return this.sentenceEnd(at, isEnd);
    if (at >= UNIT_MAX_LENGTH && /\s/.test(char)) return at + 1;
    return at >= 2 * UNIT_MAX_LENGTH ? at + 1 : undefined;
  }

  /** A line ends what stands on it, unless it goes on in lower case. */
  private lineEnd(at: number, isEnd: boolean): number | 'open' | undefined {
    if (this.buffer.slice(0, at).trim() === '') return at + 1;
    let next = at + 1;
    while (next < this.buffer.length && (this.buffer[next] === ' ' || this.buffer[next] === '\t')) next++;
    const following = this.buffer[next];
    if (following === undefined) return isEnd ? this.buffer.length : 'open';
    const isRow = /^\s*\|/.test(this.buffer) && this.opensLine;
    if (isRow || !/\p{Ll}/u.test(following) || isHeading(this.buffer)) return at + 1;
    if (this.isOfLowerCase(at)) return at + 1;
    return this.isOver(at) ? this.labelled(at, next, isEnd) : undefined;
  }

  /** "ok so:", "papaya salad's off": who begins a line without a capital begins the next one so too. */
  private isOfLowerCase(at: number): boolean {
    const line = this.buffer.slice(0, at).trimEnd();
    return this.opensLine && /^\s*\p{Ll}/u.test(line) && !/[,;(–-]$/.test(line) && !BINDS.test(line);
  }

  /** "croissant : milk" below a short line that is over: people who write without capitals begin each line so. */
  private labelled(at: number, next: number, isEnd: boolean): number | 'open' | undefined {
    const label = /^[^\n:]*(?:[:\n]|$)/.exec(this.buffer.slice(next, next + LABEL_MAX_LENGTH))?.[0] ?? '';
    if (/(?<!\d):$/.test(label)) return at + 1;
    const isOpen =
      next + label.length === this.buffer.length && label.length < LABEL_MAX_LENGTH && !label.endsWith('\n');
    return isOpen && !isEnd ? 'open' : undefined;
  }

  /** A short line whose last word binds nothing that follows. */
  private isOver(at: number): boolean {
    const line = this.buffer.slice(0, at).trimEnd();
    return line.length <= SHORT_LINE_MAX_LENGTH && !/[,;:(–-]$/.test(line) && !BINDS.test(line);
  }

  private sentenceEnd(at: number, isEnd: boolean): number | 'open' | undefined {
    // A row of a table ends with its line; so does what stands in an address.
    if (this.opensLine && /^\s*\|/.test(this.buffer)) return undefined;
    let next = at + 1;
    while (next < this.buffer.length && /[.!?…*_"”’»)\]]/.test(this.buffer[next] as string)) next++;
    // French sets a space before a closing quotation mark.
    if (this.buffer[next] === '\u00a0' || this.buffer[next] === ' ' || this.buffer[next] === '\u202f') {
      if (this.buffer[next + 1] === undefined && !isEnd) return 'open';
      if (this.buffer[next + 1] === '»') next += 2;
    }
    const following = this.buffer[next];
    if (following === undefined) return isEnd ? this.buffer.length : 'open';
    if (!/\s/.test(following)) return undefined;
    if (this.buffer[at] === '.' && isAbbreviation(this.buffer.slice(0, at), this.opensLine)) return undefined;
    while (next < this.buffer.length && this.buffer[next] === ' ') next++;
    if (this.buffer[next] === undefined && !isEnd) return 'open';
    // "40 cl. Elle …" is over, "40 cl. par personne" is not.
    const isMeasure =
      this.buffer[at] === '.' && MEASURE.test(this.buffer.slice(Math.max(0, at - MEASURE_MAX_LENGTH), at));
    if (isMeasure && /[\p{Ll}\d(]/u.test(this.buffer[next] ?? '')) return undefined;
    const isBeforeNumber = /\d/.test(this.buffer[next] ?? '');
    if (isBeforeNumber && SHORT_DAY.test(this.buffer.slice(Math.max(0, at - SHORT_DAY_MAX_LENGTH - 1), at)))
      return undefined;
    // The line end belongs to the unit: a list item is over with its last sentence.
    return this.buffer[next] === '\n' ? next + 1 : next;
  }
}

function lineOf(text: string): { kind: Unit['kind']; depth: number } {
  const [, indent = '', marker, heading, row] = LINE.exec(text.replace(/^\n+/, '')) ?? [];
  const depth = indent.replaceAll('\t', '    ').length;
  if (row) return { kind: 'row', depth };
  if (heading) return { kind: 'heading', depth: heading.length };
  return marker ? { kind: 'item', depth } : { kind: 'text', depth };
}

function isHeading(text: string): boolean {
  return /^\s*#{1,6}\s/.test(text);
}

function isAbbreviation(before: string, opensLine: boolean): boolean {
  if (MEASURE.test(before)) return false;
  const word = /[^\s(*_"«]*$/.exec(before)?.[0] ?? '';
  if (ABBREVIATIONS.has(word.toLowerCase())) return true;
  // "1." opens an item of a list, a single letter shortens a name.
  if (/^\d{1,3}$/.test(word)) return opensLine && before.trim() === word;
  return /^\p{Lu}$/u.test(word) && before.trim() !== word;
}
