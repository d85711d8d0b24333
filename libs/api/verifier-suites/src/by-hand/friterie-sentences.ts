/** What batch 21 taught, in other words: one dish in the place of another, "none of those", a guest who avoids, and cells that name their allergen. */
export const FRITERIE_SENTENCES = `
= It's the Caesar wrap that contains fish, not the falafel one.
x It's the lemonade, not the beer, that contains gluten.
= It's the beer, not the lemonade, that contains gluten.
x Not the beer but the lemonade contains gluten.
x It's not the beer but the lemonade that contains gluten.
= Niet de falafelwrap maar de Caesarwrap met kip bevat eieren.
x Niet de satésaus maar de andalousesaus bevat pinda.
= Het is niet de falafelwrap maar de Caesarwrap met kip die eieren bevat.
= Het is de Caesarwrap met kip die eieren bevat, niet de falafelwrap.
x Het is de falafelwrap die eieren bevat, niet de Caesarwrap met kip.
= Het is de Caesarwrap met kip, niet de falafelwrap, die eieren bevat.
x Het is de falafelwrap, niet de Caesarwrap met kip, die eieren bevat.
= Non, ce n'est pas le burger aux pois chiches qui contient du lait, mais le burger du Grognon.
= Ce n'est pas le burger aux pois chiches mais le burger du Grognon qui contient du lait.
x Ce n'est pas le burger du Grognon mais le burger aux pois chiches qui contient du lait.
x Ce n'est pas la gaufre de Liège mais le sorbet framboise qui contient du soja.
= C'est le burger du Grognon qui contient du lait, pas le burger aux pois chiches.
x C'est le burger aux pois chiches qui contient du lait, pas le burger du Grognon.
= C'est le burger du Grognon, et non le burger aux pois chiches, qui contient du lait.
x C'est le burger aux pois chiches, pas le burger du Grognon, qui contient du lait.
x Sers le burger poulet croustillant à la table 4, elle évite le lait et il n'y en a pas dans ce plat.
= Sers le burger aux pois chiches à la table 4, elle évite le lait et il n'y en a pas dans ce plat.
x Le wrap falafel, c'est pour la 4 : il évite le lait, et il n'y en a pas dedans.
x Geef de falafelwrap aan tafel 4, ze vermijdt melk en dat zit er niet in.
= Geef de kikkererwtenburger aan tafel 4, ze vermijdt melk en die zit er niet in.
x Serve the falafel wrap to table 4, she avoids milk and there's none in it.
= Serve the chickpea burger to table 4, she avoids milk and there's none in it.
= An egg and milk allergy at table 3, what can they have? » - Vegan mayo - contains neither of the two
x An egg and milk allergy at table 3, what can they have? » - House mayonnaise - contains neither of the two
x An egg and milk allergy at table 3, what can they have? » - Crispy chicken burger – contains neither of those.
= An egg and milk allergy at table 3, what can they have? » - Vegan mayo: contains neither.
x An egg and milk allergy at table 3, what can they have? » - Crispy chicken burger: contains neither.
= An egg and milk allergy at table 3, what can they have? » These have neither: the vegan mayo and the satay sauce.
x An egg and milk allergy at table 3, what can they have? » These have neither: the vegan mayo and the house mayonnaise.
x An egg and milk allergy at table 3, what can they have? » The house mayo has none of those.
= Welke sauzen zonder ei, melk of vis? » - De vegan mayo: daar zit geen van de drie in.
x Welke sauzen zonder ei, melk of vis? » - De andalousesaus: daar zit geen van de drie in.
= Welke sauzen zonder ei, melk of vis? » - De vegan mayo en de satésaus, daar zit geen van die drie in.
x Welke sauzen zonder ei, melk of vis? » - De vegan mayo en de andalousesaus, daar zit geen van die drie in.
= Welke sauzen zonder ei, melk of vis? » - Vegan mayo: geen van de drie.
x Welke sauzen zonder ei, melk of vis? » - Andalousesaus: geen van de drie.
= Welke sauzen zonder ei, melk of vis? » - Vegan mayo: geen ei.⏎- Satésaus: ook niet.
x Welke sauzen zonder ei, melk of vis? » - Vegan mayo: geen ei.⏎- Andalousesaus: ook niet.
x Welke burgers zonder ei, melk en gluten? » - Grognonburger: geen van de drie.
= Une sauce sans œufs, sans lait et sans poisson ? » - Mayo végane : aucun des trois.
x Une sauce sans œufs, sans lait et sans poisson ? » - Sauce andalouse : aucun des trois.
x Une sauce sans œufs, sans lait et sans poisson ? » - La sauce andalouse ne contient aucun des trois.
= Une sauce sans œufs, sans lait et sans poisson ? » - La mayo végane ne contient aucun de ces trois allergènes.
x Une sauce sans œufs, sans lait et sans poisson ? » - La sauce andalouse ne contient aucun de ces allergènes.
= Une sauce sans œufs, sans lait et sans poisson ? » - Mayo végane : pas d'œufs.⏎- Sauce satay : non plus.
x Une sauce sans œufs, sans lait et sans poisson ? » - Mayo végane : pas d'œufs.⏎- Sauce andalouse : non plus.
x en desserts, ei en noten? » | Chocolademousse | ei: ja | noten: nee |
= en desserts, ei en noten? » | Frambozensorbet | ei: nee | noten: nee |
x en desserts, ei en noten? » - Chocolademousse: ei: ja, noten: nee
x en desserts, ei en noten? » - Chocolademousse – ei: ja; noten: nee
x en desserts, ei en noten? » - **Chocolademousse**⏎  - ei: ja⏎  - noten: nee
x en desserts, ei en noten? » | Dessert | Info | Info |⏎|---|---|---|⏎| Chocolademousse | ei: ja | noten: nee |
= en desserts, ei en noten? » | Dessert | Info | Info |⏎|---|---|---|⏎| Frambozensorbet | ei: nee | noten: nee |
= en desserts, ei en noten? » | Dessert | Info | Info |⏎|---|---|---|⏎| Chocolademousse | ei: ja | noten: sporen |
= en desserts, ei en noten? » Frambozensorbet: ei nee, noten nee.
x en desserts, ei en noten? » Chocolademousse: ei ja, noten nee.
x Zonder ei: de huisgemaakte mayo.
x La mayo maison est sans œufs.
= La mayo végane est sans œufs.
x Les deux mayos sont sans œufs.
= Les deux mayos sont sans lait.
x Nos deux mayos sont sans œufs.
x Aucune de nos deux mayos ne contient d'œufs.
= Aucune des deux mayos ne contient de lait.
x | Mousse au chocolat | œufs : oui | fruits à coque : non |
= | Sorbet framboise | œufs : non | fruits à coque : non |
x Neither of our two mayos contains egg.
= Neither of our two mayos contains milk.
x Neither of the two mayos contains egg.
x Both mayos are egg-free.
= Both mayos are milk-free.
x Neither mayo has egg in it.
x The house mayo has no egg.
= The house mayo has egg and mustard.
x The mayos are free of egg.
x | Chocolate mousse | eggs: yes | nuts: no |
= | Raspberry sorbet | eggs: no | nuts: no |
x Both the vegan mayo and the house mayonnaise contain mustard, but only the vegan one contains egg.
x Geen van onze twee mayo's bevat ei.
= Geen van beide mayo's bevat melk.
x Beide mayo's zijn eivrij.
= Beide mayo's zijn melkvrij.
= Onze twee mayo's zijn melkvrij.
x Onze twee mayo's zijn eivrij.
= On me demande ce qui est halal. » Voici ce qui est indiqué halal sur la carte :
= On me demande ce qui est halal. » Voici ce qui est marqué halal au menu :
= On me demande ce qui est halal. » Je vous conseille de prévenir la cuisine pour la cliente cœliaque.
= Table 6 has a coeliac guest and a vegan guest. Can you help me plan? » - Both could have a **Ginger-lime lemonade**.⏎I'd recommend telling the kitchen about the coeliac guest before you send the order.
= Table 6 has a coeliac guest and a vegan guest. Can you help me plan? » These are marked halal on the menu:
= Dit staat als halal vermeld op de kaart:
= Ik raad je aan de keuken te verwittigen over de gast met coeliakie.
`;
