import type { CertificateRow } from '@tasty-food/contract';
import { foldWord, singular } from '@tasty-food/api-vocabulary';
import type { CertificateClaim } from './read-certificates';

const WORD_MIN_LENGTH = 4;

/** The certificates a turn is held to: those it began with and those its look-ups brought. */
export class CertificatesView {
  private readonly learned = new Map<string, CertificateRow>();
  private factsId: string | undefined;

  learn(rows: readonly CertificateRow[], factsId: string): void {
    rows.forEach((row) => this.learned.set(row.certificateId, row));
    this.factsId = factsId;
  }

  forget(): void {
    this.learned.clear();
    this.factsId = undefined;
  }

  /** The rows a claim speaks of: of a supplier or a product that it names, else all. */
  of({ words, isOfAll }: CertificateClaim, own: readonly CertificateRow[]): CertificateRow[] {
    const rows = [...new Map([...own.map((row) => [row.certificateId, row] as const), ...this.learned]).values()];
    const said = words.map(singular);
    // "Rundersmashburger" is of beef.
    const isSaid = (word: string): boolean => said.some((one) => one.startsWith(word));
    const named = rows.filter((row) => [...wordsOf(row.scope), ...namesOf(row.supplier)].some(isSaid));
    return named.length > 0 && !isOfAll ? named : rows;
  }

  /**
   * A yes needs a valid certificate of everything that is spoken of; without rows there is none. Undefined for a dish while nothing
   * is known of certificates: the menu alone says then what it is.
   */
  holds(claim: CertificateClaim, own: readonly CertificateRow[] | undefined): boolean | undefined {
    if (claim.isOfDish && own === undefined && this.learned.size === 0) return undefined;
    const rows = this.of(claim, own ?? []);
    if (claim.dates.length > 0 && !rows.some((row) => hasDates(row, claim.dates))) return false;
    const papers = [...Map.groupBy(rows, ({ supplier, scope }) => `${supplier} ${scope}`).values()];
    const areValid = papers.map((of) => of.some(({ valid }) => valid));
    // A dish whose meat is not named is made of one of them.
    if (claim.isOfDish && rows.length === this.size(own)) return areValid.includes(true);
    const isValid = papers.length > 0 && areValid.every(Boolean);
    return claim.isValid ? isValid : !isValid || areValid.includes(false);
  }

  private size(own: readonly CertificateRow[] = []): number {
    return new Set([...own.map(({ certificateId }) => certificateId), ...this.learned.keys()]).size;
  }

  factsIdOr(own: string): string {
    return this.factsId ?? own;
  }
}

/** Whether the days that are told are those on the paper. */
function hasDates({ validFrom, validTo }: CertificateRow, dates: readonly string[]): boolean {
  return dates.every((date) => date === validFrom || date === validTo);
}

/** A supplier by its words, and by each as it is written as one: "Kip’Or". */
function namesOf(supplier: string): string[] {
  const written = supplier.split(/\s+/).map((word) => singular(foldWord(word).replace(/[^\p{L}\d]/gu, '')));
  return [...wordsOf(supplier), ...written.filter((word) => word.length >= WORD_MIN_LENGTH)];
}

function wordsOf(text: string): string[] {
  return (text.match(/[\p{L}\p{M}]+/gu) ?? [])
    .map((word) => singular(foldWord(word)))
    .filter((word) => word.length >= WORD_MIN_LENGTH);
}
