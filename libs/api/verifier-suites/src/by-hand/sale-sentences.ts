/** What is out, what is back and how many are so, of the tea room of batch 18, as it is said in passing. */
export const TEAROOM_SALE = `
x La tarte au sucre, c'est fini pour aujourd'hui.
x Le gâteau aux carottes est parti, désolé.
x Y a plus rien comme gaufre.
x Le chocolat chaud est terminé.
x La tarte au riz, on en a encore plein.
x Il reste deux tartes au riz.
x Aucune pâtisserie ne manque aujourd'hui.
x Aucun plat n'est en rupture aujourd'hui.
x Trois plats manquent à l'appel aujourd'hui.
x Une seule pâtisserie est en rupture : la tarte au sucre.
x Nous avons trois soupes véganes.
x Deux de nos gaufres sont halal.
x Il y a deux quiches végétariennes à la carte.
x De suikertaart is op, verkoop ze niet meer.
x De suikertaart is gedaan voor vandaag.
x De croissants zijn weg.
x Geen enkel gebak is vandaag op.
x Geen enkele soep is vandaag te krijgen.
x Er is vandaag niks uitverkocht.
x De rijsttaart? Die hebben we nog, ja.
x Croissant? Nee, die is op.
x Er ontbreken drie gerechten vandaag.
x Van het gebak is er maar één uitverkocht, de suikertaart.
x We hebben drie vegan boterhammen.
x Drie wafels zijn vegetarisch, en twee ervan halal.
x The merveilleux is registered as halal.
x Lorraine's vegan.
x The sugar tart's finished.
x The hot chocolate is done for today.
x Croissants? All gone.
x No croissants left.
x We've sold the last croissant.
x The rice tart is here, plenty of it.
x Rice tart's in again.
x The rice tart is back in stock.
x None of the cakes is out.
x Three dishes are out today.
x All the cakes are in stock.
x Everything's available today.
x Nothing's sold out.
x We have three vegan tartines.
x Two of the quiches are vegetarian.
x Only two cakes are halal, the sugar tart and the rice tart.
x Geen van de soepen is te krijgen.
x Van het gebak is er niks op.
x Alle soepen zijn op.
x De soepen zijn op.
x No cake is available.
x The soups are sold out.
x All the cakes are still there.
x Il ne manque aucune pâtisserie.
x Il ne manque rien aujourd'hui.
x Rien ne manque aujourd'hui.
x Les soupes sont épuisées.
x Toutes les soupes sont en rupture.
x Plus de soupe.
x Geen enkele soep meer.
x We hebben geen wafels meer.
x Geen wafels vandaag.
x We hebben de laatste croissant verkocht.
x Plus aucune soupe.
x Plus une seule gaufre.
x On a vendu la dernière gaufre de Liège.
x Trois de nos tartines sont végétariennes.
x Quatre tartines sont disponibles.
x No waffles today.
x No more soups.
x Four of the cakes are available today, the merveilleux isn't.
x Five cakes are available.
x Two of the soups are vegan.
x We have two vegan cakes, the brownie and the carrot cake.
x One of the quiches is out.
= La tarte au riz, c'est fini pour aujourd'hui.
= La tarte au riz est partie, désolé.
= Aucune gaufre ne manque aujourd'hui.
= Aucune boisson n'est en rupture aujourd'hui.
= Deux plats manquent à l'appel aujourd'hui.
= Une seule de nos gaufres est halal.
= Il y a une quiche végétarienne à la carte.
= De rijsttaart is op, verkoop ze niet meer.
= De rijsttaart is gedaan voor vandaag.
= Geen enkele soep is vandaag op.
= De suikertaart? Die hebben we nog, ja.
= Er ontbreken twee gerechten vandaag.
= We hebben één vegan boterham.
= The rice tart's finished.
= No rice tart left.
= None of the waffles is out.
= Two dishes are out today.
= We have one vegan tartine.
= Two of the soups are vegetarian.
= Only two cakes are halal, the sugar tart and the carrot and walnut cake.
= Trois gaufres sont végétariennes, dont une seule halal.
= Deux de nos tartines sont végétariennes.
= Deux plats sont en rupture.
= Trois tartines sont disponibles.
= Four of the cakes are available today.
= We have one vegan tartine: the avocado and hummus one.
= One of the soups is vegan.
= Two of the salads aren't vegetarian.
`;

/** The same of a brasserie. */
export const QUAY_SALE = `
x Il n'y a plus de soupe de poissons.
x Les moules marinières sont finies pour ce soir.
x La dame blanche, c'est terminé.
x Toutes les entrées sont en rupture.
x Aucun dessert n'est épuisé.
x Rien n'est en rupture ce soir.
x Deux desserts sont épuisés.
x Les huîtres de Zélande ? Oui, on en a encore.
x De vissoep is op, zeg het aan de gasten.
x De zeetong? Ja, die is er nog.
x Geen enkel dessert is op.
x Er is vanavond niks op.
x De mosselen zijn gedaan.
x The fish soup's done for tonight.
x Nothing's missing tonight.
x The oysters are back in.
x All the starters are off tonight.
x Fish soup? All gone, sorry.
x No fries tonight.
x One dessert is sold out: the lemon sorbet.
x The oysters? Plenty.
= Un dessert est épuisé.
= De zeetong? Nee, die is op.
= The fries are on, plenty left.
= The sole's gone, sorry.
= The fish soup is in the fridge, go ahead.
`;

/** Diets, prices and what is out of a grill, as a language model and as colleagues tell them. */
export const GRILL_SALE = `
= Bien sûr ! Aujourd'hui, deux plats sont épuisés : l'Iskender kebab et la pastilla aux fruits de mer.
x Bien sûr ! Aujourd'hui, trois plats sont épuisés : l'Iskender kebab, la pastilla aux fruits de mer et le houmous.
= Nous avons trois tajines halal : poulet, agneau et kefta.
x Nous avons quatre tajines halal.
= Parmi les tajines, un seul est végane : celui de légumes.
= Les deux pides sont disponibles.
x Les deux pides sont épuisées.
= Pour un végétarien, je propose le houmous, le zaalouk ou la pide au fromage ; les trois sont à moins de treize euros.
x Pour un végane, je propose le houmous, le zaalouk ou la pide au fromage.
= Le thé à la menthe coûte 3,90 €, l'ayran 3,50 € : quarante centimes de différence.
= L'Iskender kebab est malheureusement épuisé, mais l'assiette Adana est toujours disponible.
x L'assiette Adana est malheureusement épuisée, mais l'Iskender est toujours disponible.
= Un couscous royal et un thé : 27,40 €.
x Un couscous royal et un thé : 26,40 €.
= Le couscous royal, à 23,50 €, est le plus cher de la carte.
= Le tajine de légumes convient à une cliente végane, et il coûte moins de seize euros.
x Le tajine de légumes convient à une cliente végane, et il coûte moins de quinze euros.
= On n'a plus d'Iskender, propose l'Adana à la place.
= Oui, il nous reste de la baklava à la pistache.
= Il n'y a pas de dessert végane sur la carte.
x Il n'y a pas de dessert végétarien sur la carte.
= L'assiette de poulet, c'est 15,90 €, soit un euro de moins que l'Adana.
x L'assiette de poulet, c'est 15,90 €, soit deux euros de moins que l'Adana.
= Toutes nos sauces sont végétariennes, et la harissa est même végane.
= À part l'Iskender, toutes les grillades sont disponibles ce soir.
= Si le client veut une entrée, la pastilla n'est plus disponible aujourd'hui.
= De Iskender is op voor vandaag, de Adana hebben we nog.
x De Adana is op voor vandaag, de Iskender hebben we nog.
= Twee van de drie mezze... nee, beide mezze zijn vegan.
= Beide mezze zijn vegan en kosten minder dan zeven euro.
x Beide mezze zijn vegan en kosten minder dan zes vijftig.
= De shakshuka is vegetarisch én halal; het Turks ontbijt is enkel vegetarisch.
x De shakshuka is vegetarisch én halal; het Turks ontbijt is dat ook.
= Eén tajine is vegan: de groentetajine.
= Voor veganisten hebben we vier gerechten onder de tien euro: hummus, zaalouk, muntthee en harissa.
= De kip-tajine kost 18,50 euro, de lamtajine drie euro meer.
x De kip-tajine kost 18,50 euro, de lamtajine vier euro meer.
= Geen enkele tajine is uitverkocht.
x Geen enkele grillschotel is uitverkocht.
= Er is nog baklava, ja.
= Nee, we hebben vandaag geen pastilla meer.
= Zeg tafel 3 dat de ayran 3,50 kost.
= De duurste couscous kost 23,50 euro.
= We're out of the Iskender and the seafood pastilla; everything else is available.
x We're out of the Iskender; everything else is available.
= The seven-vegetable couscous is vegan and costs less than seventeen euros.
x The seven-vegetable couscous is vegan and costs less than sixteen euros.
= All four tajines are available.
x Two of the four tajines are halal.
= None of the starters is available right now.
= The garlic sauce is €1.50, fifty cents more than the harissa.
x The garlic sauce is €1.50, forty cents more than the harissa.
= Sorry, the Iskender is gone. Can I offer the Adana plate instead?
= Is the baklava vegan? No, only vegetarian.
= The mint tea is under four euros and vegan.
= Two teas and a baklava come to 15.30.
= The Adana isn't vegetarian, but the cheese pide is.
= We do have a vegan tajine, the vegetable one at €15.50.
= A guest who only eats halal can take any tajine except the vegetable one.
= The harissa is the cheapest thing we sell, at one euro.
`;

/** The same of a trattoria. */
export const TRATTORIA_SALE = `
= Les moules à l'ail et à la crème sont en rupture, mais les moules marinière sont disponibles.
= Le tiramisu est fini pour aujourd'hui, proposez la dame blanche.
x La dame blanche est finie pour aujourd'hui, proposez le tiramisu.
= Deux pizzas sont végétariennes : la Margherita et la quatre fromages.
x Trois pizzas sont végétariennes.
= Une seule brochette est halal, celle de poulet.
= La pizza Margherita est la moins chère des pizzas, à 12,50 €.
= Comptez moins de quinze euros pour les penne all'arrabbiata ou la Margherita.
x Comptez moins de quinze euros pour les penne all'arrabbiata ou la lasagne.
= De tiramisu is vandaag op, maar de dame blanche is er nog wel.
= Er zijn twee vegetarische pizza's.
x Er zijn drie vegetarische pizza's.
= De frieten zijn vegan, dus die mogen de veggies gerust hebben.
x De pizza met zeevruchten mag naar de veggies.
= The tiramisu's finished, push the dame blanche.
= One mussel dish is out, the garlic and cream one.
= Two pasta dishes are vegetarian: the penne and the lasagne.
x Three pasta dishes are vegetarian.
= The lemonade's four twenty, the hot chocolate four eighty.
= Neither dessert is vegan.
x Both desserts are available.
`;
