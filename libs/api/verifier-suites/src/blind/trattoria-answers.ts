import type { BlindBatch } from './blind-batch';
import { TRATTORIA_MENU } from './menus/trattoria-menu';

/** Eleventh batch: of a menu of its own, with cells that nobody has filled in. */
export const TRATTORIA_ANSWERS: BlindBatch = {
  style: 'at a trattoria',
  menu: TRATTORIA_MENU,
  trueCount: 102,
  falseCount: 98,
  written: `
# fr centre
= [Il y a du gluten dans les moules marinière ?] Non, les moules marinière ne contiennent pas de gluten d'après le registre.
= [La table 6 demande s'il y a du lait dans la carbonnade à la Leffe] Des traces de lait sont possibles dans la carbonnade, donc à signaler au client.
x [Y a-t-il du céleri dans la minestrone ?] Non, pas de céleri dans la minestrone de la Nonna.
= [Le vol-au-vent, il y a de la moutarde dedans ?] On ne le sait pas : pour la moutarde, rien n'est renseigné sur le vol-au-vent façon grand-mère.
x [Et l'omelette du brasseur, moutarde ?] Non, l'omelette du brasseur est sans moutarde, tu peux la servir.
= [Combien coûtent les croquettes aux crevettes ?] Les croquettes aux crevettes grises d'Ostende sont à 16,90 €.
x [Prix de la brochette sicilienne ?] La brochette de poulet à la sicilienne est à 17,50 €.
= [Qu'est-ce qui est en rupture ?] Pour le moment, les moules à l'ail et à la crème et le tiramisu au spéculoos de Bruges ne sont plus disponibles ; tout le reste de la carte l'est.
x [Poisson dans le vol-au-vent ?] Ce n'est pas renseigné pour le vol-au-vent façon grand-mère, il faut demander en cuisine.
= Nos deux desserts, la dame blanche et le tiramisu au spéculoos, contiennent du lait et des œufs.
x [Le client veut des moules, il hésite entre les deux] Les deux sont disponibles : les moules marinière et les moules à l'ail et à la crème.
= [La brochette de poulet est halal ?] Oui, c'est le seul plat de la carte étiqueté halal.
x [Et la carbonnade, halal aussi ?] Oui, la carbonnade à la Leffe de Dinant est halal.
= Les penne all'arrabbiata sont vegan, mais des traces d'œufs y sont possibles.
x Les penne all'arrabbiata contiennent des œufs.
= La dame blanche contient du soja, des œufs et du lait, et elle peut contenir des traces d'arachides.
x La dame blanche contient du lait, des œufs et du soja, mais pas la moindre trace de cacahuètes.
= Pour le lupin dans la Margherita, personne n'a encore complété la fiche : à voir avec la cuisine.
x Pas de lupin dans la pizza Margherita, c'est confirmé.
x [Un client cœliaque demande pour les frites] Les frites fraîches maison ne contiennent pas de gluten, aucune trace non plus.
= [Un client cœliaque demande pour les frites] Attention : les frites fraîches maison peuvent contenir des traces de gluten, je ne les conseillerais pas.
x [La sauce andalouse va pour un client allergique au gluten ?] Oui, la sauce andalouse maison est sans gluten.
= [La sauce andalouse va pour un client allergique au gluten ?] Oui, il n'y a pas de gluten dans la sauce andalouse maison. Elle contient par contre des œufs et de la moutarde.
x [La sauce au poivre, il y a du gluten dedans ?] Non, pas de gluten dans la sauce au poivre vert.
= [La sauce au poivre, il y a du gluten dedans ?] Le registre ne dit rien sur le gluten de la sauce au poivre vert, il faut demander en cuisine avant de répondre au client.
= [Lait dans la limonade et le chocolat chaud ?] Dans le chocolat chaud à l'ancienne, oui ; dans la limonade au citron de Sicile, non.
x [Sulfites dans la limonade ?] Oui, la limonade au citron de Sicile contient des sulfites.
x [Les lasagnes conviennent à quelqu'un qui ne supporte pas les fruits à coque ?] Oui, la lasagne aux épinards et à la ricotta ne contient pas de fruits à coque.
= [Les lasagnes conviennent à quelqu'un qui ne supporte pas les fruits à coque ?] Je ne peux pas te le dire : la case « fruits à coque » de la lasagne aux épinards n'est pas remplie.
= Les deux pizzas végétariennes sont la Margherita (12,50 €) et la quatre fromages (14,90 €).
x La granola de l'abbaye au yaourt est vegan.
x Seules les croquettes d'Ostende contiennent des crustacés.
~ Aucun plat de la carte n'est encodé comme contenant des arachides, mais la brochette de poulet, la dame blanche et la granola peuvent en avoir des traces ; pour le tiramisu, on ne sait pas.
? Qu'est-ce qu'un client allergique au gluten peut manger ?
  Voici ce que dit le registre :
= - **Moules marinière** : pas de gluten
= - **Brochette de poulet à la sicilienne** : pas de gluten
x - **Frites fraîches maison** : pas de gluten non plus
= - **Omelette du brasseur** : ne contient pas de gluten
x - **Moules à l'ail et à la crème** : pas de gluten
= - Comme sauce, l'andalouse maison (1,20 €), et à boire la limonade au citron de Sicile
x - Comme dessert, la dame blanche, pas de gluten dedans
~ À ne pas proposer sans vérifier : la sauce au poivre vert, dont la teneur en gluten n'est pas renseignée.
  Préviens quand même la cuisine en passant la commande.
# fr centre
? La table 3 a une allergie au lait. Que puis-je lui proposer ?
  Bien sûr, voici :
= Sans lait d'après le registre : les penne all'arrabbiata, la brochette de poulet à la sicilienne, la minestrone de la Nonna, les frites, la sauce andalouse et la limonade.
x L'escalope de veau à la milanaise ne contient pas de produits laitiers, donc elle convient aussi.
= L'escalope milanaise et la carbonnade, c'est non : traces de lait possibles dans les deux.
x Les moules marinière sont également sans lait.
x La sauce au poivre vert reste une option, elle ne contient pas de lait.
# fr centre
? Peux-tu me faire un tableau des moules et des croquettes pour les crustacés, les mollusques et le poisson ?
  | Plat | Crustacés | Mollusques | Poisson |
  |---|---|---|---|
= | Moules marinière | traces possibles | contient | traces possibles |
x | Moules à l'ail et à la crème | contient | contient | traces possibles |
x | Croquettes aux crevettes grises d'Ostende | contient | contient | traces possibles |
= | Pizza aux fruits de mer | contient | contient | contient |
x | Frites fraîches maison | traces possibles | non | traces possibles |
= | Tagliatelles au saumon fumé | traces possibles | traces possibles | contient |
# fr centre
? Une dame allergique au sésame et aux noix veut une pizza, c'est possible ?
= Non, je ne lui conseillerais aucune des trois pizzas : des traces de sésame sont possibles dans chacune.
x La Margherita n'a que le souci du sésame : elle en contient.
= Côté fruits à coque, c'est la quatre fromages qui pose problème (traces possibles) ; la Margherita et la pizza aux fruits de mer n'en contiennent pas.
= À la place, elle peut prendre le spaghetti bolognaise maison à 15,50 € : ni sésame ni fruits à coque.
x Ou alors l'escalope à la milanaise, sans sésame ni fruits à coque.
x En dessert, le tiramisu au spéculoos est encore disponible, mais traces de fruits à coque possibles.
# fr centre
? Qu'est-ce qu'on a de vegan ?
= Quatre choses sont étiquetées vegan : les penne all'arrabbiata, la minestrone de la Nonna, les frites fraîches et la limonade au citron de Sicile.
x La sauce andalouse maison est vegan aussi, vous pouvez l'ajouter avec les frites.
x Les penne sont à 14,90 € et la minestrone à 7,90 €.
= La granola et le chocolat chaud sont végétariens, mais pas marqués vegan.
  N'hésite pas si le client a une autre question.
# fr centre
? C'est quoi les allergènes de la carbonnade ?
  Pour la **carbonnade à la Leffe de Dinant** :
= - Contient : gluten, moutarde, sulfites
x - Traces possibles : lait, céleri et arachides
= - Non renseigné : poisson et soja
x - Pas d'œufs, pas de sésame, pas de poisson
= - Ni œufs, ni fruits à coque, ni lupin
# nl centre
= [Zit er melk in het stoofvlees?] Er kunnen sporen van melk in het stoofvlees met Leffe uit Dinant zitten.
x [Zit er melk in het stoofvlees?] Nee, in het stoofvlees zit geen melk.
= [Mosselen marinière en gluten?] Daar zit volgens de fiche geen gluten in.
x [Mosselen marinière voor iemand met coeliakie?] Ja hoor, onze mosselen marinière zijn glutenvrij.
= [Weten we iets over mosterd in de brouwersomelet?] Nee, dat is niet ingevuld; vraag het even na in de keuken.
x [Zit er lupine in de Oostendse garnaalkroketten?] Nee, daar zit geen lupine in.
= [Zit er lupine in de Oostendse garnaalkroketten?] Dat staat niet in het register: niemand heeft lupine ingevuld voor de garnaalkroketten.
= [Hoeveel kost de vol-au-vent?] De vol-au-vent op grootmoeders wijze kost € 20,50.
x [Wat kost de pepersaus?] De groene pepersaus kost € 3,00.
x [Kunnen we nog tiramisu verkopen?] Ja, de tiramisu met Brugse speculoos is er nog, voor € 8,20.
= [Kunnen we nog tiramisu verkopen?] Nee, de tiramisu met Brugse speculoos is op. De dame blanche kan wel nog.
x [Selder in de Margherita?] Dat weten we niet, het is voor de pizza Margherita niet ingevuld.
= Alle pasta's bevatten gluten, en op de penne all'arrabbiata na bevatten ze ook allemaal melk.
x Onze drie pizza's zijn allemaal vegetarisch.
x Bij het ontbijt bevatten zowel de brouwersomelet als de abdijgranola eieren.
= De mosselen met look en room zijn vandaag niet te krijgen, de mosselen marinière wel (€ 26,50).
x [Tafel 12 is allergisch aan schaaldieren, kan ze de tagliatelle nemen?] Ja, in de tagliatelle met gerookte zalm zitten geen schaaldieren.
= [Tafel 12 is allergisch aan schaaldieren, kan ze de tagliatelle nemen?] Liever niet: de tagliatelle met gerookte zalm kan sporen van schaaldieren bevatten.
= [Is er iets halal?] Ja, de kipbrochette op Siciliaanse wijze van € 18,50. Dat is het enige gerecht met dat label.
x [Is er iets halal?] Ja, de kipbrochette op Siciliaanse wijze en het kalfslapje zijn halal.
= De andalousesaus van het huis bevat eieren, mosterd en sulfieten, en mogelijk sporen van selder.
x De andalousesaus van het huis bevat geen eieren.
= De abdijgranola is het enige gerecht dat effectief sesam bevat; bij de drie pizza's en het kalfslapje zijn sporen mogelijk.
x Alleen de abdijgranola kan een probleem zijn bij een sesamallergie; in alle andere gerechten zit geen sesam.
x [Zijn er pinda's in de abdijgranola?] Ja, er zitten pinda's in de abdijgranola.
= [En in de dame blanche, pinda's?] Die kan sporen van pinda bevatten.
x [Noten in de kipbrochette?] Nee, de kipbrochette op Siciliaanse wijze bevat geen noten, ook geen sporen.
= Of er selder in de kipbrochette zit, weten we niet: dat vakje is leeg.
x De verse frieten bevatten geen weekdieren.
= Voor weekdieren staat er bij de verse frieten niets ingevuld, dus eerst de keuken vragen.
x Het kalfslapje op Milanese wijze kost € 21,90 en het stoofvlees ook.
= Zowel de lasagne met spinazie en ricotta als de pizza vier kazen zijn vegetarisch, maar ze zijn geen van beide als vegan aangeduid.
x [Bevat de warme chocolademelk soja?] Nee, er zit geen soja in de ouderwetse warme chocolademelk.
= [Bevat de warme chocolademelk soja?] Ja, en ook melk. Daarnaast zijn sporen van gluten en noten mogelijk.
x [Is de penne oké voor iemand die geen sulfieten mag?] Ja, de penne all'arrabbiata bevat geen sulfieten.
# nl centre
? Wat kan een gast met een eierallergie eten?
  Hier is het overzicht:
= - **Pizza's**: Margherita, vier kazen en zeevruchten, allemaal zonder eieren
= - **Mosselen marinière**: geen eieren
x - **Mosselen met look en room**: geen eieren, dus die kan je ook serveren
= - **Stoofvlees met Leffe uit Dinant** en **kipbrochette**: geen eieren
x - **Penne all'arrabbiata**: geen eieren
x - **Groene pepersaus** en **andalousesaus**: geen eieren
= - **Ontbijt**: de abdijgranola met yoghurt wel, de brouwersomelet niet
= Spaghetti bolognese en minestrone raad ik af: daar zijn sporen van ei mogelijk.
x De vol-au-vent kan enkel sporen van eieren bevatten.
  Geef het door aan de keuken als je de bestelling plaatst.
# nl centre
? Maak eens een tabelletje van de sauzen en de frieten: prijs, gluten, selder, soja.
  | Gerecht | Prijs | Gluten | Selder | Soja |
  |---|---|---|---|---|
= | Andalousesaus van het huis | € 1,20 | nee | sporen mogelijk | niet ingevuld |
x | Groene pepersaus | € 3,50 | nee | ja | niet ingevuld |
x | Verse frieten van het huis | € 4,50 | sporen mogelijk | sporen mogelijk | nee |
# nl centre
? Een mevrouw is allergisch aan vis, schaaldieren en weekdieren. Wat moet ze vermijden?
  Goed dat je het vraagt. Volgens het register:
= - Vis zit zeker in de tagliatelle met gerookte zalm en de pizza met zeevruchten.
x - Schaaldieren zitten in de pizza met zeevruchten, de garnaalkroketten en de mosselen marinière.
= - Weekdieren zitten in de twee mosselgerechten en in de pizza met zeevruchten.
x - In de verse frieten zit geen vis en er zijn ook geen sporen van.
= - Bij de garnaalkroketten zijn sporen van vis en weekdieren mogelijk.
= - Voor het stoofvlees is vis niet ingevuld: dat weten we dus niet.
x - Stoofvlees met Leffe mag ze wel nemen: zonder vis, zonder schaaldieren, zonder weekdieren.
= - Wat wel kan: vol-au-vent, kalfslapje of spaghetti bolognese, daar zit geen van de drie in.
# nl centre
? Mag iemand met een noten- én pinda-allergie ons ontbijt nemen?
x Ja, de abdijgranola met yoghurt kan: geen noten en enkel mogelijk sporen van pinda's.
= De brouwersomelet kan: die bevat geen noten en geen pinda's, en kost € 11,90.
x Er kunnen wel sporen van noten in de omelet zitten.
= De granola niet, want daar zitten noten in en er zijn sporen van pinda mogelijk.
x Als drankje erbij is de warme chocolademelk prima, zonder noten en zonder pinda's.
= Een limonade van Siciliaanse citroen erbij kan ook: geen noten, geen pinda's.
# nl centre
? Zeg eens alles over de pizza met zeevruchten
  **Pizza met zeevruchten**
= € 17,90, beschikbaar, niet vegetarisch
= Bevat: gluten, schaaldieren, vis, melk, sulfieten en weekdieren
x Mogelijk sporen van: soja, selder, mosterd en sesam
x Niet bekend: sesam
= Over lupine is niets bekend
x Bevat geen: eieren, pinda's, noten, lupine
# en centre
= [Does the beef carbonnade have fish in it?] We don't know: fish hasn't been filled in for the carbonnade, so check with the kitchen.
x [Does the beef carbonnade have fish in it?] No, there's no fish in the carbonnade.
= [Is there milk in the mussels marinière?] Yes, the mussels marinière do contain milk.
x [Any crustaceans in the mussels marinière?] Yes, they contain crustaceans.
= [Any crustaceans in the mussels marinière?] Traces of crustaceans are possible, so I'd steer an allergic guest away from them.
x [Can I still sell the garlic and cream mussels?] Yes, they're available at €27.50.
= [Can I still sell the garlic and cream mussels?] No, those are out right now. The mussels marinière are available, at €26.50.
= [How much is the veal?] The veal escalope Milanese is €22.90.
x [How much is a lemonade?] A Sicilian lemon lemonade is €4.80.
= [Is the house andalouse vegan?] No, it's tagged vegetarian only, and it contains eggs.
x [Is the smoked salmon tagliatelle vegetarian?] Yes, the smoked salmon tagliatelle is vegetarian.
~ [A guest is allergic to mustard and wants the chicken skewer] Not a good idea: the Sicilian chicken skewer contains mustard.
x [A guest is allergic to mustard and wants the chicken skewer] That's fine, the Sicilian chicken skewer has no mustard in it.
= Peanuts in the tiramisu: nobody has filled that in.
x Both sauces, the andalouse and the green peppercorn, contain eggs.
x [Any sulphites in the penne?] The penne all'arrabbiata may contain traces of sulphites.
= Crustaceans are in the seafood pizza and the shrimp croquettes; the tagliatelle, both mussel dishes and the fries may have traces, and everything else is free from them.
x There are no peanuts in the tiramisu with Bruges speculoos.
x The four-cheese pizza contains nuts.
= The four-cheese pizza may contain traces of nuts; the Margherita has none.
x [Is the brewer's omelette okay for a coeliac?] Yes, the omelette is gluten-free.
= [Is the brewer's omelette okay for a coeliac?] The brewer's omelette contains no gluten according to the register. It does contain eggs and milk.
x [What about the dame blanche, any gluten?] No gluten in the dame blanche.
= [What about the dame blanche, any gluten?] It may contain traces of gluten.
x [Soy in the minestrone?] No, Nonna's minestrone has no soy.
= [Soy in the minestrone?] The register doesn't say for Nonna's minestrone. Best to ask the chef before you tell the guest anything.
= Both the house-cut fries and the lemonade are vegan, and neither contains milk.
x Both mussel dishes are free from celery.
= All our pasta dishes contain gluten.
x All our pasta dishes contain milk.
~ Lupin isn't listed as an ingredient in anything on the menu, but for nine dishes, such as the vol-au-vent and the seafood pizza, it isn't filled in at all.
x Nothing on the menu contains lupin, and no dish is left unchecked for it.
x The Ostend grey shrimp croquettes are €18.90.
= Sulphites in the croquettes? Not known, that box is still empty for the Ostend grey shrimp croquettes.
# en centre
? What can a guest with a soy allergy eat?
  Here's what the register shows:
= - **Smoked salmon tagliatelle** and **penne all'arrabbiata**: no soy
x - **House spaghetti bolognese**: no soy
= - **Mussels marinière** with **house-cut fries**: no soy in either
= - **Ostend grey shrimp croquettes** (€16.90): no soy
x - **Nonna's minestrone**: no soy
x - **House andalouse sauce**: no soy, goes well with the fries
= - **Brewer's omelette** at breakfast, and the **lemonade**: no soy
= Keep them away from the dame blanche and the hot chocolate, which both contain soy.
x All three pizzas are fine for this guest, since none has soy.
= For the carbonnade, the veal escalope, the minestrone and both sauces, soy is not filled in, so ask the kitchen first.
  Let the chef know when you send the order through.
# en centre
? Guest can't have gluten or dairy. Anything for her?
  Sure, here goes.
= Main course: the Sicilian chicken skewer, which contains neither gluten nor milk, at €18.50.
x She could also have the mussels marinière, which contain no gluten and no milk.
= Sauce: house andalouse, no gluten and no milk. Drink: the Sicilian lemon lemonade, same story.
x House-cut fries on the side are fine as well, no gluten and no milk there.
= The chicken skewer, the andalouse sauce and the lemonade are the only things on the menu with neither gluten nor milk.
x The brewer's omelette works too: it has no gluten and only traces of milk are possible.
# en centre
? Give me a quick table of the desserts and hot chocolate: nuts, peanuts, soy, availability
  | Dish | Nuts | Peanuts | Soy | Available |
  |---|---|---|---|---|
= | Dame blanche | may contain | may contain | contains | yes |
x | Tiramisu with Bruges speculoos | may contain | no | may contain | no |
x | Old-fashioned hot chocolate | contains | no | contains | yes |
# en centre
? Which dishes are a problem for someone allergic to celery?
= **Contains celery:** spaghetti bolognese, spinach and ricotta lasagne, both mussel dishes, vol-au-vent, minestrone and the green peppercorn sauce.
x **May contain traces:** penne all'arrabbiata, seafood pizza, carbonnade, shrimp croquettes and the four-cheese pizza.
= **Not known:** smoked salmon tagliatelle and the chicken skewer.
x **No celery:** Margherita, veal escalope, fries, andalouse sauce and the brewer's omelette.
= The Margherita at €12.50 or the veal escalope would both work, as neither has celery.
x The smoked salmon tagliatelle is another option, as there's no celery in it.
# en centre
? Table 9: vegetarian, allergic to nuts. Suggestions?
  Happy to help.
= - Pizza Margherita: vegetarian, no nuts
= - Penne all'arrabbiata (€13.90): vegetarian, in fact vegan, and no nuts
x - Spinach and ricotta lasagne: vegetarian, no nuts
x - Green peppercorn sauce with fries: both vegetarian, no nuts
x - Dame blanche for dessert: vegetarian and nut traces are ruled out
= - Nonna's minestrone to start (€7.90): vegetarian and without nuts
x - Abbey granola: vegetarian, may contain traces of nuts
`,
};
