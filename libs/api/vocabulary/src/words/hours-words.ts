/** Words that make a turn touch facts where its facts hold hours. */
export const HOURS_WORD_BEGINNINGS = [
  'ouver',
  'ouvr',
  'ferm',
  'open',
  'clos',
  'geslot',
  'slui',
  'horair',
  'accueill',
] as const;
