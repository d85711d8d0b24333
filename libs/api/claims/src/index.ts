export { readAbsence } from './read-absence';
export { opposite, readPolarity } from './read-polarity';
export { readSentence } from './read-sentence';
export { readSilence } from './read-silence';
export { isAccountedForm } from './read-unaccounted';
