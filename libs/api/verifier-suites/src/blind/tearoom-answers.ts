import type { BlindBatch } from './blind-batch';
import { TEAROOM_MENU } from './menus/tearoom-menu';

/** Eighteenth batch: a tea room of its own, two thirds as a language model writes, one third as colleagues speak. */
export const TEAROOM_ANSWERS: BlindBatch = {
  style: 'at a tea room',
  menu: TEAROOM_MENU,
  trueCount: 109,
  falseCount: 109,
  written: `
# fr sablon

= D'après la fiche, la **quiche lorraine** contient du gluten, des œufs et du lait ; pour le céleri et la moutarde, des traces sont possibles, et la présence de soja n'est pas renseignée.
= [Le croissant, il y a du soja dedans ?] Je ne peux pas vous l'affirmer : le soja n'est pas renseigné pour le croissant au beurre, donc mieux vaut vérifier en cuisine avant de répondre au client.
x [Le croissant au beurre convient-il à quelqu'un d'allergique au soja ?] Oui, aucun souci : il n'y a pas de soja dans le croissant, vous pouvez le servir sans crainte.
= Pas d'œufs dans la tartine au fromage blanc, par contre du lait et du gluten y en a, et le lupin on sait pas.
x La salade niçoise contient du poisson, des œufs et du lait, il faut donc la déconseiller à une personne allergique au lait.
= [La une demande si le velouté de cresson est sans moutarde ?] Dis-lui qu'on n'a pas l'info pour la moutarde, faut surtout rien lui promettre.
x Le velouté de cresson ne contient ni gluten ni moutarde, même pas à l'état de traces.
= Le thé vert à la menthe est le choix le plus sûr : aucun des quatorze allergènes à déclaration obligatoire n'y figure.
x Attention avec le chocolat chaud, car il renferme du lait, du soja **et du gluten**.
= Le brownie a beau être végane, il peut contenir des traces de lait ; je le déconseille donc à une personne allergique aux protéines de lait.
x Comme il est végane, le brownie est garanti sans lait, y compris sans traces.
= Pour la gaufre au sarrasin, des traces de gluten restent possibles : ne la présentez donc pas comme sans gluten à une personne cœliaque.
x [Une cliente cœliaque peut-elle prendre la gaufre au sarrasin ?] Tout à fait ! Le sarrasin n'étant pas du blé, cette gaufre est sans gluten et lui convient parfaitement.
= [Y a des arachides dans le merveileux ?] Des traces, c'est possible, donc pas pour un allergique hein.
x Dans le merveilleux y a des œufs, du lait et du soja, mais côté arachides et fruits à coque t'es tranquille.
= L'américain sur tartine : moutarde, œufs et gluten c'est sûr, poisson et sésame traces possibles, céleri et sulfites point d'interrogation.
x Vous pouvez rassurer la table 4, la tartine à l'américain ne contient pas de céleri.
x La soupe au potiron est exempte de lait, raison pour laquelle on peut la servir aux intolérants au lactose.
x [Le gâteau aux carottes, ça va pour un allergique au lait ?] Pas de problème, il n'y a pas de lait dedans.
= Le gâteau aux carottes et noix est sans soja, mais il contient des fruits à coque, comme son nom l'indique.
x Notre cappuccino au lait d'avoine est sans gluten, contrairement à ce que beaucoup de clients s'imaginent.
= Le capu avoine ? Gluten oui, lait traces possibles, et pour les fruits à coque on n'a pas l'info.
x Pour les œufs brouillés au saumon fumé, la moutarde fait partie des allergènes absents, donc rien à signaler de ce côté.
? Quels sont les allergènes de la quiche saumon-épinards ?
  Voici ce que le registre indique pour ce plat :
= - **Contient** : gluten, œufs, lait et poisson
= - **Traces possibles** : crustacés
x - **Non renseigné** : céleri
= En résumé, elle est à éviter pour un client allergique au poisson, et par prudence aussi en cas d'allergie aux crustacés.

= Les trois quiches contiennent toutes du gluten, des œufs et du lait ; il n'y en a donc aucune à proposer à un cœliaque.
x De nos quiches, seule la lorraine contient des œufs.
= Aucun plat de la carte ne contient d'arachides à proprement parler, mais des traces sont possibles dans trois d'entre eux : le granola, le merveilleux et le gâteau aux carottes.
x L'arachide ne pose de problème nulle part sur la carte, même pas en traces.
= Le seul plat qui contient des crustacés est la tartine aux crevettes grises ; dans la quiche saumon-épinards, il peut y en avoir des traces.
x Pour une allergie aux crustacés, il suffit d'éviter la tartine aux crevettes : tout le reste de la carte est garanti sans crustacés, quiches comprises.
= Des quatre tartines, celle à l'avocat et au houmous est la seule pour laquelle on ne peut pas exclure le soja.
x Toutes les tartines se mangent sans œufs, même celle à l'américain.
x Pour une cliente cœliaque, proposez au choix la salade liégeoise, la niçoise ou le chèvre chaud, toutes trois sans gluten.
= De la moutarde, t'en as dans les trois salades, donc faut les oublier toutes pour la dame de la 6 et son allergie à la moutarde.
x Ni la soupe au potiron ni le velouté de cresson ne contiennent de céleri.
x Plus de lait pour le monsieur ? Qu'il prenne le brownie ou la soupe au potiron, les deux sont sans lait.
? Tu peux me faire un tableau des gaufres ?
  | Gaufre | Gluten | Fruits à coque | Soja |
  |---|---|---|---|
= | Gaufre de Bruxelles | oui | traces possibles | traces possibles |
x | Gaufre de Liège | oui | traces possibles | non |
= | Gaufre au sarrasin | traces possibles | traces possibles | non |
x En conclusion, la gaufre au sarrasin est la seule des trois à être garantie sans fruits à coque.

= Le velouté de cresson est végétarien, mais il n'est pas végane puisqu'il contient du lait.
x Les deux soupes sont véganes, vous pouvez donc les conseiller sans hésiter.
= [Une des quiches est-elle halal ?] Oui, la quiche saumon-épinards ; la lorraine et celle aux poireaux et au chèvre ne le sont pas.
x Le merveilleux au chocolat est à la fois halal et végétarien, parfait pour la table 9.
= Côté boissons véganes, on a le thé vert à la menthe, le cappuccino au lait d'avoine et la limonade au sureau ; pas le chocolat chaud.
x Désolé, on n'a aucune quiche végétarienne à vous proposer.
= La niçoise est halal, mais attention, pas végé.
x La salade liégeoise convient aux végétariens, à condition qu'ils supportent la moutarde.
= Parmi les tartines, une seule est végane : celle à l'avocat et au houmous.
x Le brownie végane est également halal, comme toutes nos pâtisseries.

= La gaufre de Bruxelles est à 6,50 € et celle de Liège à 4,80 €, soit une différence de 1,70 €.
x Le petit déjeuner bruxellois est affiché à 13,50 €.
= Un chocolat chaud et une tarte au sucre, ça vous fait 9,50 € en tout.
x Deux croissants et un capu avoine : 10,40 € pour la 3.
= La salade la moins chère reste la liégeoise, à 13,50 € ; la niçoise est la plus chère, à 15,20 €.
x Le merveilleux coûte plus cher que le chocolat chaud.

= La tarte au riz est épuisée aujourd'hui ; je vous suggère de proposer plutôt la tarte au sucre, qui est disponible.
x Y a plus de tarte au sucre, dis-le à la terasse.
= Plus de crevettes grises pour aujourd'hui, mais les trois autres tartines, tu peux y aller.
x Bonne nouvelle : toutes les tartines sont disponibles aujourd'hui.
= **Deux plats** manquent aujourd'hui à la carte : la tartine aux crevettes grises et la tarte au riz.
x Nous avons trois ruptures aujourd'hui : la tartine aux crevettes grises, la tarte au riz et la quiche lorraine.
= [On est out de niçoise ?] Non non, la niçoise part toujours.
x [Il reste de la tarte au riz pour la 12 ?] Oui, il en reste, vous pouvez prendre la commande.
? Qu'est-ce qui est encore disponible comme pâtisserie ?
  Bien sûr, voici un aperçu :
= - Le merveilleux, le gâteau aux carottes et le brownie sont disponibles.
x - La tarte au sucre n'est plus disponible.
= - La tarte au riz, elle, est en rupture.
x Au total, deux pâtisseries manquent donc à l'appel.

# nl sablon

= De Luikse wafel bevat gluten, eieren, melk en soja. Sporen van noten zijn mogelijk, en over lupine is niets bekend.
x In tegenstelling tot de Brusselse wafel is de Luikse gegarandeerd vrij van soja.
= [Mag iemand met een notenallergie de botercroissant eten?] Dat raad ik af, want sporen van noten kunnen niet uitgesloten worden.
x Een croissantje voor die mevrouw met haar notenallergie? Da's oké, daar zitten geen noten in en ook geen sporen.
= Voor de boterham met plattekaas en radijs geldt: gluten en melk zitten erin, sesam mogelijk als spoor, en lupine staat als onbekend genoteerd.
x De boterham met plattekaas is veilig bij een lupineallergie, aangezien er geen lupine in verwerkt is.
~ Pas op bij tafel 5: in de warme chocomelk zit niet alleen melk maar ook soja.
x De warme chocolademelk bevat wel melk, maar verder geen enkel allergeen; ook soja komt er niet in voor.
= De Luikse salade bevat mosterd en sulfieten. Of er selder in zit, weten we niet, dus dat kunnen we een klant met een selderallergie niet garanderen.
x [Zit er melk in de Luikse salade?] Nee hoor, die is volledig melkvrij.
= In de quiche met spek zitten geen noten, maar wel gluten, eieren en melk.
x Wie geen soja mag, kan met een gerust hart de quiche met spek nemen: soja is daar afwezig.
= Ja chef, roerei met zalm: eieren, vis, melk en gluten, en mosterd mogelijk als spoor.
x Het roerei met gerookte zalm is glutenvrij, dus geschikt voor een gast met coeliakie.
= [Sulfieten in de vlierbloesemlimonade?] Weten we niet, staat niet ingevuld. Efkes navragen dus.
x De vlierbloesemlimonade is vrij van alle veertien allergenen, inclusief sulfieten.
= Hoewel de naam het niet laat vermoeden, kan de veganistische brownie sporen van melk bevatten; voor iemand met een melkallergie is hij dus niet veilig.
x De huisgemaakte granola bevat gluten, melk, noten en eieren.
= De waterkerssoep bevat melk en selderij, en kan bovendien sporen van gluten bevatten.
x Waterkerssoep, da's zonder selder, ge moogt dat gerust geven aan die van tafel 2.
= Er zit zeker sesam in de boterham met avocado en hummus; soja is mogelijk als spoor.
x Op de boterham met hummus zijn hooguit sporen van sesam te verwachten, het zit er niet als ingrediënt in.
? Wat zijn de allergenen van de merveilleux met chocolade?
  Ik heb het even voor je nagekeken:
= - Bevat: eieren, melk en soja
x - Kan sporen bevatten van: gluten, noten en sesam
= - Bevat geen: vis, selderij, mosterd of sesam
x **Kortom:** een klant met een pinda-allergie mag dit gebakje zonder risico eten.

= Geen enkel gerecht op de kaart bevat lupine voor zover bekend; bij de boterham met plattekaas, de Luikse wafel en de veganistische brownie ontbreekt die informatie wel.
x Van alle gerechten op de kaart is met zekerheid geweten dat er geen lupine in zit.
= Alle drie de wafels bevatten eieren en melk.
x Voor een klant met een melkallergie is de boekweitwafel de enige wafel die kan.
~ Vis zit er enkel in het roerei met zalm, de quiche met zalm en spinazie en de salade niçoise; bij de américain en de garnalen zijn sporen mogelijk.
x Alleen de quiche met zalm bevat vis, voor de rest is er op heel de kaart geen vis te vinden, ook geen sporen.
~ Op de Luikse salade na staat bij geen enkel gerecht vast dat er sulfieten in zitten.
x Sulfieten? Dat is enkel de Luikse salade, al de rest is er gegarandeerd vrij van.
= Zowel de pompoensoep als de waterkerssoep bevat selder, dus wie allergisch is aan selder, laat de soep beter staan.
x Beide soepen zijn glutenvrij, zelfs wat sporen betreft.
= Weekdieren komen in geen enkel gerecht als ingrediënt voor; alleen bij de boterham met grijze garnalen zijn sporen mogelijk.
x Welke drankjes kunnen zonder melk? Alle vier behalve de chocomelk, dus ook de cappuccino met havermelk.
= Al het gebak bevat eieren, behalve de veganistische brownie.
x Noten vind je in elk gebak als ingrediënt, van de suikertaart tot de brownie.
? Welke boterhammen kan iemand zonder ei nemen?
  | Boterham | Eieren |
  | --- | --- |
= | Plattekaas en radijs | nee |
x | Filet américain | nee |
= | Avocado en hummus | nee |
x | Grijze garnalen | onbekend |
= Samengevat: enkel die met plattekaas en die met avocado en hummus zijn eivrij.

= De quiche met prei en geitenkaas is vegetarisch, maar niet halal.
x De quiche met zalm en spinazie staat als vegetarisch geregistreerd.
= Jazeker, de suikertaart is halal en vegetarisch; veganistisch is ze niet.
x [Is de granola vegan?] Ja, de granola met yoghurt is helemaal plantaardig en dus vegan.
= Halal ontbijten kan met de granola, het roerei met zalm of een botercroissant; het Brussels ontbijt is niet halal.
x Alle wafels zijn halal.
= Geen van de drie salades is vegan, en enkel die met warme geitenkaas is vegetarisch.
x Zeg maar tegen die twee veggies dat ze een américain mogen, da's vegetarisch.
x Het enige vegan gebak is de worteltaart met noten.

= De boekweitwafel kost € 6,90, dat is 40 cent meer dan de Brusselse.
x Voor de groene muntthee rekenen we € 4,50 aan.
= Pompoensoep plus een stuk worteltaart komt op € 12,30.
x Een limonade en een brownie, samen tien euro.
= Van het gebak kosten de rijsttaart, de suikertaart en de brownie minder dan vijf euro per stuk.
x Alle quiches kosten minder dan twaalf euro.
= De filet américain is 70 cent duurder dan de boterham met avocado.

= Helaas is de boterham met grijze garnalen uitverkocht; stel eventueel de quiche met zalm en spinazie voor, die is wel beschikbaar.
x De boterham met grijze garnalen is er vandaag gewoon, u mag hem dus aanraden.
= De rijsttaart is op, sorry.
x De pompoensoep is op, geef ze de waterkers in de plaats.
= Alle wafels zijn vandaag verkrijgbaar.
x Van de Luikse wafels is er vandaag geen enkele meer.
= [Is er iets van het ontbijt op?] Nee, alle ontbijten zijn nog te krijgen.
x Enkel de rijsttaart is vandaag niet leverbaar, al de rest is gewoon te krijgen.
= Naast de garnalen ontbreekt vandaag maar één ander gerecht, namelijk de rijsttaart.
x Ge moogt de salade met warme geitenkaas van 't bord vegen, die is uitverkocht.
= Brownie hebben we nog, ja, en merveileux ook.
x Noch de suikertaart noch de rijsttaart is vandaag beschikbaar.

# en sablon

= According to the register, the **grey shrimp tartine** contains gluten, crustaceans, eggs and mustard, and it may also contain traces of molluscs and fish.
x The grey shrimp tartine is recorded as free from sulphites, so it should be fine for that guest.
= [Is the pumpkin soup OK for someone with a milk allergy?] I wouldn't recommend it: although the soup is vegan, traces of milk can't be ruled out.
x Yes, the pumpkin soup is safe for a milk allergy, because it is vegan and therefore contains no milk at all, not even traces.
= Niçoise: eggs, fish, mustard. Celery maybe traces. Sulphites, no idea, nobody filled it in.
x There's no celery whatsoever in the niçoise, tell her to go ahead.
= The Brussels breakfast contains soy as well as gluten, eggs and milk, so it isn't an option for a guest who is allergic to soya.
x The Brussels breakfast doesn't contain any soy.
= I can't confirm that the leek quiche is celery-free, since the register has no information on celery for it.
x As far as I can tell, the leek and goat's cheese quiche is free from celery, so your guest at table 11 can enjoy it.
= Heads up for 14, the warm goats cheese salad has nuts in it, plus mustrad.
x [Does the warm goat's cheese salad contain gluten?] No, it does not contain gluten.
= The sugar tart has no nuts, but whether it contains soybeans is unknown.
x Sugar tart: contains gluten, eggs, milk and nuts.
= For a sesame allergy I'd steer clear of the granola, which may contain traces of it.
x The house granola is listed as containing nuts, but peanuts are ruled out, so a guest with a peanut allergy can have it safely.
= Is there fish in the steak tartare tartine? Possibly traces, so please don't tell a fish-allergic guest that it's safe.
x No fish in the steak tartare tartine, mate, none at all.
= The carrot and walnut cake contains gluten, eggs and nuts; traces of peanuts and milk are possible.
x While the carrot and walnut cake does contain nuts, eggs aren't among its allergens.
= You can tell the lady by the window that the oat milk cappuccino is soy-free, but it does contain gluten.
? What can you tell me about the allergens in the Brussels waffle?
  Sure! Here's the breakdown:
= 1. It contains gluten, eggs and milk.
x 2. It contains no nuts, and cross-contamination is not a concern either.
= 3. Soybeans may be present in trace amounts.
x 4. Whether it contains sesame is not known.
= Bottom line: it isn't suitable for a guest with an egg allergy.

= All three quiches contain eggs, so none of them works for an egg allergy.
x None of the quiches may contain nuts, so any of the three is fine for a nut allergy.
= The only dish that definitely contains sesame is the avocado and hummus tartine, though several others may have traces.
x Sesame is only an issue with the hummus tartine; every other tartine is sesame-free.
= Out of our four drinks, three contain no soy: the mint tea, the oat milk cappuccino and the elderflower lemonade.
x All of our hot and cold drinks are free of gluten.
= Every salad contains mustard, and the Liège one contains sulphites too.
x If she can't have mustard, suggest either the Liège salad or the warm goat's cheese one instead of the niçoise.
= Both the Liège waffle and the chocolate merveilleux contain soy, whereas the buckwheat waffle doesn't.
x Neither the Liège waffle nor the vegan brownie contains soy.
~ Which cakes are gluten-free? None of them: four contain gluten, and the merveilleux may contain traces.
x The merveilleux is our one gluten-free cake, the others all contain gluten.
~ Everything on the breakfast list contains gluten and milk, no exceptions.
x Apart from the granola, all the breakfasts are free of fish, including the scrambled eggs.
? Which of the tartines can a guest with a milk allergy have?
  | Tartine | Milk |
  |:--|:--|
= | Fresh cheese and radish | contains |
x | Steak tartare | may contain traces |
= | Avocado and hummus | free |
x | Grey shrimp | contains |
x So in short, only the avocado and hummus tartine is made without milk.

= Yes, the vegan brownie is suitable for vegetarians and vegans; it is not listed as halal, however.
x The oat milk cappuccino is listed as halal.
= The hot chocolate is vegetarian and halal, but it's not vegan.
x Hot choc's vegan, you're good.
= Only one of the waffles is halal, and that's the Brussels one.
x Vegetarians can pick any of the breakfasts, including the scrambled eggs with smoked salmon.
= For a vegan lunch I'd suggest the avocado and hummus tartine or the pumpkin soup. Both are vegan, and both are halal as well.
x The watercress soup is lactose-free.
= Neither the Quiche Lorraine nor the steak tartare tartine is halal.
x The fresh cheese tartine suits a vegan guest.

= A butter croissant costs €2.60, which makes it the cheapest thing on the menu.
x The most expensive salad is the warm goat's cheese one at €14.80.
= Two mint teas and a Liège waffle come to €13.20.
x The salmon and spinach quiche is €12.10, the same as the leek one.
= Chocolate merveilleux and hot chocolate are the same price, €5.20 each.
x The pumpkin soup costs 50 cents less than the watercress soup.
x Elderflower's 4.20 a glass.

= Unfortunately, the rice tart is sold out today, so you may want to offer the carrot and walnut cake instead, which is still available.
x 86 the carrot cake, we're out.
= [Can I still order the leek quiche?] Yes, it's available.
x I'm afraid the leek and goat's cheese quiche is sold out.
= No more grey shrimp today folks, push the steak tartare, we've got that.
x The only tartine that's unavailable today is the one with avocado and hummus.
= With the exception of the rice tart, all the cakes are available today.
x Nothing is out today; everything on the menu can be ordered.
= Both soups are on, and so are all three salads.
x The rice tart is back on, so you can start selling it again.
= [Table 6 wants two Brussels waffles, have we got any?] We do, go ahead.
x To sum up, the grey shrimp tartine is out and the hot chocolate is out too.
`,
};
