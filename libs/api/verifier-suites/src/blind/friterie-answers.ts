import type { BlindBatch } from './blind-batch';
import { FRITERIE_MENU } from './menus/friterie-menu';

/** Twenty-first batch: a friterie with street food in Namur. Dishes listed as "sans gluten" count as false: nobody has claimed it on paper. */
export const FRITERIE_ANSWERS: BlindBatch = {
  style: 'at a friterie',
  menu: FRITERIE_MENU,
  trueCount: 114,
  falseCount: 118,
  written: `
# fr namur

= [Y a-t-il du gluten dans les frites à l'huile végétale ?] Non, les **frites à l'huile végétale** ne contiennent pas de gluten, et le registre n'y signale aucune trace non plus.
x [Les frites au blanc de bœuf, c'est ok pour un cœliaque ?] Oui, aucun souci : les **frites au blanc de bœuf** sont sans gluten.
= [la mayo maison, moutarde dedans ?] oui, moutarde et œufs
x [œufs dans la mayo végane ?] Oui, la mayo végane contient des œufs, mieux vaut en proposer une autre.
= Pour la sauce andalouse, je ne peux pas confirmer l'absence de sulfites : cette case n'est pas remplie dans le registre.
x Le cidre brut ne contient pas de sulfites, vous pouvez le servir à la table 6.
= Le seul dessert qui ne contient pas d'œufs est le **sorbet framboise**.
x Tous nos desserts contiennent du lait, sauf la mousse au chocolat.
= Attention, le burger aux pois chiches peut contenir des traces de lupin et de soja.
x Parmi nos burgers, celui aux pois chiches est le seul sans sésame.

? Table 4 : une cliente allergique au lait veut un burger et un dessert, que lui proposer ?
  Voici ce que je peux vous dire pour cette cliente :
= - **Burger aux pois chiches** : pas de lait dans le registre, il convient pour cette allergie.
x - **Sorbet framboise** : garanti sans lait, elle peut le prendre en dessert.
= - **Burger du Grognon** et **burger poulet croustillant** : à éviter, les deux contiennent du lait.
x - **Gaufre de Liège** : elle contient du gluten, des œufs et du soja, mais pas de lait.
  Un dernier conseil : prévenez toujours la cuisine avant d'envoyer la commande.

= [table 12 sans arachides, on évite quoi ?] À éviter : le bowl tofu-cacahuète et la sauce satay, qui en contiennent ; la mousse au chocolat et le brownie aux noisettes peuvent en contenir des traces.
x Mis à part le bowl tofu-cacahuète, rien sur la carte ne contient d'arachides.
= Un seul plat de la carte contient des crustacés : le **wrap crevettes piquantes**.
x Le poisson se retrouve uniquement dans le burger de cabillaud.
= Non, ce n'est pas le burger aux pois chiches qui contient du lait, mais le burger du Grognon.
x Ce n'est pas la gaufre de Liège mais le sorbet framboise qui contient du soja.

? Tu peux me faire un petit tableau des sauces avec prix et allergènes ?
  Bien sûr, voici les sauces de la carte :
  | Sauce | Prix | Contient |
  |---|---|---|
= | Mayonnaise maison | 1,20 € | œufs, moutarde |
x | Mayo végane | 1,20 € | soja, moutarde |
x | Sauce satay | 1,50 € | arachides, soja, œufs |
= | Sauce andalouse | 1,20 € | œufs, moutarde |
= La **sauce samouraï** (1,30 €) n'est pas disponible aujourd'hui.

= Si le client supporte le gluten mais pas le lait, les nuggets de chou-fleur restent à éviter, car des traces de lait y sont possibles.
x Si la personne n'est allergique qu'aux œufs, vous pouvez lui servir les nuggets de chou-fleur sans hésiter.
= Aucun plat de notre carte ne contient de mollusques ; des traces restent toutefois possibles dans le burger de cabillaud et le wrap crevettes piquantes.
x Soyez prudent : des traces de mollusques sont possibles dans les frites kimchi-sésame.
= [le bowl tofu, gluten ?] Je ne peux malheureusement pas vous le dire : le gluten n'est pas renseigné pour ce bowl.
x [la mousse au choc, gluten ?] Non, la mousse au chocolat est sans gluten.

? Qu'est-ce qui manque aujourd'hui ?
= Trois articles sont épuisés aujourd'hui : le **burger de cabillaud**, la **sauce samouraï** et le **brownie aux noisettes**.
= Tous les wraps restent disponibles.
= Il reste trois burgers à proposer : le Grognon, le poulet croustillant et celui aux pois chiches.
x Côté desserts, il ne reste plus que la gaufre de Liège et le sorbet framboise.
x Côté sauces, l'andalouse est épuisée elle aussi.

= La **limonade gingembre-citron vert** ne contient aucun des 14 allergènes.
x Comme la limonade, le cidre brut ne contient aucun des quatorze allergènes.
x Toutes les boissons de la carte conviennent aux véganes.
= Dans les frites garnies, seules les frites kimchi-sésame sont végétariennes.
x Les frites carbonnade et les frites kimchi-sésame contiennent toutes deux du soja.

? Différence entre le wrap falafel et le wrap poulet César pour les allergènes ?
  Voici la comparaison :
= Le **wrap poulet César** contient du gluten, des œufs, du poisson, du lait et de la moutarde ; le **wrap falafel** contient du gluten et du sésame.
= Celui au poulet ne contient pas de sésame, contrairement à celui au falafel.
x Pour une allergie au lait, le falafel est sans risque : ni lait ni traces.
x Quant à la moutarde, il n'y en a pas dans le falafel.
= Côté prix, le falafel est moins cher de 0,90 € (9,90 € contre 10,80 €).

= Le plat le plus cher de la carte est le burger de cabillaud à 13,50 €, mais il est épuisé aujourd'hui.
x La boisson la moins chère est la bière blanche namuroise, à 4,20 €.
= Donnez plutôt la mayo végane à la table 2 : elle ne contient pas d'œufs.
x Proposez la sauce andalouse à la personne allergique aux œufs, c'est la plus sûre pour elle.
x Le bowl tofu-cacahuète est végétarien mais pas végane.

? Un client végane demande ce qu'il peut prendre avec ses frites
  Voici les options véganes selon la carte :
= - **Mayo végane** (1,40 €)
= - **Sauce satay** (1,50 €)
x - **Mayonnaise maison** (1,20 €)
= - **Burger aux pois chiches** : végane et halal
x - **Wrap falafel** : végane également
= En dessert, seul le **sorbet framboise** est végane.

= Hormis le burger aux pois chiches, tous nos burgers contiennent du lait.
x À part la salade de chou croquante, tous les plats veggie contiennent des œufs.
= [traces de sésame ?] Oui, elles sont possibles pour les frites de patate douce, le burger du Grognon et la sauce satay.
x Le burger du Grognon contient du gluten, des œufs, du lait et de la moutarde, et il n'y a aucune trace de sésame.

? Fruits à coque : lesquels de nos desserts posent problème ?
= Trois de nos desserts sont concernés : le **brownie** en contient, la **gaufre de Liège** et la **mousse au chocolat** peuvent en contenir des traces.
= Le **sorbet framboise** est le seul dessert sans fruits à coque.
x Le **milkshake vanille**, lui, ne présente aucun risque à ce niveau.
x Si le client préfère un plat salé, le **bowl tofu-cacahuète** est également sans fruits à coque.

= Pour le milkshake vanille : lait présent, traces d'œufs et de fruits à coque possibles, soja non renseigné.
x Le milkshake vanille convient à une personne allergique aux œufs, puisqu'il contient seulement du lait.
= ok pour la satay niveau moutarde, y en a pas
x pas de sésame dans la satay, c bon

? allergie céleri table 9, ils hésitent entre carbonnade, cheddar-bacon et la salade de chou
  Voici mon avis pour la table 9 :
= - **Frites carbonnade** : traces de céleri possibles, donc à déconseiller.
= - **Frites cheddar-bacon** : pas de céleri.
x - **Salade de chou croquante** : pas de céleri, elle peut partir.
x Les **croquettes au fromage** feraient aussi l'affaire, elles sont sans céleri.
= Pour le **burger du Grognon**, l'info sur le céleri n'est pas remplie ; ne promettez rien.

= Les croquettes au fromage sont à 8,90 € et les nuggets de chou-fleur à 7,60 €, soit 1,30 € d'écart.
x La salade de chou croquante coûte 5,40 €.
x Deux de nos trois wraps contiennent du sésame.
~ Sans céleri parmi les sauces : mayonnaise maison, mayo végane, satay et samouraï (cette dernière étant épuisée).
x Sans moutarde : frites kimchi-sésame, burger aux pois chiches, burger poulet croustillant.
= Sans lait : frites carbonnade, frites kimchi-sésame, wrap crevettes piquantes.
x Sans œufs : wrap falafel, frites cheddar-bacon, croquettes au fromage.

? Quels plats et accompagnements sont sans gluten ?
  D'après le registre, sont sans gluten :
x - **Frites à l'huile végétale**
x - **Frites de patate douce**
x - **Salade de chou croquante**
x - **Bowl tofu-cacahuète**
x - **Mayonnaise maison**, **mayo végane** et **sauce andalouse**
x - **Frites cheddar-bacon**
  Vérifiez toujours avec la cuisine en cas de maladie cœliaque.

? combien pour un burger poulet croustillant + frites au blanc de bœuf + mayo maison ?
~ Cela fait 17,50 € : 12,50 € pour le burger, 3,80 € pour les frites et 1,20 € pour la mayonnaise.
x Avec une limonade gingembre-citron vert en plus, on arrive à 21,90 €.
~ Sans boisson, et avec la mayo végane au lieu de la mayo maison, le total passe à 17,70 €.

x Pour la bière blanche namuroise, les sulfites sont absents d'après le registre.
x [Il reste du brownie ?] Oui, le brownie aux noisettes est toujours disponible, à 4,90 €.
= [Le burger de cabillaud, on en a encore ?] Non, il est épuisé pour aujourd'hui ; le burger aux pois chiches, lui, reste disponible.
x Vous pouvez rassurer la table 7 : le wrap crevettes piquantes ne contient ni poisson ni mollusques, traces comprises.
= Bon à savoir : les frites kimchi-sésame peuvent contenir des traces de poisson et de crustacés, même si elles sont végétariennes.

? On me demande ce qui est halal.
  Voici ce qui est indiqué halal sur la carte :
= - Frites : **au blanc de bœuf** et **à l'huile végétale**
x - Burgers : **poulet croustillant**, **aux pois chiches** et **Grognon**
= - Wraps : **poulet César** et **falafel**
= - Boissons : **limonade gingembre-citron vert** et **milkshake vanille**
x Aucun plat veggie n'est indiqué halal, mais les **frites carbonnade** le sont.

x Le burger poulet croustillant n'est pas halal, orientez plutôt la table vers le burger aux pois chiches.
x [Un enfant allergique au soja peut prendre la gaufre de Liège ?] Oui, pas de soja dans cette gaufre.
= Un enfant allergique au soja ne peut prendre ni la mousse au chocolat ni la gaufre de Liège, puisqu'elles en contiennent toutes les deux.
x Lupin : aucun plat de la carte n'est concerné, même pas par des traces.
x [le wrap césar, sulfites ?] rien à signaler, celui-là n'en a pas
x Les frites les moins chères sont celles à l'huile végétale, à 4,00 €.

# nl namur

= [Zit er melk in de falafelwrap?] Sporen van melk zijn mogelijk, dus serveer hem niet aan iemand met een melkallergie.
x [Zit er melk in het frambozensorbet?] Nee, het **frambozensorbet** is volledig melkvrij.
= De **krokante kipburger** is halal en kost € 12,50.
x De Grognonburger is halal, net als de krokante kipburger.
= [is de vegan mayo zonder ei?] ja, geen ei. wel soja en mosterd
x [en de andalouse, mosterd?] nee geen mosterd
= Over selder in de Grognonburger kan ik niets zeggen: dat vakje is niet ingevuld.
x In de Grognonburger zit geen selder, die mag dus naar tafel 10.
= Alle wraps bevatten gluten.
x Geen enkele wrap bevat gluten, behalve de falafelwrap.

? Wat kan een gast met een ei-allergie eten bij de veggiegerechten?
  Hier is een overzicht voor deze gast:
= - **Tofubowl met pinda**: geen eieren, dus geschikt op dat punt.
x - **Bloemkoolnuggets**: geen eieren, dus ook geschikt.
= - **Kaaskroketten**: bevatten eieren, niet serveren.
= - **Krokante koolsla**: bevat eveneens eieren.
x Twee van de vier veggiegerechten zijn dus vrij van ei.
  Vraag bij twijfel altijd even na in de keuken.

= Van de desserts bevat alleen de hazelnootbrownie noten; bij de Luikse wafel en de chocolademousse zijn sporen mogelijk.
x De Luikse wafel bevat gluten, eieren, soja, melk en pinda.
= De kimchifrieten met sesam zijn vegetarisch, maar niet als vegan aangeduid.
x Onder de geladen frieten vind je één vegan optie: de kimchifrieten met sesam.
= Geef tafel 5 liever de frieten in plantaardige olie: die bevatten geen gluten, terwijl bij de frieten in rundvet sporen mogelijk zijn.
x Geef tafel 8 gerust de zoete-aardappelfrieten, die zijn veilig voor wie geen sesam mag.

? kan je de burgers ff in een tabelletje zetten? prijs, vegetarisch, beschikbaar
  Zeker, alstublieft:
  | Burger | Prijs | Vegetarisch | Vandaag beschikbaar |
  |---|---|---|---|
= | Grognonburger | € 12,90 | nee | ja |
x | Krokante kipburger | € 12,50 | nee | nee |
= | Kikkererwtenburger | € 12,20 | ja | ja |
x | Kabeljauwburger | € 13,50 | nee | ja |
= De kikkererwtenburger is dus de goedkoopste van de vier.

= Zonder schaaldieren: Caesarwrap met kip, falafelwrap en alle veggiegerechten.
x Zonder vis: falafelwrap, wrap met pittige garnalen, kimchifrieten met sesam.
= Drie zaken zijn er vandaag niet: de kabeljauwburger, de samoeraisaus en de hazelnootbrownie.
x Alleen de samoeraisaus is vandaag op, al de rest is er nog.
= Een Naams witbier en een droge cider samen: € 9,00.
x Twee Luikse wafels en een vanillemilkshake kosten samen € 16,10.

? Vergelijk de huisgemaakte mayonaise met de andalousesaus
  Graag, dit zijn de belangrijkste punten:
= Beide sauzen bevatten eieren en mosterd en kosten € 1,20.
= Bij de **andalousesaus** zijn sporen van selder mogelijk, bij de **huisgemaakte mayonaise** niet.
x Over sulfiet hoef je bij geen van beide te twijfelen: er zit er geen in.
x Ze zijn allebei vegan.

= De wrap met pittige garnalen bevat gluten, schaaldieren en soja, en er kunnen sporen van vis en weekdieren in zitten.
x De wrap met pittige garnalen bevat naast gluten, schaaldieren en soja ook melk.
= Niet de falafelwrap maar de Caesarwrap met kip bevat eieren.
x Niet de satésaus maar de andalousesaus bevat pinda.
= Wie geen soja mag, kan de huisgemaakte mayonaise nemen, maar niet de vegan mayo.
x Wie soja moet mijden, kan zonder probleem de kikkererwtenburger bestellen.

? Tafel 3 heeft iemand met notenallergie, wat mag die als toetje?
= Het **frambozensorbet**: daar zitten geen noten in en ook geen sporen ervan.
x De **chocolademousse** mag ook, die is notenvrij.
= De **Luikse wafel** laat je beter weg, want sporen van noten zijn mogelijk.
x De **hazelnootbrownie** bevat wel noten, maar is vandaag nog te krijgen voor de andere gasten.
= Liever iets te drinken? De milkshake kan sporen van noten bevatten, de limonade niet.

~ Buiten de gember-limoenlimonade is er geen drank die vegetarisch, vegan én halal is.
x Alle dranken zijn halal, behalve het witbier.
~ Als de gast enkel problemen heeft met sulfiet, dan zijn de frieten met stoofvlees uitgesloten en kan ik over de frieten met cheddar en spek niets bevestigen, want dat is niet ingevuld.
x Reageert iemand enkel op mosterd, dan zijn de frieten met cheddar en spek een veilige keuze.

? Welke gerechten zijn vegan en nog beschikbaar?
  Deze kan je aanbieden:
= - Frieten: **in plantaardige olie** en **zoete-aardappelfrieten**
x - Geladen frieten: **kimchifrieten met sesam**
= - Burgers: **kikkererwtenburger**
x - Wraps: **falafelwrap**
= - Veggiegerechten: **tofubowl met pinda**
x - Sauzen: **vegan mayo** en **andalousesaus**
= - Dranken: **gember-limoenlimonade** en **Naams witbier**

? Een gast vraagt een lunch zonder vis, schaaldieren of melk. Suggesties?
  Met plezier, een paar ideeën:
= - **Kikkererwtenburger** (€ 12,20): geen vis, geen schaaldieren en geen melk.
x - **Falafelwrap** (€ 9,90): bevat geen van die drie, ook niet als spoor.
= - **Frieten met stoofvlees** (€ 11,50): past eveneens, want vrij van vis, schaaldieren en melk.
x - **Kimchifrieten met sesam** (€ 10,90): melkvrij en zonder risico voor vis of schaaldieren.
x Met een Naams witbier erbij komt de kikkererwtenburger op € 16,60.
  Meld de allergie zeker ook aan de keuken bij het doorgeven van de bestelling.

= Lupine komt bij ons enkel als mogelijk spoor voor, in de kikkererwtenburger.
x Weekdieren zitten in geen enkel gerecht, er zijn zelfs geen sporen mogelijk.
~ drie van de vier desserts bevatten melk, en in het vierde (sorbet) kunnen er sporen van zitten
x maar één dessert bevat ei: de mousse
x [Tofubowl voor een coeliakiepatiënt?] Dat kan, de tofubowl met pinda is glutenvrij.
x De kaaskroketten kosten meer dan de falafelwrap.

# en namur

= [Is there egg in the falafel wrap?] No, the **Falafel wrap** has no egg.
x [Is there mustard in the falafel wrap?] No, there's no mustard in it.
= The register doesn't have a sulphite entry for the sweet potato fries, so I can't confirm either way.
x Good news for table 1: the sweet potato fries are free from sulphites.
~ Both the vegan mayo and the house mayonnaise contain mustard, but only the house one contains egg.
x Neither of our two mayos contains egg.
= We have three wraps, and one of them, the **Spicy prawn wrap**, contains crustaceans.
x Two of our four desserts are vegan.

? A guest with a peanut allergy wants a sauce with their fries. What can I offer?
  Here is what I found for that guest:
= - **House mayonnaise**: no peanuts.
= - **Andalouse sauce**: no peanuts either.
x - **Satay sauce**: no peanuts, so this one is fine as well.
= - **Vegan mayo**: peanut-free, and it is vegan too.
x For dessert they could go for the **Chocolate mousse**, which is peanut-free.
  When in doubt, please double-check with the kitchen before serving.

= All the sauces except the satay and the vegan mayo contain egg.
x Every sauce but the samurai contains soy.
= Give table 11 the Chicken Caesar wrap only if fish is fine for them, because it contains fish.
x Table 13 can have the Chicken Caesar wrap: no fish in that one.

? can u list drinks w/ price + allergens
  | Drink | Price | Contains | Traces possible | Not filled in |
  |---|---|---|---|---|
= | Ginger-lime lemonade | €3.90 | none | none | none |
x | Namur white beer | €4.20 | gluten | none | none |
= | Vanilla milkshake | €5.60 | milk | eggs, nuts | soybeans |
x | Dry cider | €4.80 | none | sulphites | none |
= So the lemonade is the only one of the four with nothing at all flagged.

= The cheapest dessert on the menu is the raspberry sorbet at €4.50.
x The waffle is €5.80 and the mousse €5.50.
= A cod burger would be €13.50, but it's off today.
x The samurai sauce is back, so you can offer it with the fries today.
= Small correction: it's the Caesar wrap that contains fish, not the falafel one.
x It's the lemonade, not the beer, that contains gluten.

? Crispy chicken burger vs chickpea burger, which is safer for someone avoiding dairy and egg?
= The **Chickpea burger**: it has neither milk nor eggs, whereas the **Crispy chicken burger** contains both.
x It is also free of sesame, unlike the chicken one.
x The chicken one is 50 cents more expensive.
= Both are halal, but only the chickpea one is vegetarian.

~ If a guest avoids both milk and gluten, the vegetable-oil fries with house mayonnaise are fine, provided eggs and mustard aren't a problem.
x If someone can't have milk or eggs but is fine with wheat, the cauliflower nuggets are a good pick.
= Two portions of cauliflower nuggets and one coleslaw come to €19.70.
x Two cheese croquettes and a lemonade come to €21.50.

? Which dishes are safe for a sesame allergy?
  These are sesame-free according to the register:
= - **Beef stew fries**
x - **Grognon burger**
= - **Cauliflower nuggets**
x - **Peanut tofu bowl**
= - **Spicy prawn wrap**
x - **Sweet potato fries**

? Table 6 has a coeliac guest and a vegan guest. Can you help me plan?
  Of course! Here is how I would handle it:
= - For the coeliac guest: the **Vegetable-oil fries** have no gluten, and the **Vegan mayo** has none either.
x - The **Beef-fat fries** would be equally safe for the coeliac guest.
= - For the vegan guest: the **Peanut tofu bowl** is vegan, but its gluten entry is not filled in, so I wouldn't offer it to the coeliac guest.
x - The **Cauliflower nuggets** are vegan as well.
= - Both could have a **Ginger-lime lemonade**, which has none of the 14 allergens and is vegan.
x - The **Namur white beer** is another option for both, as it is vegan and gluten-free.
~ The **Hazelnut brownie** is neither vegan nor available today, so please don't offer it.
x The **Raspberry sorbet** isn't vegan, so leave that one out too.
  I'd recommend telling the kitchen about the coeliac guest before you send the order.

= According to the register, the coleslaw contains celery, while the beef stew fries, the cheese croquettes and the andalouse may have traces of it.
x No dish on the menu contains celery.
= nah coleslaw isn't vegan, it's vegetarian
x yeah the vanilla milkshake's vegan
= Mustard traces are possible in the crispy chicken burger, so I'd steer a mustard-allergic guest away from it.
x [soy in the milkshake?] nope, no soy in that
x All three loaded fries contain milk.
`,
};
