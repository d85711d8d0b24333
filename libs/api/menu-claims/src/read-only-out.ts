import { type Mark, type Sentence, tellingKind } from '@tasty-food/api-marks';
import { type NameIndex, numberWords } from '@tasty-food/api-vocabulary';
import type { Claim } from './claim';
import type { Context } from './context';
import { listedOut } from './listed-out';
import { onlyAmong } from './only-among';

/** In marks: so near to what is only so stands the word. */
const NEAR = 2;
const ONLY_ONE = /^(only|seule?s?|enige|uniques?)$/;

/**
 * "Only the No Worries is out", "il ne manque que le Perron", "all the other burgers are available": what is said of the others of the kind, as far as
 * this branch sells them. `said`: what the sentence says of the dishes it names.
 */
export function readOnlyOut(sentence: Sentence, told: readonly Claim[], context: Context, index: NameIndex): Claim[] {
  const { marks, tokens } = sentence;
  const listed = listedOut({ marks, tokens });
  const said = [...told, ...listed.filter(({ dishId }) => !told.some((claim) => claim.dishId === dishId))];
  const named = marks.flatMap((mark) => (mark.is === 'dish' && !mark.quantified ? mark.ids : []));
  const isOut = said.some(
    (claim) => claim.about === 'availability' && !claim.available && named.includes(claim.dishId),
  );
  const isElsewhere = said.some((claim) => claim.place !== undefined);
  const others =
    isElsewhere || marks.some(({ is }) => is === 'allergen')
      ? []
      : [
          ...othersLeft(marks).filter((id) => !context.toldDishIds.has(id)),
          ...(isOut ? onlyOut(sentence, listed.length > 0 || isCounted(tokens), context, index) : []),
        ];
  const known = new Set([...named, ...said.map(({ dishId }) => dishId)]);
  return [
    ...said,
    ...[...new Set(others)]
      .filter((dishId) => !known.has(dishId))
      .map((dishId): Claim => ({ about: 'availability', dishId, available: true, isOfMenu: true })),
  ];
}

/** "Just one thing's sold out", "trois plats sont en rupture": so many, and no more. */
function isCounted(tokens: Sentence['tokens']): boolean {
  return tokens.some((token, at) => {
    const count = token.kind === 'word' ? numberWords(tokens, at) : undefined;
    const thing = count && tokens[at + count.length];
    return thing?.kind === 'word' && THINGS.test(thing.folded);
  });
}

const THINGS =
  /^(things?|dish(es)?|items?|trucs?|choses?|plats?|articles?|ding(en)?|gerecht(en)?|zaken|producten?|products?|produits?)$/;

function onlyOut(sentence: Sentence, isAll: boolean, context: Context, index: NameIndex): readonly string[] {
  const { marks } = sentence;
  const { question } = context;
  const isOnly = marks.some((mark, at) => {
    if (mark.is !== 'only') return false;
    const behind = marks.slice(at + 1, at + 1 + NEAR).some(({ is }) => is === 'dish');
    // "The only fish that is out is the sole"
    if (ONLY_ONE.test(mark.text) && marks[at + 1]?.is === 'generic') return true;
    return behind || (ONLY_ONE.test(mark.text) && marks[at - 1]?.is === 'is' && marks[at - 2]?.is === 'dish');
  });
  const among = onlyAmong(sentence, context);
  if (isOnly && among) return among;
  const kind = tellingKind(marks, index)?.text ?? question?.kind ?? 'dish';
  return isOnly || isAll ? index.dishesOfKind(kind) : [];
}

/** "All the other burgers are available." */
function othersLeft(marks: readonly Mark[]): readonly string[] {
  return marks.flatMap((mark, at) => {
    if (mark.is !== 'dish' || !mark.isOthers) return [];
    const behind = marks.slice(at + 1, at + 1 + NEAR);
    const isSaid =
      behind.some(({ is }) => is === 'available') && !behind.some(({ is }) => is === 'not' || is === 'sign');
    return isSaid ? mark.ids.filter((id) => !mark.except?.includes(id)) : [];
  });
}
