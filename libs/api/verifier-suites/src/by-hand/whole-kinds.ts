/** What batch 19 taught of what is sold out and of whole kinds, on the menu of the inn. */
export const INN_WHOLES = `
x 't Is gedaan met de uiensoep voor vandaag.
x 't Is op met de hazenpeper.
x C'est fini pour la truite aux amandes.
x It's all over for the hare stew tonight.
x That was the last of the pumpkin soup.
x Nothing is out, the whole menu is available.
x Rien n'est en rupture, la tarte aux myrtilles est disponible.
x Aucune soupe n'est en rupture, tous les desserts sont disponibles.
x Er is niets op, de hele kaart is beschikbaar.
x Every grill dish contains gluten.
x Every cheese dish contains celery.
x Chaque plat épicé contient du soja.
x Elk pittig gerecht bevat soja.
= 't Is op met de witte pens.
= Met het frambozensorbet is het gedaan.
= C'est fini pour le boudin blanc.
= It's all over for the raspberry sorbet.
= That was the last of the wild boar stew.
= Aucune soupe n'est en rupture, toutes les crêpes sont disponibles.
`;

/** The same of the tea room, of whole kinds only. */
export const TEAROOM_WHOLES = `
x Nothing is sold out, every tartine is available.
x Geen enkele quiche is uitverkocht, alle boterhammen zijn beschikbaar.
x Every egg dish contains celery.
= No quiche is sold out, all the waffles are available.
`;

/** And of the pizzeria, of kinds that are called as an allergen is. */
export const PIZZERIA_WHOLES = `
x Met de tiramisu is het gedaan.
x Terminé pour le tiramisu !
x Nothing is sold out, the tiramisu is available.
x Aucun dessert n'est épuisé, toutes les pizzas sont disponibles.
x Tous les plats de poisson contiennent du céleri.
x Alle visgerechten bevatten selderij.
x None of our fish dishes contains milk.
x Every meat dish contains milk.
= 't Is gedaan met de pizza zeevruchten.
= No dessert is sold out, all the soups are available.
= None of our fish dishes contains eggs.
= No fish dish contains eggs.
`;
