/**
 * Of the bistro: what is said of a topic that opens the sentence, of one kind of dish, or to whom it matters; lines that people write
 * without capitals, and rows whose dish is called by an allergen. `⏎` is a line end.
 */
export const BISTRO_TOPICS = `
= Of the croquettes only the shrimp ones contain crustaceans.
x Of the croquettes only the cheese ones contain crustaceans.
x Of the croquettes only the cheese ones contain milk.
= Apart from the shrimp ones, no croquettes contain crustaceans.
x Apart from the cheese ones, no croquettes contain crustaceans.
= Behalve die met garnalen bevatten geen kroketten schaaldieren.
= Wat selder betreft: de dagsoep bevat het, de falafel niet.
x Wat selder betreft: de dagsoep bevat het, de falafel ook.
= For someone off nuts: the crème brûlée, not the walnut tart.
x For someone off nuts: the walnut tart, not the crème brûlée.
x Pour quelqu'un allergique aux noix : la tarte aux noix.
x Pour les noix prends la tarte aux noix, y en a que dans la mousse.
= Pour le sésame prends la soupe du jour, y en a que dans le poulet.
= We sluiten sporen van gluten in de dagsoep niet uit.
x We sluiten sporen van gluten in de dagsoep uit.
x We sluiten sporen van gluten in de citroensorbet niet uit.
= T'inquiète, pas de lait dans le sorbet.
x T'inquiète, pas de lait dans la soupe du jour.
= De falafel en de hummus zijn vegan, de sorbet ook.
x De falafel en de hummus zijn vegan, de risotto ook.
x The falafel is vegan; the cheese croquettes too.
= De lasagne en het witloof bevatten allebei melk.
x Eiallergie aan tafel 4 » De risotto en het witloof met ham kunnen allebei voor wie geen melk mag.
x Melkallergie aan tafel 4 » De hummus en het bier kunnen allebei, en de risotto ook.
= Notenallergie aan tafel 4 » De hummus en de falafel kunnen allebei.
x Notenallergie aan tafel 4 » De mousse en de falafel kunnen allebei.
x Notenallergie aan tafel 4 » De falafel en de mousse kunnen allebei.
= Tu me fais le point lait ? » oui deux secondes⏎falafel : pas de lait⏎crème brûlée : lait
x Tu me fais le point lait ? » oui deux secondes⏎falafel : lait⏎crème brûlée : lait
= You can tell them that the hummus contains sesame.
x You can tell them that the hummus contains no sesame.
= Croquettes aux fruits de mer ? » | Plat | Poisson |⏎|---|---|⏎| Sole meunière | oui |
x Les croquettes pour la moutarde et les crustacés ? » | Plat | Moutarde | Crustacés |⏎|---|---|---|⏎| Fromage | non | non |⏎| Crevettes grises | non | non |
= Les croquettes pour la moutarde et les crustacés ? » | Plat | Moutarde | Crustacés |⏎|---|---|---|⏎| Fromage | non | non |⏎| Crevettes grises | non | oui |
x Les croquettes pour la moutarde et les crustacés ? » | Plat | Moutarde | Crustacés |⏎|---|---|---|⏎| Fromage | non | non |⏎| Saumon | non | non |
= The walnut tart costs €7.90.
x The walnut tart costs €7.90, and so does the mousse.
`;
