import { z } from 'zod';

/** The languages of the portal, the menu and the answers. */
export const LANGUAGES = ['fr', 'nl', 'en'] as const;
export const languageSchema = z.enum(LANGUAGES);
export type Language = z.infer<typeof languageSchema>;

/** One text in each language. */
export const localizedTextSchema = z.object({ fr: z.string(), nl: z.string(), en: z.string() });
export type LocalizedText = z.infer<typeof localizedTextSchema>;
