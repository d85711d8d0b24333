/** What batch 18 taught, in other words: all but one, what is compared, answers with all and none, counts, swaps, what is not known. */
export const TEAROOM_ALLERGENS = `
= Aucune salade ne contient de soja, mais des traces de lait sont possibles dans la salade liégeoise.
x Aucune salade ne contient de lait, mais des traces de lait sont possibles dans la salade liégeoise.
= Aucune gaufre ne contient de fruits à coque, mais des traces sont possibles dans les trois.
x Aucune gaufre ne contient de fruits à coque, mais des traces sont possibles dans celle de Bruxelles.
x Aucun plat de la carte ne contient d'arachides, mais des traces sont possibles dans le granola et le merveilleux.
= Aucun plat ne contient de lupin, mais pour la tartine au fromage blanc, la gaufre de Liège et le brownie, ce n'est pas renseigné.
x Aucun plat ne contient de lupin, mais pour la tartine au fromage blanc, ce n'est pas renseigné.
x Toutes les boissons sont sans lait, mais des traces sont possibles dans le cappuccino.
x Les tartines ne contiennent pas de sésame, à l'exception de la tartine avocat-houmous, qui en contient.
= Les quiches contiennent toutes du lait ; je n'en ai donc aucune à proposer à un allergique au lait.
x Les quiches ne contiennent pas de lait ; il n'y en a donc aucune à éviter pour un allergique au lait.
= Contrairement à la gaufre de Liège, celle de Bruxelles ne contient pas de soja, seulement d'éventuelles traces.
x Contrairement à la gaufre de Bruxelles, la gaufre au sarrasin ne contient pas de soja comme ingrédient, ni même en traces, et la gaufre de Bruxelles en contient.
= Parmi nos quatre tartines, seule celle à l'avocat et au houmous contient du sésame.
x Parmi nos quatre tartines, seule celle aux crevettes contient des œufs.
= Le cappuccino au lait d'avoine contient du gluten, c'est sûr, et peut-être des traces de lait.
x Le thé à la menthe contient du gluten, c'est sûr.
x Le granola contient des noix, c'est sûr, et pas d'arachides.
= La soupe au potiron ne peut être exclue de traces de lait.
= Des traces de lait ne sauraient être exclues dans la soupe au potiron.
x Des traces de soja ne sauraient être exclues dans la soupe au potiron.
x Il y a du céleri dans le velouté ? » Non, le velouté n'en contient pas.
= La dame allergique au céleri peut prendre la soupe au potiron ? » Non, la soupe contient du céleri.
x La dame allergique au lait peut prendre la soupe au potiron ? » Oui, la soupe ne contient pas de lait.
= Le brownie a beau être végane, il peut contenir des traces de lait.
x Le brownie a beau être végane, il contient du lait.
x Le merveilleux a beau être végane, il peut contenir des traces d'arachides.
= Geen enkele wafel bevat noten, maar sporen zijn mogelijk in alle drie.
x Geen enkele wafel bevat noten, ook geen sporen.
x Geen enkele wafel bevat soja, maar bij de Brusselse zijn sporen mogelijk.
= Alle salades bevatten mosterd, zonder uitzondering.
x Alle salades bevatten melk, zonder uitzondering.
x Al het gebak bevat eieren.
= Al het gebak bevat noten of sporen ervan, behalve de suikertaart.
x Al het gebak is vrij van sesam, maar bij de worteltaart zijn sporen mogelijk.
= In tegenstelling tot de Luikse wafel bevat de boekweitwafel geen soja.
x In tegenstelling tot de boekweitwafel bevat de Brusselse wafel geen sesam.
x Anders dan de pompoensoep bevat de waterkerssoep geen selder.
= Bij de muntthee kunt ge niks van allergenen verwachten.
= In de croissant kunnen noten terechtkomen.
x In de muntthee kan melk terechtkomen.
= Noten kunt ge bij de croissant nie uitsluiten.
x Noten kunt ge bij de muntthee nie uitsluiten.
= Selder bij de quiche met prei? Vraagteken.
x Selder bij de niçoise? Vraagteken.
x Melk in de niçoise is een vraagteken.
x Er zit in de suikertaart dus geen melk.
= In de suikertaart zit dus melk.
= Voor iemand met een eiallergie is de quiche met spek dus niet geschikt.
x Voor iemand met een eiallergie is ze dus wel geschikt, de quiche met spek.
= Zit er soja in de warme chocolademelk? Ja, het zit erin.
x Zit er gluten in de warme chocolademelk? Ja, het zit erin.
= No waffle contains nuts, but traces are possible in all three.
x None of the waffles contains soy, but the Brussels one may contain traces.
= None of the quiches contains nuts, but the leek quiche may contain traces.
x None of the quiches contains celery, but the leek quiche may contain traces.
= None of the quiches contains celery; for the leek quiche it's unknown, and the Lorraine may have traces.
x None of the quiches contains celery; for the leek quiche it's unknown.
= I don't know whether the leek quiche contains celery, but it does contain milk.
x I don't know whether the leek quiche contains celery, but it has no eggs.
x I can't confirm that the leek quiche is celery-free, but it is nut-free.
= As far as we know the Brussels waffle contains no sesame.
x As far as we know the Brussels waffle contains no soy.
= The pumpkin soup has no egg. The soup may have traces of milk, though.
x The pumpkin soup has no egg. The soup is free of milk.
x The watercress soup has celery. The soup is free of gluten.
x Some of the cakes contain no nuts, so the merveilleux is fine.
x The three waffles: the Liège one contains soy, the other two are free of it.
x Off limits for the nut table: the butter croissant; everything else is free of nuts.
= The granola is off limits for the nut lady.
= Mustard's a no for the niçoise, off limits for mustard.
= Every salad contains mustard, without exception.
x Every salad contains milk, no exceptions.
= Strictly speaking, the Brussels waffle contains no soy, but traces are possible.
x Strictly speaking, the Brussels waffle contains no eggs.
x Quatre plats contiennent du poisson : le saumon brouillé, la quiche saumon, la niçoise et l'américain.
x Deux de nos salades contiennent des noix.
x Il n'y a que deux plats avec du sésame : la tartine houmous et le granola.
x Trois gâteaux sur cinq ont des noix dedans : le merveilleux, les carottes et le brownie.
x Sur les quatre boissons, une seule contient du gluten, le chocolat chaud.
x Aucune boisson ne pose souci pour le soja.
x Tout sauf le merveilleux contient du gluten côté pâtisseries, même pas de traces dans le merveilleux.
x La quiche lorraine a moins d'allergènes que celle aux poireaux.
x La gaufre de Bruxelles contient six allergènes.
x Le brownie contient deux allergènes seulement.
x Pour le céleri, la seule inconnue c'est la quiche aux poireaux.
x Le soja n'est pas renseigné pour trois plats : la lorraine, le croissant et le granola.
x Prends le granola au lieu du croissant pour l'allergique aux noix, y en a moins.
x Le granola à la place du croissant : comme ça pas de noix.
x Remplace le brownie par la tarte au sucre et t'évites le lait.
x Remplacez le merveilleux par le gâteau aux carottes : plus d'œufs.
x La niçoise ou la liégeoise, au choix, pour l'allergique à la moutarde.
x Que ce soit le merveilleux ou le brownie, pas de gluten.
x Le croissant, côté noix, c'est zéro.
x Noix dans le croissant ? Que dalle.
x Le croissant ne risque pas de contenir des noix.
x Pas besoin de s'inquiéter pour les noix avec le croissant.
x L'allergique aux noix peut y aller avec le croissant.
x Le croissant passe crème pour une allergie aux noix.
x Y a pas la moindre noix dans le granola.
x Le saumon brouillé c'est œufs, poisson, point.
x Le velouté de cresson ? Lait, céleri, et basta.
x La soupe au potiron n'a que du céleri comme allergène.
x Hormis le céleri, la soupe au potiron est nickel pour tout le monde.
x À l'exception du lait, la salade de chèvre n'a aucun allergène.
x La salade de chèvre contient du gluten, du lait, des noix et de la moutarde, mais pas de traces de sésame.
x Le poisson, tu en trouves uniquement dans la niçoise.
x On retrouve des arachides dans le granola.
x Le gâteau aux carottes contient des arachides.
x Le granola a été fait sans arachides et sans sésame, aucune trace.
x Il y a du lait dans le cappuccino avoine ? » Bah non, c'est de l'avoine.
x Le cappuccino avoine convient à un allergique aux noix ? » Oui, aucune noix dedans.
x Des noix dans le cappuccino ? » Non.
x Des noix dans le cappuccino ? » Traces possibles.
= Des noix dans le cappuccino ? » On ne sait pas, ce n'est pas renseigné.
x Des sulfites dans la limonade ? » Nan, rien.
x Qu'est-ce qui contient du sésame ? » Le granola.
x Qu'est-ce qui ne contient pas de lait ? » L'américain et le brownie.
x Quelles salades sont sans gluten ? » Les trois.
x Quelles salades contiennent des œufs ? » Aucune.
x Quelles salades contiennent des œufs ? » La liégeoise et la niçoise.
= Quelles salades contiennent des œufs ? » La niçoise uniquement.
x Quelles gaufres contiennent du soja ? » Celle de Liège et celle de Bruxelles.
x Drie gebakjes bevatten noten: de worteltaart, de brownie en de rijsttaart.
x Van de vier drankjes is er maar één met soja, de cappuccino.
x Geen van de quiches bevat noten, ook geen sporen.
x Beide tartines met vis... enkel de garnalen bevatten schaaldieren en de américain ook.
x De brownie heeft minder allergenen dan de suikertaart.
x De Luikse wafel telt drie allergenen.
x De muntthee bevat één allergeen: melk.
x Voor sulfieten is enkel de niçoise onbekend.
x Geef haar de worteltaart in plaats van de merveilleux, dan heeft ze geen eieren.
x Wissel de croissant voor de granola en ge zijt van de noten af.
x De brownie in plaats van de suikertaart: dan geen melk, ook geen sporen.
x Noten in de croissant? Geen kans.
x In de croissant zitten zeker geen noten, zelfs geen spoor.
x Met de croissant moet ge u geen zorgen maken over noten.
x Wie noten mijdt, kan de croissant nemen.
x De croissant? Voor een notenallergie geen enkel probleem.
x In de granola zit geen snipper noot.
x De pompoensoep: selder, meer niet.
x Waterkerssoep = melk + selder, en dat is het.
x Behalve selder zit er niks in de pompoensoep.
x Arachides... pinda zit in de granola.
x De granola is gemaakt zonder pinda's en zonder sesam.
x Melk in de havercappuccino? » Natuurlijk niet, 't is havermelk.
x Noten in de cappuccino? » Nee hoor.
x Noten in de cappuccino? » Sporen mogelijk.
= Noten in de cappuccino? » Dat weten we niet.
x Welke salades zijn zonder ei? » Alle drie.
x Welke salades bevatten ei? » Geen enkele.
x Welke wafels bevatten soja? » De Luikse en de Brusselse.
x Mag ze met een melkallergie de brownie? » Ja, doe maar.
x Mag ze met een selderallergie de quiche met prei? » Ja hoor, geen selder.
x Mag ze met een selderallergie de quiche met prei? » Ja.
x De américain kan gerust voor iemand met een selderallergie.
x De américain is vrij van selder en sulfieten.
x De boterham met garnalen bevat geen weekdieren, enkel schaaldieren.
x Three of the cakes contain nuts: the merveilleux, the carrot cake and the brownie.
x Only two dishes have sesame in them: the hummus tartine and the granola.
x Four dishes contain fish, the steak tartare among them.
x Half of the drinks contain gluten.
x The vegan brownie has fewer allergens than the sugar tart.
x The Liège waffle lists three allergens.
x The Liège waffle has just gluten, eggs and milk.
x Swap the merveilleux for the carrot cake and the eggs are gone.
x Have the granola instead of the croissant: no nuts.
x If nuts are an issue, go for the croissant.
x With a nut allergy the croissant is the way to go.
x Nuts in the croissant? Not a chance.
x There's nothing nutty about the croissant.
x You won't find a single nut in the granola.
x The croissant won't trouble a nut allergy.
x The pumpkin soup? Celery and that's your lot.
x Nothing but celery in the pumpkin soup.
x Aside from celery the pumpkin soup is clean.
x The granola contains peanuts.
x Peanuts: granola, merveilleux and carrot cake all contain them.
x Celery is unknown for just one dish, the leek quiche.
x The register has nothing on nuts for the granola.
x Whether the croissant has nuts isn't known.
x Nobody has filled in soy for the granola.
x Any milk in the oat cappuccino? » Nope, it's oat milk.
x Any nuts in the oat cappuccino? » None.
x Any nuts in the oat cappuccino? » May contain traces.
= Any nuts in the oat cappuccino? » That's not known.
x Which salads have egg? » None of them.
x Which salads have egg? » The Liège and the niçoise.
= Which salads have egg? » Just the niçoise.
x Which salads are free from egg? » All three.
x Which cakes have no milk? » The carrot cake and the brownie.
x Can she have the brownie with a milk allergy? » Sure, it's vegan.
x Can he have the leek quiche, he's allergic to celery? » Yes.
x Is there celery in the steak tartare? » No celery recorded, so it's fine.
x The steak tartare lists no celery, so she can have it.
x Every waffle has soy in it.
x All quiches but the salmon one are fish-free, and the leek one has no nuts at all.
x The mint tea and the lemonade are both free of all fourteen allergens.
x Both soups contain milk.
x Neither soup contains milk.
x Both soups are free of gluten.
x The two soups only differ in milk.
= Pour la gaufre au sarrasin, des traces de gluten restent possibles : ne la présentez donc pas comme sans gluten à une personne cœliaque.
x La gaufre au sarrasin est sans gluten, vous pouvez donc la proposer à une personne cœliaque.
x Proposez la gaufre au sarrasin sans gluten à la personne cœliaque.
= Les trois quiches contiennent toutes du gluten, des œufs et du lait.
= La une demande si le velouté de cresson est sans moutarde ? » Dis-lui qu'on n'a pas l'info pour la moutarde, faut surtout rien lui promettre.
x La une demande si le velouté de cresson est sans moutarde ? » Tu peux lui promettre qu'il n'y en a pas.
= Voor iemand met een melkallergie is de brownie dus niet veilig, want sporen van melk zijn mogelijk.
x Voor iemand met een melkallergie is hij dus veilig, de brownie.
= Two of the cakes contain nuts: the carrot cake and the brownie.
= The Liège waffle lists four allergens: gluten, eggs, milk and soybeans.
x The Liège waffle lists three allergens: gluten, eggs and milk.
x The Liège waffle contains five allergens: gluten, eggs, milk, nuts and soybeans.
= La soupe au potiron contient un allergène : le céleri. Des traces de lait sont possibles.
= Quels allergènes dans la gaufre de Liège ? » Elle contient quatre allergènes :
x Three of the cakes contain nuts: the merveilleux.
x Le seul souci du brownie, c'est le gluten, le soja et les noix.
x Pas de noix au menu du croissant.
x Celui qui évite les noix peut prendre le croissant.
x Les allergiques aux noix peuvent se rabattre sur le croissant.
x Pour les noix, le croissant fait partie des plats possibles.
x Aucune des pâtisseries ne pose problème pour les arachides.
x Y a-t-il des desserts sans noix ? » Oui, tous.
x Un gâteau sans lait ? » Oui, le gâteau aux carottes.
x Un gâteau sans lait ? » Le brownie.
= Quels gâteaux contiennent des noix ? » Le gâteau aux carottes et le brownie.
x Quels plats contiennent du lupin ? » Aucun.
x Y a du lupin quelque part ? » Non, nulle part.
x Y a du lupin quelque part ? » Nulle part.
x Du lupin ? Nulle part à la carte.
x Le lupin est absent de toute la carte.
x Toutes les allergies peuvent prendre le thé, et la limonade aussi.
x N'importe quelle soupe convient à l'allergique au lait.
x L'une ou l'autre soupe, peu importe, pour l'allergie au lait.
x Les soupes sont toutes les deux OK pour le gluten.
x Lupine vind je nergens op de kaart.
x Zit er ergens lupine in? » Nee, nergens.
x Zit er ergens lupine in? » Nergens.
x Is er gebak zonder noten? » Ja, allemaal.
x Gebak zonder melk? » De worteltaart.
x Welk gebak bevat noten? » De worteltaart, de brownie en de merveilleux.
x Om het even welke soep is oké bij een melkallergie.
x Een gast met een notenallergie kan terecht bij de croissant.
x De croissant past binnen een notenvrij dieet.
x Noten? Daar is bij de croissant geen sprake van.
x Bij de croissant valt er niets te vrezen van noten.
x Lupin isn't in anything on the menu.
x Is there lupin in anything? » No.
x Is there lupin in anything? » Nothing has it.
x Any cakes without nuts? » Yes, all of them.
x Any cake without milk? » The carrot cake.
x Which cakes have nuts? » The carrot cake, the brownie and the merveilleux.
x Either soup works for a milk allergy.
x Whichever soup she picks, there's no milk in it.
x For a nut allergy you can't go wrong with the croissant.
x The croissant ticks every box for a nut allergy.
x Nuts aren't a concern with the croissant.
x Nuts are nowhere near the croissant.
x The croissant steers clear of nuts.
x The croissant is nut-light, so ok.
x Someone avoiding nuts could go for a croissant.
x Guests who avoid nuts can have the croissant.
x She avoids nuts, so bring her the croissant.
x Toutes les allergies peuvent prendre la limonade au sureau.
= Toutes les allergies peuvent prendre le thé vert à la menthe.
= En cas d'allergie, demandez à la cuisine.
= Toutes les allergies sont notées dans le registre.
x The lemonade works for any allergy.
= The green mint tea works for any allergy.
= For any allergy, check the register first.
x De vlierbloesemlimonade is geschikt voor alle allergieën.
`;
