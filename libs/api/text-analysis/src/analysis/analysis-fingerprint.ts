import { createHash } from 'node:crypto';
import { BUILT_IN_CONCEPTS } from '../glossary/concepts/built-in-concepts';

/**
 * Raise it with every change of what `analysePassage` makes of a text, or postings that are stored would be asked for what they do
 * not have. A spec holds it to what the analyser makes of the sample documents.
 */
export const ANALYSER_VERSION = 1;

/** What postings depend on besides their passage and the concepts of staff: the analyser and the built-in glossary. */
export const ANALYSIS_FINGERPRINT = createHash('sha256')
  .update(JSON.stringify([ANALYSER_VERSION, BUILT_IN_CONCEPTS]))
  .digest('hex')
  .slice(0, 16);
