import type { BlindBatch } from './blind-batch';
import { HOTEL_MENU } from './menus/hotel-menu';

/**
 * Twentieth batch: the restaurant of a hotel in Brussels. Five were labelled true that call a dish "sans gluten" or offer it to
 * a coeliac, which nobody has claimed on paper.
 */
export const HOTEL_ANSWERS: BlindBatch = {
  style: 'at a hotel',
  menu: HOTEL_MENU,
  trueCount: 104,
  falseCount: 115,
  written: `
# en brussels
= [Can table 6 have the cod with a milk allergy?] Yes, the steamed cod is fine there: no milk in it, only fish, plus possible traces of crustaceans and molluscs.
x [Is the hot chocolate OK for a nut allergy?] Yes, it's safe - the hot chocolate has soy and milk but no nuts.
= [raspberry sorbet for someone with a milk allergy?] No - traces of milk are possible in the raspberry sorbet. Offer the fresh fruit salad instead, which is registered free of milk.
x [guest at 12 is coeliac and loves fish] Yes, the teriyaki salmon works, there is no gluten in it.
x For a coeliac who wants fish, go for the steamed cod or the mussels: neither has gluten, whereas the teriyaki salmon does.
= The only dish in our vegetarian mains without milk is the chickpea curry.
x Among the vegetarian mains, the mushroom risotto is the only one that has no celery.
= Three things are off today: the beef carpaccio, the pan-fried sole and the warm apple tart.
x Out today are the beef carpaccio and the chocolate mousse.
= Two scrambled eggs and two orange juices come to €35.00 (2 × 11.50 + 2 × 6.00).
x Scrambled eggs plus a fruit salad: that's €18.00.
= The granola has gluten, milk and nuts, and traces of peanuts and sesame are possible.
x Granola: gluten, milk and nuts yes, peanuts and sesame no.
= I can't confirm the Flemish beef stew for someone who avoids milk - that field hasn't been filled in, so please ask the kitchen.
x Dairy-free guest at 9? The Flemish beef stew is a good pick, no milk in it.
= Every one of our three soups contains celery, so with that allergy skip the soups altogether.
x All the soups have milk in them.
x If it's gluten they avoid, the mini burger is the children's dish to take.
= Between the two chocolate things, only the mousse has egg; the hot chocolate doesn't.
x Compared with the hot chocolate, the chocolate mousse is the better choice for an egg allergy because it has no egg.
= Yes, the roast chicken is halal, and so are the grilled lamb chops.
x Yes, all our meat dishes are halal, the Flemish stew included.
= Not the cheese croquettes but the beetroot carpaccio is the vegan starter.
x It isn't the tomato soup that is vegan, it's the pumpkin soup.
~ Lupin isn't listed as an ingredient anywhere; only for the Belgian cheese board is it unknown.
x You can tell him there is no lupin in the cheese board.
= Starters without milk: just the beetroot carpaccio with walnuts.
x Starters without crustaceans: beetroot carpaccio, beef carpaccio (out) and cheese croquettes.
= Give seat 3 the grilled lamb chops: no milk and no mustard, though they do contain celery, and for sulphites nothing has been entered.
x give seat 3 the lamb chops, celery is the only thing to watch, sesame and sulphites are both clear
= Our cheapest drink is the hot chocolate at €5.50, the orange juice is 50 cents more.
x The fresh orange juice costs less than the hot chocolate.
= Molluscs are an ingredient in one dish only, the mussels in white wine, but the fish soup, the shrimp croquettes and the steamed cod may have traces.
x Apart from the mussels, nothing we serve can contain molluscs, not even as traces.
= [egg allergy, pasta for the kid?] No - the pasta with tomato sauce may contain traces of egg, so I wouldn't send it.
x [is the kids pasta ok, no egg no milk] Yes, the pasta with tomato sauce has no egg, no milk and no nuts.
~ She can have the tomato and basil soup if it is gluten and milk she avoids; the one allergen it contains is celery.
x He reacts to celery, so the tomato and basil soup it is: no allergens at all in there.
= If the guest reacts to fish, don't sell him the cheese croquettes as safe, since traces of fish are possible.
x Reacts to fish? Then the cheese croquettes are okay, they have no fish in them.
= Two of the four breakfast items have gluten, namely the granola and the pancakes.
x Three of our breakfast items contain egg.
= We still have the steamed cod, the mussels and the teriyaki salmon; the sole is gone.
x All four fish dishes are still available tonight.
~ Of all the mains - meat, fish and vegetarian together - only the vegetable lasagne contains egg.
x No main of ours is made with soy, you can serve any of them.
= No peanuts as an ingredient in anything, but the granola, the beetroot carpaccio and the teriyaki salmon can have traces.
x Yes, the beetroot carpaccio is suitable for her: walnuts are in it, peanuts are not.
= Nope, mustard is not filled in for the shrimp croquettes, so I have no answer on that one.
x The shrimp croquettes are free of mustard and celery.

? allergic to nuts, which dessert can she have
  Let me go through the desserts:
= - **Chocolate mousse**: traces of nuts possible, so no.
= - **Raspberry sorbet**: may contain nuts too.
= - **Warm apple tart**: out today, and nut traces are possible in it anyway.
= What I'd suggest is the fresh fruit salad, it is free of nuts.

? Guest with egg AND milk allergy, what mains are left
  Here is what the register gives for both together:
= - Roast chicken with herbs - no egg, no milk
x - Flemish beef stew - free of both
= - Chickpea curry - neither egg nor milk, but traces of nuts and sesame are possible
x - Mussels in white wine - contains neither of the two
= - Teriyaki salmon - no milk, no egg; it does have gluten, fish, soy and sesame

? compare the fish dishes for gluten, crustaceans and milk
  | Dish | Gluten | Crustaceans | Milk |
  |---|---|---|---|
= | Steamed cod | no | traces possible | no |
x | Pan-fried sole (out today) | yes | no | yes |
= | Mussels in white wine | no | traces possible | not filled in |
= | Teriyaki salmon | yes | no | no |

? children's dishes: egg, milk, mustard, soy
  | Dish | Egg | Milk | Mustard | Soy |
  |---|---|---|---|---|
x | Mini burger with fries | traces | traces | traces | no |
= | Pasta with tomato sauce | traces | no | no | no |
x | Fish fingers with mash | traces | no | unknown | no |

? tell me about the chickpea curry
= The chickpea curry is one of our vegetarian mains and costs €18.50.
= It contains mustard.
x It has neither nuts nor sesame, not even a trace.
= It's vegan, and halal as well.
x There is milk in it, by the way.

? Is the chocolate mousse OK for table 2, coeliac?
= No - traces of gluten are possible in the chocolate mousse.
= Besides that it contains eggs, soy and milk.
x You could offer the warm apple tart instead, which is free of gluten and still available.
= The raspberry sorbet has no gluten, so that one works.

? Guest at 21: no soy, no mustard, wants a main
= I'd leave out the Flemish beef stew (mustard) and the teriyaki salmon (soy).
= The roast chicken isn't certain either, because traces of mustard are possible.
= These have neither: grilled lamb chops, steamed cod, mussels in white wine, mushroom risotto.
x The vegetable lasagne fits as well, no soy and no mustard there.

? sweet things: eggs / nuts / soy
  | Item | Eggs | Nuts | Soy |
  |:--|:-:|:-:|:-:|
= | Chocolate mousse | contains | may contain | contains |
x | Raspberry sorbet | free | free | free |
x | Hot chocolate | free | free | contains |
x | Pancakes with maple syrup | contains | may contain | free |

? what can the shellfish allergy at table 15 eat as a starter
  For a crustacean allergy:
x - Grey shrimp croquettes: traces only of crustaceans, no milk
x - Cheese croquettes: no crustaceans, so that's your best option
x - Beef carpaccio: no crustaceans and we have plenty left
= - Beetroot carpaccio with walnuts: free of crustaceans, but nuts and sulphites are in it

? bill check for room 204
x Three mini burgers are €36.00.
= A cheese board and a chocolate mousse are €24.50 together.
x Mussels are the most expensive of the fish dishes we can still serve.
x The lasagne is a euro dearer than the risotto.

x [nut allergy, breakfast?] Sure: the scrambled eggs, the pancakes and the fruit salad all come without nuts.
x The only halal fish is the teriyaki salmon.
x Everything on the dessert list is vegan except the apple tart.
x So for the mini burger the sesame is just a trace, while soy is confirmed absent.

# fr brussels
x [Le cabillaud pour une cliente allergique au gluten ?] Oui, le cabillaud à la vapeur est sans gluten ; il contient du poisson, et des traces de crustacés et de mollusques sont possibles.
x [Y a-t-il des fruits à coque dans le chocolat chaud ?] Non, aucun fruit à coque, vous pouvez le servir.
= Non, je ne peux pas confirmer l'absence de lait dans la carbonnade flamande : ce champ n'est pas rempli dans le registre.
x La carbonnade flamande ne contient ni lait ni céleri.
= Le velouté de potiron contient du lait et du céleri, la soupe de tomates au basilic uniquement du céleri.
x Des deux carpaccios, c'est celui de betterave qui contient du lait.
= Le carpaccio de bœuf contient de la moutarde, celui de betterave non ; et de toute façon le bœuf est épuisé aujourd'hui.
x Oui, il reste de la sole meunière pour la 8.
= Plus de tarte aux pommes aujourd'hui, proposez plutôt la mousse au chocolat ou le sorbet framboise.
x Le seul plat végétarien sans gluten est la lasagne aux légumes.
x Côté plats végétariens, le risotto et le curry sont sans gluten, la lasagne en contient.
x Aucune de nos soupes ne contient de crustacés.
= Une assiette de fromages belges à 15,00 € plus un jus d'orange à 6,00 €, cela fait 21,00 €.
x Deux mini-burgers et frites reviennent à 28,00 €.
= Le saumon teriyaki contient gluten, poisson, soja et sésame, des traces d'arachides sont possibles et pour les sulfites rien n'est renseigné.
x Pas d'arachides dans le saumon teriyaki, même pas à l'état de traces.
= [une viande halal sans céleri ?] Oui, le poulet rôti aux herbes ; les côtelettes d'agneau sont halal aussi, mais elles contiennent du céleri.
x Oui oui, la carbonnade est halal, tu peux la conseiller.
= Pour le petit allergique aux œufs, ni les pâtes ni le mini-burger ne sont sûrs : des traces d'œuf sont possibles dans les deux.
x L'enfant ne supporte pas l'œuf ? Donne-lui les bâtonnets de poisson et purée, il n'y en a pas dedans.
= Trois de nos entrées contiennent du lait : les deux sortes de croquettes et le carpaccio de bœuf.
x Une seule de nos entrées contient des œufs.
= Viandes sans lait ni gluten : le poulet rôti et les côtelettes d'agneau.
x Au petit-déjeuner tout contient du lait, sauf les pancakes.
= Tout ce qui est au petit-déjeuner contient du lait, à l'exception de la salade de fruits frais.
x Sers les moules à la table 4, elle évite le lait et il n'y en a pas dans ce plat.
= Ce n'est pas la mousse mais le sorbet framboise qui est vegan.
x C'est le risotto qui est vegan, pas le curry.
= La sole meunière est le poisson le plus cher (34,00 €), mais elle n'est plus disponible.
x La viande la moins chère, c'est la carbonnade flamande.
= Si le client est allergique aux sulfites, évitez les moules au vin blanc, le risotto et la carbonnade, qui en contiennent.
x Même si le client réagit aux sulfites, il peut prendre la salade de fruits frais sans souci.
x Sans moutarde chez les viandes : le poulet rôti et les côtelettes d'agneau.
= Un seul plat enfant est halal, les pâtes à la sauce tomate.
= Nos trois desserts sont végétariens, la tarte épuisée comprise.
x Les croquettes au fromage sont sans poisson, donc parfaites pour lui.
= Comptez 33,50 € pour les croquettes aux crevettes grises et une soupe de poisson.

? La cliente de la 11 est allergique au lait et aux crustacés, que lui proposer en poisson ?
  Voici ce que je trouve :
= - **Saumon teriyaki** : ni lait ni crustacés, celui-là va bien.
x - **Cabillaud à la vapeur** : sans lait et sans crustacés.
= - **Moules au vin blanc** : lait non renseigné et traces de crustacés possibles, donc non.
= - **Sole meunière** : contient du lait, et de toute façon il n'y en a plus.

? entrées : gluten, œufs, céleri
  | Entrée | Gluten | Œufs | Céleri |
  |---|---|---|---|
= | Croquettes aux crevettes grises | oui | oui | traces possibles |
x | Croquettes au fromage | oui | oui | non |
= | Carpaccio de betterave aux noix | non | non | non |
x | Carpaccio de bœuf (épuisé) | non | non | non |

? parle-moi de la soupe de poisson
= La soupe de poisson et rouille coûte 14,50 €.
= Elle contient du gluten, des crustacés, des œufs, du poisson et du céleri.
x Elle ne contient pas de lait ni de mollusques.
= Pour la moutarde, on ne sait pas, ce n'est pas rempli.
x Celle-ci est d'ailleurs moins chère que le velouté de potiron.

? Client sans gluten et sans noix pour le dessert
x - Mousse au chocolat : sans gluten, mais des traces de fruits à coque sont possibles
= - Sorbet framboise : pas de gluten, par contre traces de fruits à coque possibles
x - Tarte tiède aux pommes : disponible, contient du gluten
x La mousse et le sorbet conviennent donc tous les deux.
= La salade de fruits frais, elle, n'a ni gluten ni fruits à coque.

? boissons et fromages svp
  | Article | Lait | Soja | Lupin |
  |---|---|---|---|
= | Chocolat chaud | contient | contient | absent |
= | Jus d'orange pressé | absent | absent | absent |
x | Assiette de fromages belges | contient | absent | absent |

x Le granola maison au yaourt est vegan.
x Comparé au mini-burger, le plat de pâtes est plus cher et contient du sésame.
x Pour une personne allergique à la fois au sésame et aux fruits à coque, le curry de pois chiches va très bien.
x Le poulet rôti coûte 24,50 € et les côtelettes d'agneau 29,00 €.

# nl brussels
= [Mag tafel 3 met een eiallergie de chocolademousse?] Nee, er zitten eieren in de chocolademousse, net als soja en melk.
x [Zit er sesam in de huisgemaakte granola?] Nee hoor, geen sesam en geen pinda's.
x Ja, de gebraden kip is glutenvrij; alleen sporen van mosterd zijn mogelijk.
x Ja, de gebraden kip met kruiden bevat helemaal geen mosterd.
= Van de vissoep weet ik niet of er mosterd in zit, dat is niet ingevuld.
x In de vissoep zit zeker geen mosterd, die mag hij gerust nemen.
= Het enige voorgerecht zonder ei dat we nu nog hebben is de bietencarpaccio.
x Het enige vegetarische hoofdgerecht met ei is de champignonrisotto.
= Geef tafel 7 de kikkererwtencurry als ze geen gluten en geen selder verdragen, die bevat enkel mosterd, met mogelijk sporen van noten en sesam.
x Geef tafel 7 de lasagne, zonder gluten en zonder selder.
= Op vandaag: rundscarpaccio, zeetong en appeltaart zijn er niet meer.
x De appeltaart is er nog, de frambozensorbet is op.
= Twee keer stoofvlees aan 24,50 is 49 euro.
x Eén portie garnaalkroketten en één tomatensoep kosten samen € 26,50.
= Welke is goedkoper? De kaaskroketten (€ 16,00), de garnaalkroketten kosten € 19,00.
x De kaaskroketten zijn duurder dan de garnaalkroketten.
= Er zijn maar twee gerechten met schaaldieren als ingrediënt: de vissoep en de garnaalkroketten.
x Bij de visgerechten is er geen enkel met sporen van schaaldieren.
= Alle kindergerechten bevatten gluten, en de miniburger bovendien sesam.
x Alle kindergerechten bevatten melk.
= Niet de pompoensoep maar de tomatensoep is zonder melk.
x Niet de kabeljauw maar de mosselen bevatten zeker geen schaaldieren.
= Halal vis? Enkel de gestoomde kabeljauw.
x De lamskoteletten zijn niet halal.
= Noten zitten als ingrediënt in drie gerechten: granola, bietencarpaccio en kaasplank.
x Vier van onze voorgerechten bevatten gluten.
= Als de gast geen soja mag, dan zeker niet de teriyakizalm, en bij de pannenkoekjes is soja niet ingevuld.
x Zolang de gast enkel soja moet mijden, zijn de pannenkoekjes met ahornsiroop prima.
= Roerei met bieslook: eieren en melk, verder niks.
x roerei met bieslook bevat gluten, ei en melk
= Bij vlees bevat alleen het stoofvlees gluten.
x Het stoofvlees is het enige vleesgerecht zonder sulfieten.
= Zonder melk bij de drankjes: enkel het vers sinaasappelsap, want de warme chocolademelk bevat melk.
x Behalve de warme chocolademelk bevat ook het sinaasappelsap soja.
= Aan tafel 5 mag de gast met een selderallergie de gestoomde kabeljauw, daar zit geen selder in.
x Twee van de drie desserts zijn vegan.
= vegan voorgerecht? alleen de bietencarpaccio met walnoten
x Geen enkel van de vegetarische hoofdgerechten is halal.

? gast aan tafel 18 is allergisch voor vis en weekdieren, welke soep of voorgerecht?
  Dit kan en dit kan niet:
= - Pompoensoep: geen vis, geen weekdieren
= - Vissoep met rouille: bevat vis, en sporen van weekdieren zijn mogelijk
x - Kaaskroketten: geen vis, geen weekdieren
= - Bietencarpaccio met walnoten: geen van beide
x - Garnaalkroketten: wel weekdieren maar geen vis

? tabel hoofdgerechten vlees
  | Gerecht | Melk | Selder | Mosterd | Sulfieten |
  |---|---|---|---|---|
= | Vlaams stoofvlees | onbekend | sporen | ja | ja |
= | Gebraden kip met kruiden | nee | nee | sporen | nee |
x | Gegrilde lamskoteletten | nee | ja | nee | nee |

? vertel eens over de kaasplank
= De Belgische kaasplank kost € 15,00.
= Ze bevat gluten, melk en noten.
= Sporen van ei zijn mogelijk.
x Lupine zit er niet in.
x Ze is vegan.

? Iemand met coeliakie en melkallergie, wat van de hoofdgerechten kan?
x Zonder gluten en zonder melk: gebraden kip, lamskoteletten, gestoomde kabeljauw en kikkererwtencurry.
= Bij de mosselen is melk niet ingevuld, die raad ik dus niet aan.
x De champignonrisotto kan ook, die is vrij van beide.
x En ook de mosselen in witte wijn: geen gluten, geen melk.

? en desserts, ei en noten?
x | Chocolademousse | ei: ja | noten: nee |
x | Frambozensorbet | ei: nee | noten: nee |
= | Warme appeltaart (op) | ei: ja | noten: sporen |

x Er blijven nog vier visgerechten over, de zeetong incluis.
x De vegetarische gerechten bij het ontbijt: alles behalve de granola.
x Wie geen sulfieten mag, neemt best de teriyakizalm of de bietencarpaccio.
x De pasta met tomatensaus is het goedkoopste kindergerecht en bevat geen selder.
`,
};
