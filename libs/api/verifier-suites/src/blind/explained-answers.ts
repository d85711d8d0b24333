import type { BlindBatch } from './blind-batch';

/**
 * Eighth batch: answers that explain, letters, lists, tables and sums. Two were labelled true that call a dish "without gluten". What gives
 * way: conditions ("if beef is what they fancy"), quantities ("all but one"), a denied "free", ticks that may mean either, and a guest who is
 * called by an allergen ("the sulphites guest").
 */
export const EXPLAINED_ANSWERS: BlindBatch = {
  style: 'explained',
  trueCount: 98,
  falseCount: 102,
  written: `
# fr angleur
? Une dame allergique aux noix et au sésame voudrait un burger. Qu'est-ce que je lui propose ?
  Bonne question, et il vaut mieux y répondre fiche en main.
= Sur les treize burgers, un seul passe pour les deux allergies à la fois : le **Sans Souci**.
x Le Green Coteau convient aussi, puisqu'il ne présente ni fruits à coque ni sésame, même en traces.
x Le Perron est exempt de sésame ; seules des traces de fruits à coque y sont possibles.
= Quant au Truffé, c'est non : il contient du sésame, et des traces de fruits à coque ne sont pas exclues.
  À la préparation : planche et pince violettes, et le responsable de quart contrôle l'assiette.
  Voulez-vous que je regarde aussi les accompagnements ?
? Total pour la 12 : 2 Ardent Classic, 1 Halloumi, 3 frites, 4 canettes
  Je fais le compte poste par poste :
  | Poste | Montant |
  |---|---|
= | 2 × L'Ardent Classic | 21,80 € |
x | 1 × L'Halloumi | 11,90 € |
= | 3 × Frites fraîches et 4 × Canette 33 cl | 22,90 € |
x **Total de la table : 56,60 €**
  Pensez à choisir SUR PLACE ou À EMPORTER avant d'encaisser.
? On est ouverts quand à Noël et au Nouvel An ?
  Voici ce qui est encodé pour la fin d'année :
x - **Jeudi 24 décembre** : fermeture avancée à 18 h.
= - **Vendredi 25 décembre** : le restaurant reste fermé toute la journée.
= - **Jeudi 31** : on sert de 11 h 30 à 22 h.
x - **Vendredi 1er janvier** : fermé également.
  Avant d'afficher quoi que ce soit, faites confirmer par le gérant.
? Mail d'un parent : « Mon fils est allergique à l'œuf, que peut-il manger chez vous ? » Prépare une réponse.
  Madame, Monsieur,
  Merci pour votre message et pour votre confiance.
= D'après notre registre, le Green Coteau est notre seul burger sans œuf.
x Votre fils pourrait également prendre le Menu P'tit Ardent, dont la recette n'en comporte pas.
x Côté douceurs, notre milkshake vanille est préparé sans œuf et sans aucun risque de traces.
= Pour les tenders de poulet, nous préférons vous prévenir : l'œuf ne figure pas dans la recette, mais des traces sont possibles.
  Le jour de votre venue, signalez l'allergie dès la commande et nous appellerons le responsable.
  Bien cordialement, l'équipe d'Angleur
? Explique les allergènes des sauces à un étudiant qui commence
  ## Les sauces en deux minutes
  Règle d'or : on ne répond jamais de mémoire, on ouvre la fiche.
= - La mayonnaise : œufs et moutarde, rien d'autre.
= - L'andalouse : la même chose, plus des traces possibles de céleri.
x - La samouraï : œufs et moutarde, mais pas de céleri.
x - La tartare : aucun sulfite, c'est donc la plus neutre du lot.
= - La barbecue : c'est la seule des sept où l'on trouve du poisson.
x - La satay : arachides et soja, sans gluten.
  Et si le client hésite encore, on va chercher le responsable plutôt que de deviner.
# nl angleur
? Klant met selderijallergie wil een burger, wat kan?
  Even de allergenenfiche erbij genomen:
= - De Truffel, de Tokio en de Bangkok staan alle drie als vrij van selderij in het register.
x - De Andaloes is eveneens selderijvrij, ook wat sporen betreft.
= - Bij de Halloumi is selderij geen ingrediënt, maar sporen zijn mogelijk.
x De Ardent Classic bevat hooguit sporen van selderij.
  Vraag zeker na of de gast ook op sporen reageert.
  Zal ik de bijgerechten ook nakijken?
? Iemand aan de telefoon wil weten wanneer we vrijdag en in het weekend open zijn
  "Goedenavond, u spreekt met het restaurant in Angleur."
= "Vrijdag 4 december bent u welkom van half twaalf 's middags tot half twaalf 's avonds."
x "Zondag 6 december gaan de deuren al om 11.30 uur open."
  "Kan ik u nog ergens mee helpen?"
? Welke desserts kunnen voor iemand met een pinda-allergie?
  Ik overloop de desserts een voor een.
= Twee desserts hebben volgens de fiche geen pinda, ook niet als spoor: de speculoostiramisu en de Luikse wafel.
x Ook de hazelnootbrownie kan: pinda komt daar niet in voor, zelfs niet in sporen.
= Eén kanttekening bij de tiramisu: sporen van noten zijn mogelijk.
  Bewaar alles met pinda in de gesloten rode bakken, weg van de andere desserts.
# en angleur
? One coeliac guest, one who avoids dairy. What can they order?
  Two different needs, so let me take them one at a time.
x **Gluten.** The No Worries is the only burger we have without gluten in the register.
x It's also the one to give the second guest, because there is no milk in it.
= **Milk.** Every burger contains it except the Green Coteau, where traces are still possible.
x The sweet potato fries are fully gluten-free, traces included, so they're fine for the first guest.
= Fresh fries list neither of the two.
  Do tell both of them that we cannot guarantee the absence of traces.
? what's 86'd right now
  Here's where we stand this evening:
= - Mozzarella sticks: off until tomorrow, 11:30 a.m.
= - Fried calamari and pistachio baklava: not available either.
x - Ayran: back in the fridge and on sale.
x - Pistachio milkshake: off as well.
  Remember to mark the missing items on the delivery tablets too.
# fr saint-gilles
? Un groupe de six véganes arrive à 20 h, qu'est-ce qu'on leur sert ?
  Le choix n'est pas immense, mais on peut faire une belle table.
= - Le Green Coteau, seul burger végan de la carte.
= - Les frites fraîches, véganes chez nous, contrairement à celles d'Angleur.
x - Les frites de patate douce, également véganes.
x Un point d'attention quand même : il y a de l'œuf dans le Green Coteau.
  Je peux vous préparer une petite fiche pour la table si vous le souhaitez.
? Un client veut savoir si tout est halal et si les certificats sont à jour
  Restez factuel, et n'entrez pas dans un débat religieux.
x Le certificat de Kip'Or, qui porte sur la volaille, court jusqu'au 31 mars 2027.
= Celui de la Boucherie Al Mansour, pour le bœuf, est encore valable à ce jour.
  Si le client souhaite davantage de détails, donnez-lui l'adresse halal@ardente.example.
? Rédige une affichette pour les allergiques aux fruits de mer
  Proposition, à faire valider par la responsable qualité :
  **Crustacés, mollusques, poisson : parlez-nous de votre allergie !**
= • Le Dynamite contient des crustacés, et des traces de mollusques y sont possibles.
= • Le Tokyo et les calamars frits contiennent des mollusques.
x • Le Mer du Nord est garanti sans crustacés, pas même à l'état de traces.
x • Dans les calamars frits, aucune trace de poisson n'est à craindre.
  Merci de prévenir l'équipe avant de commander.
# nl saint-gilles
? Gast is allergisch voor mosterd én selderij. Welke burgers kunnen?
  Ik heb de twee allergenen naast elkaar gelegd.
= De Bangkok en de Tokio zijn van allebei vrij.
x Ook de Truffel past in dat rijtje.
= De Noordzee bevat wel mosterd, maar geen selderij.
x In de Andaloes is geen van beide aanwezig, zelfs niet als spoor.
= Vraagt de gast er coleslaw bij, dan is het antwoord nee: die bevat ze alle twee.
  Gebruik het paarse snijplankje en de paarse tang.
? Schrijf een berichtje voor Instagram over onze veggie gerechten
  Een voorstel, met een knipoog:
  🌱 Zin in iets zonder vlees?
x Voor vegetariërs hebben we de **Smoky**.
= Eet je helemaal plantaardig, dan is er de **Green Coteau** voor 11,90 euro.
x Neem er onze verse frieten bij, vegan gebakken, voor maar 3,90 euro.
  Tot snel in de Waterloosesteenweg! 💚
? Mama vraagt iets voor haar dochtertje met een melkallergie, kan het kindermenu?
  Hier moeten we voorzichtig zijn.
= Het kindermenu raad ik af: er zit melk in.
x Bij de kiptenders zijn sporen van melk mogelijk, dus die schrappen we ook.
= Verse frieten kunnen wel, die staan als melkvrij in het register.
x Uienringen zijn eveneens goed: geen melk, ook niet in sporen.
= Als drankje kan een blikje, daarin zit geen enkel van de veertien allergenen.
  Roep voor deze bestelling de shiftverantwoordelijke erbij.
? Een klant beweert dat wij duurder zijn dan Angleur, klopt dat?
  Ik leg de twee prijslijsten naast elkaar.
x De Ardent Classic kost bij ons evenveel als in Angleur.
= Verse frieten zijn hier 4,20 euro, tegenover 3,90 euro daar.
= Voor een Dynamite betaal je in beide zaken 13,50 euro.
x Een blikje is bij ons dan weer goedkoper, met 2,80 euro.
  Blijf vriendelijk en ga niet in discussie over de prijs.
# en saint-gilles
? Guest with a fish allergy at table 4, asks about burgers and sauces
  I'd walk them through it like this:
= - The North Sea and The Smoky both contain fish.
x - The Tokyo is fish-free, traces included.
~ - If beef is what they fancy, the Ardent Classic has no fish, according to the register.
x - A Caesar salad would be fine too, since there's no fish in it.
x - The tartare sauce pot contains fish as well.
  If anything is unclear, say you can't guarantee it and fetch the shift leader.
? difference between the two milkshakes?
  Side by side:
= Both contain milk, and in both cases traces of egg are possible.
x The vanilla one contains tree nuts.
= With the pistachio one, tree nuts are part of the recipe.
x Neither can carry traces of soy.
  Bear in mind that the blender is shared, so don't offer either of them to someone with a nut allergy.
? A guest wrote asking for something without soy and without sulphites. Draft a reply.
  Dear guest,
  Thank you for taking the time to write to us before your visit.
= Neither soy nor sulphites are listed for The Truffle.
x The same goes for The Tchantchès, which is free of both.
= Our peach iced tea does contain sulphites, so you may prefer the lemonade.
x You could equally choose the Green Coteau, which is made without soy.
x As for the Ardent Classic, it has no sulphites at all.
  Kind regards, and we look forward to welcoming you.
# fr wandre
? Horaires de mardi, de jeudi et du week-end pour la page Facebook
  Semaine prochaine, du 1er au 6 décembre :
  | Jour | Ouverture |
  |---|---|
= | Mardi | 11 h 30 – 14 h 30 et 17 h 30 – 22 h |
x | Jeudi | 11 h 30 – 22 h, sans interruption |
= | Samedi | 11 h 30 – 23 h |
x | Dimanche | 12 h – 22 h |
  Souhaitez-vous une version plus courte pour la story ?
? Un client allergique au poisson et à la moutarde hésite entre Le Perron et Le Smoky
  Je compare les deux :
= Le Perron n'a ni poisson ni moutarde au registre.
x Le Smoky ne contient pas de poisson non plus.
= Ce dernier contient par ailleurs du céleri.
x Point commun : tous deux sont exempts de sésame.
x Et si le client évite aussi les sulfites, le Perron n'en présente pas la moindre trace.
  Faites-lui confirmer son choix avant d'envoyer le ticket rouge.
? Comment je réponds au téléphone si on me demande ce qui manque ce soir ?
  Vous pouvez dire à peu près ceci :
  « Bonsoir, restaurant de Wandre, que puis-je faire pour vous ? »
= « Ce soir, les mozza sticks ne sont pas disponibles. »
x « Le Sans Souci, en revanche, je peux vous le préparer. »
x « Le burger au cabillaud, Le Mer du Nord, n'est malheureusement pas disponible non plus. »
= « Pas de milkshake pistache, mais celui à la vanille est bien là. »
  « Je note votre commande ? »
? Allergie aux arachides : il me faut la liste complète
  Liste établie à partir de la fiche allergènes :
= 1. **Présence** : Le Bangkok, la sauce satay et le cookie cacahuète.
= 2. **Traces possibles** : le brownie noisette et le baklava pistache.
x 3. Le tiramisu spéculoos est lui aussi dans la liste des traces possibles.
x 4. Le pot de sauce andalouse contient des arachides.
  En cas de réaction grave : 112, stylo d'adrénaline, et on ne laisse jamais la personne seule.
? Un monsieur intolérant au lait demande ce qu'il peut prendre en accompagnement
  Tout dépend de sa sensibilité aux traces, posez-lui la question.
= Frites fraîches et coleslaw : pas de lait dans l'un ni dans l'autre.
x Les loaded fries conviennent aussi, elles sont sans lait.
= Pour les onion rings, le lait n'est pas dans la recette, toutefois des traces restent possibles.
x Les tenders contiennent du lait, donc on les écarte.
  Il est préférable qu'il confirme lui-même après lecture de la fiche.
# nl wandre
? Gast verdraagt geen melk en geen ei. Ideeën?
  Lastige combinatie, maar we komen een eind.
x De Green Coteau is zonder enig voorbehoud melkvrij.
~ Mocht ei het enige probleem zijn, dan zou de Green Coteau kunnen: eieren zitten daar niet in.
= De coleslaw bevat geen melk, wel eieren.
x Ook de satésaus bevat eieren, die slaan we beter over.
x Een potje mayonaise kan daarentegen wel, daar komt geen ei aan te pas.
  Lees de mogelijke sporen altijd mee voor aan tafel.
? Zijn we open met Kerstmis en oudejaar?
  Dit staat er in het systeem voor de feestdagen:
x - **24 december:** alleen 's avonds, vanaf 17.30 uur.
= - **25 december:** de hele dag gesloten.
x - **28 december:** gewoon open, zoals elke maandag.
= - **31 december:** 's middags tot 14.30 uur, daarna van 17.30 tot 22 uur.
  Hang het zeker ook aan de deur.
? Vraag van een gast: welke burger is het goedkoopst en is alles wel halal?
  Hier is wat je kan antwoorden:
= De Tchantchès is de goedkoopste burger, met 10,50 euro.
x Daarna volgt de Andaloes, die 10,90 euro kost.
= Alle burgers die we verkopen, staan als halal aangeduid.
x De kip is gedekt door een certificaat dat nog loopt.
  De kopie hangt normaal bij de kassa; de gast mag er een foto van nemen.
# en wandre
? Birthday party, one child with a sesame allergy. Kids' menu ok?
  Happy to help; a few things to check first.
x The Little Ardent kids' menu is sesame-free.
x The Green Coteau would be a sesame-free alternative, with no traces to worry about.
= Chicken tenders with fresh fries avoid sesame altogether.
= For dessert, the hazelnut brownie has no sesame in the register.
  Mind the parents' other requests, and ask the shift leader to check the plate.
? What can I offer a guest allergic to celery and egg as a dip?
  Not much on the sauce shelf, I'm afraid.
= The satay pot is the only one free of both.
x The barbecue pot contains neither celery nor egg.
= Samurai and house sauce contain the two of them.
x Tartare is egg-free.
  Shall I note the allergy on the order?
# fr seraing
? Quel burger pour un client allergique au soja ?
  Je parcours les burgers disponibles :
= - **Sans soja** : L'Ardent Classic, Le Perron, L'Andalou, Le Truffé, Le Dynamite, Le Mer du Nord et L'Halloumi.
= - **Traces possibles** : Le Tchantchès et Le Smoky.
x - Le Bangkok ne contient pas de soja, seule la cacahuète pose question.
x - Le Green Coteau est sans soja lui aussi.
  Demandez au client s'il réagit aux traces avant de trancher.
? Répondre à un client mécontent : il a reçu un burger avec des crevettes alors qu'il est allergique
  Madame, Monsieur,
  Nous sommes sincèrement désolés de ce qui vous est arrivé et nous prenons votre message très au sérieux.
  Pourriez-vous nous communiquer l'heure du repas, les plats consommés et les symptômes ressentis ?
= Le Dynamite est le seul de nos burgers où les crustacés font partie de la recette.
x Dans le Mer du Nord, il ne peut pas y avoir de traces de crustacés.
= Nous vous signalons que le Dynamite peut en outre présenter des traces de poisson et de mollusques.
x L'Halloumi contient lui aussi des crustacés.
  Votre dossier est transmis à la direction, qui reviendra vers vous.
? Une famille musulmane veut des desserts et des boissons, tout est bon ?
  Distinguez bien « halal » et « certifié » quand vous répondez.
= Le tiramisu spéculoos figure comme halal dans le registre.
x Le brownie noisette, par contre, n'y est pas indiqué comme halal.
  Ne dites jamais qu'un dessert « est certifié ».
? Deux adultes et deux enfants, petit budget : combien pour 2 Tchantchès, 2 menus enfant et 2 eaux ?
  Voici le calcul :
= - 2 × Le Tchantchès à 10,50 € = 21,00 €
= - 2 × Menu P'tit Ardent à 8,50 € = 17,00 €
x En comptant les deux eaux, ils paieront donc 43,60 €.
  Les titres-repas électroniques sont acceptés, sans rendu de monnaie.
? Une cliente évite le gluten, que dire des accompagnements et des sauces ?
  Commencez par lui demander si elle est cœliaque.
x En accompagnement, les onion rings sont sans gluten.
= Les frites fraîches et le coleslaw n'en contiennent pas d'après le registre.
= Parmi les pots de sauce, deux en contiennent : la satay et la barbecue.
x Les frites de patate douce n'exposent à aucune trace de gluten.
  Le plan de travail est rincé et la planche violette sortie avant la préparation.
# nl seraing
? Uitleg voor een stagiair: waar zit noten in?
  - **Desserts**
=   - hazelnootbrownie en pistachebaklava: die bevatten noten
=   - Luikse wafel en speculoostiramisu: sporen van noten mogelijk
x   - pindakoek: geen noten en ook geen sporen ervan
  - **Burgers**
x   - Bangkok: volledig notenvrij, want pinda's zijn geen noten
=   - Green Coteau: vrij van noten, ook wat sporen betreft
x - **Het kindermenu:** daar hoef je voor noten niets te melden.
  Twijfel je? Dan haal je de verantwoordelijke erbij.
? Vegetarisch gezelschap van vijf vanavond, wat kan en wat niet?
  Ik zet het even op een rij.
= De Halloumi en de Green Coteau zijn de enige twee vegetarische burgers.
x Onze verse frieten zijn vegetarisch, net als die in Sint-Gillis.
x De mozzasticks kunnen vanavond mee op tafel.
= Vijf keer Halloumi komt op 54,50 euro.
  Laat iets weten als er ook veganisten bij zijn.
# en seraing
? Two guests: one mustard allergy, one sulphites. Which burgers suit both?
  Let me cross the two columns for you.
= The Bangkok is clear on both counts: no mustard, no sulphites.
x So is The Perron, where even traces of sulphites are ruled out.
= The North Sea fails twice over; it contains both.
~ The Andalou would do for the sulphites guest only, because of the mustard in it.
x The Halloumi is fine for the mustard guest.
  If they're sharing plates, stick to whatever suits both.
? Guest on the phone asks about halal paperwork and the fish
  You could put it this way:
= "The certificate for chicken and turkey expired on 31 March 2026."
x "Our halal paperwork is complete and in date for all the meat."
x "The Dynamite isn't marked as halal because of the prawns."
  "Would you like the email address for further questions?"
? Anything cheaper than the Truffle that's got no soy and no celery?
  There are several options, depending on the mood.
x At €10.90, the Ardent Classic has neither soy nor celery.
= The North Sea costs €12.50 and is free of both.
x The Smoky works as well: no soy, no celery, €12.90.
  Want me to sort the list by price?
# fr jemeppe
? Un livreur attend : quels plats dois-je mettre indisponibles sur la tablette ?
  À désactiver sur les trois plateformes et à la caisse :
= - Les mozza sticks, indisponibles jusqu'à demain 11 h 30.
x - Les onion rings, en rupture ce soir.
= - Le tiramisu spéculoos et le baklava pistache, que nous n'avons pas non plus.
  Ne remplacez rien sans avoir appelé le client.
? Je suis allergique à la moutarde, je peux commander quoi à Jemeppe ? (message d'une cliente, réponse à préparer)
  Bonjour Madame, merci d'avoir pris contact avec nous.
= Deux burgers disponibles n'en contiennent pas : Le Perron et Le Bangkok.
x Vous pourriez aussi choisir Le Tchantchès, qui en est exempt.
x Nos tenders n'en contiennent pas davantage.
= Du côté des sauces en pot, seule la satay est sans moutarde.
  N'hésitez pas à le rappeler au moment de passer commande, afin que la cuisine soit prévenue.
? Le client demande la différence entre L'Andalou et L'Halloumi
  En résumé :
  | | L'Andalou | L'Halloumi |
  |---|---|---|
~ | Moutarde | ✓ | ✓ |
x | Lait | ✓ | ✗ |
= | Traces de céleri | possibles | possibles |
x | Sésame | ✗ | ✗ |
  Le reste est une affaire de goût, laissez le client choisir.
? On a encore quoi comme dessert sans fruits à coque ?
  Malheureusement, la réponse est décevante.
~ Aucun des desserts disponibles n'est totalement exempt : au mieux, il s'agit de traces possibles.
x La gaufre de Liège fait exception, elle ne présente pas de traces de fruits à coque.
= Le brownie noisette est celui à éviter en premier, il en contient.
x Le cookie cacahuète est garanti sans fruits à coque.
  Proposez plutôt une boisson et expliquez pourquoi.
? Client cœliaque au téléphone, il veut des frites et un burger
  Ici la prudence s'impose, surtout avec le plan de travail partagé.
= Aucun burger disponible chez nous n'est sans gluten.
x Le Green Coteau fait l'affaire, il n'en contient pas.
= Les frites fraîches n'ont aucun allergène au registre.
x Les loaded fries sont elles aussi sans gluten.
x Avec une sauce maison Ardente, on reste sans gluten, mais pas sans œufs.
  Dites-lui franchement que nous ne pouvons rien garantir.
# nl jemeppe
? Klant belt: allergisch voor schaaldieren en weekdieren, wat kan zij laten leveren?
  Ik bekijk het even voor de twee samen.
x De Smoky bevat sporen van schaaldieren.
= In de Perron en de Truffel zit geen van beide.
x De caesarsalade bevat weekdieren.
= Kiptenders: evenmin schaaldieren of weekdieren.
  Zet de bestelling in een aparte zak met het paarse label.
? Mail van een klant die ei en vis moet mijden: stel een antwoord op
  Beste mevrouw,
  Hartelijk dank voor uw bericht.
= De Green Coteau bevat ei noch vis en is dus een mogelijkheid.
x De Halloumi is een tweede optie, daar zit geen ei in.
x De barbecuesaus kunt u er zonder zorgen bij nemen, want vis komt er niet in voor.
= De satésaus is volgens ons register vrij van beide.
x Onze Caesarsalade bevat wel ei, maar geen vis.
  Met vriendelijke groeten, het team van Jemeppe-sur-Meuse
? Hoeveel is het voor 3 Green Coteau, 2 uienringen en 3 blikjes?
  Snel nagerekend:
= 3 × Green Coteau = 35,70 euro
x Totaal: 53,70 euro.
  Zeg het bedrag gerust aan de telefoon.
# en jemeppe
? trainee asks: why can't a sesame-allergic guest eat most of our burgers?
  A good moment to open the allergen sheet together.
~ All but one of the burgers we can sell contain sesame.
= The exception, the Green Coteau, may still hold traces of it.
x The Truffle, though, is free of sesame.
x Sesame is also present in the coleslaw.
= None of the sauce pots contain sesame.
  Let them read the sheet aloud, it sticks better that way.
? Post for social media: vegan and veggie at Jemeppe
  A short draft you can paste:
  Meat-free Monday, anyone? 🌿
= The Green Coteau is our vegan burger, and it's €11.90.
x Pair it with our vegan fresh fries.
x Fancy something sweet? Our speculoos tiramisu is waiting for you.
  Order online or call us!
`,
};
