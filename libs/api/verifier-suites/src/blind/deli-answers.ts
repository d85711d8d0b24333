import type { BlindBatch } from './blind-batch';
import { DELI_MENU } from './menus/deli-menu';

/** Twenty-fourth batch: a lunch bar and deli in Leuven. */
export const DELI_ANSWERS: BlindBatch = {
  style: 'at a lunch bar',
  menu: DELI_MENU,
  trueCount: 114,
  falseCount: 109,
  written: `
# nl leuven
~ De pompoensoep bevat selder en kan sporen van melk bevatten; verder staat er bij die soep niets aangevinkt.
x De pompoensoep is vegan, dus iemand met een melkallergie kan ze zonder zorgen eten.
= [Zit er vis in het broodje préparé?] Dat is niet ingevuld in het register, dus ik kan het niet bevestigen.
x Wie geen vis mag, kan bij ons terecht voor het broodje préparé, waar geen vis in zit.
= [tafel 6 heeft notenallergie, mag die de brownie?] nee, er kunnen sporen van noten in zitten
x worteltaart is oké voor iemand met notenallergie
= Naast gluten, eieren en melk bevat de worteltaart ook noten; sulfiet is er niet ingevuld.
x De worteltaart (€ 4,30) bevat behalve gluten, eieren en melk geen andere allergenen.
= Niet alleen het broodje tonijnsla maar ook de club gerookte zalm bevat vis en mosterd.
x Zowel het broodje kip curry als het broodje préparé bevat selder, maar mosterd zit enkel in het broodje préparé.
= De duurste van de pastaboxen is die met scampi (€ 10,90), de goedkoopste die met bolognaise (€ 8,90).
x De pastabox pesto is goedkoper dan de bolognaise.
= twee koffie verkeerd en een brownie = 11,10
x linzensoep + wrap hummus samen 11,40
= preiquiche is op vandaag
x vegan preiquiche hebben we nog, kost 7,60
= Vandaag zijn de vegan preiquiche, de garnaalsalade met avocado en de appeltaart niet beschikbaar; al de rest van de kaart kan je wel verkopen.
x Alle taarten zijn vandaag nog te krijgen, behalve de worteltaart.
~ Geen enkele van onze quiches is glutenvrij.
x Van de drie quiches is er één zonder gluten, namelijk de vegan preiquiche.
= Onze drie soepen bevatten geen noten en geen pinda's.
x In geen van de soepen zit melk, al bevatten twee ervan wel selder.
= Enkel in de wrap hummus zit sesam als ingrediënt; bij de quinoasalade en de vijf andere broodjes gaat het om mogelijke sporen.
x Sesam komt bij ons alleen in de wrap hummus voor, dus bij de andere broodjes hoef je je daar geen zorgen over te maken.
~ Geef tafel 4 gerust de kikkererwtencurry als het om melk en gluten gaat, want die zitten er allebei niet in.
x Zet tafel 4 maar op de kikkererwtencurry als er iemand niet tegen pinda's kan, want daarvoor is die veilig.
= De groentelasagne, die € 13,20 kost, is vegetarisch en halal, maar niet vegan.
x De groentelasagne is niet alleen vegetarisch en halal, maar ook vegan.
= In de aardbei-banaansmoothie zit melk, in die met mango en passievrucht kunnen er sporen van zitten.
x Het verschil tussen de twee smoothies is dat die met mango melk bevat en die met yoghurt niet.
= Ik moet mezelf corrigeren: niet de quiche met spek maar die met spinazie en geitenkaas is vegetarisch.
x Kleine correctie: in de wortelstoemp met braadworst zit geen mosterd maar wel selder.
= Tegen een gast met een eiallergie zeg je best dat we het voor de wortelstoemp niet weten, want eieren zijn daar niet ingevuld.
x De wortelstoemp met braadworst bevat melk, mosterd en sulfiet, maar eieren zitten er niet in.
= [Mag iemand met coeliakie de linzensoep?] Nee, want sporen van gluten zijn mogelijk.
x [kan die van tafel 2 zonder gluten de rode linzensoep eten?] ja tuurlijk
= van de salades is alleen die met quinoa vegetarisch
x er zijn twee vegetarische salades, de quinoa en de niçoise
= Als een klant geen schaaldieren mag, hoef je op de kaart maar twee gerechten te schrappen: de garnaalsalade en de pastabox scampi.
x Voor een klant die geen schaaldieren mag maar wel vis, is de pastabox scampi een goede keuze.
= goedkoopste broodje is de préparé, 5,60
x duurste broodje? ciabatta mozzarella, 6,80
= De niçoisesalade bevat eieren, vis en mosterd, en gluten zitten er niet in; over sulfiet hebben we geen informatie.
x De niçoisesalade is vrij van gluten, melk en sulfiet.
= videe heeft melk, gluten, ei en selder, en van mosterd evt sporen
x in de videe zit geen selder hoor
= Zes producten op onze kaart zijn vegan, waarvan er vandaag één op is (de preiquiche).
x Van wat we vegan hebben, zijn er vandaag twee dingen op.
= De caesarsalade met kip bevat gluten, eieren, vis, melk en mosterd; bovendien zijn sporen van selder mogelijk.
x Op gluten, eieren en vis na is de caesarsalade met kip vrij van allergenen.
~ Lupine is bij twee gerechten niet ingevuld (de ciabatta en de speculoos-cheesecake); in alle andere zit er geen.
x Lupine zit in geen enkel gerecht, dus aan iemand met een lupineallergie mag je alles aanraden.
= die scampibox kan ook sporen van vis en weekdieren hebben
x weekdieren? nergens sporen van
= Op de quinoasalade na bevatten al onze salades eieren en mosterd.
x Alle warme gerechten bevatten melk, met uitzondering van de wortelstoemp.
~ Wil iemand iets zonder gluten én zonder eieren, dan kan je de pompoensoep, de quinoasalade of de kikkererwtencurry voorstellen; de pompoensoep is met € 4,90 de voordeligste van die drie.
x Zoekt je klant een gerecht waar noch gluten noch selder in zit, dan komen de quinoasalade, de niçoisesalade en de wortelstoemp met braadworst in aanmerking.
= De ciabatta mozzarella en pesto bevat noten (net als de pastabox pesto), en bij die ciabatta zijn bovendien sporen van pinda's en sesam mogelijk.
x De twee gerechten met pesto, de ciabatta en de pastabox, bevatten allebei gluten, melk en sulfiet.
= Soja zit in de preiquiche, de brownie en de cheesecake.
x zonder soja: appeltaart, worteltaart, koffie verkeerd
= zonder noten: videe, pastabox bolognaise, smoothie mango
x zonder ei: wrap hummus, linzensoep, club zalm
= Een videe is € 1,60 duurder dan de wortelstoemp met braadworst.
x Met een briefje van € 20 kan een klant een videe en een tomatensoep met balletjes betalen.
~ De tomatensoep met balletjes en de pompoensoep hebben selder gemeen, maar alleen in de eerste zitten gluten en eieren.
x In de koffie verkeerd kunnen naast noten ook sporen van gluten zitten.

? Wat kan ik aanraden aan iemand die geen melk verdraagt?
  Deze gerechten zijn volgens het register vrij van melk:
= - **Broodje tonijnsla** (€ 5,90): bevat wel gluten, eieren, vis en mosterd.
= - **Wrap hummus en gegrilde groenten** (€ 6,50): bevat gluten en sesam.
x - **Broodje kip curry** (€ 6,10): bevat gluten, eieren, selder en mosterd.
= - **Kikkererwtencurry** (€ 12,50): bevat mosterd en mogelijk sporen van pinda's en noten.
x - **Pastabox bolognaise** (€ 8,90): enkel gluten en selder.
  Laat gerust weten of er nog een andere allergie meespeelt.

? Kan je de taarten eens naast elkaar zetten?
  Hieronder vind je het overzicht:
  | Taart | Prijs | Noten | Eieren |
  |---|---|---|---|
= | Worteltaart | € 4,30 | ja | ja |
x | Chocoladebrownie | € 3,50 | nee | ja |
= | Speculoos-cheesecake | € 4,80 | sporen mogelijk | sporen mogelijk |
x | Appeltaart | € 3,90 | sporen mogelijk | nee |
= Van deze vier is de appeltaart vandaag op.
x De brownie is de duurste van de vier, en die is bovendien vegetarisch.

? Tafel 9: één veganist en één gast met een notenallergie, wat stel ik voor?
~ Voor de veganist kan je de kikkererwtencurry of de wrap hummus voorstellen, die allebei ook halal zijn.
x De kikkererwtencurry is ook geschikt voor de gast met de notenallergie.
= Die kan wel de tomatensoep met balletjes nemen, want daar zitten geen noten in.
x Ook de quiche met spinazie en geitenkaas is voor die gast veilig.

? is de garnaalsalade er nog en zit daar vis in
~ nee die is op
= er kunnen sporen van vis in zitten
x weekdieren zitten er zeker niet in

? Geef me de soepen met selder, melk en gluten in een tabel.
  | Soep | Selder | Melk | Gluten |
  | :--- | :---: | :---: | :---: |
= | Tomatensoep met balletjes | bevat | sporen mogelijk | bevat |
= | Pompoensoep | bevat | sporen mogelijk | vrij |
x | Rode linzensoep | vrij | vrij | sporen mogelijk |
x Alle drie de soepen bevatten dus selder.
= De goedkoopste van de drie is de pompoensoep, die € 4,90 kost.

? Wat zit er allemaal in de club gerookte zalm?
= Hij bevat gluten, vis, melk en mosterd.
= Daarnaast kan hij sporen van eieren en sesam bevatten.
x Noten en eieren zitten er niet in.
x Hij kost € 7,60 en is vandaag beschikbaar.

? Mag een klant met een sesamallergie een broodje?
= Geen enkel broodje is volledig vrij van sesam: in de wrap zit het echt, bij de vijf andere zijn sporen mogelijk.
x Het veiligst is het broodje préparé, want daarin komt geen sesam voor.
= Een quiche met spek kan wel, want daar zit geen sesam in.

? hoeveel van de warme gerechten zijn halal
= twee: de kikkererwtencurry en de groentelasagne
x de videe ook

? Wat is er halal bij de dranken en de taarten?
= Bij de dranken zijn ze alle drie halal.
= Bij de taarten gaat het om de chocoladebrownie en de appeltaart, waarvan die laatste vandaag op is.
x De worteltaart en de speculoos-cheesecake zijn eveneens als halal aangeduid.

# fr leuven
= Le vol-au-vent contient du gluten, des œufs, du lait et du céleri ; des traces de moutarde sont possibles.
x Comme il n'y a pas de moutarde dans le vol-au-vent, on peut le servir à un client qui y est allergique.
= [Y a-t-il des arachides dans les pâtes au pesto ?] Ce n'est pas renseigné dans le registre, je ne peux donc pas vous le confirmer.
x [Pâtes au pesto pour une allergie aux arachides, c'est bon ?] Oui, elles ne contiennent que des fruits à coque.
= plus de tarte aux pommes aujourd'hui
x il reste de la tarte aux pommes et du brownie
= Outre le gluten, la quiche lorraine contient des œufs et du lait.
x À part le gluten et les œufs, la quiche lorraine ne contient aucun allergène.
= Non seulement le wrap houmous est végétalien, mais il est aussi halal ; en revanche, il contient du sésame.
x Le wrap houmous et légumes grillés est végétalien, halal et sans moutarde.
~ La salade César est un peu moins chère que la niçoise (12,90 € contre 13,50 €), mais elle contient du lait, contrairement à celle-ci.
x La niçoise coûte 13,50 € et la César 12,90 € ; aucune des deux ne contient de poisson.
= un américain et un latte ça fait 9,40
x deux veloutés de potiron = 10,20
= Donne à la table 3 le velouté de potiron plutôt que la soupe de lentilles si le client ne supporte pas du tout le gluten.
x Pour la table 7, allergique au céleri, propose la soupe de lentilles corail : elle n'en contient pas.
= Des traces d'arachides sont possibles dans la ciabatta, le curry de pois chiches, le gâteau aux carottes et le brownie.
x Rien à craindre pour les arachides : il n'y a que le brownie où des traces sont possibles.
= Le stoemp contient de la moutarde, du lait et des sulfites ; pour les œufs, rien n'est indiqué.
x stoemp saucisse pas d'œufs, c'est bon
= parmi les sandwichs seul le wrap est végan
x la ciabatta mozza est végane
= Tous nos gâteaux sont végétariens, mais aucun n'est végétalien.
x Chacun de nos gâteaux contient à la fois des fruits à coque et du soja.
= Les pâtes aux scampis contiennent des crustacés, mais on ignore si elles contiennent du céleri.
x Les pâtes aux scampis, qui coûtent 10,90 €, contiennent du gluten et du lait, mais pas de crustacés.
= sans lait : l'américain, la niçoise et le curry de pois chiches
x sans œufs : le club saumon, le wrap et la salade quinoa-feta
= Le café latte contient du lait, et des traces de soja ou de fruits à coque ne sont pas exclues.
x Quelqu'un qui est allergique aux fruits à coque peut boire le café latte.
= Ce n'est pas le sandwich poulet curry mais la baguette thon-mayo qui contient du poisson.
x Ce n'est pas dans la baguette thon-mayo qu'il y a de la moutarde, c'est dans le sandwich poulet curry.
~ Si le client évite à la fois le lait et les œufs, la soupe de lentilles corail convient, tout comme le wrap houmous ; le velouté de potiron, lui, peut contenir des traces de lait.
x Un client qui ne tolère ni le lait ni le gluten a le choix entre le smoothie mangue-passion et le curry de pois chiches.
~ Seules deux salades contiennent du lait : la César et celle au quinoa.
x Trois de nos salades contiennent du lait.
= la crevettes-avocat est épuisée, pas la niçoise
x salade crevettes dispo, 14,80
x Le gâteau aux carottes (4,30 €) est sans sulfites, mais il contient des fruits à coque.
x Le plus cher de nos sandwichs est le club au saumon fumé, à 7,90 €, et le moins cher la baguette thon-mayo, à 5,90 €.
x Mis à part les pâtes aux scampis, toutes nos pâtes sont végétariennes.
x Pour la salade de quinoa et feta, les œufs ne sont pas renseignés.

? Quelles quiches avons-nous aujourd'hui ?
  Voici ce que j'ai trouvé :
= - **Quiche lorraine** (7,20 €) : gluten, œufs et lait, avec des traces possibles de céleri
= - **Quiche épinards-chèvre** (7,50 €) : végétarienne, la moutarde n'est pas renseignée
x - **Quiche végane aux poireaux** (7,60 €) : disponible, contient du gluten et du soja
x Les deux premières sont donc sans fruits à coque.
= Celle aux poireaux est épuisée.

? Compare-moi les plats chauds
  | Plat | Prix | Lait | Gluten | Végétarien |
  |---|---|---|---|---|
= | Vol-au-vent | 15,50 € | oui | oui | non |
x | Stoemp aux carottes et saucisse | 13,90 € | oui | non | non |
= | Curry de pois chiches | 12,50 € | non | non | oui |
x | Lasagne aux légumes | 13,20 € | non | oui | oui |
= Le plus cher des quatre est donc le vol-au-vent.
= Deux d'entre eux sont végétariens.
x Le curry est en outre le seul à être halal.

? une cliente allergique au lait veut un smoothie
= le fraise-banane non, y a du lait dedans
x mangue-passion ok pour elle
= pour celui à la mangue des traces de lait sont possibles

? Qu'y a-t-il dans le sandwich américain ?
= Il contient du gluten, des œufs, du céleri et de la moutarde.
= Deux allergènes n'ont pas été complétés : le poisson et les sulfites.
x Il ne contient ni sésame ni lait.
x Celui-ci est plus cher que le poulet curry.

? Que puis-je proposer à quelqu'un qui mange halal ?
= En plat chaud, il y a le curry de pois chiches ainsi que la lasagne aux légumes.
= Pour les pâtes, c'est la bolognaise qu'il faut choisir.
x Du côté des salades, la César au poulet est halal elle aussi.
= On peut y ajouter le sandwich poulet curry, qui coûte 6,10 €.
x Nos trois soupes le sont également.

# en leuven
= The Caesar has fish in it as well as egg, milk, gluten and mustard.
x The Caesar is fine for someone with a fish allergy; it only contains gluten, egg, milk and mustard.
= [Is the red lentil soup free of celery?] We don't know, celery hasn't been filled in for it.
x The red lentil soup is free of celery, and it is vegan on top of that.
= [any nuts in the tomato soup?] nope
x [does the latte have nuts?] no it doesn't
~ brownie 3.50, carrot cake 4.30, so 7.80 for both
x a tuna baguette and a mango smoothie come to 11.90
= Every sandwich contains gluten, and four of the six contain mustard.
x All of our sandwiches contain egg, apart from the smoked salmon club.
= Unlike the bacon quiche, the spinach and goat's cheese one is vegetarian, although we cannot confirm whether it contains mustard.
x The spinach and goat's cheese quiche has no mustard in it, unlike the tuna mayo baguette.
= Give table 12 the Niçoise rather than the Caesar if gluten is the problem.
x You can bring table 5 the carrot stoemp with sausage; it is safe for coeliacs.
= Neither the prawn salad nor the apple tart can be sold today.
x The only thing we've run out of is the apple tart.
~ Three of our four cakes contain egg; in the speculoos cheesecake, traces of it are possible.
x Two of our four cakes are free of nuts.
= The pesto pasta box not only contains gluten, milk and nuts but also sulphites.
x The pesto pasta box contains sulphites, whereas egg can be ruled out completely.
= vegan right now: hummus wrap, pumpkin soup, lentil soup, chickpea curry, mango smoothie
x vegan and available: leek quiche, chickpea curry
~ If a guest avoids crustaceans and molluscs, the bolognese box is a better choice than the scampi one, which contains the former and may contain traces of the latter.
x For guests who are allergic to molluscs, both the scampi pasta box and the bolognese are an option.
= no sesame in the quiches, soups or cakes
x no peanuts in the chickpea curry
= It's not the chicken curry sandwich but the smoked salmon club that costs 7.90.
x Free of soya: tuna baguette, lentil soup, vegetable lasagne.
= Traces of milk cannot be ruled out in the bolognese box.
x the bolognese is dairy free
~ The steak tartare sandwich is our cheapest sandwich (5.60), and its fish and sulphites are still not filled in.
x For the steak tartare sandwich only sulphites haven't been filled in; fish is marked as free.
= Lasagne, stoemp and vol-au-vent all contain milk, but the stoemp is the only one of them with sulphites.
x Everything among the hot dishes except the vol-au-vent is vegetarian.
= Only two salads are under 13 euros: the quinoa and feta one, and the Caesar.
x The cheapest salad is the Niçoise at 11.90.
x The Niçoise salad may contain traces of gluten.
x Whether the smoked salmon club contains soya is not filled in.
x chicken curry sandwich isn't halal

? What can a guest with an egg allergy have for lunch?
  Going by the register, these are free of egg:
= - Mozzarella pesto ciabatta (€6.80): contains gluten, milk and nuts
= - Quinoa and feta salad (€11.90)
x - Bolognese pasta box (€8.90), which is halal too
= - Chickpea curry, which is also vegan
x - Carrot stoemp with sausage

? Can you put the drinks in a table?
  | Drink | Milk | Nuts | Vegan |
  |---|---|---|---|
= | Mango passion fruit smoothie | traces | free | yes |
x | Strawberry banana yoghurt smoothie | contains | free | no |
= | Caffè latte | contains | traces | no |
x The latte is the most expensive of the three at 3.80.
= All of them are vegetarian.

? Is the vegetable lasagne okay for a halal guest who can't have soya?
= It is marked as halal, and it costs 13.20.
= However, traces of soya are possible, so it isn't suitable for that guest.
x The carrot stoemp would be a good alternative, since that one is halal too.
= A better option is the chickpea curry, which is halal and contains no soya.
x That one doesn't contain mustard either.
`,
};
