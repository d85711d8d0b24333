import type { FindWish, Intent, LookUpWish } from './wish.ts';

/**
 * What is looked up next where the first look-up finds nothing: the same with fewer doubtful words, or the documents. `isSuggested`: the look-up named
 * the one dish that may be meant, and the person is asked.
 */
export function nextStep(intent: Intent, isSuggested = false): Intent | undefined {
  switch (intent.kind) {
    case 'check': {
      if (isSuggested) return undefined;
      const { dishes, allergens } = intent;
      return { ...intent, ...EVERYTHING, queries: dishes, sureQueries: dishes, allergens, sense: 'both' };
    }
    case 'find':
      return nextFind(intent);
    case 'look-up':
      return afterLookUp(intent);
    default:
      return undefined;
  }
}

/** The names that the next step no longer asks for. */
export function droppedBy(intent: Intent, next: Intent): string[] {
  if (next.kind !== 'find') return [];
  const asked = intent.kind === 'find' ? intent.queries : intent.kind === 'look-up' ? intent.dishes : [];
  return asked.filter((name) => !next.queries.includes(name));
}

const EVERYTHING: FindWish = {
  kind: 'find',
  queries: [],
  sureQueries: [],
  allergens: [],
  sense: 'without',
  diets: [],
  isAboutPrice: false,
  order: undefined,
};

function nextFind(intent: Intent & FindWish): Intent | undefined {
  const { queries, sureQueries, allergens, diets, sense } = intent;
  if (queries.some((query) => !sureQueries.includes(query))) {
    const isNarrowed = sureQueries.length + allergens.length + diets.length > 0;
    return isNarrowed ? { ...intent, queries: sureQueries } : { ...intent, kind: 'other' };
  }
  // No dessert is without nuts: then what the register says of each dessert.
  const isComparable = queries.length > 0 && allergens.length > 0 && sense !== 'both';
  return isComparable ? { ...intent, sense: 'both' } : undefined;
}

/** Of what is no dish, the certificates may speak, or the documents; who asks for a diet may like what there is. */
function afterLookUp(intent: Intent & LookUpWish): Intent {
  const { diets, dishes } = intent;
  if (diets.includes('halal')) return { ...intent, kind: 'certificate', about: dishes.join(' ') };
  return diets.length > 0 ? { ...intent, ...EVERYTHING, diets } : { ...intent, kind: 'other' };
}
