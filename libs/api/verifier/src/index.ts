export { REGULATED_CLAIMS, type RegulatedClaim, type VerifierDish, type VerifierFacts } from './verifier-facts';
export type { Released } from './streaming/check-unit';
export { openVerifier, type Verifier } from './streaming/verifier';
