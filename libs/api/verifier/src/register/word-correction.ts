import {
  ALLERGEN_CODES,
  ALLERGEN_STATES,
  type AllergenCode,
  type AllergenState,
  type Language,
} from '@tasty-food/contract';
import type { Claim, Doubt } from '@tasty-food/api-menu-claims';
import { ALLERGEN_NAMES, notInRegister, SENTENCES, STATE_WORDS } from '@tasty-food/api-vocabulary';
import { cellsOf } from './compare-claims';
import type { RegisterView } from './register-view';
import { tellOthers } from './word-menu';

/** Beyond these the register is told by allergen, not by dish. */
const DISHES_MAX = 6;
const LISTED_MAX = 15;

/** A sentence that contradicts the rows, or cannot be read. */
export interface Said {
  readonly claims: readonly Claim[];
  readonly wrong: readonly Claim[];
  readonly doubt?: Doubt | undefined;
}

/** What goes out in its place: the rows' own wording. `when`: the day of the rows, in words, where the sentence spoke of days. */
export function wordCorrection(said: Said, register: RegisterView, language: Language, when = ''): string {
  const { claims, wrong, doubt } = said;
  const lines: string[] = (doubt?.names ?? []).map((name) => notInRegister(name, language));
  const told = doubt || wrong.some(isOfCells) ? relevant(claims, wrong) : [];
  const places = told.filter((claim) => register.rowsAt(claim.place, claim.dishId).length > 0);
  const cells = cellsOf(told.filter((claim) => !places.includes(claim)));
  for (const id of doubt?.dishIds ?? [])
    cells.set(id, [...new Set([...(cells.get(id) ?? []), ...(doubt?.codes ?? [])])]);
  const rows = [tellCells(cells, doubt, register, language), ...tellPlaces(places, register, language)];
  const all = rows.filter((row) => row !== undefined).join('; ');
  if (all !== '') lines.push(`${SENTENCES[language].register}${when}${SENTENCES[language].colon}${all}.`);
  lines.push(...tellOthers(wrong, register, language, when));
  if (doubt && doubt.why !== 'promise' && (lines.length === 0 || all === '')) lines.push(SENTENCES[language].see);
  return lines.length > 0 ? lines.join(' ') : SENTENCES[language].see;
}

function isOfCells(claim: Claim): boolean {
  return claim.about === 'allergen' || (claim.about === 'count' && claim.cells !== undefined);
}

/** All that the sentence said of a few dishes; of many only what was wrong. */
function relevant(claims: readonly Claim[], wrong: readonly Claim[]): readonly Claim[] {
  return new Set(claims.map(({ dishId }) => dishId)).size > DISHES_MAX ? wrong : claims;
}

function tellCells(
  cells: ReadonlyMap<string, readonly AllergenCode[]>,
  doubt: Doubt | undefined,
  register: RegisterView,
  language: Language,
): string | undefined {
  const codes = [...new Set([...[...cells.values()].flat(), ...(doubt?.codes ?? [])])];
  const isWide = cells.size > DISHES_MAX || doubt?.why === 'all-dishes';
  if (isWide && codes.length > 0) return codes.map((code) => tellByAllergen(code, register, language)).join('; ');
  if (cells.size === 0) return undefined;
  return [...cells].map(([dishId, of]) => tellDish(dishId, of, register, language)).join('; ');
}

/** "Frites fraîches (Saint-Gilles) – Lait : contient", of each branch that was spoken of, the own one first. */
function tellPlaces(claims: readonly Claim[], register: RegisterView, language: Language): string[] {
  const { colon } = SENTENCES[language];
  return [...cellsOf(claims)].flatMap(([dishId, codes]) => {
    const place = claims.find((claim) => claim.dishId === dishId)?.place;
    const own = { branchId: register.facts.branchId ?? '', dish: register.dish(dishId) };
    const rows = register.rowsAt(place, dishId).filter(({ branchId }) => branchId !== own.branchId);
    return [own, ...rows].map(({ branchId, dish }) => {
      const cells = codes.map((code) => {
        const state =
          dish === own.dish ? gravest(register.cell(dishId, code).states) : (dish?.register[code] ?? 'unknown');
        return `${ALLERGEN_NAMES[language][code]}${colon}${STATE_WORDS[language][state]}`;
      });
      const name = (dish ?? own.dish)?.names[language] ?? dishId;
      return `${name} (${register.branchName(branchId)}) – ${cells.join(', ')}`;
    });
  });
}

/** "Le Perron – Sésame : contient, Céleri : absent" */
function tellDish(dishId: string, codes: readonly AllergenCode[], register: RegisterView, language: Language): string {
  const name = register.dish(dishId)?.names[language] ?? dishId;
  const all = codes.length > 0 ? codes : ALLERGEN_CODES;
  if (all.length > 4) return `${name} – ${tellStates(dishId, all, register, language)}`;
  const { colon } = SENTENCES[language];
  const told = all.map(
    (code) => `${ALLERGEN_NAMES[language][code]}${colon}${stateWord(dishId, code, register, language)}`,
  );
  return `${name} – ${told.join(', ')}`;
}

/** "contient : Gluten, Lait ; absent : …" */
function tellStates(
  dishId: string,
  codes: readonly AllergenCode[],
  register: RegisterView,
  language: Language,
): string {
  const { colon } = SENTENCES[language];
  return ALLERGEN_STATES.flatMap((state) => {
    const names = codes
      .filter((code) => gravest(register.cell(dishId, code).states) === state)
      .map((code) => ALLERGEN_NAMES[language][code]);
    return names.length > 0 ? [`${STATE_WORDS[language][state]}${colon}${names.join(', ')}`] : [];
  }).join('; ');
}

/** "Sésame – contient : Le Perron, Le Smoky; traces possibles : …" */
function tellByAllergen(code: AllergenCode, register: RegisterView, language: Language): string {
  const { colon, none } = SENTENCES[language];
  const dishes = [...register.dishes];
  const told = (['contains', 'may-contain', 'unknown'] as const).flatMap((state) => {
    const names = dishes
      .filter(({ id }) => gravest(register.cell(id, code).states) === state)
      .map(({ names: of }) => of[language]);
    if (names.length === 0) return state === 'contains' ? [`${STATE_WORDS[language][state]}${colon}${none}`] : [];
    const shown = names.slice(0, LISTED_MAX).join(', ');
    return [`${STATE_WORDS[language][state]}${colon}${shown}${names.length > LISTED_MAX ? ' …' : ''}`];
  });
  return `${ALLERGEN_NAMES[language][code]} – ${told.join('; ')}`;
}

export function stateWord(dishId: string, code: AllergenCode, register: RegisterView, language: Language): string {
  return STATE_WORDS[language][gravest(register.cell(dishId, code).states)];
}

/** Where rows of a turn differ, the one that warns most is told. */
function gravest(states: readonly AllergenState[]): AllergenState {
  return (['contains', 'may-contain', 'unknown', 'free'] as const).find((state) => states.includes(state)) ?? 'unknown';
}
