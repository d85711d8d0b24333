import { singular } from './fold-word.ts';
import type { MarkedWord } from './mark-words.ts';
import type { Question } from './read-question.ts';

/** What somebody asks that is not about a dish: hours, everything that is out, certificates. */
export type ServiceWish =
  { kind: 'hours'; day: string | null } | { kind: 'out' } | { kind: 'certificate'; about: string | null };

const OPENING =
  words(`open opens opened opening close closes closed closing ouvert ouverte ouverts ouvertes ouvre ouvrez ouvrent ouvrir
  ouverture ferme fermee fermez ferment fermer fermeture horaire openingsuren openingsuur openings hours horaires openingstijden openingstijd opent
  sluit sluiten gesloten dicht sluitingsuur sluitingstijd`);
const OUT = words(`86 86d 86ed epuise epuisee epuises rupture manque manquent uitverkocht`);
const NEGATION = words(`not no longer unavailable pas plus indisponible niet geen`);
const CERTIFICATE = words(`certificate certified certification certificat certifie certifiee certificaat certificaten
  gecertificeerd halalcertificaat halalcertificaten`);

/** Words around these questions that name no dish. */
const AROUND =
  words(`list liste lijst stock right currently momenteel moment actuellement supplier fournisseur leverancier
  valid valable geldig products produits producten christmas xmas noel kerstmis kerst kerstavond nieuwjaar jour jours day days dag dagen sunday monday tuesday wednesday thursday friday
  saturday lundi mardi mercredi jeudi vendredi samedi dimanche maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
  tomorrow demain morgen tonight soir avond time heure uur hour week weekend`);

/** Undefined for everything that is about a dish, an allergen or a price. */
export function readServiceWish(
  { words: all, allergens, cues, diets }: Question,
  day: string | null,
  today: string,
): ServiceWish | undefined {
  if (allergens.length > 0 || cues.has('price') || cues.has('allergens') || cues.has('allergy')) return undefined;
  const names = all.filter((word) => word.mark.kind === 'name' && !isKnown(word));
  if (diets.includes('halal') && has(all, CERTIFICATE)) {
    return { kind: 'certificate', about: names.map((word) => word.text).join(' ') || null };
  }
  if (names.length > 0) return undefined;
  if (has(all, OUT) || saysOut(all) || (cues.has('availability') && has(all, NEGATION))) return { kind: 'out' };
  return has(all, OPENING) ? { kind: 'hours', day: day ?? feastIn(all, today) } : undefined;
}

function isKnown(word: MarkedWord): boolean {
  return (
    /^\d+$/.test(word.folded) || [OPENING, OUT, CERTIFICATE, AROUND].some((list) => list.has(singular(word.folded)))
  );
}

function has(all: readonly MarkedWord[], list: ReadonlySet<string>): boolean {
  return all.some((word) => list.has(singular(word.folded)));
}

/** By their month and day; people name these rather than their date. */
const FEASTS: Readonly<Record<string, string>> = {
  christmas: '12-25',
  xmas: '12-25',
  noel: '12-25',
  kerstmis: '12-25',
  kerst: '12-25',
  kerstavond: '12-24',
  nieuwjaar: '01-01',
};

function feastIn(all: readonly MarkedWord[], today: string): string | null {
  const feast = all.flatMap(({ folded }) => FEASTS[folded] ?? [])[0];
  if (feast === undefined) return null;
  const year = Number(today.slice(0, 4));
  return `${today.slice(5) <= feast ? year : year + 1}-${feast}`;
}

function saysOut(all: readonly MarkedWord[]): boolean {
  return all.some(({ folded }) => folded === 'out');
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).map(singular));
}
