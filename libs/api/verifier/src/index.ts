export type { RegulatedClaim, VerifierBranch, VerifierDish, VerifierFacts } from './verifier-facts';
export { readTopics, type QuestionTopics } from './reading/question-topics';
export type { Released } from './streaming/check-unit';
export type { RowName } from './register/compare-claims';
export { openVerifier, type Verifier } from './streaming/verifier';
export { ALLERGEN_NAMES, DIET_NAMES, STATE_WORDS } from './register/register-words';
