/**
 * Of the hotel: tables without heads, what somebody avoids, names of kinds in which a diet or an allergen stands, and
 * how many of a kind have an allergen. `⏎` is a line end.
 */
export const HOTEL_SENTENCES = `
= en desserts, ei en noten? » | Warme appeltaart (op) | ei: ja | noten: sporen |⏎| Frambozensorbet | ei: nee | noten: sporen |⏎
x en desserts, ei en noten? » | Chocolademousse | ei: ja | noten: nee |⏎
= desserts, eggs? » | Warm apple tart | yes |⏎| Raspberry sorbet | no |⏎
x desserts, eggs? » | Raspberry sorbet | yes |⏎| Warm apple tart | yes |⏎
x Et les desserts ? » | Mousse au chocolat | œufs : oui | fruits à coque : non |⏎
x The desserts? » | Chocolate mousse | €9.60 |⏎| Raspberry sorbet | €8.00 |⏎
= Guest with egg AND milk allergy, what's left? » - Roast chicken - contains neither of the two
x Guest with egg AND milk allergy, what's left? » - Mussels in white wine - contains neither of the two
x Client allergique aux œufs et au lait, quels plats ? » - Moules au vin blanc : ne contient aucun des deux
= Gast met ei- en melkallergie, wat kan? » - Kip met kruiden: bevat geen van beide
x Gast met ei- en melkallergie, wat kan? » - Mosselen in witte wijn: bevat geen van beide
= Sers les côtelettes à la table 4, elle évite le lait et il n'y en a pas dans ce plat.
x Sers les moules à la table 4, elle évite le lait et il n'y en a pas dans ce plat.
= Il évite les œufs : le curry lui convient.
x Il évite les œufs : la mousse lui convient.
x La cliente évite les œufs, proposez-lui la mousse.
= Geef de kip aan tafel 4, ze mijdt melk en die zit er niet in.
x Geef de mosselen aan tafel 4, ze mijdt melk en die zit er niet in.
= Hij vermijdt mosterd, dus neem de lamskoteletten.
x Hij vermijdt mosterd, dus neem het stoofvlees.
x De kip bevat geen mosterd.
= De pannenkoeken bevatten melk.
x De pannenkoekjes bevatten geen melk.
= The only dish in our vegetarian mains without milk is the chickpea curry.
x The only dish in our vegetarian mains without milk is the mushroom risotto.
x All our vegetarian mains contain celery.
= None of the vegetarian mains contains fish.
x No vegetarian main contains mustard.
x No main of ours contains fish.
x Aucun plat végétarien ne contient de poisson.
= All four fish dishes contain fish or may contain it.
x All four fish dishes are still available tonight.
= Of the fish dishes, only the teriyaki salmon contains soy.
x Of the fish dishes, only the steamed cod contains crustaceans.
= The only children's dish with fish is the fish fingers.
x The only children's dish without fish is the pasta.
x No children's dish contains milk.
= Côté plats végétariens, le risotto et la lasagne contiennent du lait, le curry non.
x Côté plats végétariens, le risotto et le curry contiennent du lait, la lasagne non.
= Parmi les plats végétariens, seul le curry est sans lait.
x Parmi les plats végétariens, seul le risotto est sans lait.
= La carbonnade flamande n'est pas un plat végétarien.
x La carbonnade flamande est un plat végétarien.
x Le curry n'est pas un plat végétarien.
= De kikkererwtencurry is een vegetarisch hoofdgerecht.
x De vissoep is een vegetarisch hoofdgerecht.
= Van de vegetarische hoofdgerechten is alleen de kikkererwtencurry vegan.
x Van de vegetarische hoofdgerechten is alleen de lasagne vegan.
x Alle vegetarische hoofdgerechten bevatten selder.
x Un seul plat enfant est halal, le mini-burger.
x Le cabillaud est le poisson le plus cher.
= Le poisson le moins cher est le saumon teriyaki.
x The cheapest fish is the mussels.
= Parmi les poissons, seul le saumon teriyaki contient du soja.
= Bij de vis bevat alleen de teriyakizalm soja.
x Bij vlees bevat alleen de kip gluten.
x Halal vis? Enkel de teriyakizalm.
= Viande halal ? Seulement le poulet rôti et les côtelettes d'agneau.
x Viande halal ? Seulement le poulet rôti.
x vegan voorgerecht? » Alleen de kaaskroketten.
= Er blijven nog drie visgerechten over, de kabeljauw incluis.
x Er blijven nog vier visgerechten over.
= Two of our breakfast items contain egg.
x Three of our breakfast items contain egg.
= Three of the four breakfast items have milk.
x Three of the four breakfast items have gluten.
= Only one of our soups contains crustaceans.
x Two of our soups contain fish.
x Two of our desserts are gluten-free.
= Deux de nos entrées contiennent du lait : les deux sortes de croquettes.
x Deux de nos desserts ne contiennent pas de gluten.
= Twee van onze voorgerechten bevatten gluten.
x Vier van onze voorgerechten bevatten gluten.
= Twee van de drie desserts bevatten ei en melk.
x Eén van de drie desserts bevat geen melk.
= Oui, le cabillaud à la vapeur est sans lait ; il contient du poisson, et des traces de crustacés et de mollusques sont possibles.
x Oui, le cabillaud à la vapeur est sans lait ; il contient du poisson, et des traces de crustacés et de gluten sont possibles.
= Ja, de gebraden kip is vrij van melk; alleen sporen van mosterd zijn mogelijk.
x Ja, de gebraden kip is vrij van melk; alleen sporen van selder zijn mogelijk.
= Nee, er zitten eieren in de chocolademousse, net als soja en melk.
x Nee, er zitten eieren in de chocolademousse, net als soja en noten.
= Non, il y a des œufs dans la mousse au chocolat, tout comme du soja et du lait.
= No, there are eggs in the chocolate mousse, as well as soy and milk.
x No, there are eggs in the chocolate mousse, as well as soy and nuts.
= The steamed cod: no milk, only fish, plus possible traces of crustaceans and molluscs.
x The lamb chops have no milk, only celery.
= I'd avoid the stew (mustard).
x I'd leave out the Flemish beef stew (soy) and the teriyaki salmon (soy).
= For sulphites nothing has been entered for the grilled lamb chops.
= Voor sulfieten is niets genoteerd bij de lamskoteletten.
x Voor sulfieten is niets genoteerd bij de gebraden kip.
= Everything at breakfast contains milk, except the fruit salad.
= Alles bij het ontbijt bevat melk, behalve de fruitsalade.
x Alles bij het ontbijt bevat melk, behalve de pannenkoeken.
= Don't sell him the cheese croquettes as safe, since traces of fish are possible.
x You can sell him the cheese croquettes as safe.
= Verkoop de kaaskroketten niet als veilig, want sporen van vis zijn mogelijk.
= Le lait n'est pas renseigné pour les moules, je ne les conseille donc pas.
x Our cheapest drink is the orange juice at €6.00, the hot chocolate is 50 cents less.
= The chickpea curry is the only vegetarian main without milk.
x Our vegetarian mains contain no celery.
x A guest with a fish allergy can have any of the children's dishes.
x Il évite les œufs : tous les plats enfants lui conviennent.
x Everything at breakfast is free of nuts.
x De kindergerechten zijn zonder ei.
= The only fish that is out is the sole.
x The only fish that is out is the cod.
= Le seul poisson épuisé est la sole.
= Qua vis is enkel de kabeljauw halal.
x Qua vis is enkel de teriyakizalm halal.
x The only fish without celery is the cod.
= De enige vis die op is, is de zeetong.
x De enige vis die op is, is de kabeljauw.
x Het enige dessert dat op is, is de chocolademousse.
x The only dessert that is out is the mousse.
x Le seul plat épuisé est la sole.
`;
