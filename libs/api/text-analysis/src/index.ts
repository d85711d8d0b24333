export { analysePassage, meaningfulWords, type PassageText, type PassageTokens } from './analysis/analyse-passage';
export { analyseQuestion, type Asked, type Need, type Slot } from './analysis/analyse-question';
export { ANALYSER_VERSION, ANALYSIS_FINGERPRINT } from './analysis/analysis-fingerprint';
export { foldText } from './analysis/fold-text';
export { splitTokens } from './analysis/split-tokens';
export { stem } from './analysis/stem';
export { LIKE_ENOUGH, MIN_PART, Vocabulary, partsOf } from './analysis/vocabulary';
export { BUILT_IN_CONCEPTS } from './glossary/concepts/built-in-concepts';
export { Glossary, type Concept } from './glossary/glossary';
