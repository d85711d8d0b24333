export {
  type AllergenMark,
  type Subject,
  allergensIn,
  bareMark,
  codesOf,
  has,
  namedDishes,
  regulatedBy,
} from './marks/allergen-mark';
export { type Mark, type MarkOf, type Sentence, markSentence } from './marks/mark';
export type { Place, Zone } from './marks/place';
export { type QuestionTopics, readTopics } from './marks/question-topics';
export { openingOf, settleMarks } from './marks/settle-marks';
export { settleUnsaid } from './marks/settle-unsaid';
export { type BranchName, branchIn } from './names/branch-name';
export { NameIndex } from './names/name-index';
export { nameIndexOf } from './names/shared-index';
export { ALLERGEN_NAMES, DIET_NAMES, SENTENCES, STATE_WORDS, notInRegister } from './register-words';
export type { ElsewhereFacts, RegulatedClaim, VerifierBranch, VerifierDish, VerifierFacts } from './verifier-facts';
export { isAccounted } from './words/accounted-words';
export { COURTESY_WORDS } from './words/courtesy-words';
export { foldWord, singular } from './words/fold-word';
export { FOOD_WORDS } from './words/food-words';
export { numberWords } from './words/number-words';
export type { Token, WordToken } from './words/token';
export { RUN_PATTERN, WORD_TAIL, plainWord } from './words/word-pattern';
