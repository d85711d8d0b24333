import type { Concept } from '../glossary';

/** The concepts that come with the product. */
export const BUILT_IN_CONCEPTS: readonly Concept[] = [];
