import type { LocalizedText } from '@tasty-food/contract';

/** The categories of the sample menu in the order of the menu board; the file itself only has their ids. */
export const CATEGORY_NAMES: Readonly<Record<string, LocalizedText>> = {
  burger: { fr: 'Burgers', nl: 'Burgers', en: 'Burgers' },
  accompagnement: { fr: 'Accompagnements', nl: 'Bijgerechten', en: 'Sides' },
  salade: { fr: 'Salades', nl: 'Salades', en: 'Salads' },
  enfant: { fr: 'Menu enfant', nl: 'Kindermenu', en: 'Kids’ menu' },
  sauce: { fr: 'Sauces', nl: 'Sauzen', en: 'Sauces' },
  dessert: { fr: 'Desserts', nl: 'Desserts', en: 'Desserts' },
  boisson: { fr: 'Boissons', nl: 'Dranken', en: 'Drinks' },
};
