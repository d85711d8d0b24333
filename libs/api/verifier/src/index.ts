export type { Released } from './streaming/check-unit';
export type { RowName } from './register/compare-claims';
export { openVerifier, type Verifier } from './streaming/verifier';
