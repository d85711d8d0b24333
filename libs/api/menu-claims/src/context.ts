import type { AllergenCode, AllergenState, Diet, Language } from '@tasty-food/contract';
import type { RegulatedClaim } from '@tasty-food/api-vocabulary';
import type { Counts } from './counts-of';

/** What stands over a list item or a row and holds for it: a heading, or a line that ends with a colon. */
export interface Lead {
  /** Headings -20 to -11 by their depth, the line before a list -1, an item its indentation. */
  readonly level: number;
  readonly dishIds: readonly string[];
  readonly codes: readonly AllergenCode[];
  readonly allowed?: readonly AllergenState[];
  readonly regulated?: RegulatedClaim;
  /** How many of its dishes a row of a table tells. */
  readonly counts?: Counts;
  /** It heads a list of what is in a dish: "none" below it says it of all fourteen. */
  readonly isOfContents?: boolean;
}

/** Which of several prices is lower or higher, or (`isMost`) the lowest or highest of all. */
export interface PriceOrder {
  readonly than: 'less' | 'more';
  readonly isMost?: boolean;
}

/** What was asked: what a bare "No." answers, and a dish that is only named. */
export interface Question {
  readonly dishIds: readonly string[];
  readonly codes: readonly AllergenCode[];
  /** What a yes says of these cells; left out where yes may mean either. */
  readonly allowed?: readonly AllergenState[];
  /** A yes makes this claim ("Is it gluten-free?"), and a no denies it, whatever the register holds. */
  readonly regulated?: RegulatedClaim;
  /** What it says of a dish to be named in answer ("Which burgers have no celery?"). */
  readonly ofDishes?: Lead;
  /** The kind of dish it asks for. */
  readonly kind?: string;
  /** Whether the dishes are fit for these. */
  readonly diets: readonly Diet[];
  /** It asks whether the dishes are still sold (true) or sold out (false): what a yes says. */
  readonly sale?: boolean;
  /** It asks which dish costs least, most, less or more. */
  readonly order?: PriceOrder;
  /** It asks how many there are: of a diet, out, there, or of the kind at all. */
  readonly counted?: Diet | 'out' | 'available' | 'any';
  /** It asks for a yes or a no. */
  readonly isYesOrNo: boolean;
  /** It asks what is in a dish: allergens that are only named are in it. */
  readonly isOfContents: boolean;
}

/** What a sentence may refer to. Small: it lives as long as a turn. */
export interface Context {
  /** The dishes named last. */
  dishIds: readonly string[];
  /** The allergens named last. */
  codes: readonly AllergenCode[];
  /** What a guest of this turn is allergic to. */
  guestCodes: readonly AllergenCode[];
  /** All allergens told of the dishes named last: the others are "the others". */
  toldCodes: readonly AllergenCode[];
  /** How many of each dish were spoken of. */
  toldCounts: Counts;
  /** All dishes this answer named: the others are "the others". */
  toldDishIds: ReadonlySet<string>;
  /** What was said last: "The Perron too." says it again. */
  lastSaid?: { readonly codes: readonly AllergenCode[]; readonly allowed: readonly AllergenState[] };
  /** What was said last of a diet: "so are our soups" says it again; null where something else was said since. */
  lastDiet?: { readonly diet: Diet; readonly holds: boolean } | null;
  leads: readonly Lead[];
  /** The branches named last: "both places" are these and the own one. */
  branchIds: readonly string[];
  language: Language;
  /** What the question asked, so that a bare "No." can be read. */
  question?: Question;
  /** Something was said since, so that a short sentence need not be the answer. */
  isAnswered: boolean;
}

export function emptyContext(language: Language): Context {
  return {
    dishIds: [],
    codes: [],
    guestCodes: [],
    toldCodes: [],
    toldCounts: {},
    toldDishIds: new Set(),
    leads: [],
    branchIds: [],
    language,
    isAnswered: false,
  };
}

/** What holds for a line at a level: of each thing the nearest lead that says it. */
export function leadFor(leads: readonly Lead[], level: number): Lead {
  const over = leads.filter((lead) => lead.level < level).toReversed();
  const saying = over.find((lead) => lead.allowed !== undefined);
  return {
    level,
    dishIds: over.find((lead) => lead.dishIds.length > 0)?.dishIds ?? [],
    codes: over.find((lead) => lead.codes.length > 0)?.codes ?? [],
    allowed: saying?.allowed,
    ...(saying?.regulated ? { regulated: saying.regulated } : {}),
    ...(over.some((other) => other.isOfContents) ? { isOfContents: true } : {}),
  };
}

/** A line of a level ends what stood at this level or deeper. */
export function leadsBefore(leads: readonly Lead[], level: number): readonly Lead[] {
  return leads.filter((lead) => lead.level < level);
}
