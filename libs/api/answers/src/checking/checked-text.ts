import { openVerifier, type Released, type Verifier } from '@tasty-food/api-verifier';
import type { CertificateRow, Facts, Language, TurnEvent } from '@tasty-food/contract';
import type { AnswerProgress } from '../answering/answer-progress';
import { availabilityNotice, certificateNotice } from '../answering/notices';
import type { BranchRows, DishChange, RowNews } from '../branch-rows/branch-rows';
import { lengthBeforeCanary } from './length-before-canary';
import { NotInDocuments } from './not-in-documents';
import { OwnFacts } from './own-facts';

/** Sources of the text up to a place in what Claude wrote. */
interface Citation {
  readonly sources: string[];
  readonly writtenTo: number;
}

export interface Asked {
  readonly text: string;
  readonly language: Language;
}

/**
 * Text of Claude's in -> the events that a reader is told of it, each statement held against the rows of the branch first. What is
 * held back goes out, checked, when the text pauses or ends, whatever ends it.
 */
export class CheckedText {
  private readonly verifier: Verifier;
  private ownFacts: OwnFacts | undefined;
  /** Made with the first look-up or citation: most of what is held for thousands of answers at once would be empty. */
  private citations: Citation[] | undefined;
  private factsIds: Set<string> | undefined;
  /** The dishes that rows of the turn are about. */
  private dishIds: Set<string> | undefined;
  /** The certificates that look-ups of the turn brought. */
  private certificateIds: Set<string> | undefined;
  /** Dishes that went out or came back, of which the reader was not told: the answer may yet come to name them. */
  private untold: DishChange[] | undefined;
  /** The same, of which Claude was not told. */
  private news: RowNews | undefined;
  rows: BranchRows;
  /** What is told of other branches is held against theirs. */
  private others: readonly BranchRows[];
  /** How much Claude wrote, and how much of that was let out, in UTF-16 code units. */
  private written = 0;
  private passed = 0;
  private readonly mark = new NotInDocuments();
  /** Whether anything that Claude wrote rests on a source. */
  isCited = false;
  /** The end of what Claude wrote, while it may become the canary of the prompt. */
  private canaryBegun = '';

  constructor(
    private readonly asked: Asked,
    private readonly progress: AnswerProgress,
    { own, others = [] }: { readonly own: BranchRows; readonly others?: readonly BranchRows[] },
    private readonly onChecked: (released: Released) => void,
  ) {
    this.rows = own;
    this.others = others;
    this.verifier = openVerifier(own.factsIn(asked.language), asked.language, asked.text);
    this.knowOthers();
  }

  /** Throws `PromptLeak`. */
  write(text: string, tell: (event: TurnEvent) => void): void {
    const said = this.mark.take(this.progress.joined(text));
    this.written += said.length;
    const waiting = this.canaryBegun + said;
    const clear = lengthBeforeCanary(waiting);
    this.canaryBegun = waiting.slice(clear);
    this.release(this.verifier.push(waiting.slice(0, clear)), tell);
  }

  /** Claude says that the documents do not hold what was asked. */
  get saysNotInDocuments(): boolean {
    return this.mark.isSaid;
  }

  /** What was written last rests on these sources. */
  cite(sources: string[], tell: (event: TurnEvent) => void): void {
    this.isCited = true;
    if (this.passed === this.written) tell(citation(sources, this.progress.length));
    else (this.citations ??= []).push({ sources, writtenTo: this.written });
  }

  /** The text is over, or pauses. Nothing is held back after it. */
  pause(tell: (event: TurnEvent) => void): void {
    const left = this.mark.end();
    this.written += left.length;
    const begun = this.canaryBegun + left;
    this.canaryBegun = '';
    if (begun !== '') this.release(this.verifier.push(begun), tell);
    this.release(this.verifier.end(), tell);
  }

  /** A look-up brought rows, and the turn was sent them. */
  learn(facts: Facts): void {
    (this.factsIds ??= new Set()).add(facts.factsId);
    this.dishIds ??= new Set();
    for (const row of facts.rows) if ('dishId' in row) this.dishIds.add(row.dishId);
    // What it is worth on another day is not what it is worth now.
    if (facts.kind === 'certificate' && facts.asOf === undefined)
      this.certificateIds = new Set([...(this.certificateIds ?? []), ...facts.rows.map((row) => row.certificateId)]);
    this.verifier.learn(facts);
  }

  /**
   * Rows of the branch have changed: what is said from here on is held against the new ones, and the reader is told of a dish of
   * this answer that has gone out or is back, and of a certificate it looked up that proves something else now.
   */
  replaceRows(rows: BranchRows, tell: (event: TurnEvent) => void): void {
    const { language } = this.asked;
    const changes = rows.changesSince(this.rows);
    const proofs = this.certificateIds ? rows.certificatesChangedSince(this.rows, this.certificateIds, language) : [];
    this.rows = rows;
    this.ownFacts?.turnPages();
    this.verifier.replaceFacts(rows.factsIn(language));
    if (changes.length === 0 && proofs.length === 0) return;
    const { dishes, certificates } = this.news ?? NO_NEWS;
    this.news = { dishes: newest(dishes, changes, dishOf), certificates: newest(certificates, proofs, seriesOf) };
    for (const proof of proofs) {
      // What took its place is what the answer rests on from now on.
      this.certificateIds?.add(proof.certificateId);
      tell(certificateNotice(proof, language));
    }
    this.untold = newest(this.untold, changes, dishOf);
    this.tellChanges(tell);
  }

  /** Rows of another branch have changed. */
  replaceOthers(rows: BranchRows): void {
    this.others = [...this.others.filter(({ branchId }) => branchId !== rows.branchId), rows];
    this.ownFacts?.turnPages();
    this.knowOthers();
  }

  private knowOthers(): void {
    this.verifier.know(this.others.map((rows) => rows.elsewhereIn(this.asked.language)));
  }

  /** What has changed since this was asked last, for Claude to be told: dishes, and certificates that look-ups brought. */
  takeNews(): RowNews | undefined {
    const { news } = this;
    this.news = undefined;
    return news;
  }

  private release(released: readonly Released[], tell: (event: TurnEvent) => void): void {
    for (const part of released) {
      if (part.checked > 0) this.tellChecked(part, tell);
      else if (part.text !== '') tell(this.progress.shown(part.text));
      this.passed += part.sourceLength;
      if (this.citations) this.tellCitations(part, tell);
    }
    if (this.untold && released.length > 0) this.tellChanges(tell);
  }

  private tellChanges(tell: (event: TurnEvent) => void): void {
    const { language } = this.asked;
    const named = this.verifier.namedDishIds;
    this.untold = this.untold?.filter(({ dish, available }) => {
      if (!named.has(dish.id) && !this.dishIds?.has(dish.id)) return true;
      tell(availabilityNotice({ name: dish.name[language], available }, language));
      return false;
    });
  }

  /** The rows before the sentence that was held against them. */
  private tellChecked(part: Released, tell: (event: TurnEvent) => void): void {
    const { checked, corrected, text } = part;
    const factsId = this.factsIdOf(part, tell);
    if (text !== '') tell(this.progress.shown(text));
    tell({ type: 'claims-checked', checked, corrected, factsId });
    this.onChecked(part);
  }

  /** What agrees with the rows of a look-up needs no others beside it; what goes out in place of a sentence shows all it rests on. */
  private factsIdOf({ factsIds, ownRows, corrected }: Released, tell: (event: TurnEvent) => void): string {
    const looked = factsIds.find((factsId) => this.factsIds?.has(factsId));
    if (looked !== undefined && (corrected === 0 || ownRows.length === 0)) return looked;
    this.ownFacts ??= new OwnFacts(this.asked.language);
    const { factsId, unsent } = this.ownFacts.holding(ownRows, this.rows, this.others);
    for (const facts of unsent) tell({ type: 'facts-available', ...facts });
    return looked ?? factsId;
  }

  /** Where the end of a cited text came to stand: within a sentence that went out as it was, else behind what replaced it. */
  private tellCitations({ text, sourceLength, corrected }: Released, tell: (event: TurnEvent) => void): void {
    const isAsWritten = corrected === 0 && text.length === sourceLength;
    for (let [next] = this.citations ?? []; next && next.writtenTo <= this.passed; [next] = this.citations ?? []) {
      const behind = isAsWritten ? this.passed - next.writtenTo : 0;
      tell(citation(next.sources, this.progress.length - behind));
      this.citations?.shift();
    }
  }
}

const NO_NEWS: RowNews = { dishes: [], certificates: [] };

/** Of each thing only what is so now. */
function newest<T>(before: readonly T[] = [], changes: readonly T[], thingOf: (change: T) => string): T[] {
  const changed = new Set(changes.map(thingOf));
  return [...before.filter((change) => !changed.has(thingOf(change))), ...changes];
}

function dishOf({ dish }: DishChange): string {
  return dish.id;
}

function seriesOf({ supplier, scope }: CertificateRow): string {
  return JSON.stringify([supplier, scope]);
}

function citation(sourceIds: string[], at: number): TurnEvent {
  return { type: 'citation-added', sourceIds, at };
}
