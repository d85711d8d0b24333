import type { BlindBatch } from './blind-batch';
import { QUAY_MENU } from './menus/quay-menu';

/** Fourteenth batch: a brasserie of its own, in the style of a language model. */
export const QUAY_ANSWERS: BlindBatch = {
  style: 'at a brasserie',
  menu: QUAY_MENU,
  trueCount: 93,
  falseCount: 100,
  written: `
# fr dok
= Oui, les **croquettes aux crevettes grises** contiennent du gluten, des crustacés, des œufs, du poisson et du lait.
= [Est-ce que la salade niçoise convient à un client allergique au lait ?] Oui, tu peux la servir : le lait n'y figure pas, ni comme ingrédient ni en traces.
= Non, il n'y a pas de cacahuètes dans le **burger de saumon**.
= Pour les **moules à la crème**, je ne peux rien garantir côté sulfites : la case n'a pas été remplie.
= Attention, le **pavé de saumon grillé** peut contenir des traces de lait, contrairement au **saumon fumé**, qui n'en contient pas.
= [La mousse au chocolat, on en a encore ?] Malheureusement non, elle est en rupture pour le moment.
= La **tartine aux crevettes grises** coûte 16,50 €, soit 40 centimes de moins que le **burger de saumon**.
= Aucun plat principal ne contient d'arachides ni de sésame.
= Si ta cliente est allergique au céleri, évite le **waterzooi de poisson**, car il en contient.
= Tous les plats du lunch contiennent de la moutarde, sauf le **Buddha bowl au tofu**.
= Les fruits à coque sont bien présents dans le **carpaccio de Saint-Jacques**, mais pour le sésame, personne n'a rien encodé.
= [Le pavé de somon grillé, c'est combien ?] Le **pavé de saumon grillé** est à vingt-quatre euros quatre-vingts.
= Ce n'est pas parce que ce sont des croquettes qu'elles sont toutes végétariennes : celles **au fromage** et celles **de poireaux** le sont.
x Oui, le **saumon fumé** est garanti sans sulfites.
x [Les moules marinières contiennent-elles des crustacés ?] Non, aucun souci, elles n'en contiennent pas du tout.
x Les **linguine aux palourdes** contiennent des œufs, c'est confirmé par la fiche.
x [Il reste de la sole meunière ?] Oui, elle est encore disponible, tu peux la proposer.
x Le **Buddha bowl au tofu** est sans gluten, tu peux donc le conseiller à une cliente cœliaque.
x Aucune entrée ne contient de mollusques.
x Le plat le plus cher de la carte, ce sont les **moules à la crème**.
x Le **waterzooi de poisson** ne contient ni lait ni céleri.
x Contrairement à la **mousse au chocolat**, la **dame blanche** ne contient pas de soja.
x [Le burger de saumon est-il halal ?] Oui, il est renseigné comme halal.
x Bonne nouvelle : les **frites maison** conviennent parfaitement à une personne allergique au gluten.
x Je te conseille la **tartine aux crevettes grises** pour ce client, car elle ne contient pas de moutarde.
x La **salade niçoise** est à dix-huit euros cinquante.
x Pour le céleri dans les **moules marinières**, la case n'est pas remplie : mieux vaut demander en cuisine.
x Il n'y a pas de lupin dans le **sorbet au citron**, c'est vérifié.
x [La salade de saumon fumé contient-elle des noix ?] Oui, elle en contient, c'est un ingrédient de la recette.
x Toutes les croquettes contiennent du lait, y compris celles **de poireaux**.
x [Peut-on servir les croquettes au fromage à quelqu'un d'allergique à la moutarde ?] Oui, sans problème, il n'y a aucune trace de moutarde.
x Parmi les plats, seule la **sole meunière** contient du poisson.
x Le **sorbet au citron** est épuisé, propose plutôt la **dame blanche**, qui est toujours disponible.
? Quels desserts puis-je proposer à quelqu'un d'allergique au lait ?
  Voici ce que dit le registre pour les desserts :
= - **Dame blanche** : contient du lait
= - **Mousse au chocolat** : contient du lait, et elle est de toute façon épuisée
= - **Sorbet au citron** : sans lait
= En résumé, seul le **sorbet au citron** convient à une personne allergique au lait.
? Tu peux me comparer les trois croquettes ?
  Bien sûr, voici un petit tableau :
  | Plat | Gluten | Lait | Céleri |
  |---|---|---|---|
= | **Croquettes aux crevettes grises** | contient | contient | non renseigné |
= | **Croquettes au fromage** | contient | contient | non renseigné |
x | **Croquettes de poireaux** | sans | sans | sans |
= En bref, seules les **croquettes de poireaux** sont sans lait.
x À noter : les trois croquettes sont végétariennes.
? Un client est allergique à la moutarde, qu'est-ce qu'il peut prendre avec du saumon ?
  Prudence, les plats au saumon ne se ressemblent pas :
x - **Saumon fumé** : sans moutarde
= - **Salade de saumon fumé** : contient de la moutarde
= - **Burger de saumon** : contient de la moutarde
= - **Pavé de saumon grillé** : information non renseignée pour la moutarde
x En conclusion, le **pavé de saumon grillé** est le choix le plus sûr, puisqu'il ne contient pas de moutarde.
? Moules marinières ou moules à la crème, quelles différences ?
  Les deux se ressemblent, mais pas tout à fait :
= - Les **marinières** sont sans lait, celles **à la crème** en contiennent.
x - Les sulfites : absents des **marinières**, présents dans celles **à la crème**.
x - Le céleri n'est présent dans aucune des deux.
= - Elles peuvent toutes les deux contenir des traces de crustacés.
x - Côté prix, les **marinières** coûtent 2 € de moins.
= Bref, pour une personne allergique au lait, propose plutôt les **moules marinières**.
? Qu'est-ce qu'on a comme plats végans ?
  | Plat | Végan | Prix |
  |---|---|---|
= | Croquettes de poireaux | oui | 13,90 € |
= | Buddha bowl au tofu | oui | 15,90 € |
x | Dame blanche | oui | 8,90 € |
x | Sorbet au citron | oui | 8,20 € |
= | Frites maison | oui | 5,50 € |
x En résumé, le **Buddha bowl au tofu** est le seul plat végan de la carte.
? Le carpaccio de St-Jacques, il y a quoi dedans ?
x Le **carpaccio de Saint-Jacques** contient des crustacés et du poisson.
= On y trouve des mollusques et des fruits à coque.
= Il n'y a pas de gluten, ni de lait, ni d'œufs.
x Quant au sésame, il n'y en a pas.
? Quelles entrées sont sans gluten et encore disponibles ?
x La **soupe de poissons** convient également, car elle est liée sans farine et ne contient pas de gluten.
# nl dok
= Ja, in de **garnaalkroketten** zit melk, en ook gluten, eieren, vis en schaaldieren.
= [Zit er pinda in de buddhabowl met tofu?] Er kunnen sporen van pinda in zitten, dus serveer hem niet aan iemand met een pinda-allergie.
= Nee, de **zeetong op molenaarswijze** is op dit moment uitverkocht.
= Of er selderij in de **linguine met venusschelpen** zit, is niet ingevuld; vraag het even na in de keuken.
= Geen enkel dessert bevat vis of weekdieren.
= De **zalmburger** bevat sesam, de **salade niçoise** niet.
= [Is de citroensorbet halal?] Ja hoor, de **citroensorbet** staat als halal aangeduid, en hij is bovendien veganistisch.
= De **gegrilde zalmfilet** kost € 24,80 en is daarmee duurder dan de **linguine met venusschelpen** (€ 22,90).
~ Raad bij een lupineallergie liever de **kaaskroketten** aan dan de **preikroketten**: bij die laatste is lupine niet ingevuld, bij de eerste zit het er niet in.
= Met uitzondering van de **citroensorbet** bevatten alle desserts eieren.
= Het klopt niet dat de **waterzooi van vis** zonder melk is: er zit wel degelijk melk in.
= [Hoeveel kost een portie huisgemaakte fieten?] De **huisgemaakte frieten** kosten vijf euro vijftig.
x Ja, de **gegrilde zalmfilet** bevat melk.
x [Zijn er nog Zeeuwse oesters?] Jazeker, die zijn nog te krijgen.
x De **vissoep** is melkvrij, dus ideaal voor een gast met een melkallergie.
x Er zit geen mosterd in de **boterham met grijze garnalen**.
x Alle hoofdgerechten bevatten weekdieren, behalve de **zeetong op molenaarswijze**.
x [Mag ik de dame blanche geven aan iemand met een notenallergie?] Ja, dat mag gerust, er zitten geen noten in.
x De **kaaskroketten** kosten € 13,90, net als de **preikroketten**.
x In de **waterzooi van vis** zitten gegarandeerd geen eieren.
x De **kaaskroketten** zijn veganistisch, dus die kun je met een gerust hart aanraden.
x In tegenstelling tot de **mosselen met room** bevatten de **mosselen marinière** geen selderij.
x Bij de **salade niçoise** is niet ingevuld of er vis in zit.
x Geen van de lunchgerechten bevat soja.
x [Zit er sesam in de salade met gerookte zalm?] Nee, daar zit geen sesam in.
x De **zalmburger** kost zeventien euro negentig.
x Van alle lunchgerechten bevat enkel de **zalmburger** eieren.
x Bij de **garnaalkroketten** is ingevuld dat er selderij in zit.
x Met € 21 zijn de **Zeeuwse oesters** goedkoper dan het **carpaccio van sint-jakobsvruchten**.
x De **preikroketten** kunnen sporen van soja bevatten, maar soja is geen ingrediënt.
? Welke hoofdgerechten kan ik geven aan iemand die geen schaaldieren mag?
  Dit zegt het register:
= - **Gegrilde zalmfilet**: geen schaaldieren
= - **Linguine met venusschelpen**: geen schaaldieren
= - **Mosselen marinière** en **mosselen met room**: kunnen sporen van schaaldieren bevatten
x - **Waterzooi van vis**: geen schaaldieren
x - **Zeetong op molenaarswijze**: bevat schaaldieren
= Kortom, alleen de **gegrilde zalmfilet** en de **linguine met venusschelpen** zijn geschikt bij een allergie voor schaaldieren.
? Kun je de zalmgerechten even naast elkaar zetten?
  Natuurlijk!
  | Gerecht | Melk | Mosterd | Halal | Prijs |
  |---|---|---|---|---|
= | **Gerookte zalm** | nee | sporen mogelijk | ja | € 17,20 |
= | **Salade met gerookte zalm** | ja | ja | niet aangeduid | € 18,50 |
x | **Zalmburger** | ja | ja | niet aangeduid | € 16,90 |
x | **Gegrilde zalmfilet** | sporen mogelijk | nee | ja | € 24,80 |
= De **zalmburger** is dus de goedkoopste van de vier.
= Alle vier bevatten ze vis.
x Samengevat: de **gerookte zalm** is het enige zalmgerecht dat halal is.
? Tafel 6 is coeliakiepatiënt en wil een dessert.
= De **dame blanche** zou ik niet aanraden, want voor gluten is daar niets ingevuld.
= De **citroensorbet** bevat geen gluten.
? Wat is er vegetarisch bij de voorgerechten?
  Even overlopen:
= 1. **Kaaskroketten** (vegetarisch, niet veganistisch)
= 2. **Preikroketten** (vegetarisch én veganistisch)
x 3. **Vissoep** (vegetarisch)
x Besluit: alleen de **preikroketten** zijn vegetarisch.
? Een gast met een sulfietallergie vraagt wat hij kan nemen.
  | Gerecht | Sulfieten |
  |---|---|
= | Mosselen marinière | bevat |
= | Mosselen met room | niet ingevuld |
x | Linguine met venusschelpen | vrij |
= | Gegrilde zalmfilet | vrij |
x | Gerookte zalm | vrij |
= Ik zou de **gegrilde zalmfilet** voorstellen, omdat daar geen sulfieten in zitten.
x De **mosselen marinière** kan hij ook nemen, want die bevatten geen sulfieten.
? Verschil tussen chocolademousse en dame blanche?
= Beide bevatten melk, eieren en soja.
x De **chocolademousse** is veertig cent duurder.
x Voor pinda zijn ze allebei veilig.
= Van die twee is alleen de **dame blanche** nog beschikbaar.
x Ze zijn trouwens allebei veganistisch.
? Wat mag iemand met een eierallergie bij de lunch?
= De **salade met gerookte zalm** en de **buddhabowl met tofu** bevatten geen eieren.
x De **salade niçoise** is ook een optie, want die is zonder ei.
= De **zalmburger** en de **boterham met grijze garnalen** vallen af: in allebei zitten eieren.
x Kortom, alleen de **boterham met grijze garnalen** valt af.
# en dok
= Yes, the **fish soup** contains celery, as well as gluten, crustaceans and fish.
= [Can a guest with a nut allergy have the scallop carpaccio?] No, don't serve it: the **scallop carpaccio** contains nuts.
= We don't know whether the **grilled salmon fillet** contains mustard, because nobody has filled it in.
= The **lemon sorbet** may contain traces of nuts, but it has no milk and no eggs.
= Every dessert on the menu is vegetarian, but only the **lemon sorbet** is vegan.
= [Are the Zeeland oysters still on?] No, sorry, the **Zeeland oysters** are sold out right now.
= The **fish waterzooi** costs €26.90, which is 60 cents less than the **mussels in cream**.
x None of the mains contains gluten.
= It isn't true that the **tofu Buddha bowl** is free of sesame; sesame is one of its ingredients.
= [Is there egg in the linguini with clams?] It isn't an ingredient, but the **linguine with clams** may contain traces of egg.
= Three dishes are sold out at the moment: the **Zeeland oysters**, the **sole meunière** and the **chocolate mousse**.
= The cheapest item on the whole menu is the **homemade fries**, at five euros fifty.
x Yes, the **homemade fries** are completely gluten-free.
x [Does the open sandwich with grey shrimps contain soy?] No, there's no soy in it.
x The **scallop carpaccio** contains no fish, so it's fine for someone with a fish allergy.
x The **salmon burger** is free from sesame.
x All the starters are free of nuts, including the **scallop carpaccio**.
x [Is the chocolate mousse available?] Yes, the **chocolate mousse** is available today.
x The **sole meunière** costs €28.90.
x Both salads on the lunch menu contain milk.
x I'd recommend the **cheese croquettes** for a guest allergic to egg, because they are made without egg.
x The **smoked salmon** isn't marked as halal.
x Unlike the **leek croquettes**, the **cheese croquettes** contain no gluten.
x None of the lunch dishes contains crustaceans.
x We have no information about mustard for the **Niçoise salad**.
x It's not true that the **mussels in cream** contain milk, whatever the name suggests.
x [Is lupin in the salmon burger?] The **salmon burger** contains lupin, so steer clear.
x The **dame blanche** is more expensive than the **grey shrimp croquettes**.
x The **grey shrimp croquettes** are safe for a guest with a mollusc allergy.
? What can I offer a vegan guest for a full meal?
  Here's what works:
= - **Starter:** the leek croquettes are vegan.
= - **Lunch dish:** the tofu Buddha bowl is vegan too.
= - **Side:** homemade fries, also vegan.
x - **Dessert:** the dame blanche, which is vegan.
x In short, every course has a vegan option, including a vegan main: the **linguine with clams**.
? Compare the lunch dishes for gluten and milk, please.
  Sure, here's the overview:
  | Dish | Gluten | Milk |
  |---|---|---|
= | **Niçoise salad** | free | free |
x | **Smoked salmon salad** | free | free |
= | **Salmon burger** | contains | free |
x | **Open sandwich with grey shrimps** | contains | contains |
= | **Tofu Buddha bowl** | not filled in | free |
? My guest can't have molluscs. Which mains are OK?
= The **grilled salmon fillet** is the only main that is free of molluscs.
x The **linguine with clams** only may contain traces of molluscs; they aren't an ingredient.
x The **fish waterzooi** is fine as well, as there are no molluscs in it.
= The **sole meunière** may contain traces of them, and it's sold out anyway.
? Which dishes are halal?
  According to the register:
= 1. Smoked salmon: halal
= 2. Grilled salmon fillet: halal
x 3. Smoked salmon salad: halal
= 4. Lemon sorbet: halal
x 5. Chocolate mousse: halal
= All in all, the **grilled salmon fillet** is the only main marked as halal.
? Table 12: peanut allergy, wants dessert. Ideas?
= Avoid the **dame blanche**: it may contain traces of peanuts.
x The **chocolate mousse** may contain peanuts too.
x In short, none of the desserts is peanut-free.
? Celery allergy: mussels, waterzooi or fries?
  | Dish | Celery | Price |
  |---|---|---|
= | Mussels marinière | contains | €26.50 |
= | Mussels in cream | contains | €27.50 |
x | Fish waterzooi | may contain | €26.90 |
x | Homemade fries | free | €5.50 |
x Summary: the **homemade fries** are the only one of these four without celery.
? Smoked salmon or smoked salmon salad, which one for someone who avoids dairy?
= Go for the **smoked salmon**: it contains no milk, whereas the **smoked salmon salad** does.
= The plain **smoked salmon** is also cheaper, at €17.20 against €18.50.
x Sulphites aren't a problem either: the **smoked salmon** has none.
x And neither of the two has anything to do with mustard: both are mustard-free.
? Fish soup: is it OK for table 4, who's allergic to milk and eggs?
= There are no eggs in the **fish soup**.
= As for milk, the register doesn't say: that cell is still empty.
x So yes, you can safely serve the **fish soup** to a guest allergic to milk.
`,
};
