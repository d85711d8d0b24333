import type { ClaudeToolResult } from '@tasty-food/api-claude';
import { asOfWord, DIET_NAMES } from '@tasty-food/api-vocabulary';
import type { AllergenRow, DishRow, Facts, Language } from '@tasty-food/contract';
import type { BranchRows } from '../branch-rows/branch-rows';
import { availabilityWord, type DishAvailability, labelled, priceWord } from '@tasty-food/api-assistant-tools';

/** A part of an answer that is one run of text, resting on one source or on none. */
export interface WordedPart {
  readonly text: string;
  readonly sourceId?: string;
}

/** The first line of every such answer. */
export const FROM_REGISTER: Record<Language, string> = {
  fr: 'Réponse tirée du registre, sans l’assistant.',
  nl: 'Antwoord uit het register, zonder de assistent.',
  en: 'Answered from the register without the assistant.',
};

/** Told where the question cannot be answered so. */
export const WHAT_GOES_ON: Record<Language, string> = {
  fr: 'L’assistant n’est pas disponible. Continuent sans lui : la carte, le registre des allergènes, la liste des plats épuisés, les heures d’ouverture et les certificats. Demandez ici les allergènes d’un plat, les plats sans un allergène, un prix, ce qui est épuisé ou les heures.',
  nl: 'De assistent is niet beschikbaar. Zonder hem gaan verder: de kaart, het allergenenregister, de lijst van uitverkochte gerechten, de openingsuren en de certificaten. Vraag hier de allergenen van een gerecht, gerechten zonder een allergeen, een prijs, wat uitverkocht is of de openingsuren.',
  en: 'The assistant is not available. What goes on without it: the menu, the allergen register, the 86 list, the opening hours and the certificates. Ask here for the allergens of a dish, dishes without an allergen, a price, what is sold out or the hours.',
};

/** What one look-up found: its result as Claude would be told it, and its rows. */
export interface Found extends Pick<ClaudeToolResult, 'content'> {
  readonly facts: readonly Facts[];
}

/**
 * In the lines of the look-up itself: nothing is worded anew, so nothing can be worded wrongly. `rows` are those of the branch of the
 * question: of its dishes they know until when one is out.
 */
export function wordFound({ content, facts }: Found, language: Language, rows: BranchRows): WordedPart[] {
  const [only, more] = facts;
  const asOf = only && 'asOf' in only ? only.asOf : undefined;
  const isHere = only && asOf === undefined && 'branchId' in only && only.branchId === rows.branchId;
  const here = isHere ? rows : undefined;
  // What is said about a dish beside its price and diet, its ingredients for example, is no row.
  if (only?.kind === 'dishes' && !more)
    return asOf === undefined ? wordDishes(only.rows, language, here) : wordDishesOn(asOf, only.rows, language);
  if (typeof content === 'string' || content === undefined) return [];
  const found = content.filter((block) => block.type === 'search_result');
  const notes = content.filter((block) => block.type === 'text');
  const isList = found.length > 1;
  // States of allergens as the register itself lists them; other lines may hold commas.
  const separator = only?.kind === 'allergens' ? ', ' : ' · ';
  return [
    ...found.flatMap(({ title, source, content: lines }) => {
      const texts = lines.map(({ text }) => text);
      if (isList) return [{ text: `\n- **${title}** – ${texts.join(separator)}`, sourceId: source }];
      return [{ text: `\n**${title}**\n` }, ...texts.map((text) => ({ text: `\n- ${text}`, sourceId: source }))];
    }),
    ...notes.map(({ text }) => ({ text: `\n\n${text}` })),
    ...(only?.kind === 'allergens' && here ? wordOut(only.rows, language, here) : []),
  ];
}

/** Who asks what is in a dish is about to serve it: that there is none left belongs to the answer. */
function wordOut(rows: readonly AllergenRow[], language: Language, here: BranchRows): WordedPart[] {
  return [...new Map(rows.map(({ dishId, dish }) => [dishId, dish]))].flatMap(([dishId, dish]) => {
    const state = availabilityAt(here, dishId);
    if (!state || state.available) return [];
    return [{ text: `\n\n${labelled(dish, availabilityWord(state, language), language)}`, sourceId: `dish:${dishId}` }];
  });
}

function availabilityAt(here: BranchRows | undefined, dishId: string): DishAvailability | undefined {
  const dish = here?.dish(dishId);
  if (!dish) return undefined;
  const { soldHere, out, until } = dish;
  return { soldHere, available: soldHere && !out, until: until?.toISOString() };
}

function wordDishes(rows: readonly DishRow[], language: Language, here: BranchRows | undefined): WordedPart[] {
  const words = DISH_WORDS[language];
  return rows.map(({ dishId, dish, priceCents, available, diet }) => {
    const diets = diet.map((each) => DIET_NAMES[language][each]).join(', ');
    const state = availabilityAt(here, dishId);
    // Of another branch only that it cannot be had is known here, not why.
    const isHad = state || available ? availabilityWord(state ?? { available }, language) : words.notAvailable;
    const told = [
      labelled(words.price, priceWord(priceCents, language), language),
      isHad,
      ...(diets === '' ? [] : [labelled(words.diet, diets, language)]),
    ];
    return { text: `\n- **${dish}** – ${told.join(' · ')}`, sourceId: `dish:${dishId}` };
  });
}

/** Under a line that says the day: each line of a list is compared with the rows of what it stands under. */
function wordDishesOn(asOf: string, rows: readonly DishRow[], language: Language): WordedPart[] {
  const words = DISH_WORDS[language];
  const when = asOfWord(asOf, language);
  return [
    { text: `\n${when.charAt(0).toUpperCase()}${when.slice(1)}${words.colon}\n` },
    ...rows.map(({ dishId, dish, priceCents, available, diet }) => {
      const told = [
        labelled(words.price, priceWord(priceCents, language), language),
        ...(available ? [] : [availabilityWord({ available, soldHere: false }, language)]),
        ...(diet.length > 0
          ? [labelled(words.diet, diet.map((each) => DIET_NAMES[language][each]).join(', '), language)]
          : []),
      ];
      return { text: `\n- **${dish}** – ${told.join(' · ')}`, sourceId: `dish:${dishId}@${asOf}` };
    }),
  ];
}

const DISH_WORDS = {
  fr: { price: 'Prix', notAvailable: 'Pas disponible ici en ce moment', diet: 'Régime', colon: ' :' },
  nl: { price: 'Prijs', notAvailable: 'Hier nu niet beschikbaar', diet: 'Dieet', colon: ':' },
  en: { price: 'Price', notAvailable: 'Not available here at the moment', diet: 'Diet', colon: ':' },
} as const satisfies Record<Language, Record<string, string>>;
