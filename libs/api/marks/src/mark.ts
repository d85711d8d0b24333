import type { PhraseTag, SignToken, Token } from '@tasty-food/api-vocabulary';
import type { AllergenCode, Language } from '@tasty-food/contract';
import type { Zone } from './place';

/** A part of a sentence that means something here; everything between is passed over. */
export type Mark = {
  readonly start: number;
  readonly end: number;
  /** In tokens: how near marks stand. */ readonly at: number;
} & (
  | {
      readonly is: 'dish';
      readonly ids: readonly string[];
      readonly quantified?: boolean;
      readonly except?: readonly string[];
      /** "…, including the Smoky", "…, baklava compris" */
      readonly isIncluded?: boolean;
      /** "…that we sell here" */
      readonly isOfMenu?: boolean;
      /** All but those named so far. */
      readonly isOthers?: boolean;
    }
  | {
      readonly is: 'allergen';
      readonly codes: readonly AllergenCode[];
      readonly isKind: boolean;
      readonly isLactose: boolean;
      /** What somebody is allergic to: said of the guest, not of a dish. */
      readonly ofGuest: boolean;
    }
  | { readonly is: 'price'; readonly cents: number }
  | { readonly is: 'sign'; readonly sign: SignToken['sign'] }
  /** `isOfPlace`: it names a branch, and no dish. */
  | { readonly is: 'name'; readonly text: string; readonly isWritten: boolean; readonly isOfPlace?: boolean }
  /** `ids`: what is here an ingredient, and sold by itself too. */
  | { readonly is: PhraseTag; readonly text: string; readonly ids?: readonly string[] }
);
export type MarkOf<T extends Mark['is']> = T extends PhraseTag
  ? Mark & { readonly is: T; readonly text: string }
  : Extract<Mark, { is: T }>;

export interface Sentence {
  readonly marks: readonly Mark[];
  readonly language: Language;
  readonly tokens: readonly Token[];
  /** What of it speaks of which branches. */
  readonly zones: readonly Zone[];
  /** It begins with a yes or a no, which `marks` leave out. */
  readonly opening?: 'yes' | 'no';
}
