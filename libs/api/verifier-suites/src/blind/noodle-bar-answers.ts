import type { BlindBatch } from './blind-batch';
import { NOODLE_BAR_MENU } from './menus/noodle-bar-menu';

/** Fifteenth batch: a noodle bar of its own, as colleagues speak. */
export const NOODLE_BAR_ANSWERS: BlindBatch = {
  style: 'at a noodle bar',
  menu: NOODLE_BAR_MENU,
  trueCount: 100,
  falseCount: 100,
  written: `
# fr gare
= [Y a des cacahuètes dans les nouilles au tofu ?] Non non, pas dedans, t'inquiète.
x [Y a du lait dans l'udon curry ?] Non, zéro, ça va.
= Le pad thaï au bœuf, c'est quatorze septante-cinq.
x Les nouilles au tofu, douze nonante.
= Bagel pastrami : neuf euros nonante.
x Le sorbet mangue, y en a plus.
= Les nouilles sautées au poulet ? Treize nonante, et halal avec ça.
x Bagel houmous : pas de sésame, non.
= Y en a plus, de la glace au sésame noir.
x Le bagel pastrami, il est halal hein.
= [L'udon au curry, y a de la moutarde ?] Oui, et du céleri aussi.
x La glace pistache, aucune arachide, même pas en traces.
= Ramen aux champignons : gluten et soja dedans, œufs et sésame en traces possibles, le reste rien.
x Y a pas d'œufs dans la glace pistache, tu peux y aller.
= Tous les bagels ont du gluten, sans exception.
x Les deux ramen contiennent du sésame.
= Aucune glace n'a de poisson, donc là-dessus ça va.
x Aucun bagel ne contient de moutarde.
= Toutes les glaces contiennent du lait, sauf le sorbet mangue : lui, c'est des traces possibles.
x Tous les bowls ont du soja dedans, sauf le tempeh.
~ La glace vanille, sans fruits à coque... ah non, attends : des traces, c'est possible.
x Le bagel au saumon fumé, y a du lait... ah non, attends : pas de lait du tout.
= Ni le bagel houmous ni le bowl falafel ne contiennent de lait.
x Ni le pad thaï végé ni celui au bœuf ne contiennent d'œufs.
= Les deux poké bowls, y a du sésame dedans.
x C'est pas vrai que le bowl poulet teriyaki contient du gluten.
= [On sait si le bagel poulet curry contient du lait ?] Ben non, personne a rempli la case.
x Les sulfites dans le sorbet mangue, on en sait rien, c'est pas rempli.
= Pour les sulfites dans les nouilles au poulet, on sait pas : c'est pas renseigné.
x Le poké bowl au thon, il en reste, tu peux en vendre.
= Le poké au thon est épuisé, celui au saumon on en a encore.
x Un allergique aux crustacés peut manger le poké bowl au saumon tranquille.
= Un allergique aux œufs peut prendre le bagle houmous sans souci.
x Glace vanille et glace pistache ensemble : huit septante.
= C'est pas vrai que le bowl tempeh est sans arachides, y en a dedans.
x Bagel poulet curry : sept euros septante-cinq.
~ Le seul plat avec des crustacés dans la recette, c'est les nouilles aux scampis ; les autres, au pire des traces.
x Y a que les nouilles au tofu et le bowl falafel de végan, rien d'autre sur la carte.
= Une glace pistache et un sorbet mangue, ça fait sept septante en tout.
x [Le ramen champignons, il est végétarien ?] Ah non, lui pas.
= Bowl poulet teriyaki : halal oui, végétarien non.
x Le bowl tempeh contient du sésame.
= Le pad thaï végétarien n'est pas végan, juste végétarien.
x Ramen au porc : traces de céleri possibles, c'est marqué sur la fiche.
= [Le client du comptoir supporte pas le céleri, il peut avoir le bowl falafel ?] Ah non hein, y en a dedans, faut pas lui donner.
x La glace au sésame noir, y a du soja dedans, je suis quasi sûr.
= Les mollusques ? Nulle part, à part des traces possibles dans les nouilles aux scampis.
x Pas de poisson dans les nouilles aux scampis, j'ai vérifié.
= Je crois bien qu'il y a du poisson dans le pad thaï au bœuf. Oui, c'est ça, y en a.
x Toutes nos glaces sont épuisées, une fois.
= Le bagel au fromage frais est à 6,50 €, celui au saumon fumé à 8,95 €.
x Les trois trucs en rupture : pad thaï au bœuf, poké au thon, glace pistache.
= Pas moyen de dire si la glace pistache contient des œufs, le registre dit rien.
x Le bowl falafel, pas de gluten possible là-dedans, même pas des traces.
= Poké bowl au saumon : pour le gluten, ni oui ni non, la case est vide.
x Le bagle pastrami et le bagel houmous ont tous les deux du sésame.
= Le ramen au porc ne contient pas de lait, mais du sésame bien.
x Le bowl poulet teriyaki est plus cher que le poké bowl au saumon.
= Le bagel pastrami, on l'évite pour les allergiques au lait : traces possibles.
x Pas un seul plat de la carte avec des fruits à coque.
= Le moins cher de la carte, c'est le sorbet mangue, trois cinquante.
x [Et le pad thaï végé, pour madame qui peut pas le gluten ?] Oui oui, elle peut, y en a pas.
= Plus cher que le ramen au porc, y a pas.
x Dans les bowls, y a que le falafel qui est halal.
? C'est quoi qu'on a de végan, vite ?
  Bon, de tête :
= - les nouilles au tofu, végan
= - le bagel houmous aussi
x - le bagel fromage frais, pareil, végan
# nl gare
= [Zit er pinda in de noedels met tofu?] Nee nee, geen pinda, mag gerust.
x [Melk in de hummusbagel?] Ja, een beetje.
= Pad thai met rund is op voor vandaag.
x Vanille-ijs, 't is op.
= Zwarte sesamijs: 't is op, zeg het maar aan de mensen.
x Mangosorbet, vier twintig.
= Iemand die geen ei mag, geef die geen misoramen: sporen mogelijk.
x De udon met curry mag gerust voor iemand met een notenallergie.
= Bagel met kip curry, zeven vijfennegentig.
x Geen van de bagels bevat ei.
= De noedels met scampi's kosten vijftien euro vijftig.
x Alle bowls zijn vegan, behalve die met vis.
= Geen enkel ijsje bevat mosterd.
x De tempehbowl, daar zit geen mosterd in, zeker weten.
= Alle noedels hebben soja, stuk voor stuk.
x In de ramen met varken zit vis, volgens de fiche.
= Behalve de falafelbowl hebben alle bowls soja.
x Allebei die met zalm, de pokébowl en de bagel, hebben melk.
= Selder in de noedels met tofu? Weten we niet, 't is niet ingevuld.
x De falafelbowl is zonder selder.
= [Is de teriyakibowl halal?] Ja, die wel.
x Pistache-ijs, daar zit melk in... ah nee, wacht: geen melk.
= De pastrami staat niet als halal genoteerd, de kip curry wel.
x Niemand weet of er lupine in de teriyakibowl zit, niet ingevuld.
~ De bagel met roomkaas, daar zit sesam in... euh nee, wacht: 't kunnen sporen zijn, meer niet.
x De pad thai met rund is er nog, verkoop maar.
= 't Is niet zo dat er geen ei in het vanille-ijs zit, er zit wel degelijk ei in.
x Pistache-ijs plus zwarte sesamijs: acht euro rond.
= Mangosorbet en vanille-ijs samen: zeven dertig.
x Vegetarische pad thai kost veertien euro.
= Noch de ramen met varken, noch de misoramen bevat melk.
x De pastramibagel is vegetarisch.
= Allebei de pad thais hebben pinda, dus opletten hé.
x De noedels met kip zijn niet halal.
= Bagel met gerookte zalm: gluten, vis, melk en sesam zitten er zeker in.
x Noch de noedels met tofu, noch die met kip bevatten gluten.
~ Ik denk dat er vis in de pokébowl met zalm zit, ja tuurlijk, zalm is vis.
x Enkel het pistache-ijs heeft melk, de andere ijsjes niet.
= Lupine in de falafelbowl, daar heeft niemand iets van ingevuld.
x 't Is niet waar dat de bagel met roomkaas gluten bevat.
= Van de bagels is alleen die met hummus vegan.
x Geen sporen van schaaldieren in de pad thai met rund, ook niet een beetje.
= Den hummusbagel? Die is halal, vegan en vegetarisch, alledrie.
x [Mag ze de misoramen hebben met haar sesamallergie?] Ja, geen probleem.
= [Die meneer kan niet tegen schaaldieren, mag hij de teriyakibowl?] Ja, mag gerust, er zitten er geen in.
x Sulfiet in de pokébowl met tonijn? Neen, geen.
= Goedkoopste bowl is de falafel, twaalf vijftig.
x Alle noedels bevatten gluten.
= Udon met curry, dertien euro twintig.
x De duurste noedels zijn die met scampi's.
= Noedels met kip: sporen van pinda mogelijk, dus niet voor die madam met haar pinda-allergie.
x Weekdieren zitten in de scampinoedels, gewoon erin.
= Drie dingen zijn op: de pad thai met rund, de pokébowl met tonijn en het zwarte sesamijs.
x Sesam in het zwarte sesamijs? Bijlange niet.
= Pistache-ijs, is daar ei in? Geen gedacht, dat vakje is leeg.
x De bagel met kip curry bevat zeker melk.
~ Van de bagels heeft er maar eentje vis: die met gerookte zalm.
x De udon met curry is vegan, als ge daar goesting in hebt.
= De tempehbowl bevat pinda en soja; van noten kunnen er sporen in zitten.
x Mosterd in de bagel met gerookte zalm: sporen mogelijk.
x Bij de bowls is enkel de tempehbowl vegan.
x Noedels met tofu en een falafelbowl, samen vijfentwintig euro zeventig.
? Geef rap de prijzen van de ijskes door, en van dien hummusbagel.
  Ja, wacht hé:
= - vanille-ijs: drie tachtig
= - pistache-ijs: vier twintig
x - zwarte sesamijs: vier tachtig
= - mangosorbet: drie vijftig
x - hummusbagel: zeven vijftig
# en gare
= [Any celery in the curry udon?] Yep, plus mustard.
x [Milk in the vanilla ice cream?] Nah.
= Beef pad thai's off, we've sold out.
x We're out of the hummus bagel.
= Tuna poke's gone, salmon poke's still on.
x Pastrami bagel's seven ninety-five.
= Fourteen forty-five for the mushroom miso ramen.
x No crustaceans in the beef pad thai, not even traces.
= Smoked salmon bagel, eight ninety-five.
x The salmon poke bowl is gluten free, go ahead.
= Hummus bagel's fine for a milk allergy.
x Salmon poke has gluten in it, for sure.
= Nope, no eggs in the curry udon.
x Both ramens are vegetarian.
= You can't call the falafel bowl gluten free: traces are possible.
x Neither the vanilla nor the pistachio ice cream contains milk.
= Nobody's filled in the mustard for the smoked salmon bagel.
x All of the bowls contain sesame.
= Pistachio ice cream has tree nuts in it; vanilla and black sesame may have traces.
x None of the noodles have sesame.
= Neither pad thai has milk.
x Everything except the ice creams has gluten in it.
= Both the chicken noodles and the chicken teriyaki bowl are halal.
x Curry chicken bagel's fine for a mustard allergy.
~ Prawn noodles, no eggs... hang on, yes, there are, and crustaceans too.
x Eggs in the smoked salmon bagel? Definitely, they're in there.
= Sesame in the pastrami bagel, wait, let me look: none.
x There's celery in the curry udon... no, wait: there isn't any.
= It's not like the tempeh bowl has no peanuts, it does have them.
x It isn't true that the chicken noodles contain egg.
= All the ice creams are vegetarian, and of those only the sorbet is vegan.
x Tofu noodles and a mango sorbet: sixteen ten for the two.
= Two hummus bagels, fourteen forty.
x The falafel bowl isn't vegan, sadly.
= Cream cheese bagel and mango sorbet together come to ten euros.
x The black sesame ice cream is still available.
= I wouldn't give the cream cheese bagel to anyone with a nut allergy: nuts aren't filled in.
x Prawn noodles, fourteen fifty.
= None of the bowls contain milk.
x Soy in the hummus bagel? Blank, nobody filled it in.
= Every noodle dish is milk free except the curry udon, where there may be traces.
x Mango sorbet has no sulphites.
= Chiken teriyaki bowl: gluten and soy in it, sesame maybe as traces, that's the lot.
x Peanuts in the chicken noodles: not known, field's empty.
= [Is it vegan, the mango sorbet?] It is, but it may have traces of milk.
x I'm pretty sure the cream cheese bagel has no tree nuts, it says so.
= Black sesame ice cream would be four fifty, but it's sold out.
x Lupin traces in the falafel bowl, that's what the card says.
= Sulphites in the curry chicken bagel? No one's filled that in.
x The only halal noodles are the chicken ones.
= The vegetarian pad thai isn't vegan, there's egg in it.
x [Can someone with a sesame allergy have the tempeh bowl?] Sure.
= Pork ramen isn't halal.
x The tuna poke bowl costs the same as the salmon one.
= Whether the prawn noodles have fish in them, no idea, the field's blank.
x Just one thing's sold out today, the tuna poke.
= Cheapest of the noodles is the tofu one, at 12.70.
x Tofu noodels may contain peanuts.
= The pork ramen is exactly fifteen ninety-five, not a cent more.
x Teriyaki bowl's got milk.
x Hummus bagel is six fifty and the cream cheese one seven twenty.
x Not one of our bagels is halal.
? Lady at the counter can't have eggs, which bagels are okay for her?
  Quick answer:
= Hummus bagel, fine for her, no eggs.
= Cream cheese bagel, no eggs either.
= Not the curry chicken one, there's egg in it.
x Smoked salmon bagel, no eggs, no worries.
`,
};
