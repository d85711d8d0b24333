import type { BlindBatch } from './blind-batch';
import { BISTRO_MENU } from './menus/bistro-menu';

/** Twenty-second batch: a bistro of Asian and Belgian dishes in Antwerp. */
export const BISTRO_ANSWERS: BlindBatch = {
  style: 'at a fusion bistro',
  menu: BISTRO_MENU,
  trueCount: 111,
  falseCount: 111,
  written: `
# nl antwerp
= De gestoomde garnaaldumplings bevatten gluten, schaaldieren, soja en sesam; sporen van weekdieren zijn niet uitgesloten.
x De gyoza met varken bevat gluten, soja en melk.
= [Zit er melk in de groentegyoza?] Nee, melk komt er niet in voor.
x [Kan een gast met een sesamallergie de groentegyoza nemen?] Ja, dat kan: er zit geen sesam in.
~ jasmijnrijst? niks van allergenen, geef maar
x kroketten met garnaal zijn ok voor iemand die geen ei mag
= Bij de bao met gelakte eend is melk niet ingevuld in het register, dus ik kan niet bevestigen dat het gerecht melkvrij is.
x Volgens het register is de bao met gelakte eend volledig melkvrij.
= Let op: de bao met stoofvlees bevat mosterd, en sporen van selderij zijn mogelijk.
x De bao met stoofvlees is een prima keuze voor wie geen mosterd verdraagt.
= mosselen zijn op hé, niks meer van over
x jasmijnrijst nie geven aan iemand met soja-allergie, zit soja in
= garnaalkroketten: gluten, schaaldieren, ei, vis en melk, amai
! mosselen? jaja, hebben we nog, zeg maar aan tafel 6
= Zowel de garnaalkroketten met wasabi als de pad thai met scampi bevatten schaaldieren, eieren en vis; van die twee bevatten enkel de kroketten melk.
x In tegenstelling tot de rode curry met kip bevat de massamancurry met rund geen vis.

? Kunt u een overzicht geven van de bao's met hun allergenen?
  Hieronder vindt u de drie bao's naast elkaar:
  | Gerecht | Bevat | Mogelijke sporen | Niet ingevuld |
  |---|---|---|---|
= | Bao met gelakte eend | gluten, soja, sesam | pinda | melk |
= | Bao met stoofvlees | gluten, melk, mosterd | selderij | sulfieten |
x | Bao met tempeh | gluten, soja | pinda, sesam | – |
= Wie pinda strikt moet mijden, kan van deze drie dus enkel de bao met stoofvlees nemen.

= De groene groentecurry is zowel vegetarisch als veganistisch, maar sporen van noten zijn mogelijk en voor mosterd ontbreekt de informatie.
x De misoramen met tofu staat aangeduid als veganistisch.
= [is de zalmpoké zonder gluten?] weet ik nie, da's nie ingevuld
x zalmpoké zonder gluten? ja tuurlijk, is gewoon rijst en vis
= Helaas zijn de mosselen in kokoscurry, de groene papajasalade en de crème brûlée met yuzu vandaag niet beschikbaar.
x Vandaag is enkel de groene papajasalade uitverkocht; al de rest van de kaart kan besteld worden.
~ tafel 4 mag geen pinda: geef dan de tonkotsu, daar zit da nie in
x voor tafel 4 zonder pinda → rode kipcurry meegeven, geen probleem
= Een tonkotsuramen en een gemberlimonade kosten samen € 22,00.
x De poké met zalm kost € 15,50, evenveel als de poké met tofu en mango.
= twee matchawafels en ne Thaise ijsthee, da's 21,50
x tempehbao is een tientje en de eendenbao ook
= Alle voorgerechten bevatten gluten, met uitzondering van de verse loempia's en de groene papajasalade.
x Behalve de kleefrijst met mango bevatten alle desserts eieren.
= tempehbao: vegan en halal, maar wel pinda in!
x die tempehbao is vegan dus ook zonder pinda
x Voor een gast met coeliakie raad ik de massamancurry met rund aan: gluten staan daar als afwezig geregistreerd.
x Een gast met coeliakie zit met de poké met zalm altijd veilig.

? Welke desserts bevatten gluten, melk of ei?
  Hier is een tabel:
  | Dessert | Gluten | Melk | Ei |
  |---|---|---|---|
= | Matchawafel | ja | ja | ja |
= | Kleefrijst met mango | nee | nee | nee |
= | Crème brûlée met yuzu | niet ingevuld | ja | ja |
x | Chocoladetaartje met speculaas | ja | ja | nee |
x | Mochi-ijs | ja | ja | nee |

= gyoza met varken: geen melk, maar ei kan erin zitten (sporen)
x varkensgyoza zonder sesam en zonder ei, zeker weten
~ Vier van onze vijf desserts bevatten melk; alleen de kleefrijst met mango niet.
x Op onze kaart staan vijf hoofdgerechten met gluten.
= [hebben we nog crème brûlée?] nope, op voor vandaag
x crème brûlée ja die hebben we nog, hoeveel moet ge er hebben
= De kippenwaterzooi met citroengras bevat melk en selderij; bovendien kunnen er sporen van eieren in voorkomen, en over sulfieten is niets ingevuld.
x De kippenwaterzooi met citroengras past bij een melkallergie, want het register vermeldt enkel selderij.
~ witbier met yuzu: gluten ja, sulfieten geen idee, staat nie in het systeem
x in 't witbier zit geen gluten
~ Hoewel hun namen op elkaar lijken, verschillen de twee duidelijk: de bao met stoofvlees bevat melk, het stoofvlees met soja en steranijs niet.
x Het stoofvlees met soja en steranijs bevat gluten, soja en sulfieten, maar geen mosterd.
= [die limonade met gember, iets mee?] enkel misschien sporen van sulfiet, de rest nie
x sulfiet in de gemberlimonade? nee, totaal nie, ge kunt da gerust geven
~ De pad thai met scampi bevat geen melk en geen gluten; voor sesam kan ik daarentegen niets bevestigen.
x Wat de pad thai met scampi betreft: die is vrij van sesam, gluten en melk.

? Wat kan ik voorstellen aan iemand die geen schaaldieren en geen vis mag?
  Deze gerechten bevatten volgens het register geen van beide:
x - **Tonkotsuramen** – geen vis en geen schaaldieren
~ - **Misoramen met tofu** – beide afwezig
= - **Groene groentecurry** – geen schaaldieren, geen vis, en bovendien veganistisch
x - **Gyoza met varken** – vrij van schaaldieren en vis
x - **Poké met tofu en mango** – eveneens zonder vis of schaaldieren, maar wel met melk
  Geef gerust een seintje als de gast nog andere allergieën heeft.

= mochi-ijs: melk en soja. van sesam weten we 't nie
x dat mochi-ijs is zonder soja en ook zonder noten
= Geen enkel gerecht op de kaart bevat lupine, al is dat allergeen bij de matchawafel niet ingevuld.
x Lupine komt nergens voor: ook de matchawafel is er gegarandeerd vrij van.
~ geen ei voor haar? dan nie de wafel en ook nie het chocoladetaartje, wel de kleefrijst
x hij drinkt geen melk en eet er ook geen, dus mochi of kleefrijst, allebei goed
~ Indien uw gast zowel schaaldieren als weekdieren moet vermijden, zijn de gestoomde garnaaldumplings uitgesloten, terwijl de groene groentecurry op dat punt geen probleem vormt.
x Indien een gast enkel noten en pinda's moet mijden, kan hij zonder zorgen de kleefrijst met mango bestellen.
= massaman is duurder dan de rode curry, 2 euro verschil
x massaman en rode kipcurry: zelfde prijs
= Bij de drankjes bevat alleen de Thaise ijsthee melk.
x Alle drankjes zijn veganistisch.
= van de ramens is alleen die met tofu vegetarisch
x beide ramens zonder ei
= Het goedkoopste hoofdgerecht is de poké met tofu en mango, aan € 15,50.
x Het duurste voorgerecht is de bao met gelakte eend.
= loempia's: schaaldieren vis en pinda erin, soja onbekend
x verse loempia's zijn vegetarisch hoor, enkel groentjes

? welke halal dingen hebben we voor tafel 12
  effe kijken:
= tempehbao en loempia's bij de voorgerechten, papajasalade is ook halal maar die is op
= hoofdgerecht: rode curry, massaman, waterzooi
x en het stoofvlees met soja ook halal
= dessert alleen de kleefrijst
! om te drinken zijn ze alledrie halal
x jasmijnrijst niet, die staat nergens als halal

= Van de hoofdgerechten zijn er drie vegetarisch: de groene groentecurry, de misoramen met tofu en de poké met tofu en mango.
x Als halal gemarkeerde hoofdgerechten vindt u de rode curry met kip, de massamancurry met rund en de pad thai met scampi.
= [en selderij in de waterzooi?] ja, die zit erin
x [rode curry voor iemand met selderij, gaat da?] ja da gaat, selderij zit daar nie in
= De kimchifrieten bevatten vis en soja en staan bijgevolg niet als vegetarisch aangeduid.
x Gluten komen in de kimchifrieten niet voor, zelfs niet als sporen.
~ sesam zit in alletwee de pokés dus voor die madam geen van de twee
x die madam met sesam: neem de tofupoké, die andere nie
~ nie melk maar mosterd is 't probleem bij 't stoofvlees met soja
x 't is geen mosterd maar vis die in 't stoofvlees met soja zit
= desserts die er nog zijn: wafel, kleefrijst, chocoladetaartje, mochi
x nog over van de desserts: wafel, crème brûlée en mochi

? Hoeveel kost een menu met groentegyoza, groene curry en kleefrijst?
= De groentegyoza kost € 9,00, de groene groentecurry € 16,00 en de kleefrijst met mango € 7,50.
= Samen komt dat op € 32,50.
x Met een Thaise ijsthee erbij wordt het € 37,50.
x Alle drie de gerechten zijn bovendien vrij van soja.

# en antwerp
= The fresh summer rolls contain crustaceans, fish and peanuts; please note that soy has not been filled in.
x The fresh summer rolls are soy-free, so they can be offered to a guest with a soy allergy.
= [Does the beef massaman curry contain milk?] No, it does not; peanuts and fish, on the other hand, are both present.
x [Are there any nuts in the beef massaman curry?] None whatsoever, it is registered as free from nuts.
= jasmine rice is clean, no allergens at all
x careful w the jasmine rice, traces of sesame in there
= Of the two ramen, only the tonkotsu is registered as containing egg, although traces of it cannot be ruled out in the miso version.
x The miso ramen with tofu and the tonkotsu ramen both contain egg, fish and milk.
~ table 9, no crustaceans: skip the red curry, do the green one
x crustacean allergy on 9? salmon poke is fine
= Seven of our nine starters contain gluten.
x Only four of our starters contain gluten; the others are all fine for coeliacs.
= papaya salad's off today, 86'd
x 86 the mochi and the waffle, both gone
= two pork gyoza plus a beer = 23.80
x waffle's 8, fondant's 8 too

? Can you compare the three curries for fish, crustaceans and peanuts?
  Certainly. Here is a side-by-side comparison:
  | Curry | Fish | Crustaceans | Peanuts |
  |-------|------|-------------|---------|
= | Red chicken curry | contains | contains | traces possible |
x | Green vegetable curry | contains | free | free |
= | Beef massaman curry | contains | free | contains |
~ In short, only the green vegetable curry is free from all three.
x It is also the cheapest of the three, at €15.00.

~ If the guest avoids both sesame and gluten, the lemongrass chicken waterzooi would work, provided that milk and celery are not an issue.
x If the guest avoids sesame, the prawn pad thai would be a safe alternative, whereas the salmon poke would not.
= duck bao? gluten, soy, sesame. maybe peanut. milk nobody filled in
x milk in the duck bao? nah none
= Please note that the coconut curry mussels, listed at €24.00, are sold out today.
x The coconut curry mussels cost €24.00 and can still be ordered this evening.
= [kimchi fries ok for coeliac?] don't, gluten traces possible
x kimchi fries for the coeliac lady, yep, it's just potatoes and cabbage
= The soy and star anise beef stew is the only dish registered as containing sulphites.
x No dish on the menu contains sulphites.
= fondant's got nuts in it, waffle only maybe
x nuts? waffle yes for sure, fondant none
= Every dessert is vegetarian; however, only the mango sticky rice is also vegan.
x All of our desserts are vegan except the matcha waffle.
= soy stew's got mustard so not for her, give the massaman
x beef bao's fine for mustard people

? guest can't have milk, what desserts
  ok so:
= - mango sticky rice, no milk
x - mochi ice cream, no milk either
x - waffle, only traces of milk
~ apart from the sticky rice every dessert has milk

= I cannot confirm whether the yuzu wheat beer contains sulphites, since that field is empty.
x The roast duck bao contains peanuts, milk and celery but no gluten.
~ no idea about celery in the veg gyoza, register's blank
x veg gyoza: no celery, no milk, no egg, all good
~ There are exactly two items for which no allergen at all is registered as contained: the jasmine rice and the ginger lemonade.
x Dishes without peanuts: jasmine rice, matcha waffle and mango sticky rice.
~ halal drinks: thai iced tea and the lemonade, beer isn't marked
x the soy beef stew and the massaman, both halal
= Without milk and without eggs: green vegetable curry, tofu mango poke and beef massaman curry.
x Not the matcha waffle but the chocolate speculoos fondant is our cheapest dessert.
= cheapest thing to drink is the beer, 4.80
x lemonade costs less than the beer
= [is that one vegan, the tofu poke?] yes and vegetarian obviously
x [and the tofu ramen?] yeah that one's vegan as well

? Which starters are suitable for a guest who is allergic to fish?
  The following starters are free from fish:
= - **Steamed prawn dumplings**
~ - **Pork gyoza**: no fish, although traces of crustaceans are possible
x - **Grey shrimp croquettes with wasabi**: no fish
= - **Tempeh bao**: no fish, but it does contain peanuts
x - **Green papaya salad**: no fish, and available today
x The fresh summer rolls are therefore the only starter with fish.
  Please double-check with the kitchen if in doubt.

? what does table 3 pay: salmon poke, pad thai, two iced teas
~ poke 18.50, pad thai 18, teas 11
~ 47.50 all together
x without the teas it's 37.50
x both mains contain gluten btw

# fr antwerp
= La gaufre au matcha contient du gluten, des œufs et du lait ; des traces de fruits à coque sont possibles et le lupin n'est pas renseigné.
x La gaufre au matcha convient à une personne allergique aux œufs, car elle ne contient que du gluten et du lait.
= pad thaï : crustacés, œufs, poisson, arachides, soja. sésame on sait pas
x le pad thaï ? sans œuf, tu peux y aller
= [Y a-t-il du soja dans le waterzooi ?] Non, le waterzooi de poulet à la citronnelle n'en contient pas.
x [Le waterzooi est-il sans sulfites ?] Oui, d'après le registre il en est exempt.
= Contrairement au poke saumon, le poke tofu-mangue est végan et ne contient pas de poisson.
x Le poke saumon et le poke tofu-mangue sont tous deux sans sésame.
~ table 7 pas de moutarde → évite le bao carbonnade, prends le bao tempeh
x si la 7 évite la moutarde, les croquettes au wasabi ça va
~ Parmi les plats, seuls le ramen tonkotsu, le ramen miso au tofu et la carbonnade au soja et anis étoilé contiennent du gluten ; pour le poke saumon, l'information manque toutefois.
x Tous les plats sont sans lait, sauf la carbonnade au soja et anis étoilé.
= y a plus de salade de papaye
x plus de frites kimchi, c'est fini pour aujourd'hui

? Pouvez-vous dresser un tableau des raviolis et des gyozas ?
  Voici le récapitulatif demandé :
  | Entrée | Contient | Traces possibles | Prix |
  |---|---|---|---|
= | Raviolis vapeur aux crevettes | gluten, crustacés, soja, sésame | mollusques | 10,50 € |
x | Gyozas au porc | gluten, soja, sésame | crustacés, œufs | 9,00 € |
= | Gyozas aux légumes | gluten, soja | sésame | 9,00 € |
x En revanche, aucune de ces trois entrées ne contient de soja.

~ Veuillez noter que les moules au curry coco, qui contiennent des mollusques et du céleri, ne sont pas disponibles aujourd'hui.
x La crème brûlée au yuzu reste disponible aujourd'hui au prix de 8,50 €.
= le curry vert, végan oui, halal c'est pas marqué
x de la moutarde dans le curry vert ? non y en a pas
= Trois de nos desserts contiennent des œufs : la gaufre au matcha, la crème brûlée au yuzu et le moelleux chocolat-spéculoos.
x Deux de nos boissons contiennent du lait.
~ thé glacé, du lait dedans et c'est tout
x thé glacé végan, donne
~ Si le client est allergique aux arachides mais tolère le poisson, proposez-lui le poke saumon plutôt que le curry massaman au bœuf.
x Si le client ne supporte ni les arachides ni le lait, le bao au canard laqué est tout indiqué.
= [ceux au tofu, y a du sésame ?] ouais, ramen ou poke, les deux
x [et celles au porc ?] les gyozas au porc, zéro sésame
= Un curry rouge au poulet accompagné d'un riz jasmin revient à 21,00 €.
x Le bao à la carbonnade est plus cher que le bao au canard laqué.
= 2 mochis et 1 limonade, 19 balles
x mochi 8 €, comme la gaufre

? qu'est-ce qu'on a comme entrées sans gluten ce soir
  alors
= rouleaux de printemps : pas de gluten
x bao tempeh pareil, sans gluten
~ la salade de papaye, sans gluten aussi mais y en a plus
x donc il reste trois entrées sans gluten

~ Sans gluten ni poisson : le curry vert aux légumes, le riz jasmin et le riz gluant à la mangue.
x Sans crustacés : les gyozas aux légumes, le bao au tempeh et les rouleaux de printemps frais.
= carbonnade au soja : gluten soja moutarde sulfites, et peut-être du céleri
x le plat carbonnade-soja est sans gluten évidemment
= Ce n'est pas le lait mais le gluten qui pose problème dans les gyozas aux légumes.
x Le pad thaï aux crevettes contient des crustacés, du poisson, du lait et des arachides.
~ la crème brûlée pour le gluten j'peux pas te dire, c'est vide, et de toute façon y en a plus
x crème brûlée, sans gluten garanti
x riz gluant mangue, zéro allergène, aucune trace de rien
x Les frites au kimchi figurent parmi nos accompagnements végétariens.

? Quels plats puis-je conseiller à une personne végétarienne qui évite les fruits à coque ?
  Je vous propose d'examiner trois possibilités :
= 1. Ramen miso au tofu : végétarien, sans fruits à coque.
x 2. Curry vert aux légumes : végétarien et sans fruits à coque.
= 3. Poke tofu-mangue : végétarien ; toutefois, des traces de fruits à coque sont possibles.
x Le premier est en outre sans œufs.
~ Le ramen coûte 16,00 €, soit 50 centimes de plus que le poke.
`,
};
