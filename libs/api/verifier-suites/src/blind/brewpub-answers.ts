import type { BlindBatch } from './blind-batch';
import { BREWPUB_MENU } from './menus/brewpub-menu';

/** Twenty-third batch: a brewery pub in Liège. */
export const BREWPUB_ANSWERS: BlindBatch = {
  style: 'at a brewery pub',
  menu: BREWPUB_MENU,
  trueCount: 110,
  falseCount: 115,
  written: `
# fr liege
~ [y a du lait dans les boulets ?] Pas comme ingrédient, mais le registre signale des traces possibles de lait pour les boulets à la liégeoise.
x [boulets pour une allergie au lait, ok ?] Oui, les boulets à la liégeoise sont sans lait, tu peux les envoyer.
~ D'après le registre, le gluten n'est noté qu'en traces possibles pour l'américain préparé ; les œufs, le poisson et la moutarde, eux, y sont bien.
x [l'américain c'est avec gluten ?] Non, aucun souci, l'américain préparé est enregistré sans gluten.

? [un client coeliaque veut un vrai plat, on a quoi ?]
  Voici ce que donne le registre pour le gluten :
x - Parmi les trois salades, seule la salade liégeoise est sans gluten.
~ - Aucun des classiques de la brasserie n'est enregistré sans gluten : six en contiennent et l'américain préparé peut en avoir des traces.
x - Côté végétarien, les boulettes de lentilles sauce tomate lui conviennent sans réserve.
x - À côté, les frites fraîches passent aussi, pas de gluten dedans.
x - Comme accompagnement : compote de pommes, petite salade mixte ou mayonnaise maison, les trois sans gluten.

? [tu peux me faire un tableau des desserts, lait + fruits à coque ?]
  | Dessert | Lait | Fruits à coque |
  |---|---|---|
= | Gaufre de Liège | contient | traces possibles |
x | Mousse au chocolat | contient | sans |
x | Sorbet citron | sans | sans |
= | Café liégeois (épuisé) | contient | traces possibles |
~ En clair, aucun dessert n'est totalement exempt de lait ; seul le sorbet citron n'en contient pas comme ingrédient.

= Trois plats de la carte contiennent du poisson : la salade César au poulet, l'américain préparé et le fish and chips.
x Seuls deux plats contiennent du poisson, à savoir l'américain préparé et le fish and chips.
~ Les crustacés ne figurent comme ingrédient que dans les croquettes aux crevettes grises.
x Aucune trace de crustacés à craindre ailleurs que dans les croquettes aux crevettes grises.
~ En fait non : ce n'est pas le vol-au-vent de poulet qui est végétarien, mais celui aux champignons.
x En réalité le vol-au-vent aux champignons est vegan, pas seulement végétarien.
= Le vol-au-vent aux champignons coûte 16,80 €, soit 1,70 € de moins que celui au poulet.
x Les deux vol-au-vent sont au même prix, 18,50 € pièce.
= [sulfites dans le vol au vent de poulet ??] La case n'est pas remplie, demande en cuisine avant de répondre au client.
x Vol-au-vent de poulet : gluten, œufs, lait et céleri, mais pas de sulfites.
= Épuisés aujourd'hui : la salade de chèvre chaud au miel, le burger végétal et le café liégeois.
x Il n'y a plus de boulets à la liégeoise ce midi, propose plutôt la carbonade.
x Tout est disponible aujourd'hui sauf le burger végétal.
= Comme desserts il nous reste la gaufre de Liège, la mousse au chocolat et le sorbet citron.
x [il reste du café liégeois ?] Oui, tu peux en lancer deux.
= Une carbonade flamande avec une portion de frites fraîches et une compote de pommes, ça fait 26,40 €.
x Deux boulets à la liégeoise et deux bières blondes de la maison : total 40,60 €.
= Le plus cher de la carte, c'est le travers de porc laqué à la bière, à 22,50 €.
x Rien sur notre carte ne dépasse 20 €.
= Hors accompagnements, desserts et boissons, trois choses sont notées halal : le houmous et pain pita, la salade César au poulet et les boulettes de lentilles sauce tomate.
x Pour la table 9 qui mange halal, les boulets à la liégeoise conviennent, ils sont notés halal chez nous.
= Le travers de porc laqué à la bière n'a ni arachides, ni lait, ni œufs.
x Ni lait, ni œufs, ni sésame dans le travers de porc laqué à la bière.
= Donne à la table 4 (allergie aux œufs) la carbonade flamande : il n'y en a pas dedans.
x Pour la table 4 qui ne supporte pas les œufs, le vol-au-vent aux champignons est parfait, il est fait sans.
= La petite salade mixte, oui, mais attention : celle-ci contient de la moutarde et peut avoir des traces de céleri.
x [et la mayonnaise maison, c bon pour un vegan ?] Oui, celle-ci est vegan.
~ La bière brune de la maison contient gluten et sulfites ; pour la blonde, c'est le gluten, et les sulfites ne sont pas renseignés.
x Les sulfites, c'est dans la bière brune de la maison ; la blonde n'en a pas.

? [table 12, une dame allergique à la moutarde, elle hésite entre la salade liégeoise et le houmous]
~ Je partirais sur le houmous et pain pita, il est enregistré sans moutarde.
~ Pour la salade liégeoise je ne peux rien confirmer : la moutarde n'y est pas renseignée.
x Les nachos gratinés au cheddar sont eux aussi sans moutarde, si elle veut partager.
~ Les croquettes aux crevettes grises restent également possibles de ce point de vue.
x Même chose pour les croquettes de fromage à la bière : aucune mention de moutarde dans le registre.
  Dites-moi si elle a d'autres allergies.

~ Toutes nos entrées à partager contiennent du lait ou peuvent en contenir, sauf le houmous et pain pita.
x Dans les entrées à partager il y a du gluten partout, sauf dans les nachos.
= Tous les accompagnements sont végétariens ; la mayonnaise maison est le seul qui ne soit pas vegan.
x Nos quatre accompagnements sont vegan, sans exception.
= Le sésame ? Il est dans le houmous, le burger de la brasserie et le burger végétal, plus des traces possibles dans le travers de porc.
x Pour le sésame, évite seulement les deux burgers, le reste de la carte n'en a pas.
= Sans sulfites d'après le registre, entre autres : les croquettes de fromage à la bière, le fish and chips et la mousse au chocolat.
x Boissons et desserts sans sulfites : bière blonde de la maison, sorbet citron et limonade au gingembre.
= Le lupin n'est noté comme ingrédient pour aucun plat ; traces possibles dans le burger végétal, et non renseigné pour les boulettes de lentilles.
x Le lupin n'apparaît nulle part sur la carte, donc rien à craindre pour ce monsieur.
= Un seul plat pose question pour les arachides, la mousse au chocolat, avec des traces possibles.
x La mousse au chocolat peut contenir des fruits à coque, mais côté arachides elle est sûre.
= La gaufre de Liège peut contenir du soja ; la mousse au chocolat, elle, en contient.
x [soja dans la mousse ?] Non, juste œufs et lait dans la mousse au chocolat.
~ Entre le burger de la brasserie et le fish and chips : seul le premier contient du sésame, seul le second du poisson.
x Entre carbonade flamande et boulets, prends la carbonade pour l'allergique au céleri, elle n'en a pas du tout.
= Si le client tolère les traces, le sorbet citron peut aller malgré son allergie au lait ; s'il ne les tolère pas, il n'y a aucun dessert à lui proposer.
x Si le client est allergique au lait mais pas au gluten, il peut prendre le houmous, la carbonade flamande ou la salade liégeoise, tous trois sans lait.

? [quelqu'un est allergique au céleri, donne moi ça par catégorie stp]
  **Céleri, catégorie par catégorie**
= **À partager** : les nachos gratinés au cheddar et le houmous et pain pita sont sans céleri.
x **Salades** : les trois sont sans céleri.
= **Classiques de la brasserie** : seuls le fish and chips et le burger de la brasserie sont enregistrés sans céleri.
x **Assiettes végétariennes** : le vol-au-vent aux champignons, sans céleri.
= **Desserts** : aucun n'en contient, ni comme ingrédient ni en traces.
= **Boissons** : les bières comme les softs sont sans céleri.

? [résume les allergènes des deux burgers]
  Bien sûr :
= - **Burger de la brasserie** (17,50 €) : gluten, œufs, lait, moutarde, sésame. Traces possibles de soja et de fruits à coque.
x - **Burger végétal** (17,20 €) : gluten, soja, moutarde. Pas de sésame.
= Le burger végétal est épuisé aujourd'hui.
x En remplacement, le vol-au-vent aux champignons est vegan lui aussi.
~ Comme autre plat vegan, il reste les boulettes de lentilles sauce tomate à 15,50 €.

= La limonade au gingembre est libre des quatorze allergènes selon le registre.
x le jus de pomme trouble n'a aucun des quatorze allergènes, sers le sans crainte
= [compote ok pour allergie sulfites ?] Je ne peux pas le garantir, le champ sulfites de la compote de pommes est vide.
x [la compote de pommes, des sulfites ?] Non, rien de déclaré, donc elle est sans sulfites.
x Nos deux bières contiennent du gluten ; pour un cœliaque je proposerais donc la limonade au gingembre ou le jus de pomme trouble.
x La bière blonde de la maison est sans gluten, la brune non.
~ Attention, contrairement à ce que vous pensez, les frites fraîches ne sont pas garanties sans poisson : des traces sont possibles.
x Les frites fraîches peuvent contenir des traces de crustacés, d'après le registre.
= Nos quatre desserts sont végétariens, mais un seul est vegan : le sorbet citron.
x Deux de nos desserts sont vegan, le sorbet citron et la mousse au chocolat.
= Planche de charcuteries ardennaises : moutarde et sulfites dedans, lait et fruits à coque en traces, soja et céleri non renseignés.
x La planche de charcuteries ardennaises est à 16,90 € et ne contient pas de soja.
~ Pour les mollusques, méfie-toi des croquettes aux crevettes grises et du fish and chips (traces possibles) ; ailleurs, rien.
x Croquettes aux crevettes grises : crustacés oui, mollusques et poisson non.
x Les croquettes aux crevettes grises sont à 11,50 € et celles au fromage à 15,50 €.
= À moins de 10 € dans les entrées à partager, il n'y a que le houmous et pain pita, 9,50 €.
x Le houmous et pain pita peut contenir des traces de lait et de fruits à coque.
x Pour la salade César au poulet, le registre ne dit rien du lait, à vérifier en cuisine.

# en liege
? [table 7 has a nut allergy, what can they share?]
  Here's what the register says about tree nuts in the sharing starters:
~ - Beer cheese croquettes: nuts are neither an ingredient nor a possible trace.
= - The grey shrimp croquettes and the loaded cheddar nachos are recorded as nut-free too.
x - Ardennes charcuterie board: also fine, no nuts.
x - Hummus with pita bread can go out to them without worry.
= So three of the five sharing starters are clear of nuts.

? [is the fish n chips ok for someone with a milk allergy]
~ No, I couldn't call the fish and chips milk-free.
= The register lists possible traces of milk for it.
= If they want a pub classic without milk, the Flemish beef stew, the Belgian steak tartare and the beer-glazed ribs are all recorded as milk-free.
x The Liège meatballs would also do, they're milk-free as well.
x The Brewer's burger has no milk either.

? [quick table of the sides pls, price + diet]
  | Side | Price | Diet |
  |---|---|---|
= | Fresh fries | €4.50 | vegetarian, vegan, halal |
x | Apple compote | €4.00 | vegetarian, not vegan |
= | Mixed side salad | €4.80 | vegetarian, vegan |
x | House mayonnaise | €2.50 | vegetarian, halal |
= All four sides are available today.

= Actually, the Belgian steak tartare isn't fish-free: fish is recorded as an ingredient.
x Actually, it's the ribs that contain fish, not the Belgian steak tartare.
= As far as the register goes, the mushroom vol-au-vent contains gluten, milk and celery, with possible traces of egg; sulphites haven't been filled in.
x As far as the register goes, the mushroom vol-au-vent is free of sulphites.
= [sulphites in the blond?] Unknown. Nobody has filled that in for the house blond beer; the house brown beer does contain them.
x [does the blond have sulphites] No, between the two house beers it's only the brown one.
= We're out of the warm goat's cheese salad today, so offer the Liège salad or the chicken Caesar salad instead.
x We still have the warm goat's cheese salad; it's the chicken Caesar that's gone.
~ Three items are off today: one salad, one vegetarian plate and one dessert.
x Four dishes are sold out right now.
= At €22.50 the beer-glazed ribs are three euros dearer than the Belgian steak tartare.
x For under €16 in the pub classics you've got the Liège meatballs.
= Two fish and chips plus two ginger lemonades come to €45.60.
x A Liège waffle and a chocolate mousse together are €14.50.
= Neither of the soft drinks contains gluten.
x All of our drinks are gluten-free, beers included.
~ Give table 3 the lentil balls in tomato sauce if she's vegan and egg-allergic, but not if she reacts to celery.
x The lentil balls in tomato sauce would suit a vegan guest with a soy allergy, so send those to table 3.
= The chicken Caesar is our only salad marked halal.
x Every salad we have is vegetarian.
= The lemon sorbet is the only dessert without eggs; the coffee ice cream sundae may contain traces and the other two have them as an ingredient.
x [eggs in the coffee ice cream sundae?] No eggs in that one.
= No, don't serve the beer cheese croquettes to the guest with the mustard allergy: traces are possible.
x Yes, both kinds of croquettes are fine for a mustard allergy.
= Gluten isn't filled in for the chocolate mousse, so I can't promise your coeliac guest anything there.
x The chocolate mousse is a good gluten-free dessert for your coeliac guest.
x The lemon sorbet, on the other hand, is recorded as gluten-free.
x Desserts without gluten: coffee ice cream sundae (sold out), lemon sorbet and Liège waffle.
= No fish in these: beer-glazed ribs, Liège meatballs, Flemish beef stew.
x Without fish: Liège meatballs, Brewer's burger and fresh fries.
~ If the guest only reacts to crustaceans, the steak tartare, the chicken Caesar and even the ribs are fine, but the fish and chips carries possible traces and the grey shrimp croquettes contain them.
x If the guest reacts to crustaceans, the one thing on the whole menu they need to avoid is the grey shrimp croquettes.
~ Peanuts are not an ingredient in any dish we sell.
x The register lists possible traces of peanuts for the Brewer's burger.
= Chicken vol-au-vent: contains gluten, eggs, milk and celery; may contain mustard; sulphites not filled in.
x Unlike the mushroom version, the chicken vol-au-vent has no celery.
= The plant burger is marked vegetarian and vegan, but not halal.
x The plant burger is available today at €17.20.
~ Five of the seven pub classics contain eggs; the ribs and the beef stew don't.
x Only three of the seven pub classics contain eggs.
x There's no risk of molluscs in the fish and chips.
x The dearest thing to share is the grey shrimp croquettes, €15.50.
~ If fish traces are a problem, swap the fresh fries for the apple compote.
x Soybeans only show up in the ribs and the plant burger.
x [house mayo for a guest w/ egg allergy?] Sure, that one's egg-free.
~ Lupin in the plant burger: not recorded as an ingredient, but traces are possible.

? [and whats left for a vegan who cant have gluten?]
  Going through it section by section:
~ Neither of the vegan dishes among the vegetarian plates is recorded as gluten-free: the lentil balls may contain traces and the plant burger contains it.
x As sides, the apple compote and the mixed side salad are vegan and without gluten.
x The fresh fries work as well, vegan and without gluten.
= For dessert there is the lemon sorbet, which is vegan and has no gluten.
x To drink they can have either of the house beers, both gluten-free and vegan.

# nl liege
? [tafel 5 heeft een ei-allergie, wat van de klassiekers kan?]
  Even opgezocht:
= - Ribbetjes in biermarinade: zonder ei volgens het register.
= - Stoofvlees met bruin bier: ook zonder ei.
x - Filet américain: daar zit geen ei in.
x - Fish and chips kan ook, geen eieren.
~ Van de zeven klassiekers bevatten er dus vijf ei.

? [zet de salades es in een tabelletje]
  | Salade | Prijs | Bevat | Mogelijk sporen |
  |---|---|---|---|
= | Luikse salade | € 14,50 | sulfieten | melk |
= | Caesarsalade met kip | € 16,50 | gluten, ei, vis, melk, mosterd | selderij |
x | Salade met warme geitenkaas en honing | € 14,00 | gluten, melk, noten, mosterd | sulfieten |
= De salade met warme geitenkaas en honing is vandaag op.
x Mosterd zit zeker niet in de Luikse salade.

? [wa kan iemand zonder melk als dessert nemen]
= Helaas staat geen enkel dessert als helemaal melkvrij geregistreerd.
x De citroensorbet is de veilige keuze, zonder melk.
= Bij de citroensorbet zijn sporen van melk mogelijk; de Luikse wafel en de chocolademousse bevatten melk.
x De Luikse wafel bevat enkel gluten en eieren.

= [zit er gluten in de frietjes] Niet als ingrediënt, wel zijn bij de verse frieten sporen mogelijk.
x [frietjes voor iemand met coeliakie?] Ja hoor, verse frieten zijn glutenvrij.
= Eigenlijk klopt dat niet: het koninginnenhapje met kip is niet vegetarisch, dat met paddenstoelen wel.
x Klopt, beide koninginnenhapjes zijn vegetarisch.
= Voor zover het register gaat: selderij is bij de garnaalkroketten niet ingevuld.
x De garnaalkroketten zijn zonder selderij, geef dat maar door aan tafel 8.
~ Beide huisbieren bevatten gluten, en van die twee staan alleen bij het bruine sulfieten als aanwezig genoteerd.
x Het blonde huisbier kost meer dan het bruine.
= Bruin huisbier kost € 4,70, veertig cent meer dan het blonde.
x Troebel appelsap en gemberlimonade kosten samen € 8,60.
~ Twee keer stoofvlees met bruin bier en bij elk een portie verse frieten: € 44,80.
x De goedkoopste klassieker is het stoofvlees met bruin bier.
= De Luikse gehaktballen zijn met € 16,50 de goedkoopste van de klassiekers.
x De Luikse ijskoffie is er nog, alleen de wafel is op.
= Vandaag op: de geitenkaassalade, de plantaardige burger en de Luikse ijskoffie.
x De plantaardige burger is nog te krijgen voor € 17,20.
= De linzenballetjes in tomatensaus staan zowel als veganistisch als als halal geregistreerd.
x De brouwersburger staat als halal in het register.
~ Geef tafel 2 geen ribbetjes als ze geen soja verdragen, die bevatten dat namelijk.
x Geef tafel 2 gerust de linzenballetjes, die zijn zonder soja.
~ Hummus of nacho's? Bij een sesamallergie de nacho's, want de hummus bevat sesam.
x Hummus of nacho's, voor de melkallergie maakt het niet uit, allebei zonder melk.
= Van de bijgerechten kan enkel de kleine gemengde sla sporen van selderij bevatten.
x Alle bijgerechten zijn halal, behalve de mayonaise.
= Selderij staat bij vier gerechten als bestanddeel genoteerd: het koninginnenhapje met kip, dat met paddenstoelen, de ribbetjes en de linzenballetjes.
x Selderij zit maar in twee gerechten, de twee koninginnenhapjes.
= Zonder noten, bijvoorbeeld: kaaskroketten met bier, nacho's met gesmolten cheddar en Luikse salade.
x Geen noten in de volgende drie: garnaalkroketten, brouwersburger, citroensorbet.
= Als de gast enkel allergisch is aan soja, dan kan de Caesarsalade met kip en ook het stoofvlees, maar bij de plank met Ardense charcuterie is soja niet ingevuld.
x Is het alleen een soja-allergie, dan mag de plank met Ardense charcuterie, want soja komt daar niet in voor.
= Nee, ook de brouwersburger is niet zeker bij een notenallergie: sporen van noten zijn mogelijk.
x Ja, de Luikse wafel mag bij een notenallergie.
= Niet de kaaskroketten maar de garnaalkroketten bevatten schaaldieren.
x Vis? Zit bij ons enkel in de fish and chips.
= [lupine in de linzenballetjes?] Dat weten we niet, dat veld is leeg.
x Voor iemand met een lupineallergie is de plantaardige burger in orde.
= De appelmoes en het troebel appelsap hebben allebei een leeg veld voor sulfieten; de andere dertien allergenen zijn er vrij.
x Gemberlimonade: mogelijk sporen van sulfieten.
= Gemberlimonade is van alle veertien allergenen vrij.
x In de huisgemaakte mayonaise zit geen mosterd, alleen ei.
= Ja, de huisgemaakte mayonaise is vegetarisch, maar niet veganistisch.
x Het stoofvlees met bruin bier bevat gluten, mosterd en melk.
~ Van de vijf gerechten om te delen zijn er drie vegetarisch.
x Om te delen is enkel de hummus vegetarisch.
x We hebben twee veganistische desserts.
x Zowel de Luikse salade als de Caesarsalade met kip kan bij een melkallergie.
~ Het goedkoopste drankje is het troebel appelsap, € 3,70.
x De ribbetjes zijn uitverkocht, stel de gehaktballen voor.
x Met schaaldieren hoef je bij de fish and chips geen rekening te houden.
~ Bij de filet américain is het niet ei of vis maar allebei, plus mosterd.
`,
};
