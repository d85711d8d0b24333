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
x Guest with an egg allergy. What can I serve? » - Crispy chicken burger – egg? Nope.
x Guest with an egg allergy. What can I serve? » - Crispy chicken burger: not a trace.
x Guest with an egg allergy. What can I serve? » - Crispy chicken burger: zero.
x Guest with an egg allergy. What can I serve? » - Crispy chicken burger: nothing of the sort.
x Guest with an egg allergy. What can I serve? » - Crispy chicken burger: all clear.
x Guest with an egg allergy. What can I serve? » - Crispy chicken burger: clear.
x Guest with an egg allergy. What can I serve? » - Crispy chicken burger: that one is clear.
x Guest with an egg allergy. What can I serve? » - Crispy chicken burger: doesn't have it.
x Guest with an egg allergy. What can I serve? » - Crispy chicken burger: without.
x Guest with an egg allergy. What can I serve? » - Crispy chicken burger: none in there.
x Guest with an egg allergy. What can I serve? » - Crispy chicken burger: hasn't got any.
x Guest with an egg allergy. What can I serve? » The crispy chicken burger comes without.
x Guest with an egg allergy. What can I serve? » The crispy chicken burger is made without it.
x Guest with an egg allergy. What can I serve? » There are none in the crispy chicken burger.
x Guest with an egg allergy. What can I serve? » You won't find them in the crispy chicken burger.
x Guest with an egg allergy. What can I serve? » You won't find any in the crispy chicken burger.
x Guest with an egg allergy. What can I serve? » The crispy chicken burger does not list it.
x Guest with an egg allergy. What can I serve? » The crispy chicken burger skips the eggs entirely.
x Guest with an egg allergy. What can I serve? » The crispy chicken burger has no such thing.
x Guest with an egg allergy. What can I serve? » The crispy chicken burger hasn't any of that.
x Guest with an egg allergy. What can I serve? » The crispy chicken burger? Not in there.
x Guest with an egg allergy. What can I serve? » With the crispy chicken burger there is nothing to fear on that front.
x Guest with an egg allergy. What can I serve? » The crispy chicken burger is one without.
x Guest with an egg allergy. What can I serve? » The crispy chicken burger lacks it.
x Une allergie aux œufs à la table 3, que proposer ? » - Burger poulet croustillant : zéro.
x Une allergie aux œufs à la table 3, que proposer ? » - Burger poulet croustillant : rien de tel.
x Une allergie aux œufs à la table 3, que proposer ? » - Burger poulet croustillant : sans.
x Une allergie aux œufs à la table 3, que proposer ? » - Burger poulet croustillant : il n'y en a pas.
x Une allergie aux œufs à la table 3, que proposer ? » - Burger poulet croustillant : n'en contient pas.
x Une allergie aux œufs à la table 3, que proposer ? » - Burger poulet croustillant : rien à craindre.
x Une allergie aux œufs à la table 3, que proposer ? » Le burger poulet croustillant est fait sans.
x Une allergie aux œufs à la table 3, que proposer ? » Le burger poulet croustillant n'en a pas.
x Une allergie aux œufs à la table 3, que proposer ? » Dans le burger poulet croustillant, aucun.
x Une allergie aux œufs à la table 3, que proposer ? » Dans le burger poulet croustillant, vous n'en trouverez pas.
x Une allergie aux œufs à la table 3, que proposer ? » Pas dans le burger poulet croustillant.
x Une allergie aux œufs à la table 3, que proposer ? » Le burger poulet croustillant en est dépourvu.
x Une allergie aux œufs à la table 3, que proposer ? » Le burger poulet croustillant en est exempt.
x Une allergie aux œufs à la table 3, que proposer ? » Le burger poulet croustillant n'est pas concerné.
x Une allergie aux œufs à la table 3, que proposer ? » Pour le burger poulet croustillant, rien à ce niveau.
x Een ei-allergie aan tafel 3, wat kan? » - Krokante kipburger: nul.
x Een ei-allergie aan tafel 3, wat kan? » - Krokante kipburger: zonder.
x Een ei-allergie aan tafel 3, wat kan? » - Krokante kipburger: zit er niet in.
x Een ei-allergie aan tafel 3, wat kan? » - Krokante kipburger: niets daarvan.
x Een ei-allergie aan tafel 3, wat kan? » - Krokante kipburger: geen spoor.
x Een ei-allergie aan tafel 3, wat kan? » De krokante kipburger is er vrij van.
x Een ei-allergie aan tafel 3, wat kan? » De krokante kipburger heeft dat niet.
x Een ei-allergie aan tafel 3, wat kan? » De krokante kipburger is zonder gemaakt.
x Een ei-allergie aan tafel 3, wat kan? » In de krokante kipburger vind je dat niet.
x Een ei-allergie aan tafel 3, wat kan? » Niet in de krokante kipburger.
x Een ei-allergie aan tafel 3, wat kan? » De krokante kipburger doet het zonder.
x Een ei-allergie aan tafel 3, wat kan? » Die krokante kipburger is niet getroffen.
x Een ei-allergie aan tafel 3, wat kan? » Bij de krokante kipburger is er niets aan de hand.
x Een ei-allergie aan tafel 3, wat kan? » Bij de krokante kipburger hoef je daar niet voor op te letten.
x Tafel 3 heeft een ei-allergie. De krokante kipburger heeft dat niet.
x La table 3 est allergique aux œufs. Le burger poulet croustillant n'en a pas.
x La table 3 est allergique aux œufs. Le burger poulet croustillant n'a rien de tout ça.
x Le client ne supporte pas les œufs. Ce n'est pas un souci dans le burger poulet croustillant.
x Table 3 is allergic to eggs. The crispy chicken burger has none of that.
x Table 3 is allergic to eggs. There's nothing like that in the crispy chicken burger.
x Which burgers are without egg? » | Burger | Without egg? |⏎|---|---|⏎| Crispy chicken burger | yes |
x Which burgers are without egg? » | Burger | Egg |⏎|---|---|⏎| Crispy chicken burger | none |
x Which burgers are without egg? » | Burger | Egg |⏎|---|---|⏎| Crispy chicken burger | not in it |
x Which burgers are without egg? » | Burger | Any? |⏎|---|---|⏎| Crispy chicken burger | no |
x Which burgers are without egg? » | Burger | In it? |⏎|---|---|⏎| Crispy chicken burger | no |
x Which burgers are without egg? » | Burger | Result |⏎|---|---|⏎| Crispy chicken burger | none |
x Which burgers are without egg? » | Burger | Remark |⏎|---|---|⏎| Crispy chicken burger | free of it |
x Which burgers are without egg? » | Burger | Remark |⏎|---|---|⏎| Crispy chicken burger | without |
x Which burgers are without egg? » | Crispy chicken burger | none |
x Which burgers are without egg? » Crispy chicken burger – none
x Which burgers are without egg? » Crispy chicken burger: n/a
x Which burgers are without egg? » Crispy chicken burger (none)
x Which burgers are without egg? » Crispy chicken burger, none.
= Which burgers are without egg? » Chickpea burger (none)
= Which burgers are without egg? » The crispy chicken burger is not spicy.
= Which burgers are without egg? » The cod burger is not available today.
= Which burgers are without egg? » The crispy chicken burger isn't vegetarian.
= Which burgers are without egg? » We don't have a lasagne.
= Guest with an egg allergy. What can I serve? » The crispy chicken burger is not spicy.
= Tafel 3 heeft iemand met notenallergie, wat mag die als toetje? » Liever iets te drinken? De milkshake kan sporen van noten bevatten, de limonade niet.
x Slechts één dessert bevat ei: de mousse.
x Er is maar één dessert met ei: de mousse.
= Vergelijk de huisgemaakte mayonaise met de andalousesaus » Beide sauzen bevatten eieren en mosterd en kosten € 1,20.
x Vergelijk de huisgemaakte mayonaise met de andalousesaus » Ze zijn allebei vegan.
= traces de sésame ? » Oui, elles sont possibles pour les frites de patate douce, le burger du Grognon et la sauce satay.
= Aucun plat de notre carte ne contient de mollusques ; des traces restent toutefois possibles dans le burger de cabillaud et le wrap crevettes piquantes.
= Small correction: it's the Caesar wrap that contains fish, not the falafel one.
= Give table 11 the Chicken Caesar wrap only if fish is fine for them, because it contains fish.
= can u list drinks w/ price + allergens » | Drink | Price | Contains | Traces possible | Not filled in |⏎|---|---|---|---|---|⏎| Ginger-lime lemonade | €3.90 | none | none | none |
x can u list drinks w/ price + allergens » | Drink | Price | Contains | Traces possible | Not filled in |⏎|---|---|---|---|---|⏎| Namur white beer | €4.20 | gluten | none | none |
= can u list drinks w/ price + allergens » | Drink | Price | Contains | Traces possible | Not filled in |⏎|---|---|---|---|---|⏎| Namur white beer | €4.20 | gluten | none | sulphites |
= can u list drinks w/ price + allergens » | Dish | Contains | Traces possible |⏎|---|---|---|⏎| Raspberry sorbet | none | milk |
x can u list drinks w/ price + allergens » | Dish | Contains | Traces possible |⏎|---|---|---|⏎| Raspberry sorbet | none | none |
x can u list drinks w/ price + allergens » | Dish | Contains |⏎|---|---|⏎| Raspberry sorbet | none |
= can u list drinks w/ price + allergens » | Dish | Spicy |⏎|---|---|⏎| Raspberry sorbet | no |
= | Dessert | Contient | Traces possibles |⏎|---|---|---|⏎| Sorbet framboise | aucun | lait |
x | Dessert | Contient | Traces possibles |⏎|---|---|---|⏎| Gaufre de Liège | gluten, œufs, soja, lait | aucune |
x | Dessert | Contient | Traces |⏎|---|---|---|⏎| Gaufre de Liège | gluten, œufs, soja, lait | non |
= | Dessert | Contient | Traces |⏎|---|---|---|⏎| Gaufre de Liège | gluten, œufs, soja, lait | fruits à coque |
= | Dessert | Bevat | Mogelijke sporen |⏎|---|---|---|⏎| Frambozensorbet | geen | melk |
x | Dessert | Bevat | Mogelijke sporen | Niet ingevuld |⏎|---|---|---|---|⏎| Chocolademousse | eieren, soja, melk | pinda, noten | geen |
= | Dessert | Bevat | Mogelijke sporen | Niet ingevuld |⏎|---|---|---|---|⏎| Chocolademousse | eieren, soja, melk | pinda, noten | gluten |
x Vergelijk de huisgemaakte mayonaise met de andalousesaus » Beide sauzen bevatten eieren en melk.
= Vergelijk de huisgemaakte mayonaise met de andalousesaus » Ze zijn allebei vegetarisch.
= Compare la mayonnaise maison et la sauce andalouse » Les deux sauces contiennent des œufs et de la moutarde.
x Compare la mayonnaise maison et la sauce andalouse » Les deux sauces contiennent du céleri.
= Compare the house mayonnaise with the andalouse sauce » Both sauces contain eggs and mustard.
x Compare the house mayonnaise with the andalouse sauce » Both sauces are vegan.
x Give table 11 the Falafel wrap only if fish is fine for them, because it contains fish.
x Give table 11 the Chicken Caesar wrap only if fish is fine for them, because it contains no fish.
x Geef tafel 11 de Caesarwrap met kip alleen als vis geen probleem is, want hij bevat geen vis.
= Servez le wrap poulet César seulement si le poisson ne pose pas problème, car il en contient.
`;
