import { type Clause, clausesOf, foldWord, type Token } from '@tasty-food/api-vocabulary';
import type { Mark } from '../mark';

/** Who has not: "nobody has filled it in", whatever it is. */
const NOBODY = /^(nobody|nobodys|noone|personne|niemand)$/;
const DENIES =
  /^(not|nie|no|never|nothing|none|isnt|arent|wasnt|hasnt|havent|doesnt|dont|didnt|cant|cannot|couldnt|pas|rien|jamais|aucun|aucune|sans|non|ni|niet|niets|niks|nooit|nergens|geen|zonder|evenmin)$/;
/** What is done with a cell of the register, or known of it. */
const FILLED =
  /^(renseigne\w*|complete\w*|rempli\w*|encode\w*|connu\w*|sait|sais|savons|savent|verifie\w*|controle\w*|ingevuld|aangevuld|bekend|gekend|geweten|weet|weten|nagekeken|gecontroleerd|geverifieerd|geregistreerd|documente\w*|gedocumenteerd|documented|filled|completed|known|know|knows|checked|verified)$/;
/** "Neither lupin nor soy is filled in": of the cells, whatever stands in between. */
const NEITHER = /^(neither|noch)$/;
const IN_CELL = /^(ingevuld|aangevuld|filled|completed)$/;
/** The same of words that may as well list what is in a dish: only where somebody is said not to have done it. */
const NOTED =
  /^(note\w*|inscrit\w*|genoteerd|opgeschreven|noted|recorded|entered|written|ecrit\w*|ingeschreven|indique\w*|vermeld)$/;
const INFORMATION =
  /^(infos?|informations?|renseignements?|donnees?|idee|idees|gedacht|informatie|gegevens|idea|clue|data|entry|details?)$/;
const EVER = /^(ever|any|jamais|ooit|enige)$/;
const THAT = /^(dat|que|qu|that)$/;
/** What a register says nothing by; of a person only where no dish and no allergen stands beside it. */
const SAYS =
  /^(dit|dire|precise|precisent|specifie|specifies|specify|repondre|zegt|zeggen|antwoorden|say|says|tell|answer)$/;
const REGISTER = /^(registre|register|fiche|kaart|lijst|liste|sheet|list|card|tableau|tabel|table)$/;
const EMPTY =
  /^(vides?|leeg|lege|blanco|vierges?|blank|empty|manque|manquent|manquante?s?|missing|ontbreekt|ontbreken)$/;
const FORM =
  /^(case|cases|champs?|cellules?|colonne|ligne|fiche|registre|vakje|vak|veld|cel|cellen|kolom|lijn|register|box|boxes|field|fields|cell|cells|column|sheet|entry|info|informatie|gegevens|information|donnees?)$/;
const IGNORES = /^(ignore|ignorons|ignorent|ignorez|dunno|dunnow)$/;
const WAY = /^(moyen|moyens|possible|way|manier|mogelijk)$/;
/** In tokens: so far apart a denial and what it denies may stand. */
const REACH = 8;
const INFORMATION_REACH = 3;
const BARE_MAX_WORDS = 6;

/**
 * "Nobody has filled in the mustard", "la case n'est pas remplie", "weten we niet", "it is blank on the sheet": put together of a denial and what
 * is known or written down, in many orders. What stands for it is one mark, and the denial denies nothing else. A denial right before an
 * allergen ("aucun lait n'est renseigné") says that there is none, and is left.
 */
export function settleUnknown(marks: readonly Mark[], tokens: readonly Token[]): Mark[] {
  const clauses = clausesOf(tokens);
  return clauses.reduce<Mark[]>(
    (settled, clause, at) => {
      const own = settled.filter((mark) => clause.from <= mark.at && mark.at < clause.to);
      const unknown = unknownIn(clause, own) ?? nothingOf(clause, own, opensTopic(clauses[at - 1], settled));
      if (unknown === undefined) return settled;
      return settleClause(withAsked(settled, clauses[at - 1]), clause, unknown);
    },
    [...marks],
  );
}

const WHETHER = /^(of|si|s|whether|if)$/;

/** "Of de Perron selder bevat, is niet nagekeken": what comes first is only asked. */
function withAsked(marks: Mark[], before: Clause | undefined): Mark[] {
  const opens = before?.words[0] ?? '';
  if (!before || before.from > 0 || !WHETHER.test(opens)) return marks;
  const [first] = marks;
  const whether: Mark = { is: 'whether', text: opens, start: first?.start ?? 0, end: first?.start ?? 0, at: 0 };
  return [whether, ...marks.filter((mark) => mark.at > 0 || !['if', 'and', 'whether'].includes(mark.is))];
}

/** "Pour les œufs, (rien n'est indiqué)", "wat soja betreft, (staat er niets)": of the cell that was named before. */
function nothingOf({ from, words }: Clause, own: readonly Mark[], isOfTopic: boolean): number | undefined {
  const at = words.findIndex((word) => NOTHING.test(word));
  const isNoted = words.some((word) => NOTED.test(word) || FILLED.test(word) || TICKED.test(word));
  const isBare = !own.some(({ is }) => is === 'dish' || is === 'allergen');
  return isOfTopic && at !== -1 && isNoted && isBare ? from + at : undefined;
}

function opensTopic(before: Clause | undefined, marks: readonly Mark[]): boolean {
  if (!before || !TOPIC.test(before.words[0] ?? '')) return false;
  const own = marks.filter(({ at }) => before.from <= at && at < before.to);
  return own.some(({ is }) => is === 'allergen') && !own.some(({ is }) => SAID.includes(is));
}

const TOPIC = /^(pour|voor|for|as|quant|concernant|wat|qua|over|about|on|sur|cote|regarding)$/;
const TICKED = /^(aangevinkt|aangekruist|aangeduid|coche\w*|ticked|filled|staat|listed)$/;
const SAID: readonly Mark['is'][] = ['contains', 'may', 'free', 'absent', 'not', 'with'];

/** `at`: where in its clause it is said that something is not known. */
function settleClause(marks: Mark[], clause: Clause, at: number): Mark[] {
  const own = marks.filter((mark) => clause.from <= mark.at && mark.at < clause.to);
  const first = own.findIndex((mark) => DENIAL_MARKS.includes(mark.is));
  const place = own[first] ?? own.find((mark) => mark.at >= at) ?? own.at(-1);
  const start = place ? place.start : 0;
  const known = own.some(({ is }) => is === 'unknown');
  const unknown: Mark = { is: 'unknown', text: clause.words.join(' '), start, end: place?.end ?? start, at };
  const last = own.at(-1);
  const isParticle = (mark: Mark): boolean => mark === last && mark.is === 'in' && clause.words.includes('filled');
  const isOfNothing = clause.words.some((word) => NOTHING.test(word));
  const rest = own.filter(
    (mark) =>
      !DENIAL_MARKS.includes(mark.is) &&
      !isOfIt(mark) &&
      !isParticle(mark) &&
      !isEmpty(mark) &&
      !(isPassive(mark) && isOfNothing),
  );
  const settled = known ? rest : [...rest, unknown].toSorted((one, other) => one.at - other.at);
  const before = marks.filter((mark) => mark.at < clause.from);
  const after = marks.filter((mark) => mark.at >= clause.to);
  return [...before, ...settled, ...after];
}

const DENIAL_MARKS: readonly Mark['is'][] = ['not', 'ne', 'no', 'nothing', 'everyone', 'neither', 'whether', 'check'];

/** Words that stand beside it and are read by themselves elsewhere. */
function isOfIt(mark: Mark): boolean {
  return mark.is === 'name' && (!mark.isWritten || FORM.test(foldWord(mark.text)));
}

/** "Nothing has been entered" */
function isPassive(mark: Mark): boolean {
  return mark.is === 'hedge' && /^(has been|have been|a ete|ont ete|werd|werden)$/.test(mark.text);
}

/** "L'information manque", "soy isn't recorded either way" */
function isEmpty(mark: Mark): boolean {
  if (mark.is === 'also' || mark.is === 'others')
    return /^(either|other|the other|autre|l autre|andere)$/.test(mark.text);
  return (mark.is === 'free' || mark.is === 'absent') && EMPTY.test(mark.text);
}

/** Where in its clause it is said that something is not known. */
function unknownIn({ from, words }: Clause, own: readonly Mark[]): number | undefined {
  const ignored = words.findIndex((word) => IGNORES.test(word));
  if (ignored !== -1) return from + ignored;
  const isBare = !own.some(({ is }) => is === 'dish' || is === 'allergen');
  const empty = words.findIndex((word) => EMPTY.test(word));
  if (
    empty !== -1 &&
    (words.some((word) => FORM.test(word)) ||
      (isBare && words.length <= BARE_MAX_WORDS && /^(blank|blanco|leeg|vide)$/.test(words[empty] ?? '')))
  )
    return from + empty;
  const denial = words.findIndex((_, at) => isUnknownBy(at, words, (other) => isOfAllergen(from + other, own), isBare));
  return denial === -1 ? undefined : from + denial;
}

/** Whether the word at a place denies that something is known. */
function isUnknownBy(
  at: number,
  words: readonly string[],
  isOfAllergenAt: (at: number) => boolean,
  isBare: boolean,
): boolean {
  const word = words[at] ?? '';
  const isNobody = NOBODY.test(word) || (word === 'no' && words[at + 1] === 'one');
  if (NEITHER.test(word) && words.some((other) => IN_CELL.test(other))) return true;
  if (!isNobody && !DENIES.test(word)) return false;
  if (NOTHING.test(word) && isNothingAbout(at, words, isOfAllergenAt(at))) return true;
  // "For sulphites nothing has been entered"
  if (
    NOTHING.test(word) &&
    OPENS_CELL.test(words.slice(0, at).join(' ')) &&
    words.slice(at).some((other) => NOTED.test(other))
  )
    return true;
  if (EITHER_WAY.test(words.slice(at).join(' '))) return true;
  const behind = words.slice(at + 1, at + 1 + INFORMATION_REACH);
  if (behind.some((other) => INFORMATION.test(other))) return true;
  if (!isNobody && isOfAllergenAt(at)) return false;
  const near = words.slice(Math.max(0, at - REACH), at + REACH);
  if (near.some((other) => FILLED.test(other))) return true;
  // "Pas moyen de dire si …", "no way to tell whether …"
  const isTold = behind.some((other) => WAY.test(other)) && near.some((other) => SAYS.test(other));
  if (isTold && near.some((other) => WHETHER.test(other))) return true;
  // "Nobody has ever noted any milk" says that there is none.
  if (isNobody && near.some((other) => NOTED.test(other)) && !near.some((other) => EVER.test(other))) return true;
  // "The register does not say that there is milk in it" may mean so too.
  if (THAT.test(words[at + 1] ?? '')) return false;
  const isOfRegister = near.some((other) => SAYS.test(other)) && words.some((other) => REGISTER.test(other));
  return isOfRegister || (isBare && behind.some((other) => SAYS.test(other)));
}

/** "We have nothing on mustard", "over mosterd hebben we niets", "on n'a rien là-dessus": of what is known, not of what is in a dish. */
function isNothingAbout(at: number, words: readonly string[], isOfAllergen: boolean): boolean {
  if (!words.slice(0, at).some((word) => HAS.test(word))) return false;
  const behind = words.slice(at + 1).join(' ');
  const isOfIt = /^(?:la dessus|ladessus|a ce sujet|(?:on|about) (?:it|that|this)|over)(?: |$)/.test(behind);
  return isOfIt || OPENS_TOPIC.test(words[0] ?? '') || (isOfAllergen && ABOUT.test(words[at + 1] ?? ''));
}

const NOTHING = /^(nothing|rien|niets|niks)$/;
const HAS =
  /^(has|have|had|got|a|ai|as|ont|avons|avez|hebben|heeft|heb|hebt|there|theres|is|staat|found|trouve|vinden|vind|vindt)$/;
const ABOUT = /^(on|about|sur|over)$/;
const OPENS_TOPIC = /^(over|about|sur)$/;
const OPENS_CELL =
  /(?:^| )(?:for|pour|voor|van|about|on|over|sur) (?:(?:the|le|la|les|l|de|het) )?\S+(?: (?:is|staat|werd|est))?$/;
/** "Soy isn't recorded either way": neither that it is in it nor that it is not. */
const EITHER_WAY =
  /^(?:\S+ ){0,5}(?:either way|one way or (?:the other|another)|ni dans un sens ni dans l autre|in (?:de ene of de andere|geen enkele) (?:zin|richting))\b/;

/** In tokens: "no trace of milk is recorded". */
const OBJECT_REACH = 4;

/** "No milk …": what is denied is the allergen. */
function isOfAllergen(at: number, own: readonly Mark[]): boolean {
  const next = own.find((mark) => mark.at > at && mark.is !== 'in');
  return (
    next !== undefined && next.at - at <= OBJECT_REACH && ['allergen', 'may', 'contains', 'allergens'].includes(next.is)
  );
}
