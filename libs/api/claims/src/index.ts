export { Discourse, type ReadUnit } from './text/discourse';
export type { ReadCell } from './text/read-table';
export { type Unit, UnitSplitter } from './text/split-units';
