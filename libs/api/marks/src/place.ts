import { type BranchName, type Token, wordsAndStops, wordsOf } from '@tasty-food/api-vocabulary';

/** Where something is said to be so. */
export interface Place {
  readonly branchIds: readonly string[];
  /** At all branches but these. */
  readonly isAllBut?: boolean;
}

/** A stretch of a sentence that speaks of one place, in tokens. Without a place it speaks of the branch of the turn. */
export interface Zone {
  readonly from: number;
  readonly to: number;
  readonly place?: Place;
}

/** The words that name a place, in tokens. */
export interface Found extends Zone {
  readonly isHere?: boolean;
}

const NAME_MAX_WORDS = 4;
const BRANCHES = String.raw`(?:restaurants?|branch(?:es)?|vestiging(?:en)?|filia(?:al|len)|etablissements?|zaken?|zaak|friteries?|succursales?|locations?)`;
/** Folded, as the tokens from one on: all branches of the group. */
const EVERYWHERE = new RegExp(
  `^(?:partout(?: ailleurs)?|overal|everywhere|anywhere|(?:tous|toutes|all|alle|les|the|de)(?: (?:nos|our|onze|les|the|de|five|cinq|vijf)){0,2}(?<!^(?:les|the|de)) ${BRANCHES}|(?:every|each|chaque|elke?|ieder|iedere)(?: (?:single|one of our|van onze|de nos))? ${BRANCHES})(?![a-z])`,
);
const HERE =
  /^(?:ici|hier(?! (?:is|zijn|volgt|vind))|here(?! (?:is|are))|chez nous|bij ons|with us|at our place|wij(?= (?:zijn|sluiten|openen|gaan|hebben))|nous(?= (?:sommes|ouvrons|fermons|avons))|notre restaurant|onze zaak)(?![a-z])/;
const EXCEPT =
  /^(?:sauf|hormis|excepte|except|but|behalve|uitgezonderd|niet in|pas a|not in|not at|mais pas|maar niet)$/;
const JOINS = new Set('et en and ou of or a au aux in at te le la les the de het ni noch nor'.split(' '));
/** Of these the words that make a list of what they stand between. */
const JOINING = new Set('et en and ou of or ni noch nor'.split(' '));
const PARTS = new Set(
  'mais maar but et en and tandis alors terwijl while whereas contre tegen versus vs tegenover donc dus so'.split(' '),
);
const PART_SIGNS: readonly string[] = [',', ';', ':', '–', '(', ')'];

/** The tokens of a sentence, and the places in it -> its stretches, one for each place. One stretch without a place where none is named. */
export function zonesOf(tokens: readonly Token[], found: readonly Found[]): Zone[] {
  const places = joined(found, tokens);
  const isAnyElsewhere = places.some(({ place }) => place !== undefined);
  if (!isAnyElsewhere) return [{ from: 0, to: tokens.length }];
  const zones: Zone[] = [];
  const [first, second] = places;
  // "Unlike in Wandre, you can sell it": the rest is said of the own branch.
  if (first && !second && isOpening(tokens, first.from))
    return [
      { from: 0, to: first.to, ...(first.place ? { place: first.place } : {}) },
      { from: first.to, to: tokens.length },
    ];
  const compared = comparisonAt(tokens, first?.from ?? 0);
  if (compared > 0) zones.push({ from: 0, to: compared });
  places.forEach(({ place, to }, at) => {
    const next = places[at + 1];
    const end = next ? boundary(tokens, to, next.from) : tokens.length;
    zones.push({ from: zones.at(-1)?.to ?? 0, to: end, ...(place ? { place } : {}) });
  });
  return zones;
}

const LIKE = /^(?:comme|als|zoals|like|as|contrairement|unlike|tegenstelling|dan)$/;
const LIKE_REACH = 5;

function isOpening(tokens: readonly Token[], from: number): boolean {
  return (
    tokens.slice(0, from).some((token) => token.kind === 'word' && CONTRASTS.test(token.folded)) && from <= LIKE_REACH
  );
}

const CONTRASTS = /^(?:contrairement|unlike|tegenstelling|anders)$/;

/** "…, net als die in Sint-Gillis": what stands before the comparison is said of the own branch. 0 where there is none. */
function comparisonAt(tokens: readonly Token[], from: number): number {
  for (let at = from - 1; at >= Math.max(1, from - LIKE_REACH); at--) {
    const token = tokens[at];
    if (token?.kind !== 'word') return 0;
    if (LIKE.test(token.folded)) return at;
  }
  return 0;
}

/** Where a sentence names a branch, all of them, or the own one. */
export function placesIn(
  tokens: readonly Token[],
  { branches, branchId }: { readonly branches: readonly BranchName[]; readonly branchId: string | undefined },
  spokenIds: readonly string[],
): Found[] {
  const found: Found[] = [];
  if (branches.length === 0) return found;
  const bothIds = branchId === undefined ? [] : [...new Set([branchId, ...spokenIds])];
  for (let at = 0; at < tokens.length; at++) {
    const place = bothAt(tokens, at, bothIds) ?? placeAt(tokens, at, branches);
    if (!place) continue;
    found.push(place);
    at = place.to - 1;
  }
  return found;
}

const TWO = '(?:both|beide|les deux|nos deux|onze twee|de twee|the two|our two)';
const BOTH_PLACES = new RegExp(`^${TWO} (?:places?|plaatsen|endroits?|${BRANCHES})(?![a-z])`);

/** "In both places": the own branch and the one that was spoken of. */
function bothAt(tokens: readonly Token[], at: number, branchIds: readonly string[]): Found | undefined {
  if (branchIds.length !== 2) return undefined;
  const words = wordsAndStops(tokens.slice(at, at + NAME_MAX_WORDS));
  const both = BOTH_PLACES.exec(words.join(' '))?.[0];
  return both === undefined ? undefined : { from: at, to: at + both.split(' ').length, place: { branchIds } };
}

function placeAt(tokens: readonly Token[], at: number, branches: readonly BranchName[]): Found | undefined {
  const words: string[] = [];
  for (const token of tokens.slice(at, at + NAME_MAX_WORDS + 2)) {
    if (token.kind !== 'word') break;
    words.push(token.folded);
  }
  const text = words.join(' ');
  if (text === '') return undefined;
  const lengthOf = (written: string): number => written.split(/[ -]/).length;
  for (const { id, pattern } of branches) {
    const name = new RegExp(`^${pattern.source}`).exec(text)?.[0];
    if (name !== undefined) return { from: at, to: at + lengthOf(name), place: { branchIds: [id] } };
  }
  const everywhere = EVERYWHERE.exec(text)?.[0];
  if (everywhere !== undefined)
    return { from: at, to: at + lengthOf(everywhere), place: { branchIds: [], isAllBut: true } };
  const here = HERE.exec(text)?.[0];
  return here === undefined ? undefined : { from: at, to: at + lengthOf(here), isHere: true };
}

/** "Angleur, Seraing and Wandre" is one place, and so is "everywhere but in Jemeppe". */
function joined(found: readonly Found[], tokens: readonly Token[]): Found[] {
  const places: Found[] = [];
  found.forEach((next, at) => {
    const last = places.at(-1);
    const between = last ? tokens.slice(last.to, next.from) : [];
    const isList =
      between.every((token) =>
        token.kind === 'word' ? JOINS.has(token.folded) : token.kind === 'sign' && [',', '/', '+'].includes(token.sign),
      ) &&
      (between.some(isJoining) || goesOnAsList(found, at, tokens));
    // "Here in Angleur"
    if (last?.isHere && next.place && between.every((token) => token.kind === 'word' && JOINS.has(token.folded)))
      places[places.length - 1] = { ...next, from: last.from };
    else if (last?.place && next.place && !last.place.isAllBut && !next.place.isAllBut && isList)
      places[places.length - 1] = {
        ...last,
        to: next.to,
        place: { branchIds: [...last.place.branchIds, ...next.place.branchIds] },
      };
    else if (last?.place?.isAllBut && next.place && !next.place.isAllBut && isException(between, last, isList))
      places[places.length - 1] = {
        ...last,
        to: next.to,
        place: { branchIds: [...last.place.branchIds, ...next.place.branchIds], isAllBut: true },
      };
    else places.push(next);
  });
  return places;
}

function isException(between: readonly Token[], last: Found, isList: boolean): boolean {
  const words = wordsOf(between);
  if (isList && (last.place?.branchIds.length ?? 0) > 0) return true;
  return (
    words.length <= 3 &&
    (EXCEPT.test(words.join(' ')) ||
      EXCEPT.test(words.slice(0, 1).join(' ')) ||
      EXCEPT.test(words.slice(0, 2).join(' ')))
  );
}

/** "Angleur, Seraing et Wandre", but not "not in Angleur, in Saint-Gilles they do". */
function goesOnAsList(found: readonly Found[], at: number, tokens: readonly Token[]): boolean {
  const [here, next] = [found[at], found[at + 1]];
  if (!here || !next) return false;
  const between = tokens.slice(here.to, next.from);
  const isList = between.every((token) =>
    token.kind === 'word' ? JOINS.has(token.folded) : token.kind === 'sign' && token.sign === ',',
  );
  return isList && (between.some(isJoining) || goesOnAsList(found, at + 1, tokens));
}

function isJoining(token: Token): boolean {
  return token.kind === 'word'
    ? JOINING.has(token.folded)
    : token.kind === 'sign' && (token.sign === '/' || token.sign === '+');
}

/** Where one place ends and the other begins: at the first sign or word that parts clauses, else before the other. */
function boundary(tokens: readonly Token[], from: number, to: number): number {
  const at = tokens.findIndex(
    (token, place) =>
      place >= from &&
      place < to &&
      (token.kind === 'word' ? PARTS.has(token.folded) : token.kind === 'sign' && PART_SIGNS.includes(token.sign)),
  );
  return at === -1 ? to : at;
}
