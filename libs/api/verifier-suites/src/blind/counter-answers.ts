import type { BlindBatch } from './blind-batch';

/**
 * Seventh batch: short answers at the counter, of all five branches. Two were labelled true that call a dish "sans gluten", which
 * nobody has claimed on paper. What gives way: "safe", which no answer may say, and "the second" of two that were named.
 */
export const COUNTER_ANSWERS: BlindBatch = {
  style: 'at the counter',
  trueCount: 98,
  falseCount: 102,
  written: `
# fr angleur
= Dans le Perron il n'y a pas de moutarde, et aucune trace n'est signalée non plus.
= [Le Bangkok, ça va pour un allergique aux cacahuètes ?] Surtout pas, la sauce satay est au beurre de cacahuète.
= Intolérant au lactose côté desserts ? C'est vite vu : brownie, tiramisu, cookie, gaufre, ils ont tous du lait.
x Un seul burger est fait sans gluten, le Sans Souci ; par contre son pain est à la farine de lupin.
= [et la salade césar, y a du poisson dedans?] Oui, des anchois dans la sauce.
= Patate douce : pas de gluten dans la recette, mais des traces restent possibles.
= Mayo, andalouse, samouraï, tartare… de l'œuf dans les quatre.
= Mozza sticks en rupture jusqu'à demain 11 h 30, propose des onion rings en attendant.
= [et demain, qui est ouvert, nous ou Wandre ?] Nous oui, dès 11h30. Wandre est fermé le lundi.
x [soja ds le green coteau?] **Non**, la galette végétale est faite sans soja.
x [je peux donner le cookie à qqn d'allergique aux noix ?] Oui vas-y, zéro fruit à coque là-dedans.
x [le coleslaw c quoi les allergènes] Œuf et moutarde, mais pas de céleri.
x Le P'tit Ardent est servi dans un pain sans sésame, donc aucun souci.
x [il reste de l'ayran ?] Oui, il en reste, 2,50 € pièce.
x [Le Truffé c'est combien ?] 12,90 €.
x Allergie aux œufs ? Remplace la mayo par de la tartare, c'est sans œuf.
x [1er janvier on bosse ?] Non, fermé ce jour-là à Angleur.
x À part le milkshake vanille, aucune boisson de la carte ne contient de lait.
# nl angleur
= [Zit er vis in de Smoky?] Jazeker, via de worcestershire in de bbq-saus.
= Opgelet met De Dynamite als iemand geen schaaldieren mag: er zitten garnalen in.
= [iets met kip zonder noten?] De caesarsalade kan, geen noten en ook geen sporen ervan.
= Lupine? Enkel in De Zonder Zorgen.
= Een potje satésaus is 1,20 euro, alle andere sauzen zijn 90 cent.
= Met Kerstmis zijn we dicht, maar de 26e doen we open om half twaalf.
x [ei-allergie en een wafel?] Kan, de Luikse wafel is vrij van eieren.
x [mag iemand met mosterdallergie de tartaarsaus?] Ja hoor, die mag.
x IJsthee perzik: geen sulfieten, dus gerust serveren.
x Onze verse frieten zijn vegetarisch, ze worden in zonnebloemolie gebakken.
x Calamares? Ja, die hebben we hier in Angleur voor 8,90.
x Bij de brownie gaat het alleen om mogelijke sporen van noten, er zitten er geen in.
# en angleur
= [Does the kids' menu have mustard?] No, it doesn't.
= Neither milkshake works for a guest who's off dairy.
= [price gap Perron / Ardent Classic?] Two euros, the Perron being the dearer.
= There's oyster sauce in the Tokyo, so yes: molluscs.
= [any sesame in the No Worries?] None at all, it's on a different bun from the rest.
x [is baklava still on?] It is, you can sell it as usual.
x No burger of ours has any celery in it.
x [Is the BBQ dip ok with a fish allergy?] Should be fine, no fish in there.
x Sweet potato fries are vegan, go ahead.
x The Halloumi has cheese and veg but no egg.
# fr saint-gilles
= Ici les frites sont cuites à l'huile de tournesol, donc OK pour les vegans.
= [le calamar ça contient du poisson ?] Pas dans la recette, mais des traces de poisson et de crustacés sont possibles.
= Baklava = pistache = fruits à coque, donc à éviter quand on est allergique aux noix.
= Ni Perron ni gaufre chez nous à Saint-Gilles.
= Hormis la satay, toutes les sauces en pot ont de la moutarde.
= Un Ardent Classic avec une canette, ça fait 14,50 €.
= [Green Coteau pour une allergie au lait de vache ?] La recette est sans lait, mais le pain peut en contenir des traces : je ne le garantirais pas.
= Rien à déclarer pour la limonade citron-menthe, aucun des 14 allergènes.
= [Y a de l'œuf dans les onion rings ?] Non, ni œuf ni moutarde. Du gluten par contre, oui.
x [C'est quoi le moins cher, la canette ou l'eau ?] La canette.
x [allergie aux sulfites, je propose le mer du nord ?] Oui, il est sans sulfites.
x Allergique aux arachides : le brownie noisette est sans risque, rien à signaler de ce côté.
x La barbecue en pot ne contient pas de gluten, seulement du céleri, de la moutarde et du poisson.
x Deux burgers sans lait : le Green Coteau et le Bangkok.
x [On a le Perron ?] Oui oui, à 12,90 €.
x Tous les burgers sont végétariens sauf le Mer du Nord et le Dynamite.
x [Il y a du soja dans le Tokyo ?] Non, aucun.
x Pour le poulet, le certificat halal de Kip'Or court encore jusqu'en mars 2027.
# nl saint-gilles
= [hvl is een frietje hier?] 4,20 voor de verse frieten.
= Kiptenders bij een selderijallergie: afraden, de marinade is met selderij.
= [Kan de baklava voor iemand met een ei-allergie?] Ja, dat kan, er zit geen ei in.
= Weekdieren heb je in De Tokio en in de calamares; bij De Dynamite zijn sporen mogelijk.
= Geen coleslaw voorstellen aan wie geen ei verdraagt, er zit mayonaise in.
= Twee burgers zijn vegetarisch: De Halloumi en De Green Coteau.
x Vis vind je bij ons alleen in De Noordzee.
x [vegan dessert?] De pistachebaklava, dat is de enige die vegan is.
x De Truffel is goedkoper dan De Andaloes.
x [loaded fries bij lactose-intolerantie?] Dat gaat, ze bevatten geen melk.
x Wafels zijn er vandaag gewoon, 4,50 per stuk.
x In het kindermenu zit mosterd, maar sesam niet.
# en saint-gilles
= Fried calamari? Yes, we've got those, €8.90.
= For a peanut allergy, skip the Bangkok, the satay dip and the peanut cookie.
= [tartare or mayo for someone avoiding sulphites?] Mayo. The tartare has sulphites, the mayo hasn't.
= The Caesar isn't vegetarian, what with the chicken and the anchovies.
= [Any lupin in the Green Coteau bun?] No lupin there.
x Every dessert we sell has eggs in it.
x The Dynamite is the only burger with sesame.
x [Ayran in stock?] Yep, plenty.
x [Tree nut allergy, pistachio shake?] Fine, that one's nut-free.
x Speculoos tiramisu: gluten, eggs and milk, but soy isn't in it.
# fr wandre
= [On ouvre à quelle heure demain ?] On n'ouvre pas, le lundi 30 c'est fermé.
= [T'as un burger sans gluten à proposer ici ?] Non, malheureusement : le Sans Souci ne se fait pas à Wandre et les autres ont tous du gluten.
= Mardi midi c'est 11h30-14h30, puis on rouvre à 17h30.
= Le Smoky les cumule : gluten, œuf, poisson, lait, céleri, moutarde et sésame.
= Aucun sésame dans les tenders, donc tu peux les proposer à la place d'un burger.
= Pour le Tchantchès, le soja n'est pas dans la recette mais il peut y en avoir des traces.
= Entre la mayo et la maison Ardente, seule la seconde a du céleri.
= [milkshake vanille, des œufs ?] Peut-être en traces ; la recette elle-même n'en a pas.
= Pas de Dynamite chez nous, mais le client peut le trouver à Seraing.
x Ce soir on n'ouvre qu'à 18 h 30.
x Wandre est ouvert le jour de Noël, de 17 h à 22 h.
x [céleri dans l'andalou ?] Non, y en a pas.
x Samourai ou satay, le pot est au mm prix.
x [Un client cœliaque veut du coleslaw, ça va ?] Mieux vaut éviter, il contient du gluten.
x Les mozza sticks n'ont pas de lait dedans, juste du gluten.
x Il y a du poisson dans le Truffé.
x Milkshake pistache : oui on le fait aussi à Wandre, 6,20 €.
x Pas d'arachide dans la satay, elle est à base de sésame.
# nl wandre
= [Is de vanillemilkshake notenvrij?] Klopt, geen noten en ook geen pinda's.
= Van de sauzen hebben alleen saté en bbq gluten, de rest niet.
= [wat is duurder, tiramisu of baklava?] De tiramisu, met een euro verschil.
= Roomboter, slagroom, noem maar op: in de Luikse wafel zit sowieso melk.
= De Green Coteau is ei-vrij, als enige van onze burgers.
= Vrijdag zijn we doorlopend open: 11u30 – 23u.
x [hebben wij de Tokio?] Jazeker, 12,90.
x [26 december open?] Nee, dan zijn we gesloten.
x [welke saus zonder selderij?] De samoeraisaus bijvoorbeeld.
x Mensen met een notenallergie mogen De Noordzee gerust eten.
x Uienringen zijn veilig bij een koemelkallergie.
x Water is het enige drankje zonder allergenen.
# en wandre
= We don't do calamari here; offer the tenders or some onion rings instead.
= [The Bangkok, any mustard?] Nope, not in it and no traces listed either.
= On Christmas Eve we split the day: 11:30 to 2:30, then 5:30 to 10 pm.
= Hazelnut brownie: tree nuts yes, peanuts only as possible traces.
= Whey, butter, any kind of dairy, the fresh fries have none of it.
x Two of our burgers are completely milk-free.
x Tartare sauce is egg-free.
x [So the Smoky's ok for my guest who can't have celery?] Yes, that one's ok.
x [Andalou vs Halloumi, price?] Same price for both.
x Today we've been open since noon.
# fr seraing
= [le dynamite si on est allergique au poisson ?] Je déconseille : du poisson peut s'y trouver en traces.
= Le dessert le moins cher, c'est le cookie à 3,50.
= Noisettes dans le brownie, pistaches dans le baklava : les deux tombent en cas d'allergie aux fruits à coque.
= Andalouse : œufs, moutarde, et du céleri éventuellement en traces.
= Trois sauces contiennent du céleri : la samouraï, la maison Ardente et la barbecue.
= Nos frites passent au blanc de bœuf, donc ni végé ni vegan.
= [L'Andalou, il est halal ?] Oui, il l'est.
= [Ayran ?] En rupture. Propose plutôt un thé glacé ou une limonade.
= On ne peut pas garantir le Mer du Nord sans crustacés, il peut y en avoir des traces.
x [un truc à boire sans allergènes ?] Le thé glacé pêche, il n'en a aucun.
x [le tchantchès, y a des sulfites ?] Oui, à cause des cornichons.
x Pour un vegan tu peux faire Green Coteau, frites et limonade.
x Sans gluten ? Le Sans Souci est dispo à Seraing, 12,90.
x La gaufre de Liège est garantie sans noix.
x [menu enfant svp, prix ?] 9,50 €.
x [la César, moutarde ou pas ?] Pas de moutarde dans celle-là.
x Ni l'Halloumi ni le Green Coteau n'ont de moutarde.
x Les boissons sont toutes sans lait.
# nl seraing
= [heeft de truffelburger soja?] Neen.
= Met een sesamallergie valt bijna elke burger af, en ook De Green Coteau kan sporen hebben.
= Een Dynamite met zoete-aardappelfrieten komt op 18,40 euro.
= Pindakaas zit in de pindakoek en in de satésaus, en dus ook op De Bangkok.
= [loaded fries voor een vegetariër?] Nee, er ligt kalkoenspek op.
= Mayonaise? Ei en mosterd, verder geen allergenen.
x De barbecuesaus is vegetarisch.
x [Mozzasticks?] Vanavond zijn ze weer beschikbaar.
x [zit er mosterd op De Perron?] Ja.
x Er zit geen gluten in de baklava, alleen noten en melk.
x Bij het kindermenu hoef je niet op selderij te letten, dat is er vrij van.
x Van de desserts heeft alleen de brownie noten als ingrediënt.
# en seraing
= [soya allergy, what about dessert?] The baklava works, there's no soy in it.
= Prawns are only in the Dynamite, though the North Sea may carry traces of crustaceans.
= [which is cheaper, tenders or loaded fries?] The tenders, by a euro.
= Kip'Or's poultry certificate has lapsed, it ran until 31 March 2026.
= [sulphite allergy, is the Perron out?] I'd say so, traces are possible.
x If eggs are the problem, offer the coleslaw on the side, it's egg-free.
x [Smoky: fish?] None.
x [Do we do the pistachio shake?] Sure, it's on.
x Unlike the samurai, the house sauce is celery-free.
x It's plant-based, so the Green Coteau carries no gluten.
# fr jemeppe
= Pas de milkshake à Jemeppe, ni vanille ni pistache.
= [du poisson, on en a dans quels plats ici ?] Le Smoky, la salade César et le pot de barbecue.
= Arachides : exclus le Bangkok, la satay et le cookie ; quant au brownie, il peut en avoir des traces.
= Deux burgers qu'on a en ce moment n'ont pas de moutarde : le Perron et le Bangkok.
= Le tiramisu on l'a pas, mais tu peux proposer une gaufre ou un brownie.
= [Le P'tit Ardent et les noix ?] Traces possibles, à cause du pain brioché.
x Coleslaw, frites, mayo : les trois sont sans gluten.
= [lequel est plus cher, Green Coteau ou Bangkok ?] Aucun des deux, 11,90 chacun.
= Bœuf couvert : le certificat de la Boucherie Al Mansour vaut jusqu'au 31/03/2027.
x L'eau est plus chère que la canette.
x Le Perron ne contient pas de sulfites, pas même des traces.
x [patate douce encore dispo ?] Oui, il nous en reste.
x [Gaufre ok pour un intolérant au lactose ?] Oui, c'est bon.
x Parmi les burgers y a que l'Halloumi pour les végétariens.
x [un client évite les sulfites, je remplace la tartare ?] Pas besoin, elle n'en a pas.
x Y a de la moutarde dans les onion rings, oui, en plus du gluten.
x Céleri ? L'Ardent Classic n'en a pas.
x [Le Truffé est halal ?] Non, celui-là ne l'est pas.
# nl jemeppe
= De Noordzee doen we niet in Jemeppe, in Angleur hebben ze die wel.
= [Pinda in De Andaloes?] Nee, en ook geen sporen.
= Bij een ei-allergie kan De Green Coteau, alle andere burgers bevatten ei.
= Lactose in de Classic? Ja, alleen al door de cheddar.
= Goedkoopste burger is De Tchantchès met 10,50.
= [soja-allergie, mag een brownie of wafel?] Geen van beide, er zit in allebei soja.
x [Caesarsalade zonder gluten?] Ja, die is glutenvrij.
x [prijs blikje?] Drie euro.
x [is er nog tiramisu?] Ja, die is nog te krijgen.
x In de satésaus zitten enkel pinda's, geen soja of gluten.
x De Smoky heeft geen sesam.
x De huissaus is veganistisch.
# en jemeppe
= [Does the Ardente sauce have milk in it?] It doesn't.
= The Perron comes without mustard or celery.
~ Lemonade, cans and water are the safe drinks: none of the 14 in any of them.
= Peanut cookie and tree nuts: not an ingredient, but traces can't be ruled out.
= We're out of sweet potato fries here, so suggest the fresh fries or the onion rings.
x [Mustard allergy: tenders?] Yes, they're ok, no mustard in them.
x A barbecue sauce pot is €1.20, thirty cents more than the mayo.
x [Can a vegan have the onion rings?] Yes, they can.
x For a sesame allergy the Green Coteau is safe, no traces.
x There are crustaceans in the Truffle.
`,
};
