export {
  type AllergenMark,
  type Subject,
  allergensIn,
  bareMark,
  codesOf,
  has,
  namedDishes,
  regulatedBy,
} from './allergen-mark';
export { tellingKind } from './kind-of-dishes';
export type { Mark, MarkOf, Sentence } from './mark';
export { markSentence } from './mark-sentence';
export { openingOf } from './opening';
export type { Place, Zone } from './place';
export { type QuestionTopics, readTopics } from './question-topics';
export { settleMarks } from './settle/settle-marks';
export { settleUnsaid } from './settle/settle-unsaid';
