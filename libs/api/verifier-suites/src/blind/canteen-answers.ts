import type { BlindBatch } from './blind-batch';
import { CANTEEN_MENU } from './menus/canteen-menu';

/** Twelfth batch: what colleagues say to each other, of a menu of its own. */
export const CANTEEN_ANSWERS: BlindBatch = {
  style: 'among colleagues',
  menu: CANTEEN_MENU,
  trueCount: 105,
  falseCount: 99,
  written: `
# fr gare
= Faut pas donner le bánh mì à quelqu'un qui supporte pas le soja, y en a dedans.
x Le bánh mì, niveau soja t'inquiète, y en a pas.
= Attention hein, y a des cacahuètes dans le pad thaï.
x [Y a des cacahuètes dans la sauce satay ou pas ?] Non, pas de cacahuètes, tu peux l'envoyer.
= [Le curry rouge, il y a du lait dedans ?] Non, pas de lait.
x [Et le curry jaune, il y a du lait dedans ?] Nan, aucun produit laitier.
= [la 12 est allergique aux œufs, elle voulait le tom yum, ça va ?] Oui ça passe, pas d'œufs dans le tom yum.
x [la 7 peut pas manger d'œuf, je lui mets l'américain ?] Oui vas-y, y a pas d'œuf dans l'américain.
= Les gyoza, poulet ou légumes, c'est sésame dans les deux cas.
x Pour le sésame prends les gyoza légumes, y en a que dans ceux au poulet.
= Satay = arachides. Toujours.
x Tu peux dire à la dame que le céleri dans les gyoza poulet c'est vérifié, y en a pas.
= Pour le céleri dans les gyoza poulet on sait pas, personne a vérifié.
= [du gluten dans le pad thaï ?] Aucune idée, c'est pas rempli dans le registre. Donc je m'avance pas.
x [il y a du gluten dans le pad thaï ?] non non, rien du tout côté gluten
= Croissant : traces possibles de fruits à coque, dis-le bien au client.
x Le cookie matcha ? Même pas de traces de fruits à coque, aucun souci pour le petit.
= Plus de tarte au riz, propose autre chose.
x [On a encore des tartines saumon ?] Oui oui, tu peux en vendre.
= [C'est combien le poke saumon déjà ?] 14,50 €.
x [C'est combien le tom yum déjà ?] 9,50 €.
= Mayo sriracha : œuf et moutarde dedans, donc pas pour la dame de la 4 qui fait une allergie à la moutarde.
x La mayo sriracha passe pour quelqu'un qui est allergique à la moutarde, y en a pas.
= Le tom yum c'est crustacés ET mollusques.
x Dans le tom yum y a des crustacés mais pas de mollusques.
= Le ramen miso est vegan, le poke tofu aussi.
x La 3 est vegan ? Mets-lui un curry jaune, c'est vegan.
= En halal on a les gyoza poulet et le curry jaune, c'est tout.
x Le ramen shoyu est halal, comme les gyoza poulet.
= [mollusques dans le ramen shoyu ?] pas exclu, traces possibles
x [et des crustacés dans le ramen shoyu ?] Non, zéro trace, c'est clean.
= On exclut pas des traces de lait dans le velouté.
x Y a du lait dans le velouté potiron, c'est écrit noir sur blanc.
~ [un ado allergique au lupin veut un croissant] On n'a pas l'info pour le lupin dans le croissant, je lui donnerais pas.
x [le monsieur du comptoir fait une allergie au lupin, le cookie ça va ?] Oui, pas de lupin dans le cookie matcha.
= Hé, la petite de la 9 supporte pas les produits laitiers : pas de cookie, pas de croissant, y a du lait dans les deux.
x Bubble tea taro, y a pas de lait dedans, je viens de regarder.
= Si quelqu'un demande sans sulfites : le bubble tea mangue en contient, et l'américain aussi.
x Sulfites dans le bánh mì ? Non, y en a pas.
= J'ai regardé pour ton client : dans le curry jaune y a du lait, du céleri et de la moutarde. Pour le soja par contre personne l'a noté.
x J'ai regardé pour ton client : dans le curry jaune y a du lait, du céleri et de la moutarde, et pas de soja.
~ Le poke tofu c'est le seul plat de la carte qui contient vraiment des fruits à coque, les autres c'est au pire des traces ou pas renseigné.
x Le croissant est sans gluten.
= [Allergie poisson à la 5, elle prend quoi comme ramen ?] Le miso, lui il a pas de poisson. Le shoyu oui.
x [Allergie poisson à la 6, elle prend quoi comme poke ou bánh mì ?] Le bánh mì, y a pas de poisson dedans.
= Petit rappel pour ce midi : le pad thaï contient crustacés, œufs, poisson, cacahuètes et soja. Donc si la cliente vous parle d'un seul de ceux-là, c'est mort.
x Petit rappel pour ce midi : le poke saumon contient poisson, œufs, soja, moutarde et sésame, mais aucune trace de crustacés.
= Les traces de cacahuètes dans le curry rouge, oui c'est possible.
x [je peux servir le curry rouge à une allergie arachide ?] Ouais nickel, y a pas d'arachides ni de traces.
? Table 8, allergie sésame + œuf. Qu'est-ce que je leur dis pour les soupes et les ramen ?
  Alors, j'ai le registre sous les yeux :
= - **Tom yum** : ni sésame ni œuf, ça va.
= - **Velouté potiron-coco** : pareil, pas d'œuf, pas de sésame.
= - **Ramen shoyu** : les deux dedans, non.
x - **Ramen miso** : pas de sésame, mais traces d'œuf possibles.
  Redemande quand même au client si c'est une vraie allergie.
# fr gare
? T'as les prix des trucs à emporter ? J'ai pas la carte sous la main
= Gyoza poulet 7,90, gyoza légumes 7,50.
x Bánh mì 8,90.
= Américain 6,20 et satay en plus 1,50.
x Bubble tea mangue 5,60.
# fr gare
? tu peux me faire le point lait pour la vitrine et les boissons, j'ai une maman qui attend
  oui deux secondes
= croissant : lait
x cookie matcha : traces de lait, mais pas plus
= bubble tea taro : y a du lait
= bubble tea mangue : des traces, c'est possible
x tarte au riz : pas de lait
# fr gare
x [le taro, fruits à coque ?] Non pas de fruits à coque, dans le taro c'est sûr.
= [et le taro, fruits à coque ?] Pas renseigné.
x Y a du poisson dans la mayo sriracha, fais gaffe.
= Le soja dans l'américain, on n'en sait rien, la fiche est vide là-dessus.
x Y a du poisson dans les deux pokes.
= [Tartine radis pour une allergie aux œufs ?] Oui, pas d'œufs dans celle-là.
x [Tartine radis pour une allergie au lait ?] Oui, no souci, y a pas de lait.
= Nan le curry rouge y a pas de gluten dedans, par contre crustacés et poisson oui.
x L'américain, y a du poisson ? Non, c'est que de la viande, pas de poisson.
# nl gare
= Zit er sesam in de poke? Ja, volop. Zowel in die met zalm als in die met tofu.
x Zit er sesam in de gyoza met groenten? Nee.
= Neeje, geen pad thai voor tafel 6, daar zitten pinda's in.
x Satésaus mag gerust bij die pinda-allergie, er zitten geen pinda's in.
= [Is de bánh mì ok voor iemand die geen vis mag?] Nee, er zit vis in.
x [Is de américain ok voor iemand die geen vis mag?] Ja hoor, geen vis in den américain.
= [melk in de tom yum?] nee, geen melk
x [melk in de gele curry?] nope, geen melk
= De rijsttaart is op, ge kunt ze van het bord vegen.
x Rijsttaart hebben we nog, verkoop maar.
= [Kunnen we de boterham met zalm nog geven?] Nee, die is er niet vandaag.
= Selder in de rode curry? Weten we niet, staat niet ingevuld.
x Selder in de rode curry? Nee, zit er niet in.
= In de satésaus kunnen sporen van noten zitten.
x Noten in de satésaus, nee, ook geen sporen.
= [wat kost de rode curry?] €15,90
x [wat kost de miso ramen?] 14,90 euro
= Die mevrouw aan de toog mag geen ei: geen croissant dus, daar zit ei in.
x Die mevrouw aan de toog mag geen ei. Geef haar de matchakoek, zonder ei.
= Srirachamayo: of daar vis in zit heeft niemand nagekeken.
x Srirachamayo: geen vis, dus dat mag.
= Vegan zijn bij ons de miso ramen, de gyoza met groenten, de tofupoke, de pompoensoep en de mango bubble tea.
x De boterham met plattekaas is vegan.
= De gyoza met kip zijn halal.
x Bánh mì is halal, zeg dat maar tegen die gasten.
= [schaaldieren in de gyoza?] Er kunnen sporen in zitten, bij alle twee.
x [schaaldieren in de gyoza met kip?] Ja, daar zitten schaaldieren in.
= Weekdieren zitten er enkel in de tom yum; in de pad thai zijn sporen mogelijk.
x Weekdieren in de pad thai: nee, niks, ook geen sporen.
= Gast met mosterdallergie → geen zalmpoke en geen américain, in alle twee zit mosterd.
x Gast met mosterdallergie → de zalmpoke is goed, geen mosterd.
= Effe voor de zekerheid: gluten in de tofupoke, da's mogelijk sporen, en in de zalmpoke idem.
x Effe voor de zekerheid: gluten in de tofupoke? Nee, ook geen sporen van gluten.
= [mag iemand die geen noten verdraagt een tofupoke?] Zeker niet, er zitten noten in.
x [mag iemand die geen noten verdraagt een zalmpoke?] Ja dat gaat, geen noten en geen sporen.
= Bubble tea taro, daar zit melk in. Die met mango niet als ingrediënt, maar sporen van melk kunnen wel.
x Bubble tea mango: geen sulfieten.
= Sulfieten in de shoyu ramen: onbekend.
x De pompoensoep is glutenvrij, die kan ze nemen.
= Ik heb het nog eens bekeken voor tafel 14: in de pompoensoep zit selder, van mosterd weten we het niet, en sporen van gluten en melk zijn mogelijk. Zeg dat er eerlijk bij.
x Ik heb het nog eens bekeken voor tafel 14: in de pompoensoep zit geen selder, en sporen van gluten en melk zijn mogelijk.
= [Tafel 2 is allergisch aan schaaldieren, welke curry?] Geen van de twee zou ik geven: de rode bevat ze en bij de gele kunnen er sporen in zitten.
x [Tafel 2 is allergisch aan schaaldieren, welke curry?] Pak de gele, daar zitten ze niet in en sporen ook niet.
= Soja zit in alle ramen, alle gyoza en alle pokes.
x Soja zit in alle ramen, alle pokes en de rode curry.
= Nee nee, in de gele curry zit geen sesam. Wel mosterd.
x Nee nee, in de shoyu ramen zit geen ei. Wel vis.
? Jana vraagt wat ze moet zeggen over pinda's, die van tafel 10 hebben een zoon met een zware allergie
  Ik heb de lijst er even bij gepakt.
= - Pad thai en satésaus: pinda's zitten erin.
= - Miso ramen, tofupoke, bánh mì en rode curry: sporen van pinda kunnen.
x - Matchakoek: geen pinda's, ook geen sporen.
= - Zalmpoke: geen pinda's.
= - Kipgyoza: ook niet.
  Laat de ouders zelf beslissen en geef het door aan de keuken.
# nl gare
? kan je snel de soepen en ramen voor mij overlopen op ei en vis
  | | ei | vis |
  |---|---|---|
= | Shoyu ramen | bevat | bevat |
x | Miso ramen | bevat | niet |
= | Tom yum | niet | bevat |
x | Pompoensoep | niet | sporen mogelijk |
# nl gare
x [hoeveel is een gyoza met groenten?] 7,90
= [hoeveel is de tofupoke?] Die staat op 13,50.
x Lupine in de bánh mì? Nee, dat is nagekeken, zit er niet in.
= Lupine in de bánh mì: geen gegevens.
x [Kan die vrouw met een melkallergie een bánh mì eten?] Ja, geen melk in, ook geen sporen.
= [Kan die vrouw met een melkallergie een kipgyoza eten?] Ja, geen melk in de kipgyoza.
x Sesam? Die zit in den américain, absoluut.
x Ge moogt die van tafel 3 zeggen dat er in de boterham met plattekaas geen noten zitten, zelfs geen sporen.
~ Even uitleggen, want ik kreeg er gisteren al een vraag over: bij de tofupoke zijn noten, soja en sesam ingrediënten, gluten en pinda's kunnen er als sporen in zitten, en over lupine weten we niks. Als er iemand met een lupineallergie zit, gewoon zeggen dat we het niet weten.
x Even uitleggen: in de bánh mì zitten gluten, ei, vis, soja en sulfieten, en ook pinda's.
x Kindje met melkallergie aan de toog? Geef maar een botercroissant, daar zit geen melk in.
# en gare
= Nope, pad thai's got peanuts in it.
x Nah, no peanuts in the pad thai, you're fine.
= [is there egg in the sriracha mayo?] Yep, egg and mustard.
x [is there egg in the bánh mì?] No egg.
= Don't give the tofu poke to the nut allergy on 5, there are nuts in it.
x Tofu poke's ok for the nut allergy on 5, no nuts in there.
= [Can the fish allergy have the miso ramen?] Yes, there's no fish in it.
x [Can the fish allergy have the red curry?] Yes, no fish in that one.
= 86 the smoked salmon tartine.
x Smoked salmon tartine's back on, go ahead and sell it.
= We're out of rice tart, so push the cookie instead, 3.20.
x [how much is the pad thai?] €14.20
= [how much is the yellow curry?] 14.20
= Nobody's filled in nuts for the taro bubble tea, so I can't tell you either way.
x Taro bubble tea: nuts not in it, we checked.
= Heads up: traces of sesame possible in the bánh mì.
x Heads up: the bánh mì has sesame in it.
= The salmon poke may have traces of shellfish (crustaceans), tell them.
x There's no crustaceans in the shoyu ramen, not even traces.
= Both gyoza have gluten, soy and sesame.
x Both gyoza have celery.
= Chicken gyoza and yellow curry are our only halal-tagged dishes.
x Red curry's vegetarian.
= [vegan on 11, what can they have?] Miso ramen or the veggie gyoza, both vegan.
x [vegan on 11, what can they have?] The fromage blanc tartine, that's vegan.
= The mango bubble tea has sulphites.
x Mango bubble tea contains milk, same as the taro.
= [gluten in the pad thai?] dunno, it's blank on the sheet
x [gluten in the pad thai?] Yes, contains gluten.
= No gluten in the red curry, none in the yellow either.
x The tom yum's gluten-free.
= Yellow curry has milk, celery and mustard in it; nuts, fish and crustaceans are traces only.
x Yellow curry has milk, celery and mustard in it, and peanuts may be there as traces.
= Yeah so I checked with the kitchen for your guy: américain has egg, fish, mustard and sulphites, and celery and sesame could be there as traces. Soy isn't filled in.
x Yeah so I checked with the kitchen for your guy: américain has egg, mustard and sulphites, no fish, and celery and sesame could be there as traces.
= Careful, croissant has egg and dairy.
x Croissant's fine for a dairy allergy, no milk in it.
= Any soup is OK for a peanut allergy, neither has peanuts.
x Any curry is OK for a peanut allergy, neither has peanuts or traces.
= Lupin in the cookie? Not recorded.
x Lupin in the tofu poke? No, none.
= Molluscs: only the tom yum actually contains them.
x Molluscs: the tom yum and the shoyu ramen contain them.
= [sesame allergy wants a snack, croissant?] I wouldn't, may contain sesame.
x [sesame allergy wants a snack, croissant?] Sure, no sesame anywhere near it.
= [sesame allergy wants a snack, cookie?] Yeah go for the cookie, no sesame.
x Miso ramen for the soy allergy? Yes, no soy.
? Group of 9 coming at 1, one coeliac asking about gluten and one allergic to milk. What do I tell them about the mains?
  Ok, from the register:
= 1. Red curry: no gluten, no milk.
= 2. Yellow curry: no gluten but it does have milk.
x 3. Shoyu ramen: no gluten, no milk.
= 4. Tofu poke: traces of gluten possible, no milk.
x 5. Pad thai: no gluten, no milk.
  Tell the coeliac to talk to Samira before ordering.
# en gare
? wait, which of the sauces and sandwiches have egg?
= sriracha mayo does
x satay does too
= bánh mì and américain both do
# en gare
= [milk in the bánh mì?] traces possible, not in the recipe as such
x [mustard in the pumpkin soup?] Nope.
= [mustard in the pumpkin soup?] We don't know, it's not filled in.
x The salmon poke's 13.50.
= Tom yum's out for anyone with a crustacean allergy, they're in it.
x Fish in the satay? Yes, it contains fish.
= For tonight's briefing: the bánh mì has gluten, egg, fish, soy and sulphites. Peanuts, milk and sesame may be there as traces. Lupin we just don't know.
x For tonight's briefing: the red curry has crustaceans and fish, may have traces of molluscs, and celery has been checked and it's not in there.
x yeah veggie gyoza's halal, send it
= pad thai has no milk btw
x Egg allergy on 2 wants the salmon poke, that's ok, no egg in it.
`,
};
