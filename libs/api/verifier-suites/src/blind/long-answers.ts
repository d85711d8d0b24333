import type { BlindBatch } from './blind-batch';

/** Sixth batch: answers that explain, in Markdown, with lists, tables and headings. */
export const LONG_ANSWERS: BlindBatch = {
  style: 'long',
  trueCount: 75,
  falseCount: 75,
  written: `
# fr angleur
? Un client allergique aux fruits à coque hésite entre plusieurs desserts, que lui dire ?
  Voici ce que dit le registre pour les desserts que vous vendez à Angleur :
= - **Brownie noisette** : contient des fruits à coque (noisettes), donc à éviter absolument.
= - **Gaufre de Liège** : pas de fruits à coque dans la recette, mais des traces sont possibles, donc déconseillée également.
x - **Tiramisu spéculoos** : aucun fruit à coque, même pas à l'état de traces.
x - **Cookie cacahuète** : il contient des cacahuètes, qui ne sont pas des fruits à coque, et aucun risque de traces de ceux-ci.
= En résumé, aucun des desserts de la carte ne convient à quelqu'un qui ne peut pas avoir la moindre trace de fruits à coque.
x En résumé, seul le brownie pose problème ; les autres desserts sont sans fruits à coque.
? Peux-tu m'expliquer ce qu'il y a dans le Mer du Nord ?
= Le **Mer du Nord** est un burger au cabillaud pané : il contient du **poisson**, du **gluten**, des **œufs**, du **lait**, de la **moutarde**, du **sésame** et des **sulfites**.
= Il peut également contenir des traces de **crustacés** et de **fruits à coque**.
x Bonne nouvelle en revanche : il ne contient pas de sulfites, contrairement à l'Ardent Classic.
x Il n'y a pas non plus de moutarde, car la tartare n'en comporte pas.
= Par contre, on n'y trouve ni céleri, ni soja, ni lupin.
x Par contre, on n'y trouve ni céleri, ni soja, ni crustacés, y compris sous forme de traces.
? Quels burgers proposer à quelqu'un qui ne supporte pas la moutarde ?
  | Burger | Moutarde | Gluten |
  | --- | --- | --- |
= | Le Perron | non | oui |
= | Le Bangkok | non | oui |
= | Le Tokyo | non | oui |
x | Le Truffé | non | oui |
x | L'Halloumi | non | oui |
= Les autres burgers contiennent tous de la moutarde.
x Attention, le Tokyo contient de la moutarde à cause de la sauce teriyaki.
? Une famille veut savoir les prix du menu enfant et des boissons
= Le menu P'tit Ardent est à **8,50 €** et comprend déjà une boisson ; si les parents veulent une canette à part, elle coûte **2,80 €**.
x La limonade maison citron-menthe, elle, revient à **4,90 €** les 40 cl.
= L'eau de 50 cl est facturée 2,50 €, qu'elle soit plate ou pétillante.
x Le thé glacé pêche est au même prix que la limonade maison.
= Pour une canette et une eau, comptez donc 5,30 € au total.
x Pour un menu P'tit Ardent et une canette, le total est de 10,30 €.
? C'est quoi nos horaires cette semaine et celles de Wandre ?
  ### Angleur
= - Du lundi au jeudi : de 11 h 30 à 22 h 00
= - Vendredi et samedi : de 11 h 30 à 23 h 30
x - Dimanche : de 11 h 30 à 22 h 00
  ### Wandre
x - Lundi : de 11 h 30 à 22 h 00
= - Du mardi au jeudi : de 11 h 30 à 14 h 30, puis de 17 h 30 à 22 h 00
x - Vendredi et samedi : de 11 h 30 à 14 h 30, puis de 17 h 30 à 23 h 00
x Notez qu'à Noël, le 25 décembre, Angleur sera ouvert comme un vendredi ordinaire.
= Notez que le 25 décembre, les deux restaurants restent fermés.
? Est-ce que nos plats sont halal ? Un client veut être sûr
= Le certificat de la **Boucherie Al Mansour** couvre la viande hachée et les steaks de bœuf ; il est valable du 1er avril 2026 au 31 mars 2027.
x Le certificat de **Kip'Or** pour la volaille est lui aussi en ordre jusqu'au 31 mars 2027.
= En revanche, celui de **Kip'Or** est arrivé à échéance le 31 mars 2026 : tant qu'il n'est pas renouvelé, mieux vaut ne pas affirmer que la volaille est certifiée.
x Vous pouvez donc confirmer que le Tchantchès est certifié halal.
x La limonade, les desserts et les fruits de mer sont eux aussi certifiés.
? Qu'est-ce qui est en rupture ce soir ?
= Selon la liste 86 d'Angleur, deux produits manquent ce soir : les mozza sticks et l'ayran.
= Les **mozza sticks** reviennent demain à 11 h 30, tandis que pour l'**ayran** aucune date n'est indiquée.
x Les onion rings sont également en rupture, proposez plutôt des frites.
x L'ayran reviendra demain à 11 h 30 lui aussi.
x Tout le reste de la carte est disponible, baklava compris.
= Vous pouvez proposer des onion rings à la place : ils sont disponibles.
? Explique-moi la différence entre végétarien et végan sur notre carte
= Un plat végétarien ne contient ni viande ni poisson ; un plat végan, en plus, ne contient aucun produit d'origine animale.
= Chez nous, l'**Halloumi** est végétarien mais pas végan, puisqu'il contient du fromage et un pain brioché aux œufs.
x Le **coleslaw** est végan, car il ne contient que du chou et des carottes.
= Le **Green Coteau** est quant à lui végan ; il n'est pas exempt d'allergènes pour autant, puisqu'il contient du gluten, du soja, de la moutarde et des sulfites.
x Le **Green Coteau** est végan et ne contient donc aucun allergène.
x À Angleur comme ailleurs, les **frites fraîches** sont véganes.
= À Angleur, les **frites fraîches** ne sont ni véganes ni végétariennes, car elles sont cuites dans du blanc de bœuf.
# nl angleur
? Welke sauzen mag iemand met een ei-allergie krijgen? Leg het even uit.
  Hieronder de sauzen, zoals het register ze kent:
= 1. **Potje mayonaise** – bevat ei en mosterd, dus niet geschikt.
= 2. **Potje satésaus** – bevat geen ei, maar wel pinda's, soja en gluten.
x 3. **Potje tartaarsaus** – bevat geen ei.
= 4. **Potje barbecuesaus** – geen ei; wel gluten, vis, selderij en mosterd.
x 5. **Potje samoeraisaus** – eivrij, enkel mosterd en selderij.
x Kort samengevat zijn alle sauzen behalve de mayonaise geschikt voor iemand die geen ei mag.
= Kort samengevat: enkel de satésaus en de barbecuesaus bevatten geen ei.
? Kan je alle allergenen van de Smoky opsommen?
= De **Smoky** bevat gluten, ei, vis, melk, selderij, mosterd en sesam.
= Daarnaast zijn sporen van soja en noten niet uit te sluiten.
= De vis komt van de worcestershire in de barbecuesaus.
x Daarnaast zijn sporen van soja uitgesloten.
x Sulfieten en vis zitten er niet in.
x Er zit geen selderij in, die zit enkel in de kiptenders.
? Hoe zit het met de openingsuren van Wandre en van ons op vrijdag?
= Op vrijdag is **Angleur** open van 11.30 tot 23.30 uur, terwijl **Wandre** doorlopend open is van 11.30 tot 23.00 uur.
x Op vrijdag sluiten we allebei om 23.30 uur.
= Op maandag blijft Wandre gesloten; wij zijn dan open van 11.30 tot 22.00 uur.
x Op dinsdagmiddag is Wandre open tot 15.30 uur, daarna opnieuw vanaf 17.30 uur.
x Op zondag opent Angleur om 11.30 uur, net als op weekdagen.
= Op zondag opent Angleur om 12 uur, een half uur later dan op weekdagen.
? Een klant heeft een notenallergie en wil een milkshake. Wat zeg ik?
= De **pistachemilkshake** bevat noten (pistache) en is dus uitgesloten voor deze klant.
= Volgens het register bevat de **vanillemilkshake** melk, en mogelijk sporen van ei.
x De **vanillemilkshake** bevat geen ei, ook geen sporen ervan.
x De **pistachemilkshake** bevat geen noten, want pistache is een zaad.
= Beide milkshakes bevatten melk.
x Geen van beide milkshakes bevat melk, er gaat sojamelk in.
? Wat kost een Perron met frieten en een cola voor een klant aan de toog?
= - De Perron: € 12,90
= - Verse frieten: € 3,90
= - Blikje cola 33 cl: € 2,80
x - Een portie uienringen in plaats van frieten: € 5,50
= Samen is dat dus **€ 19,60**.
x Samen met een brownie van € 5,90 erbij wordt dat meer.
x Met De Truffel in plaats van De Perron betaalt de klant evenveel, want die kost ook € 12,90.
? Waar worden de baklava en de Tokio verkocht?
= De **pistachebaklava** staat in Angleur niet op de kaart; u vindt ze wel in Sint-Gillis, Seraing en Wandre.
x De **pistachebaklava** wordt in alle filialen verkocht.
= **De Tokio** wordt verkocht in Angleur en in Sint-Gillis, maar niet in Wandre.
x **De Tokio** is ook in Wandre te krijgen.
x **De Perron** wordt in elk filiaal verkocht, ook in Sint-Gillis.
= In Jemeppe verkopen ze de Noordzee niet.
? Is er iets zonder gluten voor een coeliakiepatiënt?
~ Er is geen enkel gerecht met een officiële glutenvrije claim in het register, dus ik kan u geen glutenvrij gerecht beloven.
= **De Zonder Zorgen** heeft een recept zonder glutenhoudende ingrediënten; het broodje bevat wel lupine en ei.
x **De Zonder Zorgen** is een gecertificeerd glutenvrij gerecht.
x Ook de **zoete-aardappelfrieten** zijn volledig vrij van gluten.
x De **loaded fries** bevatten enkel melk, en kunnen dus ook.
= De **loaded fries** bevatten wel gluten, door de gebakken uitjes.
# en angleur
? A guest is allergic to fish and shellfish. What should I tell them about the burgers?
  Here is what the register says, burger by burger:
= - **The North Sea**: contains fish, and may contain crustaceans.
= - **The Dynamite**: contains crustaceans; traces of fish and molluscs are possible.
= - **The Tokyo**: contains molluscs (oyster sauce), with possible traces of fish and crustaceans.
x - **The Smoky**: beef and turkey only, so there's no fish in it.
x - **The Tokyo**: the "oyster" sauce is only a name; it contains no molluscs.
= What people often forget is that **The Smoky** also contains fish, because of the Worcestershire in the barbecue sauce.
x All other burgers, including the Smoky, are free from fish.
= Neither The Perron nor The Truffle contains fish, crustaceans or molluscs.
? Can you walk me through the allergens of the Chicken Caesar salad and the coleslaw?
= The **Chicken Caesar salad** contains gluten (croutons), eggs, fish (anchovy in the dressing), milk and mustard.
x It doesn't contain mustard, as opposed to the coleslaw.
= Unlike the salad, the **coleslaw** has no gluten, fish or milk; it does contain eggs, celery and mustard.
x The **coleslaw** is fine for people avoiding eggs, since it's just cabbage and carrot.
x If the guest leaves out the croutons, the Caesar salad has no allergens left apart from fish.
= Both of them contain eggs and mustard.
? What can a vegan eat and drink at our place?
  Let me break it down:
  | Dish | Vegan | Price |
  | --- | --- | --- |
= | The Green Coteau | yes | €11.90 |
= | Homemade lemon-mint lemonade | yes | €4.20 |
= | Coleslaw | no | €3.50 |
x | Onion rings | yes | €4.50 |
x | Peach iced tea | yes | €4.20 |
= Bear in mind that in Angleur the fresh fries are cooked in beef dripping, so they are not vegan.
x Bear in mind that the fresh fries are suitable for vegans.
= In Saint-Gilles, on the other hand, the fries are vegan because they are cooked in sunflower oil.
? How much is a Dynamite with sweet potato fries? And is it the same elsewhere?
= **The Dynamite** costs €13.50 and **sweet potato fries** cost €4.90, which makes €18.40 in total.
x **The Dynamite** costs €13.90, and you can add fries for €3.90.
= The Ardent Classic is slightly dearer in Saint-Gilles: €11.50 instead of €10.90.
x The Ardent Classic costs €10.90 in every branch.
x The Dynamite is sold in all five branches at the same price.
= Note that the Dynamite is not sold in Wandre or Jemeppe.
? When are we open over Christmas, and on a normal Saturday?
= We're closed all day on 25 December.
x On 25 December we open at noon, as on Sundays.
= On a normal Saturday we open at 11:30 am and close at 11:30 pm.
x On a normal Saturday we're open until midnight.
= Wandre closes a bit earlier on Saturdays, at 11 pm.
x Wandre takes a break between 2.30 pm and 5.30 pm on Saturdays.
? Guest with a soy allergy: which chicken dishes are OK?
= 1. **The Bangkok** contains soy (it's in the satay sauce), so rule that one out.
= 2. **The Tchantchès** may contain traces of soy because of the breaded fillet.
= 3. **Chicken tenders** may contain soy too.
x 4. **The Tchantchès** has no soy whatsoever, breaded fillet included.
= 5. **Chicken Caesar salad**: no soy listed, neither as an ingredient nor as traces.
x In short, the Bangkok is the only chicken dish with even a trace of soy.
x That means chicken tenders can be served to this guest without worry.
? Could you summarise which desserts have peanuts?
= The **Peanut cookie** is the only dessert that contains peanuts.
= The **Hazelnut brownie** doesn't contain peanuts as an ingredient, but traces can't be ruled out.
x The **Hazelnut brownie** can't contain any peanuts, not even traces.
= The **Speculoos tiramisu** and the **Liège waffle** contain no peanuts.
x The **Peanut cookie** is only peanut-flavoured and contains no actual peanuts.
# fr angleur
? Fais-moi un récapitulatif sur le sésame
x Le sésame vient uniquement du pain brioché ; **Le Tokyo** n'en contient donc pas.
x Dans le **menu P'tit Ardent**, le mini-pain est préparé sans sésame.
x Concernant le **Green Coteau**, on peut affirmer sans hésiter qu'il ne présente aucune trace de sésame.
# nl angleur
? Geef me een overzicht van alles met selderij
x Wat de kindermaaltijd betreft: **Menu Kleine Ardent** kan onmogelijk selderij bevatten.
x De **coleslaw** is, net als de kiptenders, volledig selderijvrij.
x In tegenstelling tot De Smoky bevat **De Ardent Classic** geen selderij.
# en angleur
? Give me a summary on milk
x Apart from the cheese burgers, nothing on the burger menu contains milk.
x **The Green Coteau** is the one burger I can recommend without reservation to a guest who reacts to traces of milk.
x As for drinks, **ayran** is a yogurt-style drink made without milk.
`,
};
