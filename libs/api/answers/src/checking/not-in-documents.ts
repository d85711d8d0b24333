import { NOT_IN_DOCUMENTS } from '../answering/prompt';
import { lengthBefore } from './length-before';

/** Takes the mark `NOT_IN_DOCUMENTS` out of a text that comes in pieces, and knows whether it was there. */
export class NotInDocuments {
  isSaid = false;
  /** The end of the text, while it may become the mark. */
  private begun = '';

  /** What may go on of the text so far. */
  take(text: string): string {
    const waiting = this.begun + text;
    const rest = waiting.replaceAll(NOT_IN_DOCUMENTS, '');
    this.isSaid ||= rest.length < waiting.length;
    const clear = lengthBefore(NOT_IN_DOCUMENTS, rest);
    this.begun = rest.slice(clear);
    return rest.slice(0, clear);
  }

  /** The text is over, or pauses: what began like the mark and was none. */
  end(): string {
    const { begun } = this;
    this.begun = '';
    return begun;
  }
}
