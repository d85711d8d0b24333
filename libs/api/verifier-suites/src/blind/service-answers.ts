import type { BlindBatch } from './blind-batch';

/**
 * Ninth batch: answers in service, from the phone, at table and to colleagues. What gives way: quantities ("the burgers with beef", "most"),
 * what is denied of a word ("you cannot call them dairy-free"), a dish for all but one guest, and "all is halal" while one certificate has
 * expired. What passes still: that lunch starts at noon, where no word tells that hours are meant.
 */
export const SERVICE_ANSWERS: BlindBatch = {
  style: 'in service',
  trueCount: 121,
  falseCount: 120,
  written: `
# fr angleur
= [Le Bangkok, je peux le proposer à une cliente allergique aux cacahuètes ?] Surtout pas : la sauce satay du Bangkok apporte de l'arachide.
= Ni beurre ni lait dans le coleslaw ; attention en revanche aux œufs, au céleri et à la moutarde.
= [La dame de la 6 ne supporte pas le lactose. Le Green Coteau, ça va ?] Il n'y a pas de lait dans la recette du Green Coteau, mais la fiche signale des traces possibles. À elle de décider, donc.
= [On n'a plus de mozza sticks ?] Exact, ils sont en rupture ce soir ; retour prévu demain à 11 h 30.
= Deux Perron et une canette, cela fait 28,60 €.
= [Le 25 décembre, on travaille ?] Non, Angleur reste fermé le jour de Noël.
= [Et L'Andalou, il y a du céleri dedans ?] Pas dans la recette, mais il peut en rester des traces : je ne le conseillerais pas à une personne allergique.
x [Un client demande si Le Mer du Nord convient à son allergie aux crustacés.] Oui, pas de souci : ce burger est au cabillaud et ne comporte aucun crustacé.
x Le brownie noisette ne pose pas de problème aux allergiques au soja.
x [C'est quoi les allergènes des onion rings ?] Uniquement le gluten, rien d'autre, pas même en traces.
x [Vous avez encore du baklava ?] Oui, le baklava pistache est disponible ce soir à 4,50 €.
x Samedi prochain, le restaurant ferme à 22 h, comme en semaine.
x Pas de produits laitiers dans le tiramisu spéculoos, vous pouvez rassurer la table 4.
? Une maman demande ce que sa fille allergique aux œufs peut manger chez nous.
  Voici ce que donne la fiche pour une allergie à l'œuf :
= - **Burger** : Le Green Coteau, dont la recette est sans œuf.
= - **Accompagnements** : frites fraîches, frites de patate douce, onion rings ou loaded fries cheddar-bacon, tous sans œuf.
x - **Salade** : la César au poulet, qu'elle peut prendre telle quelle puisqu'elle n'a pas d'œuf.
x - **Boisson** : le milkshake vanille, sans œuf non plus.
  Faites valider la commande par le responsable de quart avant de l'envoyer.
? Plus de calamars... je propose quoi à la place à un client allergique au lait ?
  Quelques pistes :
= Les tenders de poulet n'ont pas de lait dans leur fiche et on les vend 6,90 €.
x Les onion rings conviennent aussi, sans aucune trace de lait.
= Évitez les loaded fries, car le cheddar fondu, c'est du lait.
x Les mozza sticks, eux, sont de nouveau en vente ce soir.
? Peux-tu me faire le détail pour la commande du drive ?
  | Article | Montant |
  |---|---|
= | 2 × L'Ardent Classic | 21,80 € |
x | 1 × Le Truffé | 13,50 € |
= | 3 × frites fraîches | 11,70 € |
= | 2 × thé glacé pêche | 7,80 € |
x | 1 × milkshake pistache | 5,50 € |
  Comparez quand même avec le ticket avant d'annoncer la somme.
? En cuisine on me demande où il y a des fruits de mer. Tu peux lister ?
  ## Crustacés et mollusques
= - **Crustacés** : Le Dynamite, avec ses crevettes en tempura.
x - **Mollusques** : les calamars frits sont le seul plat qui en contient.
x - **Traces de crustacés** : elles ne sont signalées que pour Le Mer du Nord.
x - Le Tokyo peut être servi tel quel à quelqu'un qui évite tous les fruits de mer.
  Dites-moi si vous voulez la même liste pour le poisson.
# fr saint-gilles
= Ici, les frites fraîches sont véganes, ce qui n'est pas le cas dans les autres restaurants.
= [Combien pour un Classic ?] 11,50 € chez nous, soit 60 cents de plus qu'à Angleur.
= Le Perron n'est pas disponible aujourd'hui ; L'Andalou ou Le Truffé peuvent le remplacer.
= [Un monsieur allergique aux mollusques voulait les calamars.] Il vaudrait mieux l'orienter vers autre chose : les calamars frits contiennent justement des mollusques.
= Le milkshake pistache et le baklava contiennent tous deux des fruits à coque.
x [La gaufre de Liège est encore à la carte ?] Oui, on en a, elle est à 4,50 €.
x Tu peux lui servir Le Tokyo sans crainte, il n'y a pas de sésame.
x Une canette revient à 2,80 € chez vous.
x Le cookie est au beurre de cacahuète, donc il n'y a aucun produit laitier dedans.
x [Une cliente cœliaque aimerait les frites de patate douce.] Elles ne contiennent pas de gluten, vous pouvez y aller.
x Le pot de satay ? Sans soja, d'après la fiche.
? Écris-moi une réponse à ce mail : « Bonjour, mon mari est allergique à la moutarde, que peut-il manger chez vous ? »
  Bonjour Madame,
  Merci pour votre message et pour l'intérêt que vous portez à notre maison.
= Parmi nos burgers, Le Bangkok et Le Tokyo ne contiennent pas de moutarde.
x Le Green Coteau lui conviendra également, sa mayonnaise végane étant préparée sans moutarde.
= En revanche, toutes nos sauces en petit pot en contiennent, à l'exception de la satay.
x La salade César au poulet est une autre possibilité, elle ne comporte pas de moutarde.
x Le coleslaw, enfin, est assaisonné sans moutarde.
  Au plaisir de vous accueillir, l'équipe de Saint-Gilles
? Qu'est-ce qu'un client végan peut prendre ce soir ?
  ### Options véganes
= - Le Green Coteau, à 11,90 €, est le seul burger végan.
= - À côté, les frites fraîches, cuites chez vous à l'huile de tournesol.
x - Les onion rings sont véganes elles aussi.
x - Le pot de mayonnaise, à 0,90 €, convient aux végans.
= - À boire : limonade maison, thé glacé pêche, canette ou eau, tout cela est végan.
# fr wandre
= [On ouvre à quelle heure mardi ?] Mardi 1er décembre, le service commence à 11 h 30, s'interrompt à 14 h 30 et reprend à 17 h 30.
= [Le Dynamite, on en fait ?] Non, il n'est pas proposé à Wandre ; Angleur, Saint-Gilles et Seraing en ont.
= Aucun des burgers au bœuf que vous servez n'est exempt de lait.
= [Et la barbecue, elle est végétarienne, elle ?] Non, contrairement aux autres petits pots : il y a du poisson dedans.
= En cas d'allergie aux sulfites, le thé glacé pêche est à proscrire.
~ L'ayran, c'est du lait : quelqu'un qui ne tolère pas le lactose prendra plutôt une eau ou une canette.
x [Et pour une cliente qui évite le blé ?] Comme dessert elle a le tiramisu, le seul qui ne contienne pas de gluten.
x [Un client allergique au poisson veut Le Smoky.] C'est du bœuf et de la dinde, donc aucun poisson là-dedans.
x Pas de fruits à coque à craindre avec le cookie cacahuète, seulement de l'arachide.
x Le menu P'tit Ardent n'affiche pas de sésame.
x [Pourquoi Le Perron est déconseillé à ma cliente allergique à la moutarde ?] Parce que la moutarde figure bien parmi ses allergènes.
? Je suis nouvelle. C'est quoi exactement le problème avec les fruits à coque dans nos desserts ?
  Bonne question, on s'y trompe souvent.
= 1. Le brownie noisette et le baklava pistache en contiennent d'office.
= 2. La gaufre de Liège, le tiramisu et le cookie cacahuète peuvent en renfermer des traces.
x 3. L'arachide, c'est autre chose : parmi les desserts, seul le cookie est concerné, même en comptant les traces.
x 4. Quant au soja, aucun dessert n'en contient.
  Le mieux est de rouvrir la fiche devant le client.
? Un groupe hésite entre le week-end des 5 et 6 décembre et celui de Noël. On est ouverts quand ?
  Voici l'horaire à leur communiquer :
= - Samedi 5 décembre : de 11 h 30 à 23 h, sans interruption.
x - Dimanche 6 décembre : ouverture dès midi.
= - Vendredi 25 décembre : fermé pour Noël.
x - Samedi 26 décembre : fermé également.
  Souhaitez-vous que je rédige un message de confirmation ?
# fr seraing
= Le Sans Souci n'est pas disponible chez vous, alors que c'est le seul burger sans gluten par recette.
= [Le client de la 12 demande si Le Truffé est halal.] Oui, il l'est, et le certificat bœuf de la Boucherie Al Mansour court jusqu'au 31 mars 2027.
= [On peut donner une gaufre à un allergique au soja ?] Mieux vaut pas : la gaufre de Liège en contient.
~ En fait, le poisson ne se limite pas aux burgers : la salade César et la sauce barbecue en contiennent aussi.
x Une cliente allergique au lupin doit se méfier du Green Coteau : son pain en contient.
x La samouraï est piquante mais sans céleri, donc rien à craindre pour un allergique au céleri-rave.
x [Il lui faut un dessert sans œuf.] Proposez-lui le brownie noisette, il n'y a pas d'œuf dedans.
x [Et Le Dynamite, on l'a ?] Non, il n'est pas proposé à Seraing.
x Il n'y a pas d'œuf dans les tenders de poulet, donc une personne allergique à l'œuf peut en commander.
? La cliente au comptoir ne peut ni gluten ni lait, elle peut manger quoi ?
  Le choix est assez court, d'après la fiche :
= - frites fraîches : ni gluten ni lait
= - coleslaw : ni l'un ni l'autre, mais de l'œuf
x - frites de patate douce : pareil, rien à craindre
x - onion rings : du gluten, oui, mais pas de lait
x - pot de barbecue : ni gluten ni lait
= - mayonnaise, andalouse, samouraï et tartare en pot : pas de gluten, pas de lait
  En cas de doute, on ne promet rien et on appelle le responsable.
? Compare-moi Le Tchantchès et Le Bangkok, j'ai un client qui hésite à cause de ses allergies.
  | | Le Tchantchès | Le Bangkok |
  |---|---|---|
= | Prix | 10,50 € | 11,90 € |
= | Arachide | non | oui |
x | Moutarde | non | oui |
x | Soja | absent | présent |
x | Sésame | oui | non |
# fr jemeppe
= Malheureusement pas de milkshake à Jemeppe : ni le vanille ni le pistache ne sont disponibles.
= [Le monsieur est allergique aux œufs. Quel burger ?] Un seul n'a pas d'œuf, c'est Le Green Coteau.
= Les frites fraîches n'affichent aucun des quatorze allergènes.
= Je ferais attention avec les loaded fries : des traces de soja sont possibles.
= Aucun accompagnement n'est végan à Jemeppe, même pas les frites.
x Pour quelqu'un qui ne peut pas de sésame, Le Smoky fait exception : il n'en contient pas.
x [Ma collègue dit que le brownie est bon pour les allergiques aux arachides.] Elle a raison, il ne contient pas d'arachide.
x Avec 20 €, le client peut s'offrir un Truffé, un brownie noisette et une canette.
x Le thé glacé pêche ne contient aucun des quatorze allergènes.
x L'Halloumi n'a qu'un seul allergène, le lait.
? Commande de la plateforme avec la remarque « sans fruits de mer ni moutarde ». Le Perron, Le Smoky et le Classic, ça passe ?
  Je reprends un par un.
= Le Perron passe : ni crustacés, ni mollusques, ni moutarde sur sa fiche.
x Le Smoky passe aussi, car la moutarde n'entre pas dans sa composition.
= Le Classic, par contre, contient de la moutarde.
= Même chose pour Le Tchantchès, si jamais on vous le demande en remplacement.
x L'Andalou serait une meilleure idée, vu qu'il est sans moutarde.
  Prévenez le client via la plateforme avant de lancer la préparation.
? Qu'est-ce que je dois refuser au téléphone ce soir ?
  Ce soir, ne prenez pas de commande pour :
= * Le Dynamite, Le Mer du Nord, Le Sans Souci et Le Tokyo, tous indisponibles chez vous ;
= * les frites de patate douce, les mozza sticks et les calamars, qu'on ne peut pas servir non plus ;
x * la gaufre de Liège, indisponible elle aussi.
# nl angleur
= [Zit er pinda in De Bangkok?] Ja, de satésaus bevat pinda, dus dat is niets voor iemand met een pinda-allergie.
= De Dynamite bevat schaaldieren: het is onze burger met garnalen.
= Voor wie geen gluten mag: De Zonder Zorgen is volgens het recept glutenvrij en vandaag gewoon verkrijgbaar.
= [Hoeveel is dat, twee Luikse wafels en een vanillemilkshake?] Dat komt op € 14,50.
x De huissaus Ardente bevat geen selderij.
x [Tot hoe laat zijn we vanavond open?] Tot 23.30 uur.
x [Is onze kip nog gecertificeerd?] Ja, het halalcertificaat van Kip'Or loopt tot 31 maart 2027.
? Klant aan de lijn is zwaar allergisch aan melk. Welke burgers vallen af?
  Kort overzicht:
~ - In alle burgers met rundvlees zit melk.
= - De Green Coteau heeft geen melk in het recept, maar sporen zijn niet uitgesloten.
x - De Zonder Zorgen is een goed alternatief, want die is zonder melk.
x - De Tokio bevat evenmin zuivel.
  Laat de shiftverantwoordelijke even meekijken.
? Ik ben hier pas begonnen. Wat is het verschil tussen "bevat" en "kan bevatten", bijvoorbeeld bij sesam?
  "Bevat" wil zeggen dat het in het gerecht zit, "kan bevatten" wijst op mogelijke sporen.
= Zo bevat De Smoky sesam.
= Bij De Green Coteau gaat het enkel om mogelijke sporen.
x In het Menu Kleine Ardent zit geen sesam, hoogstens een spoortje.
x Het broodje van De Zonder Zorgen is er ook een met sesam.
# nl saint-gilles
= Op de fiche van de verse frieten staat geen gluten; bij de zoete-aardappelfrieten zijn sporen wel mogelijk.
= Klopt, De Perron hebben we hier vandaag niet.
~ De barbecuesaus is het enige sauspotje waar vis in zit.
= Wie allergisch is aan sulfiet laat de tartaarsaus beter staan.
= [Kan ze de Caesarsalade eten? Ze verdraagt geen zuivel.] Helaas niet, daar zit melk in.
x Met De Noordzee zit een gast met een sesamallergie goed, die is sesamvrij.
x Voor een portie verse frieten betaal je hier € 3,90.
x [Hoe zit het met De Green Coteau en soja?] Geen probleem, er zit geen soja in.
x De pistachemilkshake en de brownie zijn allebei notenvrij, dat mag je zo zeggen.
x De Caesarsalade met kip bevat geen vis.
? Kan je deze mail beantwoorden? "Onze dochter is allergisch aan pinda's en noten, wat kan zij bij jullie eten?"
  Beste meneer Peeters,
  Bedankt voor uw vraag.
= Onze Caesarsalade met kip bevat geen pinda's en geen noten.
~ Bij de meeste burgers zijn sporen van noten mogelijk; De Green Coteau en De Zonder Zorgen vormen daarop de uitzondering.
x De pistachebaklava raden we af, maar de pindakoek kan ze gerust nemen.
x Ook in de speculoostiramisu zitten geen noten.
  Met vriendelijke groeten, het team van Sint-Gillis
? Ik dacht eigenlijk dat er in al onze desserts ei zat. Juist?
~ Niet helemaal.
= De pistachebaklava bevat geen ei.
= In de brownie, de tiramisu en de pindakoek zit wél ei.
x De Luikse wafel heeft ook ei en die kan je vanavond verkopen.
x Neemt de gast een vanillemilkshake, dan krijgt hij sowieso geen ei binnen.
# nl wandre
= [Zijn we op 7 december open?] Nee, dat is een maandag en dan blijft Wandre dicht.
= Het potje mayonaise bevat ei en mosterd, maar geen melk.
= [Ze zoeken een dessert zonder pinda, ook geen sporen.] Dan kunnen de Luikse wafel en de speculoostiramisu, volgens de fiche.
x De Tchantchès met gepaneerde kip is in orde bij een soja-allergie, want er zit geen soja in.
x Op vrijdag 11 december sluiten we tussen 14.30 en 17.30 uur.
x Bij ons zit er in geen enkele burger selderij.
x [Kan het kindermenu voor een jongen met een notenallergie?] Ja hoor, in het Menu Kleine Ardent zitten geen noten.
? Zet de openingsuren eens in een tabelletje voor de telefoon.
  | Dag | Open |
  |---|---|
= | ma 30/11 | gesloten |
x | di 1/12 | 11.30–22.00, doorlopend |
= | vr 4/12 | 11.30–23.00 |
x | di 8/12 | 11.30–14.30 en 17.30–23.00 |
? Vergelijk eens De Smoky en De Ardent Classic, een gast wil weten wat het verschil is.
  De belangrijkste punten:
= - Selderij en mosterd zitten in allebei.
x - Vis zit in geen van de twee.
= - Sulfiet: bij De Ardent Classic wel, bij De Smoky niet.
x - De Smoky kost 1,50 euro meer.
# nl seraing
= Anders dan in Wandre kunnen jullie De Dynamite wel verkopen.
= [Wat zit er allemaal in de baklava?] Gluten, melk en noten, en mogelijk ook sporen van pinda en sesam.
= De Halloumi is wel vegetarisch, maar bevat onder meer melk, ei en mosterd.
x Er zit geen ei in de pindakoek.
x De Andaloes is oké bij een selderijallergie: geen selderij te bespeuren.
x [En De Smoky, hoe zit die met soja?] Die is volledig sojavrij.
? Welke sauspotjes zijn zonder mosterd? Vraag van de keuken.
= Van alle potjes heeft alleen de satésaus geen mosterd.
x Die satésaus is bovendien glutenvrij.
= In tegenstelling tot de mayonaise zit er ook geen ei in.
x Pinda zit er evenmin in, dus dat potje kan iedereen nemen.
  Nog een ander allergeen dat ik moet nakijken?
? Vegetarische gast aan tafel 3, wat mag die?
  Ik zou dit voorstellen:
= - De Halloumi of De Green Coteau: andere vegetarische burgers zijn er niet.
x - Verse frieten erbij, die zijn hier ook vegetarisch.
= - Uienringen of coleslaw, allebei vegetarisch.
x - De speculoostiramisu als vegetarisch toetje.
# nl jemeppe
= Zoete-aardappelfrieten hebben jullie niet; je kan gewone frieten of uienringen voorstellen.
= De hazelnootbrownie kan sporen van pinda bevatten, ook al staat pinda niet in het recept.
~ Bij de uienringen zijn sporen van melk mogelijk, zuivelvrij kan je ze dus niet noemen.
x [Eén Andaloes, verse frieten en een water, hoeveel?] Samen € 18,90.
x Tarwe? Niet in De Green Coteau, dat is een aardappelbroodje.
x Alle vijf de desserts zijn vandaag in Jemeppe te krijgen.
? Ze vragen een vanillemilkshake. Wat stel ik in de plaats voor?
= Geen van beide milkshakes is bij jullie verkrijgbaar.
  Alternatieven om fris bij te drinken:
= - huisgemaakte limonade citroen-munt, € 4,20
x - ayran, nog beschikbaar voor € 2,50
x - ijsthee perzik, € 4,20
# en angleur
= [She's coeliac and asked about the waffle.] Afraid not: the Liège waffle has gluten in it, on top of egg, milk and soy.
~ You can sell the pistachio milkshake tonight, just not to anyone avoiding tree nuts.
= Angleur is closed on 25 December and opens again on the 26th at 11:30.
x [Sorry, I misheard, it's lupin he's allergic to.] Ah, in that case there's no objection to the No Worries.
x Onion rings are dairy-free, so they'd be fine for her.
x [How much is a Dynamite with sweet potato fries?] That'll be €17.90.
? Caller with a severe nut allergy wants to know which burgers he can have.
  Here's what the sheet says:
= **The Green Coteau** and **The No Worries** are the only burgers with no tree nuts listed, not even as traces.
x The ones on the sesame brioche bun, such as the Classic, are nut-free as well.
x A satay pot would be fine too, since it has peanuts but no tree nuts at all.
= Chicken tenders, onion rings and coleslaw have no nuts either.
  Would you like me to note the allergy on the order?
? Sulphites – can you put the main ones in a table for the kitchen wall?
  | Dish | Sulphites |
  |---|---|
= | The Ardent Classic | contains |
= | The Perron | possible traces |
x | Tartare sauce pot | none |
x | The North Sea | traces only |
= | Peach iced tea | contains |
# en saint-gilles
= At this branch the fresh fries are done in sunflower oil, so vegans can have them.
= [Does it have fish, the Caesar?] It does, so keep it away from anyone with a fish allergy.
= By the sheet, the vanilla shake is free of tree nuts whereas the pistachio one contains them.
x A guest with a shellfish allergy could go for the Tokyo.
x The Perron is on tonight at €12.90.
x There are no sulphites in the Green Coteau.
? Please draft a reply: "I'm a vegetarian and my husband only eats halal, will you have something for us?"
  Dear Ms Collins,
  Thank you for getting in touch.
~ Every dish on our menu is halal.
= For yourself, the Halloumi burger at €10.90 is vegetarian.
x The speculoos tiramisu would be a nice vegetarian way to finish.
x Our barbecue sauce pot is suitable for vegetarians too.
  Kind regards, the Saint-Gilles team
? I'm still learning the menu. Which sides are OK without egg?
  Quick run-through:
= - Fresh fries, sweet potato fries, onion rings and loaded fries: no egg.
x - Chicken tenders: no egg either.
x - Coleslaw: egg-free, it's just cabbage and carrot.
= - Mozzarella sticks: possible traces of egg, and they're out tonight anyway.
x - Fried calamari with tartare: no egg in that one.
# en wandre
~ We don't have the No Worries here, so I'm afraid there is no burger that's gluten-free by recipe.
= The Truffle has gluten, egg, milk, mustard and sesame, plus possible traces of nuts.
= If my count is right, ten of the thirteen burgers are available in Wandre.
! Lunch on Sunday 13 December starts at noon.
x [He can't have celery. Classic and a coleslaw?] Sure, neither of them has celery.
x No egg in the Little Ardent kids' menu, as far as I can tell.
? What are our hours around Christmas?
  For Wandre:
= - Wednesday 23 December: 11:30–14:30, then 17:30–22:00
= - Friday 25 December: closed
x - Saturday 26 December: opening at 17:00
x - Monday 28 December: 11:30–22:00
# en seraing
= Peanut is actually in three items: the Bangkok, the satay pot and the peanut cookie.
= The homemade lemonade and the cans carry none of the 14 allergens.
= The North Sea contains fish and sulphites, and there may be traces of crustaceans.
x The hazelnut brownie is the only dessert we sell with tree nuts in it.
x [Is the Perron OK for someone who reacts to sulphites?] Yes, sulphites aren't an issue with that one.
x Chicken tenders come without mustard or celery.
? A few things seem to be off tonight. What do I tell people, and what about the guest with the nut allergy?
  A short briefing:
x The Tokyo isn't available, so suggest the No Worries, which is.
= Pistachio milkshake is not available, but vanilla is.
= The nut-allergic guest should skip the baklava, which contains nuts.
x Fried calamari can still be ordered.
# en jemeppe
= None of the sauces we sell in pots contains milk.
= Every one of our desserts has gluten, so a coeliac guest would have to skip that course.
= Two Tchantchès with two fresh fries come to €28.80.
x [He avoids wheat.] Then the loaded fries would do: potato, cheddar, turkey bacon, no wheat.
x The Andalouse pot is free of mustard, if that helps.
x [So what about egg in the vegan burger?] The Green Coteau does contain egg, sorry.
? Isn't the Bangkok the one without sesame?
  Thanks for double-checking, here's how it stands:
x You're right, there's no sesame in the Bangkok.
= It does contain soy and peanuts.
x There's no egg in it, either.
= Dairy is in there as well.
`,
};
