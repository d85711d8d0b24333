/** Who is said to have written the sample rows and documents: a name that is one in all three languages. */
export const SAMPLE_AUTHOR = 'Tasty Food (sample)';
