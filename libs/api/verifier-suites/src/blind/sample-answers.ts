import type { BlindBatch } from './blind-batch';

/** Tenth batch: everyday answers about the five branches of the sample. Three lines are left out: the sheet that they were written from called out what a branch never sells. */
export const SAMPLE_ANSWERS: BlindBatch = {
  style: 'everyday answers',
  trueCount: 111,
  falseCount: 107,
  written: `
# fr angleur
= Le Bangkok contient des arachides.
x Le Bangkok ne contient pas d'arachides.
= Le Mer du Nord contient du poisson.
x Le Tchantchès ne contient pas de moutarde.
= La salade César au poulet ne contient pas de céleri.
x La mayonnaise contient du lait.
= Les frites de patate douce peuvent contenir des traces de gluten.
= [Il y a du sésame dans le Sans Souci ?] Non, le Sans Souci ne contient pas de sésame ; ses allergènes déclarés sont les œufs, le lait, la moutarde et le lupin, avec des traces possibles de soja.
x [Il y a du soja dans le Sans Souci ?] Non, aucun soja dans le Sans Souci, même pas sous forme de traces.
= [Un client allergique aux œufs veut un burger, lequel ?] Le Green Coteau : c'est le seul burger de la carte sans œufs.
x [Un client allergique à la moutarde veut un burger, qu'est-ce qu'on lui propose ?] Proposez-lui le Perron, le Bangkok ou le Truffé : les trois sont sans moutarde.
= [La sauce barbecue contient quoi ?] Le pot de sauce barbecue contient du gluten, du poisson, du céleri et de la moutarde, et peut contenir des traces de soja.
x [La sauce tartare contient quoi ?] Le pot de sauce tartare contient des œufs et de la moutarde, c'est tout.
= [C'est combien, le Truffé ?] Le Truffé est à 13,90 €.
x [C'est combien, le Smoky ?] Le Smoky coûte 11,90 €.
= [On a encore des mozza sticks ?] Non, les mozza sticks sont en rupture ; ils reviennent demain lundi à 11h30.
= [On ferme à quelle heure ?] Ce soir, on ferme à 22h.
x [On est ouverts à Noël ?] Oui, le 25 décembre on ouvre de 12h à 22h comme un dimanche.
= [Et le soir du réveillon, le 24 ?] Le jeudi 24 décembre, le restaurant est ouvert de 11h30 à 22h.
? Une table avec un enfant allergique aux arachides et aux fruits à coque demande un dessert. Qu'est-ce que je réponds ?
  Bonne question, mieux vaut vérifier dessert par dessert.
= - **Brownie noisette** : contient des fruits à coque et peut contenir des traces d'arachides.
= - **Cookie cacahuète** : contient des cacahuètes, traces possibles de fruits à coque.
x - **Gaufre de Liège** : ni arachides ni fruits à coque, il peut la prendre.
x - **Tiramisu spéculoos** : contient des fruits à coque.
= Aucun dessert n'est donc entièrement sans fruits à coque ; côté boissons, le milkshake vanille est sans arachides et sans fruits à coque.
  Notez l'allergie en toutes lettres sur le bon et prévenez la personne au poste desserts de vive voix.
  Une cuillère et une assiette propres pour cette table, et c'est vous qui apportez le plat.
# fr seraing
= L'Halloumi contient du sésame.
x Le milkshake vanille contient des fruits à coque.
x Le coleslaw ne contient pas de céleri.
= [Y a-t-il du lait dans les onion rings ?] Pas comme ingrédient déclaré, mais les onion rings peuvent contenir des traces de lait.
x [Y a-t-il des œufs dans les tenders de poulet ?] Oui, les tenders contiennent des œufs.
= [Le Green Coteau est bien vegan ?] Oui, le Green Coteau est renseigné vegan, mais il peut contenir des traces de lait : à signaler en cas d'allergie.
x [On a quoi de végétarien en burger ?] Deux burgers sont végétariens : l'Halloumi et le Tchantchès.
= [Le tiramisu est végétarien ?] Non, le tiramisu spéculoos n'est pas indiqué comme végétarien, seulement comme halal.
x [La sauce barbecue, végétarienne ?] Oui, la sauce barbecue est marquée végétarienne, comme la mayonnaise.
= [Le certificat halal du poulet est en ordre ?] Non : le certificat de Kip'Or pour la volaille a expiré le 31 mars 2026.
x [Et celui du bœuf ?] Le certificat de la Boucherie Al Mansour pour le bœuf a expiré le 31 mars 2026.
= [Le Tokyo est dispo ?] Non, le Tokyo est en rupture chez nous, tout comme le Sans Souci.
x [Un client veut un burger sans gluten dans les ingrédients, je propose quoi ?] Proposez-lui le Sans Souci, il est à la carte ce soir à 12,90 €.
? Quels plats contiennent du céleri ? J'ai une cliente allergique.
  Voici le tour de la carte, côté burgers et sauces :
= - L'Ardent Classic et le Smoky : contiennent du céleri.
x - L'Andalou et l'Halloumi : pas de céleri du tout.
= - Sauces samouraï, maison Ardente et barbecue : céleri dans les trois.
x - Sauce andalouse : contient du céleri.
= - Mayonnaise, tartare et satay : sans céleri.
= - Menu P'tit Ardent : traces de céleri possibles.
  Pensez à demander à la cliente si des traces posent problème, et faites changer la planche et le couteau avant de préparer sa commande.
  Les tenders attendent au chaud ? On note l'heure de sortie de friteuse et on respecte la température de maintien.
# fr jemeppe
= Le Smoky contient du poisson.
x La sauce samouraï ne contient pas d'œufs.
= [Un client allergique au poisson demande la salade César.] À déconseiller : la salade César au poulet contient du poisson, en plus du gluten, des œufs, du lait et de la moutarde.
x [Un client allergique au lait, il peut avoir quoi à grignoter ?] Les frites fraîches, les tenders de poulet ou les loaded fries cheddar-bacon, tous trois sans lait.
= [Un client allergique au lait, il peut avoir quoi à grignoter ?] Les frites fraîches, les tenders de poulet et le coleslaw ne contiennent pas de lait et sont disponibles.
x [On peut vendre des frites de patate douce ?] Oui, les frites de patate douce sont disponibles, 4,90 €.
= [Il reste quoi comme milkshake ?] Aucun : le vanille et le pistache sont tous les deux en rupture.
x [Qu'est-ce qu'on a encore comme desserts ?] Il reste le brownie, le cookie, la gaufre et le baklava ; seul le tiramisu manque.
= [Où est-ce qu'on peut envoyer un client qui veut absolument un Mer du Nord ?] Le Mer du Nord est en rupture chez nous, mais il est disponible à Seraing et à Angleur.
x [Et le Dynamite ?] Le Dynamite est en rupture ici, mais il y en a à Wandre.
? Client allergique aux sulfites : que peut-il boire et manger ?
  Pour les boissons :
x - Thé glacé pêche : sans sulfites.
= - Limonade maison, canette et eau : sans sulfites.
  Pour les burgers :
= - L'Ardent Classic et le Green Coteau contiennent des sulfites, donc non.
x - Le Perron ne contient ni sulfites ni traces de sulfites.
= - Le Tchantchès, l'Andalou, le Bangkok et le Truffé n'en contiennent pas.
  Dites bien « allergie aux sulfites » à la cuisine, pas seulement « sans sauce ».
# fr wandre
x Le brownie noisette ne contient pas de fruits à coque.
= [Ce soir on sert jusqu'à quelle heure ?] Ce dimanche, on est ouverts de 17h à 22h.
x [On ouvre demain midi ?] Oui, demain lundi on ouvre à 11h30.
= [Et mardi ?] Mardi 1er décembre : 11h30–14h30, puis 17h30–22h.
x [Vendredi soir, dernier service ?] Vendredi 4 décembre on ferme à 22h.
= [Le pot de satay, il est à combien ?] 1,20 €, alors que les autres pots de sauce sont à 0,90 €.
x [Quelqu'un d'allergique au soja demande le cookie cacahuète.] Pas de problème pour le soja, le cookie cacahuète n'en contient pas et n'en a pas de traces.
= [C'est quoi les allergènes du menu enfant ?] Le Menu P'tit Ardent contient du gluten, des œufs, du lait et du sésame ; des traces de fruits à coque et de céleri sont possibles.
x [Y a du lupin quelque part ?] Les infos sur le lupin n'ont pas été remplies pour le Truffé, personne n'a vérifié.
x [On peut dire que le Sans Souci est sans gluten ?] Oui, vous pouvez l'annoncer comme burger « sans gluten ».
? Une cliente ne supporte ni le lait ni les œufs, elle aimerait manger chaud. Qu'est-ce que je lui dis ?
  Prenez d'abord le temps de lui demander s'il s'agit d'une allergie ou d'une préférence : la cuisine ne travaille pas de la même façon.
x Côté burgers, le Green Coteau ne contient ni lait ni œufs, et aucune trace de l'un ou de l'autre n'est déclarée.
= Les frites fraîches et les frites de patate douce ne contiennent ni lait ni œufs.
x Les tenders de poulet ne contiennent pas de lait, et pas d'œufs non plus.
x Pour la sauce, le satay et l'andalouse sont tous les deux sans œufs et sans lait.
  Le poulet qui reste au chaud se contrôle à la sonde ; si vous avez un doute, on relance une portion fraîche.
  On nettoie la planche et les pinces avant, et vous annoncez la commande à voix haute au passe.
# nl saint-gilles
= De Truffel bevat mosterd.
x De Truffel bevat geen melk.
= De kiptenders bevatten geen melk.
x De Caesarsalade met kip bevat sesam.
= De pistachebaklava bevat noten.
x De uienringen bevatten eieren.
= [Zit er vis in de Dynamite?] Niet als ingrediënt, maar sporen van vis zijn mogelijk in de Dynamite; hij bevat wel schaaldieren.
x [Zitten er weekdieren in de Dynamite?] Nee, de Dynamite bevat geen weekdieren en ook geen sporen ervan.
= [Hoeveel kost de Ardent Classic hier?] Bij ons in Sint-Gillis kost de Ardent Classic € 11,50. In Angleur is dat € 10,90.
x [Hoeveel kosten de verse frieten?] De verse frieten kosten € 3,90.
= [Zijn de frieten vegan?] Ja, hier staan de verse frieten als vegan geregistreerd.
x [En de zoete-aardappelfrieten, ook vegan?] Ja, de zoete-aardappelfrieten zijn ook als vegan geregistreerd.
= [Wat is er op vandaag?] Vandaag zijn de Perron, de mozzasticks, de Luikse wafel en de ayran niet beschikbaar.
x [Een gast wil een dessert zonder sesam.] De Luikse wafel kan, die bevat geen sesam en is nu beschikbaar.
= [Een gast met een sesamallergie wil een burger.] De Zonder Zorgen is de enige burger zonder sesam; bij de Green Coteau zijn sporen mogelijk en alle andere burgers bevatten sesam.
x [Een gast met een sesamallergie wil een burger.] Neem de Green Coteau, daar zit geen sesam in en ook geen sporen van sesam.
? Gast met ei-allergie, welke sauspotjes kan ik meegeven?
  Even op een rijtje:
= - **Satésaus**: zonder ei.
= - **Barbecuesaus**: bevat geen eieren.
x - **Tartaarsaus**: bevat geen eieren.
= - **Mayonaise**, **andalousesaus** en **samoeraisaus**: bevatten alle drie ei.
x - **Huissaus Ardente**: enkel sporen van ei mogelijk.
  Geef het potje gesloten mee en zet de naam van de saus op het deksel.
  Vraag de keuken om met een proper lepeltje te werken.
# nl angleur
= De brownie bevat soja.
x De barbecuesaus bevat geen selderij.
= De Perron kan sporen van sulfieten bevatten.
= [Mag iemand met een pinda-allergie de hazelnootbrownie eten?] Liever niet: de hazelnootbrownie kan sporen van pinda's bevatten.
x [Mag iemand met een notenallergie de Caesarsalade?] Nee, de Caesarsalade kan sporen van noten bevatten.
= [Mag iemand met een notenallergie de Caesarsalade?] Ja, wat noten betreft wel: de Caesarsalade met kip bevat geen noten. Ze bevat wel gluten, eieren, vis, melk en mosterd.
x [Welke burgers bevatten pinda's?] De Bangkok en de Tokio bevatten pinda's.
= [Tot hoe laat zijn we open op zaterdag 5 december?] Op zaterdag 5 december van 11.30 tot 23.30 uur.
x [Tot hoe laat zijn we morgen open?] Morgen, maandag, zijn we open tot 23.30 uur.
= [En met oudjaar?] Op donderdag 31 december zijn we open van 11.30 tot 22 uur.
x [Is het halalcertificaat voor de kip nog geldig?] Ja, het certificaat van Kip'Or loopt nog tot 31 maart 2027.
= [Is het halalcertificaat voor het rund nog geldig?] Ja, dat van Boucherie Al Mansour is geldig tot 31 maart 2027.
x [Hebben we nog gefrituurde calamares?] Ja, de gefrituurde calamares zijn er, € 8,90 per portie.
= [Wanneer komen de mozzasticks terug?] De mozzasticks zijn uit de verkoop tot morgen 11.30 uur.
? Tafel 6: lactose-intolerant én glutenallergie. Wat kan van de bijgerechten?
  Ik ging de bijgerechten één voor één na op melk en gluten.
  | Gerecht | Gluten | Melk |
  |---|---|---|
= | Verse frieten | geen | geen |
= | Zoete-aardappelfrieten | sporen mogelijk | geen |
x | Uienringen | bevat | geen |
x | Kiptenders | geen | geen |
= | Coleslaw | geen | geen |
= | Loaded fries cheddar-spek | bevat | bevat |
  Vraag voor de frieten altijd aan de keuken in welk bad ze gebakken worden.
  Kip die warm wordt gehouden, krijgt een sticker met het uur erop.
# nl wandre
x De speculoostiramisu bevat geen soja.
= De mayonaise bevat geen melk.
= [Is de Zonder Zorgen er vanavond?] Nee, de Zonder Zorgen is op. Ook de Dynamite, de Tokio en de pistachemilkshake zijn er niet.
x [Wat kan ik aanraden in plaats van de Dynamite?] De Tokio, die is vanavond nog beschikbaar voor € 12,90.
= [Wat is de prijs van de Andaloes en de Bangkok?] De Andaloes kost € 11,50 en de Bangkok € 11,90.
x [Wat kost de pindakoek?] De pindakoek kost € 4,50.
= [Wanneer zijn we gesloten?] Morgen, maandag 30 november, zijn we de hele dag gesloten.
x [Zijn we woensdagmiddag om 15 uur open?] Ja, woensdag 2 december zijn we doorlopend open van 11.30 tot 22 uur.
= [Tot wanneer op zaterdag?] Zaterdag 5 december sluiten we om 23 uur.
x [Heeft de Luikse wafel noten?] Ja, de Luikse wafel bevat noten.
= [Heeft de vanillemilkshake eieren?] De vanillemilkshake bevat melk en kan sporen van eieren bevatten; noten zitten er niet in.
x [Welke burger bevat lupine?] Zowel de Zonder Zorgen als de Green Coteau bevatten lupine.
= [Een gast met lupineallergie, waar moet ik op letten?] Alleen op de Zonder Zorgen: dat is het enige gerecht op de kaart dat lupine bevat.
? Wat moet ik zeggen aan iemand die geen schaaldieren en weekdieren mag?
  Goed dat je het vraagt. Dit staat er in het register:
= - De Noordzee: sporen van schaaldieren mogelijk, geen weekdieren.
x - De Dynamite: bevat schaaldieren en weekdieren.
= - De Tokio: bevat weekdieren en kan sporen van schaaldieren bevatten.
x - De Smoky: kan sporen van schaaldieren bevatten.
= - De Perron, de Tchantchès en de Halloumi: vrij van allebei.
  Meld het bij de bestelling én nog eens mondeling aan de pas.
  De keuken reinigt dan eerst de plancha en de snijplank.
# nl jemeppe
= De Luikse wafel bevat eieren.
x De coleslaw bevat geen mosterd.
x Het Menu Kleine Ardent bevat mosterd.
= [Welke desserts hebben we nog?] De hazelnootbrownie, de pindakoek en de Luikse wafel; de tiramisu en de baklava zijn op.
x [Kan ik de vanillemilkshake verkopen?] Ja, de vanillemilkshake is er, alleen de pistachemilkshake is op.
= [Een gast met notenallergie: welke burger?] De Green Coteau, die bevat geen noten. De Zonder Zorgen ook niet, maar die is op. Bij alle andere burgers zijn sporen van noten mogelijk.
x [Een gast met notenallergie: welke burger?] Alle burgers bevatten noten, behalve de Green Coteau en de Zonder Zorgen.
x [Is de tiramisu vegetarisch?] Ja, de speculoostiramisu staat als vegetarisch aangeduid.
= [Zijn de kiptenders halal?] Ze staan als halal aangeduid, maar het certificaat voor de kip van Kip'Or is sinds 31 maart 2026 verlopen. Vraag het na bij je verantwoordelijke.
x [Zit er vis in de huissaus Ardente?] De info over vis in de huissaus Ardente is niet ingevuld.
? Een klant heeft een mosterdallergie en wil iets met kip of een burger. Wat zeg ik?
  Ik zou het zo uitleggen aan tafel, rustig en stap voor stap:
x De kiptenders kunnen, daar zit geen mosterd in.
x De Caesarsalade bevat geen mosterd, wel vis en melk.
= Bij de burgers bevatten de Perron en de Bangkok geen mosterd, en die zijn allebei te krijgen.
x De Tokio bevat ook geen mosterd en is vanavond beschikbaar.
x Als saus kan de samoeraisaus: geen mosterd.
  Zet "GEEN MOSTERD – ALLERGIE" op de bon en vraag de kok om nieuwe handschoenen aan te doen.
  Kip blijft niet langer warm staan dan op het schema naast de grill, ook niet op een drukke zondag.
# en seraing
= The Bangkok contains soy.
x The Bangkok does not contain sesame.
= The hazelnut brownie contains nuts.
x The onion rings do not contain gluten.
= The coleslaw contains no milk.
x The tartare sauce does not contain sulphites.
= [Does the Smoky have celery in it?] Yes, the Smoky contains celery. It also contains gluten, eggs, fish, milk, mustard and sesame, with possible traces of soy and nuts.
x [Does the Andalou have celery in it?] Yes, the Andalou contains celery.
= [What can a guest with a milk allergy have as a burger?] Honestly, none of them: every burger contains milk except the Green Coteau, and that one may contain traces of milk.
x [What can a guest with a milk allergy have as a burger?] The Green Coteau is the one to offer, it's free of milk.
= [Is the No Worries on tonight?] No, it's out, and so are the Tokyo, the mozzarella sticks, the calamari, the pistachio milkshake and the ayran.
= [How much is the chicken Caesar salad?] The chicken Caesar salad is €11.90.
x [How much are the loaded fries?] The cheddar bacon loaded fries are €6.90.
= [Can I describe the No Worries as gluten-free?] I wouldn't. What you can say is that the recipe contains no gluten; "gluten-free" is a regulated claim.
x [Can I describe the No Worries as gluten-free?] Yes, the No Worries is gluten-free.
? Guest at table 4 has a peanut allergy. What should I keep away from them?
  Thanks for checking first. On peanuts, the register says:
= - **The Bangkok** contains peanuts.
= - **Satay sauce pot**: contains peanuts, so leave it off the table.
x - **Hazelnut brownie**: no peanuts and no traces of peanuts.
= - **Peanut cookie**: contains peanuts.
x - **Pistachio baklava**: contains peanuts.
= - Every burger other than the Bangkok is free of peanuts.
  Tell the kitchen out loud, and ask for a clean board and fresh gloves before they start.
  If chicken is being held hot, note the time on the tray as usual.
# en saint-gilles
= The Tokyo contains molluscs.
x The North Sea contains crustaceans.
= The Liège waffle may contain traces of nuts.
x The vanilla milkshake does not contain milk.
= [Is the Perron available?] No, the Perron is out at the moment.
x [Guest wants a burger with no mustard.] The Perron has no mustard, so go ahead and offer it tonight.
= [Guest wants a burger with no mustard.] The Bangkok and the Tokyo are both free of mustard and available. The Perron has none either, but it's out.
x [Price of a can?] A 33 cl can is €2.80 here.
= [Price of a can?] A 33 cl can is €3.00 here; at Jemeppe it's €2.80.
x [Are the fries cheaper in Angleur?] No, fresh fries cost €4.20 in both places.
= [What's vegan on the menu?] The Green Coteau, the fresh fries, the lemonade, the peach iced tea, the cans and the water are tagged vegan.
x [What's vegan on the menu?] The Green Coteau, the fresh fries, the onion rings and the lemonade are all tagged vegan.
= [Anything in the lemonade?] The homemade lemon-mint lemonade contains none of the 14 allergens, and none are listed as traces.
x [Anything in the iced tea?] The peach iced tea contains none of the 14 allergens.
? Someone allergic to eggs wants a side and a dessert.
  Sure, here's what I'd go by.
  **Sides**
= - Fresh fries, sweet potato fries and onion rings: no eggs.
x - Chicken tenders: no eggs, they can have those too.
x - Coleslaw: may contain traces of egg.
  **Desserts**
= - The pistachio baklava is the only dessert without eggs, and it's available.
x - The speculoos tiramisu doesn't contain eggs either.
= - The brownie, the peanut cookie and the waffle all contain eggs.
  Write "EGG ALLERGY" on the ticket and repeat it at the pass. I'd also let the guest know you've told the chef.
# en angleur
x The Andalou does not contain eggs.
= The fresh fries do not contain gluten.
= [Are we open on Christmas Day?] No, we're closed on 25 December. We reopen on Saturday the 26th at 11:30.
x [What time do we open next Sunday?] Next Sunday, 6 December, we open at 11:30.
= [And New Year's Day?] On Friday 1 January we're open from 11:30 to 23:30.
x [Friday closing time?] On Friday 4 December we close at 22:00.
= [Does the North Sea have sulphites?] Yes, it contains sulphites, along with gluten, eggs, fish, milk, mustard and sesame. Traces of crustaceans and nuts are possible.
x [Are the fries vegan here?] Yes, the fresh fries are tagged vegan in Angleur.
= [Is the Dynamite in stock at Wandre?] No, the Dynamite is out at Wandre, but we have it here in Angleur.
x [Can we send someone to Jemeppe for a pistachio milkshake?] Yes, Jemeppe still has the pistachio milkshake.
# en jemeppe
x The kids' menu does not contain sesame.
= [Fish allergy: which sauces are fine?] All the sauce pots are free of fish except the barbecue sauce, which contains it.
x [Fish allergy: is the Smoky ok?] Yes, the Smoky has no fish, so they can have it.
= [Soy allergy: can they have the chicken tenders?] I'd steer them away: the tenders may contain traces of soy.
x [Soy allergy: can they have the waffle?] The Liège waffle may contain traces of soy but has none as an ingredient.
= [Is the beef certificate valid?] Yes, the one from Boucherie Al Mansour covers beef and runs until 31 March 2027.
x [Is the chicken certificate valid?] Yes, Kip'Or's poultry certificate is valid until 31 March 2027.
? Quick rundown of what's out tonight and what to offer instead?
  Here you go:
= - Out among the burgers: the Dynamite, the North Sea, the No Worries and the Tokyo.
x - Sweet potato fries are available, so offer those instead of the mozzarella sticks.
= - Onion rings are available at €4.50.
= - Both milkshakes are out, and so is the ayran.
  Apologise once, suggest one thing, and let the guest choose. Keep the board by the till up to date.
# en wandre
= [What's in the satay pot?] The satay sauce contains gluten, peanuts and soy, and may contain nuts.
x [What's in the satay pot?] The satay sauce contains peanuts and soy, but no gluten.
x [Mustard in the Green Coteau?] Nobody has filled in mustard for the Green Coteau yet, so we don't know.
= [Are we open Tuesday afternoon?] Not between 14:30 and 17:30: on Tuesday 1 December we open 11:30–14:30 and again 17:30–22:00.
x [Which sauces have eggs?] All seven sauce pots contain eggs.
? A guest with a celery allergy is asking about starters, sauces and the kids' menu.
  Happy to help. I went through the register for celery only, so ask if there's anything else they avoid.
x The kids' menu has no celery, not even traces.
x The coleslaw is free of celery.
= For sauces, mayonnaise, tartare and satay contain no celery.
x The Ardente house sauce contains no celery either.
x The chicken tenders may contain traces of celery.
  When chicken has been sitting in the hot-hold, check the probe reading before you plate it.
  Let the chef know before the ticket goes in, wipe down the board, and carry that plate separately.
`,
};
