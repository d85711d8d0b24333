export { Discourse, type ReadUnit } from './discourse';
export type { ReadCell } from './read-table';
export { type Unit, UnitSplitter } from './split-units';
