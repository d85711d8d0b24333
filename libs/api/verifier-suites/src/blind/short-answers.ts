import type { BlindBatch } from './blind-batch';

/** Fifth batch: short answers at the counter, each with a fact of its own. */
export const SHORT_ANSWERS: BlindBatch = {
  style: 'short',
  trueCount: 75,
  falseCount: 75,
  written: `
# fr angleur
= Oui, le Smoky contient du poisson : il y a de la sauce worcestershire dans la barbecue.
= Non pour lui : le Bangkok contient des cacahuètes.
= [Une cliente allergique aux œufs veut le coleslaw] Pas le coleslaw, il y a des œufs dedans.
= Il reste le thé glacé pêche à 3,90 €, mais attention aux sulfites.
= [Que prendre sans œuf ?] Les onion rings ne contiennent pas d'œuf, les frites non plus.
= Le Perron : 12,90 €. Le Truffé : 13,90 €.
= [C'est quoi le moins cher comme burger ?] Le Tchantchès, à 10,50 €.
= [le tartare c'est 90 cents ?] Oui, 0,90 € le pot de sauce tartare.
= Tous nos burgers contiennent du lait ou peuvent en contenir, donc aucun ne convient à ce client.
= Toutes les sauces contiennent de la moutarde, sauf la satay.
= L'Halloumi est végétarien, par contre il n'est pas végan.
= Côté végan, à part les boissons, il n'y a que le Green Coteau ici.
= Le tiramisu n'est pas végétarien : il y a de la gélatine de bœuf.
= [On a encore des mozza sticks ?] Non, les mozza sticks sont en rupture jusqu'à demain 11 h 30.
= L'ayran n'est plus disponible pour le moment.
= Le baklava n'est pas vendu à Angleur.
= [On vend le Perron à Saint-Gilles ?] Non, on ne le vend pas à Saint-Gilles, mais chez nous oui.
= On ferme à 22 h ce soir.
= Demain lundi on ouvre à 11 h 30.
= [Wandre c'est ouvert demain ?] Non, Wandre est fermé le lundi.
= Le certificat de la Boucherie Al Mansour est valable jusqu'au 31 mars 2027.
= [La volaille est certifiée ?] Le certificat de Kip'Or a expiré le 31 mars 2026, je ne peux donc pas vous le confirmer.
= Pr info le tchantches a du sesame et p-e des traces de noix.
= Il peut y avoir des traces de gluten ds les frites de patate douce, on peut pas garantir l'absence.
= Ni céleri, ni poisson dans le Truffé, mais bien de la moutarde.
x Non, le Smoky ne contient pas de poisson.
x Pas de souci, le Bangkok est OK pour une allergie aux cacahuètes.
x [Une cliente allergique aux œufs veut le coleslaw] Elle peut le prendre, y a pas d'œuf dedans.
x Le thé glacé pêche est sans sulfites, elle peut y aller.
x [Que prendre sans lait ?] Les mozza sticks ou la gaufre, il n'y a pas de lait dedans.
x Le Perron : 12,90 €. Le Truffé : 12,90 €.
x [C'est quoi le moins cher comme burger ?] Le Smoky, à 10,50 €.
x Le pot de satay est à 0,90 € comme les autres sauces.
x Tous nos burgers contiennent du sésame, sauf le Green Coteau, qui n'en contient même pas de traces.
x Toutes les sauces sont sans gluten, sauf la satay.
x L'Halloumi est végan.
x Côté végan, il y a le Green Coteau et les frites de patate douce.
x Le tiramisu est végétarien, c'est du mascarpone et du spéculoos.
x [On a encore des mozza sticks ?] Oui, il en reste.
x On a de l'ayran, vous pouvez le proposer.
x Le baklava est disponible à Angleur, 4,50 €.
x [On vend le Perron à Saint-Gilles ?] Oui, il est vendu à Saint-Gilles aussi.
x On ferme à 23 h 30 ce soir.
x Demain lundi on est fermés.
x [Wandre c'est ouvert demain ?] Oui, Wandre ouvre demain à 11 h 30.
x Le certificat de la Boucherie Al Mansour a expiré le 31 mars 2026.
x [La volaille est certifiée ?] Oui, notre volaille Kip'Or est certifiée halal, le certificat est encore valable.
x Pr info le tchantches a pas de sesame.
x Les frites de patate douce ne contiennent aucune trace de gluten, promis.
x Ni céleri, ni moutarde dans le Truffé.
# nl angleur
= Ja hoor, in de Tokio zitten weekdieren, via de oestersaus.
= Voor iemand met een pinda-allergie kan de Bangkok niet, er zit pindakaas in de saus.
= [Mag een klant met selderijallergie de Smoky?] Nee, de Smoky bevat selderij.
= De coleslaw bevat ei, mosterd en selderij, verder niets van de veertien.
= De garnalenburger De Dynamite kost hier 13,50 euro.
= [Hoeveel kost een blikje?] 2,80 € bij ons, in Sint-Gillis 3 €.
= Verse frieten zijn € 3,90 en zoete-aardappelfrieten € 4,90.
= Alle burgers bevatten gluten, behalve De Zonder Zorgen.
= Behalve de satésaus bevat geen enkele saus pinda's.
= Let op: de uienringen kunnen sporen van melk bevatten.
= De mozzasticks zijn op tot morgenvroeg 11.30 uur.
= Ayran is er momenteel niet.
= [Is de Green Coteau vegan?] Ja, die is volledig plantaardig, maar sporen van melk zijn wel mogelijk.
= De kiptenders zijn niet vegetarisch, het is kip.
= De speculoostiramisu is niet vegetarisch door de rundergelatine.
= Calamares hebben we hier niet, die verkopen ze alleen in Sint-Gillis.
= Morgen gaan we om half twaalf open en sluiten we om 22 uur.
= [Wanneer is Wandre dicht?] Op maandag is Wandre de hele dag gesloten.
= Op zondag gaat Wandre pas om 17 uur open.
= Het certificaat van Kip'Or is vervallen sinds 31 maart 2026.
= In het vanillemilkshake zit melk en misschien ei.
= De Andaloes heeft sesam, mosterd, melk, ei en gluten, plus mss selderij en noten.
= Noch vis noch schaaldieren in de Perron, wel sesam.
= [Wat kan ik geven aan iemand zonder soja?] De Perron bevat geen soja.
= Kip Caesar: daar zit ansjovis in, dus vis ja.
x Nee hoor, in de Tokio zitten geen weekdieren.
x Voor iemand met een pinda-allergie kan de Bangkok gerust.
x [Mag een klant met selderijallergie de Smoky?] Ja, de Smoky bevat geen selderij.
x De coleslaw bevat enkel ei en mosterd, verder niets van de veertien.
x De garnalenburger De Dynamite kost hier 12,50 euro.
x [Hoeveel kost een blikje?] 3,00 € bij ons.
x Verse frieten zijn € 4,20 en zoete-aardappelfrieten € 4,90.
x Alle burgers bevatten gluten, ook De Zonder Zorgen.
x Behalve de satésaus bevat geen enkele saus gluten.
x De uienringen zijn melkvrij, ook geen sporen.
x De mozzasticks zijn gewoon te krijgen.
x Ayran kan je nog bestellen.
x [Is de Halloumi vegan?] Ja, die is volledig plantaardig.
x De kiptenders zijn vegetarisch.
x De speculoostiramisu is geschikt voor vegetariërs.
x De calamares staan hier in Angleur gewoon op de kaart voor 8,90 euro.
x Morgen gaan we om half elf open.
x [Wanneer is Wandre dicht?] Op dinsdag is Wandre de hele dag gesloten.
x Op zondag gaat Wandre al om 11.30 uur open.
x Het certificaat van Kip'Or is nog geldig tot 31 maart 2027.
x In de vanillemilkshake zit melk, maar geen ei, zelfs geen sporen.
x De Andaloes heeft zeker geen selderij en geen noten.
x Noch vis noch sesam in de Perron.
x [Wat kan ik geven aan iemand zonder soja?] De gaufre of de brownie, die bevatten geen soja.
x Kip Caesar: geen vis, dus ok voor die mevrouw.
# en angleur
= Sorry, no can do: the Dynamite has prawns, so crustaceans.
= The North Sea comes with tartare sauce, which brings eggs, mustard and sulphites.
= [Is there lupin in the No Worries?] Yes, it contains lupin because of the bun flour.
= Heads-up, the BBQ pot contains fish (Worcestershire).
= [Peanut allergy, any dessert?] Not the peanut cookie, obviously; and the brownie may contain traces, so not that either.
= Fresh fries contain none of the 14 allergens according to the register.
= It's €8.50 for the kids' menu, same price everywhere.
= The Truffle is the priciest burger at 13.90.
= Vanilla shake 5.50, pistachio one 6.20.
= Every burger except the No Worries contains gluten.
= None of the sauces contains milk.
= The Halloumi is vegetarian, not vegan, since it's cheese.
= Sweet potato fries are vegetarian, but they are not marked as vegan.
= Mozzarella sticks are off until tomorrow at 11:30.
= [Can I still sell ayran?] No, ayran is 86'd for now.
= We don't do the baklava in Angleur, Saint-Gilles does.
= The waffle isn't sold in Saint-Gilles.
= We're open till 10pm tonight.
= On Friday we close at 11.30 pm.
= [Is Wandre open for lunch on Sunday?] No, on Sundays it opens at 5 pm.
= The beef certificate from Boucherie Al Mansour runs until 31 March 2027.
= Kip'Or's certificate ran out on 31 March 2026, please ask the manager before saying chicken is certified.
= Theres celery in the tenders, its in the marinade.
= The Perron has no mustard. It does have sesame though.
= Iced tea: sulphites. Lemonade: nothing from the list.
x Sure: the Dynamite has no crustaceans.
x The North Sea comes with tartare sauce, so no eggs and no sulphites to worry about.
x [Is there lupin in the No Worries?] No, none at all.
x The BBQ pot is fish-free.
x [Peanut allergy, any dessert?] The baklava and the brownie are both fine for them.
x Sweet potato fries contain none of the 14 allergens, not even traces.
x It's €9.50 for the kids' menu.
x The Perron is the priciest burger at 13.90.
x Vanilla shake 5.50, pistachio one the same.
x Every burger except the Green Coteau contains milk, so the Green Coteau is completely dairy-free.
x None of the sauces contains gluten.
x The Halloumi is vegan.
x Sweet potato fries are vegan.
x Mozzarella sticks are available right now.
x [Can I still sell ayran?] Yes, go ahead.
x You can order the baklava here in Angleur.
x The waffle is sold in Saint-Gilles too.
x We're open till 11pm tonight.
x On Friday we close at 10 pm.
x [Is Wandre open for lunch on Sunday?] Yes, from 11:30.
x The beef certificate from Boucherie Al Mansour expired on 31 March 2026.
x The chicken is certified halal, Kip'Or's certificate is valid.
x Theres no celery in the tenders, its only in the coleslaw.
x The Perron has no mustard. It has no sesame either.
x Iced tea: nothing from the list. Lemonade: nothing from the list.
`,
};
