export {
  type Claim,
  CONTAINS,
  type Doubt,
  FREE,
  type HouseClaim,
  MAY_CONTAIN,
  NO_CLAIM,
  NOT_FREE,
  type Reading,
  UNKNOWN,
  WARNED,
} from './claim';
export { type Context, emptyContext, type Lead, leadFor, leadsBefore, type Question } from './context';
export { countAlone, type Counts, countsIn } from './counts-of';
export { type DietMark, DIETS, isDiet } from './diet-mark';
export { dietToRepeat } from './diets-again';
export { askedOfSale } from './read-availability';
export { onlyAmong } from './only-among';
export { countIn, type Counted } from './read-counts';
export { readOtherClaims } from './read-other-claims';
export { orderIn } from './read-price-order';
export { readReturn } from './read-return';
export { saidOf } from './sold-words';
export { type Segment, splitSegments } from './split-segments';
