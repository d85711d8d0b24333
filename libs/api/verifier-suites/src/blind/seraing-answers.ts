import type { BlindBatch } from './blind-batch';

/** Seventeenth batch: a branch of the sample, half as a language model writes, half as the kitchen speaks. */
export const SERAING_ANSWERS: BlindBatch = {
  style: 'at a burger house',
  trueCount: 112,
  falseCount: 106,
  written: `
# fr seraing
= **L'Ardent Classic** contient sept allergènes : gluten, œufs, lait, céleri, moutarde, sésame et sulfites. Des traces de fruits à coque sont en outre possibles.
x Le Perron contient du gluten, des œufs, du lait, du sésame et de la moutarde, avec des traces possibles de fruits à coque.
= [La 12 est allergique au céleri, elle veut le Smoky, ça va ?] Non non, y a du céleri dedans, faut qu'elle prenne autre chose.
x Le Truffé c'est nickel pour l'allergique aux fruits à coque, même pas une trace.
= Dans le Bangkok t'as des cacahuètes ET du soja, préviens la 4 avant d'envoyer.
x Bangkok ? pas d'arachide là-dedans, vas-y tranquille
= D'après la fiche, la **salade César au poulet** contient du poisson, mais ni céleri, ni sésame, ni fruits à coque.
x La salade César au poulet est exempte de poisson ; vous pouvez donc la proposer sans crainte à un client allergique au poisson.
= Le Dynamite : crustacés oui, mollusques juste des traces possibles.
x Pour le Dynamite, les crustacés c'est que des traces éventuelles, y en a pas dans la recette.
= Onion rings : gluten c'est sûr, lait p-ê des traces.
x Tu peux dire à la dame cœliaque que les onion rings sont faites sans gluten.
= Coleslaw = œufs, céleri, moutarde. Point, rien d'autre.
x le coleslaw ? juste des œufs et de la moutarde, du céleri y en a pas
? Que contient le tiramisu spéculoos ?
  Voici ce que le registre indique pour le tiramisu spéculoos :
  | Allergène | Statut |
  |---|---|
= | Gluten | contient |
= | Fruits à coque | traces possibles |
x | Soja | absent |
= | Arachides | absent |
x | Œufs | traces possibles |

= [Le petit de la 9 réagit au sésame, on sait lui faire le menu P'tit Ardent ?] Surtout pas, le sésame est dans la recette.
x Menu enfant, rien à signaler côté lait, il peut le prendre.
= Le pot de sauce satay contient du gluten, des arachides et du soja, et des traces de fruits à coque ne peuvent être exclues ; en revanche, ni œufs ni moutarde.
x Malgré son nom, le satay n'a pas d'arachides dans sa recette, seulement d'éventuelles traces.
= Le baklava, le sésame on peut pas l'exclure, donc c'est non pour la dame de la terrasse.
x Aucune trace de sésame à craindre dans le baklava pistache.
= La gaufre : gluten, œufs, soja, lait, et les fruits à coque en traces. L'arachide par contre, non, y en a pas.
x [Le monsieur ne supporte pas les sulfites, thé glacé ok ?] Ouais ok, pas de sulfites dans le thé glacé pêche.
= Frites de patate douce : traces de gluten possibles, donc on les donne pas à un cœliaque.

? Quels burgers contiennent de l'arachide ?
= - **Le Bangkok** est le seul burger de la carte dont la recette contient des arachides.
x - Le Truffé et le Perron peuvent, eux aussi, en contenir des traces.
= - Tous les autres burgers sont exempts d'arachides selon le registre.

= Tous nos desserts contiennent du gluten et du lait, sans exception.
x Tous nos desserts contiennent des œufs, le baklava compris.
= niveau sauces sans œuf t'as que le satay et la barbecue
x Toutes les sauces en pot sont à base d'œufs, y compris la barbecue.
= À part le Perron et le Bangkok, tous les burgers qu'on vend ici ont de la moutarde.
x Parmi les burgers, seul le Perron est sans moutarde ; tous les autres en contiennent.
= Ni les frites fraîches, ni la limonade, ni la canette, ni l'eau n'ont le moindre des 14 allergènes.
x Rien dans nos boissons ne contient de sulfites.
= Samouraï, maison, barbecue : les trois ont du céleri. Andalouse : traces. Mayo, tartare et satay : zéro céleri.
x Samouraï ou andalouse, c'est pareil, les deux sont sans céleri.
= **En résumé**, pour une allergie aux crustacés, il faut écarter deux des burgers vendus ici : le Dynamite, qui en contient, et le Mer du Nord, qui peut en contenir des traces.
x Pour une allergie au poisson, seuls le Mer du Nord et la salade César sont à éviter.
~ Mets-lui une tartare à la place de la maison : comme ça pas de céleri. Attention, la tartare a des sulfites, la maison non.
x Tous les burgers ont du lait sauf le Green Coteau, et là même pas de traces, donc il est bon pour l'allergique.
x Le brownie et le cookie se valent pour un allergique aux arachides : ni l'un ni l'autre n'en contient.

= [Végé, les frites ?] Non, les frites fraîches sont pas notées végétariennes chez nous.
x Les frites fraîches conviennent aux végétariens, puisqu'elles ne contiennent aucun allergène.
= Nous proposons deux burgers végétariens : **L'Halloumi** et **le Green Coteau**. Seul le second est également végan.
x L'Halloumi est végan, tout comme le Green Coteau.
= Toute la carte est halal, du Smoky jusqu'au tiramisu.
x Tout est halal sauf les loaded fries cheddar-bacon.
= Le tiramisu, pas végé. Propose plutôt le baklava, le cookie, la gaufre ou le brownie, eux ça va.
x Côté sauces, tout est végétarien, barbecue incluse.
= Un végan qui veut boire un coup : limonade, thé glacé, canette ou eau. Pas de milkshake.
x Le pot de satay est noté végan, donc bon pour la table 3.

= L'Ardent Classic avec des frites fraîches, ça fait quatorze euros quatre-vingts.
x Le Perron coûte **10,90 €**, soit le même prix que L'Ardent Classic.
= Le plus cher des burgers, c'est le Truffé, à 13,90 €.
x Tous les pots de sauce sont à nonante cents.
= Le menu P'tit Ardent est affiché à 8,50 € ; deux menus enfants reviennent donc à 17 €.
x deux frites + une canette = 9,60 €
= Une gaufre, un baklava, c'est pareil : quatre cinquante pièce.

= Plus de mozza sticks aujourd'hui, dis-le avant qu'ils commandent.
x Les mozza sticks sont disponibles aujourd'hui, vous pouvez prendre la commande.
= L'ayran est en rupture aujourd'hui. En alternative, le milkshake vanille est disponible, à 5,50 €.
x Y a encore de l'ayran au frigo, vends.
= [On fait le Tokyo ici ?] Nan, il est pas à la vente chez nous.
x Les calamars frits sont au menu ici, à 8,90 €, et disponibles ce soir.
= Deux choses en rupture aujourd'hui, pas plus : mozza sticks et ayran.
x Le brownie est fini, y en a plus pour aujourd'hui.
= Milkshake : y a que le vanille ici. Le pistache on le vend pas.
x Seul l'ayran manque aujourd'hui ; tous les accompagnements sont disponibles.

# nl seraing
= De **Perron** bevat gluten, ei, melk en sesam; sporen van noten en sulfieten zijn niet uit te sluiten.
x In de Perron zitten sowieso geen sulfieten, ook geen sporen.
= Andaloes ja, daar kan selder in zitten, sporen hè. Dus niet voor die mevrouw.
x Selderij in de Andaloes? Neen, 100% vrij.
= [Mag tafel 6 met een mosterdallergie de Truffel?] Neen, die bevat mosterd.
x De Truffel wordt zonder mosterd bereid en is daarom geschikt voor gasten met een mosterdallergie.
= Tchantchès: soja is enkel ne spoor, maar de gluten, ei, melk, mosterd en sesam die zitten er wel degelijk in.
x Tchantchès? Geen soja, zelfs geen spoor, geef maar.
= Opgelet met de barbecuesaus: daar zit vis in.
x Barbecuesaus is veilig bij een visallergie.
? Welke allergenen zitten er in de Noordzee?
  Volgens het register geldt voor De Noordzee het volgende:
= - **Vis**: bevat
x - **Schaaldieren**: vrij
= - **Sulfieten**: bevat
x - **Noten**: bevat, als ingrediënt
= - **Weekdieren**: vrij
x - **Sesam**: mogelijk sporen
  Laat gerust weten als je nog een ander gerecht wil nakijken.

= Kiptenders: gluten, selder, mosterd. Ei en soja misschien.
x De kiptenders zijn vrij van ei, dus ze mogen naar tafel 2 met die ei-allergie.
= De vanillemilkshake bevat melk en mogelijk sporen van ei, verder niks van de veertien.
x Vanillemilkshake? Alleen melk, ei kunt ge uitsluiten.
= Green Coteau, past op: der kan wel melk in terechtkomen, sporen dan.
x Geen spatje sesam in de Green Coteau, ook niet in sporen.
= Hoewel de loaded fries gluten en melk bevatten, zijn ze volgens de fiche wel vrij van ei, mosterd en selderij.
x Loaded fries cheddar-spek, geen melk in, kan je gerust brengen bij die koemelkallergie.
= [Zit er pinda in de hazelnootbrownie?] Niet als ingrediënt, maar sporen van pinda zijn mogelijk. Raad hem dus af bij een pinda-allergie.
x Nee hoor, de hazelnootbrownie is pindavrij.
= Pindakoek: pinda uiteraard, en noten kunt ge ook nie uitsluiten
x In het potje huissaus Ardente zit geen selderij.

= Alle burgers die we hier verkopen, bevatten gluten.
x Er is één burger zonder gluten die we hier serveren: de Green Coteau.
= Van al wat we hier verkopen is er niks met lupine.
x Zowel in de brownie als in de wafel zitten noten als ingrediënt.
= [Welke sauzen kan ik geven bij een selderijallergie?] Mayonaise, tartaar en saté zijn alle drie vrij van selderij. Andalouse niet, want daar zijn sporen mogelijk.
x Bij een selderijallergie kan je elke saus geven behalve de samoerai en de huissaus.
= Mosterd? Zit in elk potje behalve de saté.
x Mosterd zit enkel in de mayo en de tartaar, de rest van de sauzen is vrij.
= Ei zit in alle desserts, op de baklava na.
x Geen enkel dessert bevat soja.
? Maak een tabel met sesam en noten voor drie burgers.
  | Burger | Sesam | Noten |
  |---|---|---|
= | De Dynamite | bevat | sporen mogelijk |
= | De Green Coteau | sporen mogelijk | vrij |
x | De Bangkok | bevat | vrij |

= Selder zit in twee burgers, de Classic en de Smoky. Bij Andaloes en Halloumi spreken we van sporen.
x Noch de Smoky noch de Noordzee bevat vis.
= Coleslaw én tenders hebben mosterd, uienringen niet.
x Neem in plaats van de uienringen de zoete-aardappelfrieten, die zijn gegarandeerd vrij van gluten.
= Pinda-allergie aan tafel 8? Geen Bangkok, geen satésaus, geen pindakoek, en de brownie en de baklava ook best niet, wegens mogelijke sporen.
x Samengevat: bij een pinda-allergie zijn alle desserts veilig, behalve de pindakoek.

= Halloumi is veggie maar niet vegan.
x De Truffel is onze derde vegetarische burger, naast de Halloumi en de Green Coteau.
= Vegan en iets om te eten? Eén ding: de Green Coteau.
x Verse frieten zijn vegan, 't zijn maar patatten.
= De caesarsalade met kip is halal, maar niet vegetarisch.
x [Is de Dynamite halal?] Nee, de Dynamite staat niet als halal geregistreerd.
= **Alle** sauzen zijn vegetarisch, met uitzondering van de barbecuesaus.
x Mayo is vegan, ge moogt dat erbij geven.
= Speculoostiramisu mag niet naar de vegetariër, de wafel wel
x De zoete-aardappelfrieten zijn zowel vegetarisch als veganistisch.

= Ne Smoky kost 12,90, evenveel als de Perron.
x Een Noordzee met een blikje komt op € 14,30.
= De goedkoopste burger is de Tchantchès met € 10,50.
x Satésaus is even duur als mayo, negentig cent.
= Kiptenders zes negentig, en met een potje tartaar erbij zeven tachtig.
x De caesarsalade met kip kost € 12,90 en is daarmee een euro duurder dan de Green Coteau.
= De zoete-aardappelfrieten (€ 4,90) zijn één euro duurder dan de verse frieten (€ 3,90).

= Ayran is op vandaag.
x Uienringen zijn op, verkoopt ze niet meer.
= Helaas zijn de **mozzasticks** vandaag niet beschikbaar; de uienringen zijn er wel.
x Mozzasticks? Ja die hebben we nog, 5 stuks voor 5,50.
= [Kan ik gefrituurde calamares aanslaan?] Neen, die verkopen we hier niet.
x De pistachemilkshake is bij ons verkrijgbaar voor € 6,20.
= Alle vijf de desserts zijn er vandaag.
x De limonade is uitverkocht, stel de ijsthee perzik voor.
= Zonder Zorgen staat hier nie op de kaart, zeg dat maar tegen die mensen.
x Geen enkel drankje is vandaag op.

# en seraing
= The Smoky contains gluten, eggs, fish, milk, celery, mustard and sesame, and it may contain traces of soybeans and nuts.
x The Smoky contains gluten, eggs, milk, celery, mustard and sesame, but it is free from fish.
= Heads up, fish in the Smoky. Yeah, really, no joke.
x Nah, no celery in the Classic, send it.
= [Can the gentleman with a sulphite intolerance have the Classic?] He shouldn't: sulphites are part of it.
x The Ardent Classic may contain traces of sulphites, but they're not in the recipe itself.
= Halloumi: celery's a maybe. Don't risk it.
x Yes, **The Halloumi** is completely free of celery, so it can be served to your guest.
= Although the Green Coteau has no egg, it does contain gluten, soybeans, mustard and sulphites.
x Green Coteau's fine for the soy girl on 11, it's soy-free.
? What should I know about the Dynamite and seafood?
  Here is a short overview for The Dynamite:
= 1. Crustaceans are an ingredient of this burger.
= 2. Fish may be present as traces only.
x 3. There is no risk at all from molluscs.
  Please double-check with the guest before ordering.

= kids menu = gluten, egg, milk, sesame. traces nuts + celery
x Kids' menu's got no nuts, not even traces, so the lad with the EpiPen is sorted.
= The tartare pot contains eggs, mustard and sulphites and is free from the eleven other allergens.
x Tartare sauce is egg-free, unlike the mayo.
= Baklava's off-limits for the tree-nut table, obviously. It's egg-free though.
x The pistachio baklava contains nuts, milk, gluten and eggs.
= [Any soy in the waffle?] Yep, it's in there.
x [Any soy in the peanut cookie?] No, the cookie is free from soybeans.
= Fresh fries? Nothing from the fourteen, not even a trace.
x Careful, the fresh fries might have traces of gluten.
= Tell table 5 the house sauce has celery in it before she dips anything.
x Barbecue pot is clear of gluten, you can hand it to the coeliac bloke.
x According to the register, the Bangkok contains nuts as an ingredient, alongside peanuts.

? Which sides are suitable for a guest who must avoid milk?
  Based on the register, this is the situation for the sides:
= - **Fresh fries, sweet potato fries, chicken tenders and coleslaw**: free from milk
x - **Onion rings**: free from milk
= - **Mozzarella sticks and loaded fries**: contain milk
x In summary, the loaded fries are the only side that contains milk.

= Every burger except the Green Coteau has egg in it, simple as that.
x All the burgers have egg, the Green Coteau too.
= Three sauces contain celery: samurai, the Ardente house sauce and barbecue.
x Mayo and samurai have exactly the same allergens, so swap away.
~ If she can't do sesame, forget the burgers we sell: they all have it bar the Green Coteau, and even that one's a may-contain.
x Only the Classic and the Tchantchès have sesame, the rest of the burgers don't.
= Nothing we sell here has molluscs in the recipe; the nearest we get is possible traces in the Dynamite.
x None of our desserts contains nuts as an ingredient; they are only ever possible traces.
= Brownie and baklava, those are the two desserts made with tree nuts; the other three are traces.
x Both the Perron and the Bangkok contain mustard.
~ Go with mayo instead of satay: no peanuts, no soy, no gluten. She just needs to be ok with egg and mustard.
x The satay and the barbecue are the two sauces without gluten.
= Unlike the Smoky, the Truffle contains neither fish nor celery.
x Fish is no issue anywhere apart from the North Sea.

= The Green Coteau is our one vegan burger.
x Veggie on 14 can have the Tchantchès, it's vegetarian.
= [Is the bacon on the loaded fries a problem for halal guests?] No. The cheddar bacon loaded fries are registered as halal.
x The loaded fries are vegetarian if you ask me, put them down for the veggies.
= Onion rings are veggie, tenders aren't.
x The peanut cookie is vegan.
= No sauce of ours counts as vegan, not even the satay.
x Both the Liège waffle and the speculoos tiramisu are suitable for vegetarians.
= A vegan guest can have the Green Coteau with a homemade lemonade; the fries, on the other hand, are not listed as vegan.
x Not everything's halal here. The Smoky isn't, for a start.

= One Truffle, one fresh fries, one can: 20.60 all in.
x The Dynamite costs €13.90, the same as the Truffle.
= A bottle of water is €2.50, i.e. 30 cents less than a can.
x The brownie's 5.50 like the tiramisu.
= Loaded fries run exactly four euros more than the plain fresh ones.
x Kids' menu? Nine fifty, mate.
= Peanut cookie and coleslaw are both three fifty.

= 86 the mozza sticks.
x We've run out of onion rings, so offer mozzarella sticks instead.
= Two items are marked as out today: the **mozzarella sticks** and the **ayran**. Everything else we sell here is available.
x Ayran's back on, plenty left.
= [Table wants two No Worries burgers.] We don't do that one here, sorry.
x Yes, you can ring up the Tokyo here; it is available at €12.90.
= Vanilla shake? Yeah we've got it.
x The vanilla milkshake is out today, as is the ayran.
= Peach iced tea is available today at 3.90, so suggest it to whoever wanted an ayran.
x Chicken tenders are finished for the day.
`,
};
