import { singular } from './fold-word.ts';
import type { MarkedWord } from './mark-words.ts';
import type { Question } from './read-question.ts';

/** What somebody asks that is not about a dish: hours, everything that is out, certificates. */
export type ServiceWish =
  { kind: 'hours'; day: string | null } | { kind: 'out' } | { kind: 'certificate'; about: string | null };

const OPENING = words(`open opens opened opening close closes closed closing ouvert ouverte ouvre ouvrez ouvrent ouvrir
  ouverture ferme fermee fermez ferment fermer fermeture horaire openingsuren openingsuur openingstijden openingstijd opent
  sluit sluiten gesloten sluitingsuur sluitingstijd`);
const OUT = words(`86 86d 86ed epuise epuisee rupture uitverkocht`);
const CERTIFICATE = words(`certificate certified certification certificat certifie certifiee certificaat certificaten
  gecertificeerd halalcertificaat halalcertificaten`);

/** Words around these questions that name no dish. */
const AROUND =
  words(`list liste lijst stock right currently momenteel moment actuellement supplier fournisseur leverancier
  valid valable geldig products produits producten christmas noel kerstmis sunday monday tuesday wednesday thursday friday
  saturday lundi mardi mercredi jeudi vendredi samedi dimanche maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
  tomorrow demain morgen tonight soir avond time heure uur hour week weekend`);

const ISO_DAY = /\b\d{4}-\d{2}-\d{2}\b/;

/** Undefined for everything that is about a dish, an allergen or a price. */
export function readServiceWish(
  { words: all, allergens, cues, diets }: Question,
  text: string,
): ServiceWish | undefined {
  if (allergens.length > 0 || cues.has('price') || cues.has('allergens') || cues.has('allergy')) return undefined;
  const names = all.filter((word) => word.mark.kind === 'name' && !isKnown(word));
  if (diets.includes('halal') && has(all, CERTIFICATE)) {
    return { kind: 'certificate', about: names.map((word) => word.text).join(' ') || null };
  }
  if (names.length > 0) return undefined;
  if (has(all, OUT) || saysSoldOut(all)) return { kind: 'out' };
  return has(all, OPENING) ? { kind: 'hours', day: ISO_DAY.exec(text)?.[0] ?? null } : undefined;
}

function isKnown(word: MarkedWord): boolean {
  return (
    /^\d+$/.test(word.folded) || [OPENING, OUT, CERTIFICATE, AROUND].some((list) => list.has(singular(word.folded)))
  );
}

function has(all: readonly MarkedWord[], list: ReadonlySet<string>): boolean {
  return all.some((word) => list.has(singular(word.folded)));
}

function saysSoldOut(all: readonly MarkedWord[]): boolean {
  return all.some((word, at) => word.folded === 'sold' && all[at + 1]?.folded === 'out');
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).map(singular));
}
