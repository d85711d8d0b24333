import type { BlindBatch } from './blind-batch';
import { PIZZERIA_MENU } from './menus/pizzeria-menu';

/** Nineteenth batch: a pizzeria of its own, mostly as a language model writes. */
export const PIZZERIA_ANSWERS: BlindBatch = {
  style: 'at a pizzeria',
  menu: PIZZERIA_MENU,
  trueCount: 122,
  falseCount: 118,
  written: `
# fr gent
= Oui, la focaccia au romarin contient du gluten. Elle peut aussi contenir des traces de sésame, et pour le soja l'information manque.
x Pour le soja, pas d'inquiétude : la focaccia au romarin n'en contient pas.
= [Est-ce que le vitello tonnato contient du gluten ?] Non, pas de gluten dans le vitello tonnato. Il contient en revanche des œufs, du poisson et de la moutarde.
x [Y a-t-il de la moutarde dans le vitello tonnato ?] Non, aucune moutarde dans ce plat ; il n'y a que des œufs et du poisson.
~ Les croquettes aux crevettes grises, c'est gluten, crustacés, lait et œufs ; le poisson et les mollusques restent possibles à l'état de traces, et le céleri n'est pas renseigné.
x La dame de la 12 est allergique aux œufs ? Propose-lui les croquettes aux crevettes grises, y en a pas dedans.
= Attention, la burrata n'est pas à proposer à une personne allergique aux fruits à coque : des traces sont possibles.
x Vous pouvez servir la burrata à un client allergique aux fruits à coque en toute sécurité, le plat n'en contient même pas à l'état de traces.
= [Le minestrone convient-il à un client allergique au lupin ?] Je ne peux pas le confirmer : le lupin n'est pas renseigné pour le minestrone. Mieux vaut vérifier en cuisine avant de servir.
x [Un cœliaque peut-il prendre le minestrone ?] Oui, le minestrone est sans gluten, il peut le prendre les yeux fermés.

? Quels allergènes dans la soupe de poissons ?
  Voici ce qui est enregistré pour la soupe de poissons, rouille et croûtons :
= - **Contient** : poisson, crustacés, gluten, œufs, céleri et moutarde
= - **Traces possibles** : mollusques, lait
x - **Sans** : sulfites, arachides, fruits à coque

? Fais-moi le point sur les moules pour la table 4
  Pour les moules marinière et frites :
= - ❌ mollusques, céleri, sulfites : présents
= - ⚠️ gluten, crustacés, poisson : traces possibles
x - ✅ moutarde : absente
  N'hésitez pas si vous avez besoin d'autre chose.

= Chef, pour l'entrecôte au beurre aux herbes : y a du lait, et je peux pas jurer pour le céleri, on n'a rien là-dessus.
x L'entrecôte, beurre aux herbes, c'est bon pour un intolérant au lactose, y a pas de lait.
= Même si la brochette d'agneau grillée ne contient pas de gluten, elle contient de la moutarde, et le sésame peut s'y trouver en traces.
x Aucune moutarde dans la brochette d'agneau grillée, seulement d'éventuelles traces de sésame.
= [Y a-t-il du lait dans les carbonnades ?] L'information n'est pas disponible : le lait n'est pas renseigné pour les carbonnades à la gantoise. À considérer comme non sûr pour un client allergique.
x Les carbonnades à la gantoise ne contiennent pas de lait, vous pouvez rassurer le monsieur de la 8.
= Le tiramisu contient du gluten, du lait et des œufs. Les fruits à coque et le soja y sont possibles en traces, et les sulfites ne sont pas documentés.
x Dans le tiramisu, le lait et les œufs sont bien présents, mais il n'y a pas de gluten.
= Pas de céleri dans la salade de chèvre chaud aux noix, mais bien du lait, des fruits à coque et de la moutarde.
x La salade de chèvre chaud aux noix ne contient pas de moutarde, contrairement à la salade César au poulet.
= Oui, sers-lui la limonade maison, aucun des 14 allergènes dedans.
x Le sorbet citron est garanti sans lait, même pas de traces.
= Pour le spaghetti enfant, il faut prévenir les parents : gluten et céleri présents, lait et œufs possibles en traces.
x Allergie au céleri ? Pas de souci avec le spaghetti enfant, il n'en contient pas.
x [Peut-on servir la sole à quelqu'un d'allergique aux mollusques ?] Oui. La sole meunière contient du poisson, du lait et du gluten, mais elle est exempte de mollusques.
x Les linguine aux palourdes, c'est sans risque pour un allergique aux crustacés, y a que des mollusques dedans.
= Traces de soja possibles dans la pizza Margherita, donc pas pour l'allergique au soja de la 5 svp.

? Quelles pizzas contiennent du lait ?
  Voici la situation pizza par pizza :
  | Pizza | Lait |
  |---|---|
= | Pizza Margherita | contient |
= | Pizza aux quatre fromages | contient |
x | Pizza aux fruits de mer | sans |
= | Pizza aux légumes grillés | traces possibles |

= Toutes nos pizzas contiennent du gluten, sans exception.
x À la place du waterzooi, propose les carbonnades à la gantoise : le waterzooi contient du lait, les carbonnades non.
x Les deux plats gantois, waterzooi et carbonnades, sont sans gluten.
x Aucune de nos pâtes ne contient de gluten.
= Les deux soupes contiennent du céleri, donc ni l'une ni l'autre pour la cliente allergique au céleri.
x Seule la soupe de poissons contient du céleri ; le minestrone en est exempt.
= Le seul plat où des traces d'arachides sont signalées, ce sont les gnocchi au pesto.
x Deux plats contiennent des fruits à coque : les gnocchi au pesto et la burrata.
= Côté mollusques, ils sont présents dans la pizza aux fruits de mer, les linguine aux palourdes et les moules marinière.
x Tous les antipasti contiennent du lait, sauf la focaccia au romarin.

? Un client allergique aux œufs : que peut-il prendre en pâtes ?
  C'est délicat, voici le détail :
= - Spaghetti bolognaise : traces d'œufs possibles, à éviter
= - Linguine aux palourdes : pareil, traces possibles
x - Linguine citron et courgette : sans œufs, c'est le bon choix
= - Gnocchi au pesto : on ne peut pas exclure des traces d'œufs
x En résumé, aucune des pâtes ne présente de risque pour lui.

x Au dessert, rien ne pose problème pour une allergie aux fruits à coque : le tiramisu et le sorbet citron en sont tous deux exempts.
= À la place des croquettes aux crevettes grises, prends plutôt la burrata pour ton allergique aux crustacés : elle n'en contient pas.

= Oui, les linguine citron et courgette sont véganes, et halal aussi.
x Oui, la pizza aux légumes grillés est halal, tu peux la conseiller à la table du fond.
= [Le waterzooi de poulet est-il halal ?] Oui, le waterzooi de poulet est indiqué comme halal.
= La burrata est végétarienne mais pas végane.
~ Pour la famille qui mange halal, il y a la brochette d'agneau grillée et le waterzooi de poulet ; la salade César au poulet, par contre, n'est pas halal.
x Nos deux salades sont végétariennes.

= La sole meunière est à 29,90 €, c'est le plat le plus cher de la carte.
x Le vitello tonnato est à quinze euros cinquante.
= Deux pizzas Margherita et une limonade maison, ça fait 27,50 €.
x Comptez 6,50 € pour le sorbet citron et 7,90 € pour le tiramisu.
x La pizza aux quatre fromages est à quatorze euros nonante, et celle aux légumes grillés a douze euros nonante.
= Le waterzooi coûte 21,90 €, soit 1,40 € de plus que les carbonnades à la gantoise.
x Les linguine aux palourdes sont moins chères que les linguine citron et courgette.

= Plus d'anguilles au vert aujourd'hui, désolé.
x Les anguilles au vert sont bien disponibles ce midi, tu peux les proposer.
= La pizza aux fruits de mer est en rupture aujourd'hui, mais la pizza aux quatre fromages est disponible.
x Y a plus de moules pour aujourd'hui, dis-le à la table 3.
= Deux plats manquent à l'appel aujourd'hui : la pizza aux fruits de mer et les anguilles au vert. Tout le reste est disponible.
x Toutes les pizzas sont disponibles ce soir.
= [Reste-t-il de la sole ?] Oui, la sole meunière est disponible aujourd'hui.
x [Il y a encore du tiramisu ?] Non, le tiramisu est épuisé aujourd'hui.
x En poisson, tout est parti sauf les anguilles au vert.

? Qu'est-ce qu'on a pour un client végane ?
  Voilà ce que j'ai trouvé :
= - **Minestrone** : végane et végétarien ✅
= - **Pizza aux légumes grillés** : végane, même si des traces de lait sont possibles
x - **Gnocchi au pesto** : véganes, à conseiller
x - **Tiramisu** : végane également

# nl gent
= Ja, in de garnaalkroketten zitten gluten, schaaldieren, melk en eieren. Sporen van vis en weekdieren zijn mogelijk, en voor selderij hebben we geen gegevens.
x De garnaalkroketten zijn veilig bij een selderijallergie, dat zit er niet in.
= [Zit er vis in de vitello tonnato?] Ja, vitello tonnato bevat vis, en ook eieren en mosterd.
x [Zitten er sulfieten in de vitello tonnato?] Nee, de vitello tonnato is vrij van sulfieten.
= Of er sulfieten in de vitello tonnato zitten, weten we niet: dat staat niet geregistreerd. Vraag het even na in de keuken.
x Zeg maar tegen tafel 6 dat er geen melk in de burrata zit.
= De focaccia met rozemarijn bevat gluten, dus niet voor die mevrouw met coeliakie hé.
x Focaccia met rozemarijn: geen sesam, ook geen sporen.
= Opgelet met de minestrone: selderij zit er sowieso in en sporen van gluten kunnen we niet uitsluiten.
x In de minestrone zit geen selderij, enkel mogelijk sporen van gluten.

? Wat zit er in de vissoep?
  Dit zijn de allergenen van de vissoep met rouille en croutons:
= - **Bevat:** vis, schaaldieren, gluten, eieren, selderij, mosterd
x - **Enkel als sporen mogelijk:** schaaldieren en weekdieren
= - **Niet gekend:** sulfieten
x - **Vrij van:** melk, noten en pinda's

? Allergenen pizza vier kazen aub
  Voor de pizza vier kazen:
  | Allergeen | Status |
  |---|---|
= | Gluten | bevat |
= | Melk | bevat |
x | Noten | vrij |
x | Eieren | vrij |

= De pizza vier kazen raad ik iemand met een eierallergie niet aan, want over eieren is niets bekend bij dat gerecht.
x Iemand met een notenallergie mag gerust de gnocchi met pesto nemen.
= Amai, let op met de gnocchi met pesto: noten zitten erin, en pinda's kunnen er ook in sporen in zitten.
x De linguine met vongole bevat gluten en weekdieren, maar geen sulfieten.
= [Kan een klant met een visallergie de linguine met vongole eten?] Beter niet: sporen van vis zijn mogelijk.
x [Zit er gluten in de zeetong?] Nee, de zeetong meunière is glutenvrij.
= Mosselen natuur met frietjes: weekdieren, selderij en sulfieten zitten er zeker in; mosterd is onbekend.
x De frietjes bij de mosselen zijn geen probleem: mosselen natuur met frietjes is helemaal vrij van gluten.
= Bij de paling in 't groen zijn vis, selderij en gluten aanwezig, terwijl melk en sulfieten niet gekend zijn.
x Paling in 't groen is lactosevrij.
= In de entrecote met kruidenboter zit melk. Mosterd en gluten kunnen in sporen voorkomen.
x In de Gentse stoverij zit geen mosterd, breng ze maar naar tafel 3.
= Nee, geen gluten in de gegrilde lamsbrochette, maar wel mosterd, en de sulfieten zijn niet ingevuld.
x De Gentse waterzooi bevat zeker geen mosterd, dus die mag naar tafel 9.
x [Mag iemand met een selderijallergie de spaghetti bolognese?] Ja, dat kan: de spaghetti bolognese bevat wel gluten en melk, maar geen selderij.
x Bij een soja-allergie zou ik de caesarsalade met kip aanraden, want soja zit er zeker niet in.

? Welke gerechten bevatten noten?
  Hier is het overzicht:
= - **Gnocchi met pesto**: bevat noten
= - **Salade met warme geitenkaas en noten**: bevat noten
= - **Burrata**, **pizza vier kazen** en **tiramisu**: mogelijk sporen van noten
x - **Citroensorbet**: vrij van noten

= Onze twee salades bevatten allebei melk en mosterd.
x Geen enkele pizza bevat vis.
= Alle pasta's bevatten gluten, ook de kinderspaghetti.
x Alle pizza's bevatten melk.
~ Schaaldieren zitten in de garnaalkroketten, de vissoep en de pizza zeevruchten; bij de linguine met vongole, de zeetong en de mosselen zijn enkel sporen mogelijk.
x Voor wie geen sulfieten verdraagt: de Gentse stoverij en de gegrilde lamsbrochette zijn er allebei vrij van.
x Sesam zit als ingrediënt in de focaccia met rozemarijn en de lamsbrochette.
= Lupine is nergens als ingrediënt geregistreerd; enkel bij de minestrone weten we het niet.
x Van de desserten is alleen de tiramisu een risico bij melkallergie, de citroensorbet is vrij van melk.
= Zowel de kinderspaghetti als de spaghetti bolognese bevat selderij.
x Noch in de spaghetti bolognese, noch in de kinderspaghetti zit er melk.

? Gast is allergisch aan mosterd, wat mag hij niet hebben?
  Even op een rij:
= - Caesarsalade met kip: niet geven, bevat mosterd
= - Gentse waterzooi met kip: mosterd onbekend, dus liever niet
x - Entrecote met kruidenboter: oké, geen mosterd
= - Zeetong meunière: oké, vrij van mosterd

x Behalve de burrata bevatten al onze antipasti eieren.
= Noch de huislimonade, noch de citroensorbet bevat gluten.

= De minestrone is veganistisch, maar staat niet als halal geregistreerd.
x [Is de pizza vier kazen vegan?] Ja hoor, de pizza vier kazen is veganistisch.
= [Heb je iets halal van de grill?] Ja, de gegrilde lamsbrochette is halal. De entrecote is dat niet.
x De Gentse stoverij is halal, net als de Gentse waterzooi met kip.
= De enige veganistische pizza op de kaart is die met gegrilde groenten.
x Een glas prosecco is halal, schenk maar in.
= Veganisten kunnen als dessert terecht bij de citroensorbet; tiramisu is wel vegetarisch, maar niet vegan.
x De spaghetti bolognese is vegetarisch.

x De paling in 't groen staat aan € 29,70 op de kaart.
= Twee kinderspaghetti's van 8,50 samen is 17 euro.
x Voor de gegrilde lamsbrochette tellen we € 20,50 en voor de Gentse stoverij € 22,90.
= De entrecote met kruidenboter kost 26,90 euro, 40 cent meer dan de mosselen.
x De garnaalkroketten zijn goedkoper dan de burrata.

= De paling in 't groen is op vandaag.
x [Kunnen we nog pizza zeevruchten maken?] Ja, de pizza zeevruchten is vandaag gewoon beschikbaar.
= Pizza zeevruchten is eraf voor vandaag, stel liever de linguine met vongole voor, die is er nog.
x De linguine met vongole is uitverkocht.
= [Zijn er nog garnaalkroketten?] Ja, die zijn er vandaag nog.
x Vandaag is alleen de paling in 't groen niet beschikbaar, al de rest is er.
= Alle soepen en alle salades zijn beschikbaar vandaag.
x 't Is op met de waterzooi, verwittig de zaal.
~ Van de vis zijn de zeetong meunière en de mosselen er nog; alleen de paling is uitverkocht.

? Wat kosten de desserten en de dranken?
  Dit zijn de prijzen:
  | Gerecht | Prijs |
  |---|---|
= | Tiramisu | € 7,90 |
= | Citroensorbet | € 6,20 |
x | Huislimonade | € 5,40 |
x | Glas prosecco | € 9,60 |

# en gent
= Yes, the Caesar salad contains egg. It also contains gluten, milk, fish and mustard, with possible traces of celery; soy isn't recorded either way.
x The chicken Caesar salad is free of fish.
= [Does the rib steak contain gluten?] It may: traces of gluten are possible in the rib steak with herb butter, so I wouldn't serve it to a coeliac guest.
x [Is the rib steak safe for someone avoiding celery?] Yes, it's celery-free, so go ahead.
~ No nuts in the vitello tonnato, but heads up: egg, fish and mustard are all in there.
x The vitello tonnato has no fish in it, so table 5 can have it.
= We can't promise the rosemary focaccia is soy-free. The register has nothing on soy for it.
x Rosemary focaccia is gluten-free, so it's a nice one for the coeliac lady on the terrace.
= The grilled vegetable pizza contains gluten and may contain traces of milk and sesame, which matters for anyone with a milk allergy.
x Since it's vegan, the grilled vegetable pizza is guaranteed free of milk traces.
= [Any sulphites in the linguine with clams?] Yes, sulphites are present, together with gluten and molluscs.
x [Can a guest with a shellfish allergy have the linguine with clams?] Yes, there are no crustaceans or molluscs in it.

? What are the allergens in the pesto gnocchi?
  Here's the breakdown for the pesto gnocchi:
= - **Contains:** gluten, milk, nuts
= - **May contain:** eggs, peanuts
x - **Free from:** eggs, soy, celery

? Can you run me through the chicken waterzooi?
  Sure, this is what is on file:
  | Allergen | Chicken waterzooi |
  |---|---|
= | Milk | contains |
x | Gluten | free |
= | Eggs | may contain |
= | Mustard | unknown |

= Guest with a lactose problem wants the rib steak? Nope, there's milk in it.
x Tell table 14 the sole meunière has no milk.
~ The sole meunière contains fish, milk and gluten, and it isn't suitable for a crustacean allergy either because of possible traces.
x Molluscs are not a concern with the sole meunière; it is free of them.
= Milk is unknown for the Ghent beef stew, so please treat it as unsafe until the kitchen has confirmed.
x The Ghent beef stew contains gluten, but mustard isn't in it.
~ For the lemon sorbet, none of the 14 allergens is in there as an ingredient, though milk and nuts are possible as traces.
x Lemon sorbet's fine for the nut allergy on 7, no nuts and no traces.
= Warm goat cheese salad: definitely nuts, milk and mustard. Gluten could be there in traces.
x There's no gluten whatsoever in the warm goat cheese salad with walnuts.
x The kids' spaghetti is free from eggs.
x [Could a guest with a sesame allergy have the lamb skewer?] Yes. The grilled lamb skewer contains mustard, but it's completely free of sesame.
x mussels w/ fries: no celery, no worries for table 11
= dont give the spaghetti bolognese to the egg allergy on 10, theres maybe traces of egg in it

? Which dishes contain molluscs?
  Dishes with molluscs as an ingredient:
= - Seafood pizza
= - Linguine with clams
= - Mussels with fries
  And on the others:
= - The grey shrimp croquettes, the fish soup and the sole meunière may contain traces.
x - The eel in green herb sauce contains molluscs too.

~ No dish is recorded as containing soy. The Margherita, the lemon and courgette linguine and the tiramisu may contain traces, and it's unknown for the focaccia, the minestrone and the Caesar salad.
x None of our desserts contains milk.
~ Both Ghent classics have gaps on the register: milk and sulphites are unknown for the beef stew, mustard for the waterzooi.
x Everything on the grill is gluten-free.
= All the antipasti except the vitello tonnato and the burrata contain gluten.
x Only the seafood pizza contains crustaceans; no other dish does.
= Egg is present in the vitello tonnato, the shrimp croquettes, the fish soup, the Caesar salad and the tiramisu.
x Every fish dish contains celery.
x Every dish that contains fish also contains gluten.
x If sulphites are the issue, skip the prosecco; the tiramisu, on the other hand, is confirmed sulphite-free.
x You can give either soup to a coeliac.

? Coeliac guest, what can they start with?
  Let me go through the starters:
~ - Burrata with tomatoes and basil: gluten-free ✔
~ - Vitello tonnato: gluten-free as well ✔
x - Grey shrimp croquettes: gluten-free too ✔
= - Minestrone: not recommended, traces of gluten possible
x So the minestrone and the burrata are both safe choices for a coeliac.

= The Margherita is vegetarian but not vegan.
x [Is the minestrone halal?] Yes, the minestrone is marked as halal.
= [Anything vegan to drink?] Both the homemade lemonade and the glass of prosecco are vegan.
x The chicken Caesar salad is halal, same as the chicken waterzooi.
= Halal options are the rosemary focaccia, the lemon and courgette linguine, the lamb skewer, the waterzooi, the lemon sorbet and the lemonade.
x All our pizzas are vegetarian.
~ Vegan at table 2? Swap the pesto gnocchi for the lemon and courgette linguine, that one's vegan.
x The burrata is suitable for vegans.

= The grey shrimp croquettes are €16.90 and the burrata is €14.50.
x A four cheese pizza costs €13.90.
= Tiramisu plus a glass of prosecco comes to €14.80.
x The fish soup is the cheaper of the two soups.
= [What's the cheapest pizza?] The Margherita, at €11.50.
x [How much is the lamb skewer?] The grilled lamb skewer is €29.20.
x Kids' spaghetti and a homemade lemonade together come to €12.50.

= Sorry, the seafood pizza is sold out today; the other three pizzas are available.
x Good news, we still have the seafood pizza.
x No more sole meunière tonight, we're out.
= Every pasta and every dessert is available today.
x Nothing is sold out today, the full menu is available.
= If they wanted the eel, offer the sole meunière instead: eel is out, sole is still available.

? Is everything on tonight?
  Quick status for the floor:
= - Grilled lamb skewer: available
= - Eel in green herb sauce: 86'd, sold out today
x - Mussels with fries: sold out
x - Seafood pizza: available
`,
};
