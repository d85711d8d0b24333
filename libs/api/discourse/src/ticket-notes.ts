import type { Sentence } from '@tasty-food/api-marks';

const WRITES =
  /^\W*(?:zet|schrijf|noteer|note[zr]?|marque[zr]?|mets|mettez|ecris|ecrivez|écris|écrivez|write|put|mark|add|print)\b/iu;
const TICKET = /\b(?:bons?|bestelbon|ticket|tickets|order|commande|docket|chit|bestelling|kasticket)\b/iu;
const QUOTED = /"[^"]*"|“[^”]*”|«[^»]*»|‘[^’]*’/gu;

/** 'Write "NO MUSTARD – ALLERGY" on the ticket': what stands in quotation marks is written down there, and is said of no dish. */
export function withoutNotes<Of extends Pick<Sentence, 'marks'>>(sentence: Of, text: string): Of {
  if (!WRITES.test(text) || !TICKET.test(text.replace(QUOTED, ' '))) return sentence;
  const notes = [...text.matchAll(QUOTED)].map(({ index, 0: { length } }) => ({ from: index, to: index + length }));
  const isNoted = (start: number): boolean => notes.some(({ from, to }) => from <= start && start < to);
  return { ...sentence, marks: sentence.marks.filter(({ start }) => !isNoted(start)) };
}
