import type { BlindBatch } from './blind-batch';
import { SEASIDE_MENU } from './menus/seaside-menu';

/** Twenty-sixth batch: a brasserie by the sea in Ostend. */
export const SEASIDE_ANSWERS: BlindBatch = {
  style: 'in a brasserie by the sea',
  menu: SEASIDE_MENU,
  trueCount: 114,
  falseCount: 112,
  written: `
# fr oostende
= [Les croquettes crevettes, y a du céleri dedans ?] Oui, il y en a.
x [Y a du lait dans les moules nature ?] Non, pas de lait, juste du céleri et les moules.
= [La 12 demande le prix de l'entrecôte] Trente et un nonante.
x [C'est combien les moules au vin blanc ?] Vingt-sept nonante la casserole.
= [Il reste de la sole ?] Non, plus de sole aujourd'hui, elle est en rupture.
x [On a encore des gaufres ?] Oui oui, la gaufre de Bruxelles est dispo.
= [Tomate-crevettes : des œufs ?] Oui, des œufs, et de la moutarde aussi.
x [Tomate crevette, des sulfites ?] Non, rien de ce côté-là.
= [sulfites dans le tomate-crevettes ??] On ne sait pas, ce n'est pas renseigné dans le registre. Demande en cuisine avant de répondre au client.
x [Le demi-poulet, on peut le vendre comme halal ?] Non, il n'est pas noté halal.
= [Le poulet, c'est halal ?] Oui, comme la brochette d'agneau.
x [Les frites, c'est vegan ou pas ?] Non, juste végétarien.
= [Le stoemp, vegan ?] Non : végétarien oui, vegan non, il y a du lait.
x [Le stoemp carottes ça va pour un vegan ?] Ouais, c'est que des légumes.
= [gluten ds les ribs ?] Traces possibles, donc pas de promesse au client.
x [gluten ds les côtes levées ?] Non, aucun, même pas de traces.
= [Y a du poisson dans la sauce des côtes levées ?] Pour le poisson, on n'a pas l'info, je ne sais pas te dire non.
x [Poisson dans les cotes levées ?] Ben non, il n'y a pas de poisson là-dedans.
= [Dame blanche, soja ?] Oui, soja, lait et œufs.
x [Dame blanche, y a des œufs ?] Non, pas d'œufs dedans.
= [combien la dame blanche] Neuf euros cinquante.
x [La coupe bresilienne, on sait encore en faire ?] Oui, il en reste.
= [Le client est allergique aux noix, la brésilienne ?] Non, elle contient des fruits à coque, et de toute façon elle est en rupture aujourd'hui.
x [Sorbet citron : traces de lait ?] Non, ni lait ni traces.
= [Le sorbet, il est vegan ?] Oui, vegan. Mais traces de lait et de fruits à coque possibles, dis-le si c'est pour une allergie.
x La Zeebries au fût ne contient pas de gluten.
= [Le vin blanc maison au verre ?] Cinq cinquante.
x [La Zeebries c'est combien ?] 3,80 €.
= [Combien d'entrées aujourd'hui ?] Cinq à la carte, mais quatre seulement aujourd'hui : la soupe de poissons est en rupture.
! [Combien de plats dans la partie Poissons de la carte ?] Six.
x [le demi poulet c combien] 24,50.
~ [Une dame blanche et une mousse, ça fait ?] Dix-huit euros tout rond.
! [Deux soupes tomate boulettes et une Zeebries, ça fait combien ?] Dix-huit septante.
= Madame, je vous confirme que, d'après notre registre, le saumon grillé sauce béarnaise contient du poisson, des œufs, du lait et des sulfites.
x Cher Monsieur, les anguilles au vert peuvent convenir à votre épouse : selon notre registre, elles ne contiennent pas de céleri.
= Nous tenons à vous signaler que le gluten n'est pas renseigné pour nos moules à la crème et à l'ail ; nous ne pouvons donc pas vous dire qu'elles n'en contiennent pas.
x Bonjour Madame, rassurez-vous : nos moules à la crème et à l'ail ne contiennent pas de gluten.
= Le waterzooi de poisson vous est proposé à 28,90 €, et il contient des crustacés ainsi que des mollusques.
x Notre waterzooi de poisson, à 28,90 €, ne contient pas de mollusques, vous pouvez le commander l'esprit tranquille.
= Malheureusement, la sole meunière n'est plus disponible aujourd'hui ; nous pouvons vous proposer à la place le cabillaud à l'ostendaise, à 29,50 €.
x Malheureusement, le cabillaud à l'ostendaise n'est plus disponible aujourd'hui.
= Aucun plat de notre carte ne contient de lupin d'après le registre.
x Aucun de nos plats ne contient de sésame d'après le registre.
= Pour votre fille qui ne supporte pas le sésame, sachez que le steak de chou-fleur en contient et que la brochette d'agneau peut en contenir des traces.
x Pour votre fille allergique au sésame, la brochette d'agneau ne pose aucun souci : pas de sésame, pas de traces.

? Quels desserts sont dispo aujourd'hui et à quel prix ?
  Voici ce qu'il reste :
= - Dame blanche : 9,50 €
= - Sorbet citron : 7,90 €
x - Mousse au chocolat : 8,90 €
x - Gaufre de Bruxelles : 8,90 €
= La coupe brésilienne est en rupture.
  Bon service !

? Table 7, allergie au lait, qu'est-ce qu'on peut proposer côté grill ?
  Côté grill, voici ce que dit le registre pour le lait :
  | Plat | Contient du lait ? | Prix |
  |---|---|---|
x | Entrecôte grillée, beurre aux herbes | non | 31,90 € |
= | Brochette d'agneau | non | 27,90 € |
x | Demi-poulet grillé | traces possibles | 21,50 € |
= | Steak de chou-fleur, houmous | non | 18,90 € |
x | Côtes levées | oui | 24,50 € |

? Qu'est-ce qui est en rupture ce midi ?
= Quatre plats sont en rupture : la soupe de poissons, la sole meunière, la coupe brésilienne et la gaufre de Bruxelles.
! Côté poissons, il vous reste donc trois plats sur cinq.
~ Les quatre préparations de moules sont toutes disponibles.
x Le tomate-crevettes n'est plus possible non plus.

? Bonjour, je suis végane et je viens dîner chez vous ce midi avec une amie. Que pouvez-vous me servir ?
  Bonjour Madame,
  Merci pour votre message.
= En plat, nous vous suggérons le steak de chou-fleur avec son houmous, à 18,90 €.
= Nos frites et notre salade mixte sont également véganes.
x Le stoemp aux carottes est lui aussi végane.
x Pour terminer sur une note sucrée, la mousse au chocolat est végane.
= Le sorbet citron est végane, avec des traces possibles de lait et de fruits à coque.
  Au plaisir de vous accueillir,
  L'équipe de salle

? donne moi les allergènes du cabillaud ostendaise
  Cabillaud à l'ostendaise :
x - Contient : poisson, crustacés, mollusques, lait, gluten, sulfites, œufs
= - Traces possibles : céleri
x - Pas d'information : moutarde
= - Prix : 29,50 €

? Moules et gluten, c'est quoi la situation ?
~ - Nature : ne contient pas de gluten d'après le registre.
= - Vin blanc : pas de gluten d'après le registre.
x - Crème et ail : pas de gluten d'après le registre.
x - Bière : pas de gluten dans la recette, juste des traces possibles.

? Le monsieur de la 4 ne peut pas de moutarde, il hésite entre la salade, les croquettes fromage et l'entrecôte
= Salade mixte : non, elle contient de la moutarde.
x Croquettes au fromage : pas de moutarde, c'est bon.
= Entrecôte : la moutarde n'est pas déclarée comme ingrédient, mais des traces sont possibles.

# nl oostende
= [Zit er vis in de garnaalkroketten?] Niet als ingrediënt, maar sporen van vis zijn mogelijk.
x [Zit er ei in de garnaalkroketten?] Nee, geen ei.
= [kaaskroketten veggie?] Ja, die zijn vegetarisch.
x [Zit er mosterd in de kaaskroketten?] Neen, mosterd zit er niet in.
= [Wat kosten de mosselen natuur?] € 27,90.
x [Mosselen met bier, hoeveel is dat?] 30,90.
= [Is de zeetong er nog?] Nee, zeetong is op voor vandaag.
x [Hebben we nog vissoep?] Ja, er is nog vissoep.
~ [Selder en ajuin in de mosselen?] Selder ja, in alle vier de bereidingen; ajuin is geen allergeen uit het register.
x [Schaaldieren in de viswaterzooi?] Nee, alleen vis en weekdieren.
= [Is er iets halal buiten de kip?] Ja, de lamsbrochette, en van de dranken de muntthee.
x [Is de entrecote halal?] Ja, die staat als halal genoteerd.
= [sulfiet in de lamsbrochet?] Dat is niet bekend, staat niet ingevuld. Even navragen in de keuken.
x [lamsbrochette sulfieten?] Nee, zitten er niet in.
= [Hoeveel is een frietje apart?] Vier euro vijftig.
x [Frietjes, sporen van iets?] Nee, geen sporen van wat dan ook.
~ [Zit er gluten in de friet?] Geen gluten als ingrediënt, wel mogelijk sporen ervan.
x [Bevat de gemengde sla mosterd?] Neen, mosterd niet, wel sulfieten.
= [gemengde sla vegan?] Jawel, vegan. Er zit wel mosterd in, en sulfieten.
x [Dame blanche, noten?] Nee, geen noten en ook geen sporen van noten.
= [Dame blanche pinda?] Sporen van pinda mogelijk, dus opletten.
x [Is de choco mousse veggie?] Nee, die is niet vegetarisch.
~ [Chocomousse: pinda's?] Onbekend, dat is niet ingevuld in het register. Zeg dus geen nee.
x [chocomousse, pinda?] Geen pinda.
= [Kunnen we nog wafels doen?] Nee, de Brusselse wafel is op.
x [De bresilienne, staat die nog op?] Ja, nog beschikbaar, 9,80.
= [Glas huiswijn wit, ei of melk?] Sporen van allebei mogelijk.
x [verse muntthee, prijs?] € 3,40.
= [Wat is het duurste van de grill?] De entrecote, 31,90.
x [Wat is het goedkoopste visgerecht vandaag?] De viswaterzooi, aan 28,90.
x [Hoeveel veggie voorgerechten hebben we?] Twee: de kaaskroketten en de tomatensoep.
x [Zit er melk in de halve kip?] Ja, er zit melk in.
= Geachte mevrouw, volgens ons register bevat de gegrilde zalm met bearnaise geen gluten; het gerecht bevat wel vis, ei, melk en sulfieten.
x Geachte heer, onze kabeljauw op Oostendse wijze bevat volgens het register geen weekdieren.
= Onze paling in 't groen bevat vis, gluten, selder en sulfieten, en sporen van melk zijn niet uitgesloten.
x U hoeft zich geen zorgen te maken: in de paling in 't groen zit geen gluten.
= Tot onze spijt kunnen wij u vandaag geen zeetong meunière serveren.
x Tot onze spijt zijn de spareribs vandaag niet verkrijgbaar.
= Wat soja betreft, moeten wij u eerlijk zeggen dat het voor de tomatensoep met balletjes niet bekend is.
x De tomatensoep met balletjes bevat volgens ons register geen soja, mevrouw.
= Voor uw zoon met een notenallergie: de coupe brésilienne bevat noten, en bij de dame blanche, de citroensorbet, de chocolademousse en de wafel zijn sporen mogelijk.
x Voor uw zoon met een notenallergie: enkel de coupe brésilienne vraagt aandacht, in de andere desserts zitten noten noch sporen van noten.
= Onze veganistische gasten stellen wij graag de bloemkoolsteak met hummus voor, aan € 18,90.
x Onze bloemkoolsteak met hummus is vegetarisch, maar helaas niet veganistisch.

? Welke mosselen hebben we en wat kosten ze?
  Alle mosselen op een rij:
= - Mosselen natuur: € 27,90
x - Mosselen witte wijn: € 28,90
= - Mosselen lookroom: € 30,90
= - Mosselen met bier: € 30,50
x Ze bevatten alle vier sulfieten.

? Tafel 3: dame mag geen ei, wat van de voorgerechten gaat er?
  Voor ei geeft het register dit:
  | Gerecht | Ei |
  | --- | --- |
= | Garnaalkroketten | bevat ei |
= | Kaaskroketten | bevat ei |
x | Tomaat-garnaal | geen ei |
x | Tomatensoep met balletjes | enkel sporen mogelijk |
= Besluit: alle vijf de voorgerechten bevatten ei.

? overzicht 86 lijst aub
  Vandaag niet te krijgen:
= - Vissoep met rouille
= - Zeetong meunière
x - Viswaterzooi
= - Coupe brésilienne
x De Brusselse wafel kan nog wel.

? Goeiedag, ik reserveerde voor vanavond en mijn man verdraagt geen melkproducten. Wat kan hij bij jullie eten?
  Beste mevrouw,
  Dank voor uw berichtje.
= De halve kip van de grill bevat volgens ons register geen melk.
= Ook de lamsbrochette en de spareribs bevatten volgens het register geen melk.
x De entrecote met kruidenboter is eveneens zonder melk.
x Als bijgerecht kan hij de wortelstoemp nemen, daar zit geen melk in.
= De frietjes bevatten evenmin melk.
x In de citroensorbet zit geen melk, en ook sporen van melk zijn uitgesloten.
  Hebt u nog een vraag, dan mag u ons gerust bellen op de gsm van de zaal.
  Met vriendelijke groet

? Wat zit er in de sparreribs?
= Ze bevatten soja, mosterd en selder.
= Sporen van gluten zijn mogelijk.
x Vis zit er niet in.
x Prijs: € 25,40

? gast met weekdierenallergie, wat zeker niet geven?
= De mosselen, alle bereidingen.
= De viswaterzooi en de kabeljauw op Oostendse wijze, die bevatten weekdieren.
x De gegrilde zalm, die bevat ook weekdieren.
x De kaaskroketten, want ook daar zitten weekdieren in.

? Dranken: welke zijn vegan?
= De Zeebries en de verse muntthee zijn vegan.
x De witte huiswijn is ook vegan.

# en oostende
= [Any milk in the eels?] Not as an ingredient, but traces are possible.
x [Any celery in the eels?] No celery, no.
= [price of the tomato shrimp?] €21.50.
x [How much is the fish waterzooi?] It's 29.50.
= [is the waffle still on?] No, Brussels waffle's out today.
x [sole still on?] Yep, still got it.
= [mustard in cheese croquettes?] Yes, it's in there.
x [cheese croquetes, any crustaceans?] No, nothing, not even traces.
= [Guy on 5 has a fish allergy, he wants the half chicken] No fish in the half chicken according to the register.
x [Any crustaceans in the cod?] No, just fish and molluscs.
= [gluten in the choc mousse?] Not known, it isn't filled in. Check with the kitchen.
x [gluten in the chocolate mousse?] Nope, no gluten in it.
= [what's halal tonight?] The half chicken, the lamb skewer and the mint tea.
x [is the lamb halal?] No, only the chicken is.
= [are chips vegan?] Yes, vegan. Traces of gluten, crustaceans and fish are possible though.
x [dame blanche vegan?] Yes it is.
= [draught beer has gluten right?] Right, the Zeebries contains gluten.
x [house white, sulphites?] No sulphites in it.
= [bresilienne?] 86'd for today.
x [mussels in beer, do we have them?] No, they're off today.
= [soy in the ribs?] Yes, soybeans, plus mustard and celery.
x [mustard in the ribs?] No mustard.
= [how many mussel dishes?] Four, all available.
x [how many desserts can we sell today?] Four.
= [lemon sorbet nuts?] Traces possible, so don't promise anything.
x [lemon sorbet, eggs?] Yes, it contains eggs.
= [Cheapest starter?] Tomato soup with meatballs, 7.90.
x [Cheapest mussels?] The white wine ones, at 27.90.
= [Does the carrot stoemp have celery?] Yes, celery and milk.
x [Is the carrot stoemp vegetarian?] No, it isn't listed as vegetarian.
x [celery in the salmon?] Yes, there's celery in it.
x [mint tea, price?] 4.80.
= Dear Mrs Hartley, according to our allergen register the plain mussels contain molluscs, celery and milk, and may carry traces of crustaceans and fish.
x Dear Mr Lowe, our mussels in white wine contain neither milk nor celery.
= I'm afraid we cannot tell you whether the tomato with grey shrimps contains sulphites, as this has not been recorded in our register.
x I'm pleased to confirm that the tomato with grey shrimps contains no sulphites.
= Our grilled rib-eye is served with herb butter, so it does contain milk; it comes to €31.90.
x Our grilled rib-eye contains no milk, madam, so you may order it just as it is on the menu.
= Unfortunately the fish soup is not available today, but the grey shrimp croquettes are, at €19.50.
x Unfortunately we have run out of the shrimp croquettes today, with our apologies.
= Peanuts are not listed as an ingredient in any dish on our menu, although traces are possible in the dame blanche and the brésilienne, and for the chocolate mousse we have no information on peanuts.
x Peanuts do not appear anywhere in our desserts, neither as an ingredient nor as possible traces.
= For your vegan guest, the cauliflower steak with hummus is the one dish from the grill that is vegan.
x For your vegan guest, both the cauliflower steak and the carrot stoemp would be suitable.

? List every dish with sesame, table of 8 wants to know
  Sesame in the register:
= - Cauliflower steak with hummus: contains sesame
= - Lamb skewer: may contain traces
x - Half grilled chicken: may contain traces
! That makes three dishes to watch.
= None of the starters contain sesame according to the register.

? Can you give me the fish section with prices and what's on?
  | Dish | Price | On today |
  |---|---|---|
= | Sole meunière | €39.50 | no |
= | Fish waterzooi | €28.90 | yes |
x | Cod Ostend style | €29.50 | no |
x | Grilled salmon with béarnaise | €29.60 | yes |
x | Eels in green sauce | €35.10 | yes |

? Good afternoon, I am allergic to eggs. Which of your desserts and fish dishes contain egg?
  Good afternoon, and thank you for writing to us.
= Among the desserts, the dame blanche, the chocolate mousse, the brésilienne and the waffle all contain eggs.
= The lemon sorbet does not contain eggs according to the register.
x None of our fish dishes contain eggs.
= The grilled salmon with béarnaise contains eggs.
x The fish waterzooi contains eggs as well.
  We look forward to welcoming you.

? What's in the tomato soup w meatballs
  Tomato soup with meatballs:
= - Contains gluten, eggs, milk and celery
= - May contain mustard
x - Soybeans: none
x - Vegetarian: yes
x - Price: €9.70

? Vegetarian couple just sat down, what can I offer?
  Here is what works:
= - **Starter:** cheese croquettes, €15.50
x - **Main:** lamb skewer, €27.90
= - **Side:** carrot stoemp, chips or mixed salad
x - **Dessert:** Brussels waffle, available today at €8.90
= - **Drinks:** the Zeebries, the house white and the mint tea are all vegetarian

? guest is avoiding gluten, what does the register say for the grill?
= The rib-eye, the lamb skewer and the half chicken contain no gluten according to the register.
= The spare ribs may contain traces of gluten.
x The cauliflower steak contains gluten.

? 2 dame blanche and 1 sorbet, total?
! That comes to €27.90.

? sulphites, which fish dishes
x All five of them contain sulphites.
= The waterzooi, the cod, the salmon and the eels contain sulphites.
= The sole doesn't, according to the register.
`,
};
