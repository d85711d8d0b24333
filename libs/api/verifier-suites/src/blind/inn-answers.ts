import type { BlindBatch } from './blind-batch';
import { INN_MENU } from './menus/inn-menu';

/** Sixteenth batch: an inn of its own, half as a language model writes, half as colleagues speak. */
export const INN_ANSWERS: BlindBatch = {
  style: 'at an inn',
  menu: INN_MENU,
  trueCount: 100,
  falseCount: 101,
  written: `
# fr bois
= Le velouté de potiron, ça va pour un client allergique au lait, il n'y en a pas dedans et pas de traces non plus.
x Pas de souci pour le jambon-melon, il n'y a pas de lait dedans.
= [Y a-t-il des œufs dans la truite aux amandes ?] Ça, on n'en sait rien : personne n'a rempli la case.
x [Le civet de lièvre est encore disponible ?] Non, il est épuisé.
= Attention, le civet de lièvre contient du lait, mais pas le civet de marcassin.
x La galette de sarrasin au chèvre ne contient pas de gluten, c'est du sarrasin.
= Pour les nuggets de poulet, traces de lait possibles, donc à éviter pour la petite de la 7.
x Aucune de nos crêpes ne contient d'œufs.
= L'entrecote grillé est à 25,90 €.
x Le velouté de potiron est à 8,90 €.
= Plus de boudin blanc aux pommes, il est épuisé.
x Le sorbet à la framboise, c'est végan et il en reste plein.
= La mousse au chocolat, elle contient du soja, oui.
x Tu peux donner la truite meunière à quelqu'un d'allergique au poisson.
= [Les crêpes au sucre et aux pommes, c'est avec des noix ?] Des traces de fruits à coque sont possibles dans les deux.
x L'entrecôte grillée ne contient pas de moutarde, juste les côtelettes d'agneau.
= La brochette de poulet est halal, mais les arachides, c'est pas renseigné.
x Les nuggets de poulet sont halal.
= Ni le civet de marcassin ni l'entrecôte ne contiennent de lait.
x Il y a du lupin dans le civet de marcassin.
= Il y a de la moutarde dans les côtelettes d'agneau, désolé.
x Non non, pas de sulfites dans le civet de lièvre.
= La tarte aux myrtilles peut contenir des traces de cacahuètes.
x La soupe à l'oignon gratinée contient des œufs.
= Le jambon d'Ardenne et melon coûte quatorze euros vingt.
x [La tarte aux myrtilles, il y a du soja ?] Oui, il y en a.
= Aucune de nos soupes n'est sans céleri : il y en a dans les trois.
x Dans la brochette de poulet il n'y a ni soja ni sésame.
= [Je peux servir la truite meunière à quelqu'un d'allergique au gluten ?] Non, elle contient du gluten.
x La lasagne aux champignons est végane.
= Le seul plat pour enfants avec du sésame, c'est le mini-burger de bœuf.
x Tous les desserts contiennent du lait.
= La crêpe aux pommes coûte 1,70 € de plus que la crêpe au sucre.
x Le mini-burger est à dix euros cinquante.
? Quels plats principaux puis-je proposer à une cliente allergique aux œufs ?
  Voici ce que dit le registre pour les plats :
= - **Civet de marcassin** : ne contient pas d'œufs, mais il est épuisé pour le moment.
= - **Civet de lièvre** : ne contient pas d'œufs.
= - **Truite meunière** : pas d'œufs.
x - **Truite aux amandes** : pas d'œufs non plus.
= - **Lasagne aux champignons** : contient des œufs, à éviter.
x **En résumé :** quatre plats sur cinq conviennent à une cliente allergique aux œufs.
? Fais-moi un tableau gluten / lait pour les grillades.
  | Plat | Gluten | Lait |
  |---|---|---|
= | Entrecôte grillée | non | non |
= | Côtelettes d'agneau grillées | non | non |
x | Brochette de poulet | non | non |
= | Boudin blanc aux pommes | traces possibles | oui |
x À noter : parmi les grillades, seul le boudin blanc aux pommes peut contenir des traces de gluten.
? Quels desserts ne contiennent pas de gluten ?
= Un seul dessert ne contient pas de gluten : le **sorbet à la framboise**.
  Pour les autres :
= * Tarte aux myrtilles : contient du gluten (ainsi que des œufs et du lait).
x * Mousse au chocolat : contient du gluten.
= Attention toutefois, le sorbet à la framboise est actuellement épuisé.
x Le sorbet contient par ailleurs du lait.
? Que sait-on des fruits à coque dans les plats végétariens ?
= ⚠️ **Galette de sarrasin au chèvre** – contient des fruits à coque.
= ⚠️ **Lasagne aux champignons** – traces de fruits à coque possibles.
= ✅ **Croquettes au fromage** – n'en contiennent pas.
x ✅ **Velouté de potiron** – n'en contient pas.
x ✅ **Sorbet à la framboise** – n'en contient pas.
= ✅ **Soupe à l'oignon gratinée** – n'en contient pas.
x ❓ **Crêpe au sucre** – information non renseignée pour les fruits à coque.
? Quels plats sont halal, et à quel prix ?
x Les plats halal de la carte sont :
= 1. Velouté de potiron (7,50 €)
= 2. Côtelettes d'agneau grillées (24,50 €)
x 3. Brochette de poulet (17,50 €)
x 4. Entrecôte grillée (25,90 €)
= 5. Mini-burger de bœuf (12,50 €)
? Un monsieur allergique à la moutarde hésite entre les civets, et son fils voudrait un plat enfant. Que lui dire ?
  Bonne question, voyons plat par plat.
x Le **civet de lièvre** convient, puisqu'il ne contient pas de moutarde.
x Le **civet de marcassin**, lui, contient de la moutarde.
x Côté enfants, les **nuggets de poulet** peuvent contenir des traces de moutarde, contrairement au mini-burger de bœuf.
x Bref, aucun des deux civets ne pose problème pour la moutarde.
? Résume les allergènes de la truite meunière.
x **Allergènes présents :** poisson, gluten, lait, crustacés.
x **Traces possibles :** mollusques et fruits à coque.
# nl bois
= In de hazenpeper zit er wel melk, in de stoofpot van everzwijn niet.
x Je kan de boekweitpannenkoek gerust geven aan iemand met een notenallergie.
= Of er mosterd in de kipnuggets zit, dat is niet ingevuld.
x De pannenkoek met appel is zonder sulfiet.
= Zeg maar aan tafel 4 dat de everzwijnstoofpot op is.
x De chocolademousse is uitverkocht.
= [Mag iemand met een selderallergie de forel op molenaarswijze?] Ja hoor, daar zit geen selder in.
x In de kipnuggets zit ei.
= De kippenspies bevat sesam én soja, dus niks voor haar.
x De hazenpeper kost tweeëntwintig euro vijftig.
= Alle pannenkoeken bevatten eieren en melk.
x [Bevat de erwtensoep met spek gluten?] Nee, geen gluten.
= Behalve de pompoensoep is geen enkele soep vegan.
x De frambozensorbet bevat noten.
= De bosbessentaart kan sporen van pinda bevatten.
x Beide forellen bevatten gluten.
= Voor de gegrilde entrekot reken je vijfentwintig euro negentig.
x Geen enkel grillgerecht bevat mosterd.
= De forel met amandelen is een euro duurder dan die op molenaarswijze.
x Erwtensoep met spek is vegetarisch.
= Nee, de kaaskroketten zijn niet vegan, wel vegetarisch.
x De witte pens is er nog, en hij kost 16,80 euro.
= Lamskoteletten zijn halal, maar er zit mosterd in.
x De goedkoopste soep is de erwtensoep.
= Het is niet zo dat de uiensoep geen sulfiet bevat: er zit er wel in.
x Er zit geen selder in de pompoensoep, dus dat kan voor haar.
= [Zit er soja in de lasagne?] Weet ik niet, dat vakje staat leeg in het register.
x De mini-rundburger bevat geen sesam, de kippenspies wel.
= In de kindergerechten zit geen vis.
x [Sesam in de entrecote?] Nee, dat zit er niet in.
= Bij de Ardense ham kunnen er sporen van mosterd zijn, en of er melk in zit weten we niet.
x Bij de hoofdgerechten is alleen de lasagne vrij van vis.
? Welke gerechten bevatten geen melk?
  Volgens het register bevatten deze gerechten **geen melk**:
= - Erwtensoep met spek
= - Pompoensoep
= - Stoofpot van everzwijn
x - Kipnuggets
= - Gegrilde entrecote
= - Kippenspies
x - Ardense ham met meloen
  Let op:
= - Bij de frambozensorbet zijn sporen van melk mogelijk.
x - De gegrilde lamskoteletten bevatten wel melk.
? Kan je de twee forelgerechten vergelijken?
  | | Forel op molenaarswijze | Forel met amandelen |
  |---|---|---|
= | Prijs | € 21,50 | € 22,50 |
= | Gluten | bevat | sporen mogelijk |
= | Noten | geen | bevat |
x | Eieren | geen | geen |
x | Schaaldieren | geen | geen |
= Kort samengevat: beide forellen bevatten vis en melk.
x Voor iemand met een weekdierenallergie zijn ze allebei geschikt.
? Wat staat er over lupine in het register?
= Voor vier gerechten is **lupine niet ingevuld**: pompoensoep, stoofpot van everzwijn, boekweitpannenkoek met geitenkaas en bosbessentaart.
x Dat betekent dat die vier gerechten geen lupine bevatten.
= De gewone pannenkoek met suiker bevat geen lupine.
x Bij de hazenpeper is lupine evenmin ingevuld.
? Geef een overzicht van de vegetarische gerechten met prijs.
= **Voorgerecht:** kaaskroketten – € 13,50
= **Soep:** pompoensoep (€ 7,50) en gegratineerde uiensoep (€ 8,90)
= **Hoofdgerecht:** lasagne met champignons – € 16,90
x **Grill:** kippenspies – € 18,50
x **Pannenkoek:** pannenkoek met appel – € 7,80
= **Dessert:** bosbessentaart – € 6,90
x Daarvan zijn alleen de pompoensoep en de chocolademousse vegan.
? Is de witte pens met appeltjes oké voor iemand die geen sulfiet mag?
~ Dat kan ik niet bevestigen: of de **witte pens met appeltjes** sulfiet bevat, is niet ingevuld in het register.
x Selder zit er in elk geval niet in.
x Bovendien bevat de witte pens gluten.
? Vat de kindergerechten even samen.
x ✔️ **Mini-rundburger**: bevat geen melk, wel gluten.
x ✔️ **Kipnuggets**: bevatten gluten, en zijn geschikt voor een kind met een ei-allergie.
x **Conclusie:** geen van beide kindergerechten bevat gluten.
x **Prijs:** allebei € 11,50.
# en bois
= Hare stew's got milk in it, the boar stew hasn't.
x Chicken nuggets have no milk in them.
= [Any eggs in the trout with almonds?] No idea, nobody's filled that one in.
x There are peanuts in the chicken skewer.
= We're out of the raspberry sorbet.
x Yes, we've still got the white pudding with apple.
= The lamb chops are halal, and so is the chicken skewer.
x The goat's cheese pancake contains gluten.
= Watch out, the cheese croquettes may contain traces of fish.
x Both stews are sold out.
= There's celery in every one of our soups.
x Only one of the pancakes has milk in it, the sugar one.
= We don't know about celery in the cheese croquettes.
x [Can someone with a nut allergy have the pumpkin soup?] Yes, no nuts in it at all.
= The sugar pancake is six fifty.
x The blueberry tart's seven ninety.
= [Is the chocolate mousse okay for a guest with a soy allergy?] No, the chocolate mouse contains soy.
x The apple pancake is vegan.
= It's not true that the hare stew has no sulphites; it does contain them.
x No sesame in the mini burger, the bun is plain.
= None of the grill dishes contain fish.
x The trout with almonds doesn't contain nuts.
~ Apart from the two trout dishes, no main contains fish.
x Every starter contains gluten.
~ The burger's twelve fifty and the nuggets are eleven fifty.
x The ham with melon has mustard in it.
= The pea soup with bacon isn't vegetarian.
x It isn't known whether the hare stew contains milk.
= The sirloin costs more than the lamb chops.
x The wild boar stew is halal.
= [Could there be molluscs in the trout meunière?] Yes, traces are possible.
x The onion soup is cheaper than the pea soup.
~ You can give the mushroom lasagne to someone allergic to mustard, there's none in it.
? Which dishes can I offer a guest with a gluten allergy?
  Here are the dishes whose register entry says they do **not contain gluten**:
= - **Ardennes ham with melon**
= - **Pumpkin soup**
= - **Grilled sirloin**
= - **Grilled lamb chops**
x - **Chicken skewer**
x - **White pudding with apple**
x - **Buckwheat pancake with goat's cheese**
  Please keep in mind:
= - The raspberry sorbet does not contain gluten either, but it is sold out.
= - The chocolate mousse may contain traces of gluten, so leave it out.
? Can you put eggs and nuts for the children's dishes and the pancakes in a table?
  | Dish | Eggs | Nuts |
  |:--|:--|:--|
= | Mini beef burger | may contain | does not contain |
x | Chicken nuggets | contains | does not contain |
= | Sugar pancake | contains | may contain |
x | Apple pancake | contains | does not contain |
= | Buckwheat pancake with goat's cheese | contains | contains |
x **Summary:** all five dishes contain eggs.
? What do I tell a guest who cannot have mustard?
= The **grilled sirloin** and the **grilled lamb chops** both contain mustard.
= For the **pea soup with bacon**, the **hare stew** and the **chicken nuggets**, mustard has not been filled in, so check with the kitchen first.
x The **wild boar stew** does not contain mustard.
= The **chicken skewer** is the only available grill dish that does not contain mustard.
x Traces of mustard are possible in the **white pudding with apple**.
x The **mini beef burger** contains mustard, unlike the cheese croquettes.
? Give me a short profile of the raspberry sorbet and the blueberry tart.
  ### Raspberry sorbet
= - Diet: vegetarian and vegan
x - Price: €6.90
= - Contains: sulphites
x - May contain: milk, nuts
  ### Blueberry tart
= - Contains: gluten, eggs, milk
= - Not filled in: soybeans and lupin
x - May contain: nuts and sesame
? Which mains are available and what do they cost?
x **Wild boar stew** – €24.90, available
x **Hare stew** – €24.90
x **Trout meunière** – €21.50, vegetarian
x **Mushroom lasagne** – €16.90, does not contain soy
x Overall, the cheapest main is the trout with almonds.
`,
};
