export { type Claim, type Doubt, FREE, type HouseClaim, type Reading, UNKNOWN } from './claim';
export { Discourse, type ReadUnit } from './text/discourse';
export type { ReadCell } from './text/read-table';
export { type Unit, UnitSplitter } from './text/split-units';
