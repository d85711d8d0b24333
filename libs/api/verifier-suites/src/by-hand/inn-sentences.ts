/** What batch 16 taught, in other words: "only" beside traces, the dishes of a diet in lists, and what is not known either. */
export const INN_SENTENCES = `
x Parmi les grillades, seule la brochette de poulet peut contenir des traces de gluten.
x La brochette de poulet est la seule grillade qui peut contenir des traces de gluten.
x Parmi les grillades, le boudin blanc est le seul à pouvoir contenir du gluten.
x Traces de gluten : uniquement le boudin blanc.
x Aucune autre grillade que le boudin blanc ne peut contenir de gluten.
x Het enige grillgerecht dat sporen van gluten kan bevatten, is de witte pens.
x Sporen van noten zijn alleen mogelijk bij de hazenpeper.
x De witte pens is het enige dat sporen van gluten kan bevatten.
x Sporen van gluten? Alleen bij de witte pens.
x Welke desserts kunnen noten bevatten? » Alleen de bosbessentaart.
x Among the grill dishes, traces of gluten are only possible in the chicken skewer.
x None of the grill dishes but the white pudding may contain gluten.
x The pea soup is the only one that may contain gluten.
x Only the white pudding isn't free of gluten among the grill dishes.
x Parmi les grillades, seule l'entrecôte grillée peut contenir des traces de céleri.
x Le seul plat pour enfants avec du gluten, c'est le mini-burger de bœuf.
x Le seul plat pour enfants avec des fruits à coque, c'est la truite aux amandes.
= Parmi les grillades, seules la brochette de poulet et le boudin blanc peuvent contenir des traces de gluten.
= La tarte aux myrtilles est le seul dessert qui peut contenir des traces d'arachides.
= Van de voorgerechten kunnen alleen de kaaskroketten sporen van vis bevatten.
= Van de desserts kan enkel de bosbessentaart sporen van pinda bevatten.
= Traces of peanuts are possible only in the blueberry tart, among the desserts.
= The only soup that may contain nuts is the pumpkin soup.
= Only the trout meunière may contain molluscs.
= De kippenspies kan enkel sporen van gluten bevatten.
= Aucun plat pour enfants ne contient de poisson.
x Quels plats sont halal, et à quel prix ? » Voici la liste :⏎1. Velouté de potiron (7,50 €)⏎2. Entrecôte grillée (25,90 €)
x Qu'avez-vous pour un végétarien ? » ### Végétarien⏎- Croquettes au fromage : 13,50 €⏎- Truite meunière : 21,50 €
x Quels sont les plats véganes ? » Nos plats véganes :⏎- Velouté de potiron⏎- Crêpe au sucre
x Quels plats sont halal ? » Vous avez le velouté de potiron, les côtelettes d'agneau et l'entrecôte grillée.
x Welke gerechten zijn halal? » - Kippenspies (€ 18,50)⏎- Kipnuggets (€ 11,50)
x Welke gerechten zijn halal? » Kippenspies, lamskoteletten en kipnuggets.
x Welke gerechten zijn vegetarisch of veganistisch? » - Pompoensoep⏎- Kippenspies
x Alle halal gerechten:⏎- Lamskoteletten⏎- Hazenpeper
x Which dishes are vegetarian? » **Starters**⏎- Cheese croquettes⏎⏎**Grill**⏎- Grilled sirloin
x Which dishes are vegan? » Pumpkin soup (€7.50)⏎Raspberry sorbet (€6.20)⏎Sugar pancake (€6.50)
x List the halal dishes with their prices. » | Dish | Price |⏎|---|---|⏎| Grilled lamb chops | €24.50 |⏎| Wild boar stew | €24.90 |
x Qu'avez-vous pour les végétariens ? » - Entrecôte grillée (25,90 €)
x Quels autres plats sont végétariens ? » - Croquettes au fromage⏎- Civet de marcassin
x For vegans:⏎- Pumpkin soup (€7.50)⏎- Onion soup (€8.90)
= Quels plats ont de la viande halal ? » - Mini-burger de bœuf
x Vegan dishes:⏎- Pumpkin soup (€7.50)⏎- Cheese croquettes (€13.50)
= Quels plats sont végétariens, et à quel prix ? » Les plats végétariens sont :⏎1. Velouté de potiron (7,50 €)⏎2. Lasagne aux champignons : 16,90 €, traces de fruits à coque possibles
= Welke gerechten zijn vegetarisch? » Vegetarisch:⏎- Kaaskroketten⏎- Pompoensoep⏎⏎Niet vegetarisch:⏎- Kippenspies⏎- Hazenpeper
= Welke gerechten zijn niet vegetarisch? » - Kippenspies (€ 18,50)⏎- Hazenpeper (€ 26,50)
= Welke gerechten zijn vegetarisch of veganistisch? » - Pompoensoep⏎- Kaaskroketten
= Hoeveel kosten de vegetarische desserts? » | Dessert | Prijs |⏎|---|---|⏎| Bosbessentaart | € 6,90 |⏎| Chocolademousse | € 7,10 |
= Which dishes are vegan? » Vegan:⏎- Pumpkin soup⏎⏎To avoid:⏎- Cheese croquettes⏎⏎Only vegetarian:⏎- Sugar pancake
= Which dishes are vegetarian? » ## Vegetarian⏎- Cheese croquettes⏎## Fish⏎- Trout meunière (€21.50)
= Which grill dishes are vegetarian? » None of them. The grill dishes are:⏎- Grilled sirloin⏎- Grilled lamb chops
= Which mains are vegetarian? » - Mushroom lasagne: vegetarian⏎- Wild boar stew: no⏎- Hare stew: not vegetarian
x Pour le civet de lièvre, le lupin n'est pas non plus renseigné.
x Le lupin n'est pas renseigné pour le velouté de potiron. Pour le civet de lièvre, il ne l'est pas non plus.
x Of er lupine in de hazenpeper zit, is evenmin bekend.
x Lupine is niet ingevuld voor de pompoensoep. Voor de hazenpeper ook niet.
x Lupine is niet ingevuld voor de pompoensoep. Voor de hazenpeper evenmin.
x Neither lupin nor soy is filled in for the hare stew.
x Lupin isn't filled in for the pumpkin soup. Neither is it for the hare stew.
x Lupin hasn't been filled in for the pumpkin soup, nor for the hare stew.
= Bij de everzwijnstoofpot is lupine evenmin ingevuld.
= Lupine is niet ingevuld voor de pompoensoep. Voor de stoofpot van everzwijn evenmin.
= Le lupin n'est pas renseigné pour le velouté de potiron, et pour le civet de marcassin non plus.
= Lupin isn't filled in for the pumpkin soup. Neither is it for the wild boar stew.
= Soybeans aren't filled in for the blueberry tart, nor for the pea soup.
= De hazenpeper bevat evenmin lupine.
`;
