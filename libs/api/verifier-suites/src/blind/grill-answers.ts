import type { BlindBatch } from './blind-batch';
import { GRILL_MENU } from './menus/grill-menu';

/** Thirteenth batch: written after the reader was mended with the three before. */
export const GRILL_ANSWERS: BlindBatch = {
  style: 'at a grill',
  menu: GRILL_MENU,
  trueCount: 106,
  falseCount: 99,
  written: `
# fr midi
= [Est-ce qu'il y a du lait dans la shakshuka ?] Non, la shakshuka ne contient pas de lait.
x [Et du gluten dans la shakshuka ?] Non, elle n'en contient pas.
= [Le baklava à la pistache, il y a des cacahuètes dedans ?] Attention, des traces de cacahuètes sont possibles dans le baklava à la pistache.
x [Le petit-déjeuner turc contient-il des arachides ?] Oui, le petit-déjeuner turc contient des arachides.
= **Tajine d'agneau aux pruneaux** : contient des fruits à coque, du sésame et des sulfites ; traces d'arachides et de céleri possibles.
x **Tajine de poulet au citron confit** : contient des sulfites, mais pas de moutarde.
= [On sait si la brochette de gambas contient du lait ?] Non, la case « lait » n'est pas remplie pour la brochette de gambas : demandez en cuisine avant de répondre au client.
x [La brochette de gambas, un client intolérant au lactose peut la prendre ?] Oui, pas de souci, elle ne contient pas de lait.
= [Combien coûte le couscous royal ?] Le couscous royal est à 23,50 €.
x [Et le couscous aux sept légumes, c'est combien ?] Il est à 15,50 €.
= [Le couscous aux sept légumes est-il végan ?] Oui, il est indiqué comme végan, mais des traces de lait sont possibles.
x [La pide au fromage est-elle végane ?] Oui, la pide au fromage est végane.
= [On a encore de l'Iskender ?] Non, l'Iskender kebab n'est pas disponible pour le moment.
x [Qu'est-ce que je peux proposer à quelqu'un qui veut du poisson ?] Proposez-lui la pastilla aux fruits de mer : elle est disponible, à 18,90 €.
= Ni l'ayran ni le thé à la menthe ne contiennent de gluten.
x L'ayran et le thé à la menthe sont tous les deux préparés sans lait.
= Parmi les tajines, seul le tajine de kefta contient des œufs.
x [Il y a du céleri dans les tajines ?] Oui, les quatre tajines contiennent du céleri.
= [Le houmous est-il sans gluten ?] Non, je ne peux pas l'affirmer : des traces de gluten sont possibles dans le houmous.
x [Un client demande un mezze sans gluten.] Le zaalouk est sans gluten, vous pouvez le lui servir.
= [Y a-t-il du gluten dans le zaalouk ?] Non, d'après le registre il ne contient pas de gluten.
x La harissa contient de la moutarde.
= La sauce à l'ail contient des œufs et de la moutarde ; du lait et du soja peuvent s'y retrouver à l'état de traces.
x La sauce à l'ail contient des œufs, mais il n'y a aucune trace de lait dedans.
= Les deux pides contiennent du gluten et des œufs.
x Les deux pides contiennent du lait.
= [L'assiette Adana kebab est halal ?] Oui, elle est renseignée comme halal et coûte 16,90 €.
x [La brochette de gambas, c'est halal ?] Oui, elle est renseignée comme halal.
? Que peut manger une cliente allergique aux œufs ?
  Voici ce que dit le registre pour les œufs :
= - **Tajine de légumes** : ne contient pas d'œufs
= - **Assiette shish poulet** : pas d'œufs
x - **Baklava à la pistache** : pas d'œufs
= - **Couscous royal** : pas d'œufs non plus
x - **Sauce à l'ail** : pas d'œufs, elle peut accompagner le tout
= À éviter : la shakshuka, le petit-déjeuner turc et les deux pides, qui contiennent tous des œufs.
x L'assiette Adana kebab est à éviter aussi, elle contient des œufs.
  Prévenez quand même la cuisine de l'allergie en passant la commande.
# fr midi
? Un client est allergique au sésame, tu peux me faire un tableau ?
  Bien sûr, voici l'essentiel :
  | Plat | Sésame |
  |---|---|
= | Houmous | contient |
= | Pide au fromage | traces possibles |
x | Assiette Adana kebab | non |
= | Zaalouk | non |
x | Tajine de kefta aux œufs | contient |
= | Tajine d'agneau aux pruneaux | contient |
x | Petit-déjeuner turc | traces possibles |
# fr midi
? Tout sur le couscous royal, s'il te plaît : allergènes, prix, régime.
  **Couscous royal**
= - Contient : gluten, céleri et lait
x - Peut contenir : moutarde et soja
= - Soja : non renseigné
x - Prix : 22,50 €
= - Halal : oui, c'est indiqué
# fr midi
= Attention à la 12 : la shakshuka, traces de céleri possibles, dis-le au client.
x T'inquiète pour la table 7, y a pas de fruits à coque dans le tajine de légumes.
= [La dame de la 4 supporte pas le lait, je lui mets quoi comme mezze ?] Mets-lui le houmous ou le zaalouk, pas de lait dans les deux.
x [Et comme boisson ?] Un ayran, ça passe, y a pas de lait dedans.
= Iskender c'est fini, ne le propose plus.
x On peut encore vendre une pastilla, j'en ai vu en cuisine, elle est dispo.
= [C'est combien le baklava ?] Sept cinquante.
x [C'est combien la shakshuka ?] Douze nonante.
= [Dis, du soja dans la pide viande hachée, tu sais ?] Aucune idée, c'est pas rempli dans le registre.
x [Et du lupin dans la pide au fromage ?] Non, y en a pas.
~ Oui, le petit-déj turc a des œufs, du lait, du gluten et du sésame.
x Le petit-déj turc, pour l'allergique aux noix de la 3, c'est bon, pas de fruits à coque.
= [Il y a des crustacés dans la brochette ?] Ben oui, ce sont des gambas : la brochette de gambas contient des crustacés, et des traces de mollusques sont possibles.
x [Allergie au poisson à la 9, la brochette de gambas ça va ?] Oui chef, pas de poisson dans la brochette de gambas.
= La harissa c'est végan, et à un euro.
x La sauce à l'ail c'est végan aussi, tu peux la donner avec.
= [Du gluten dans le shish poulet ?] Traces possibles, donc non pour la cœliaque de la 2.
x [Le shish poulet, il y a du lait ?] Juste des traces éventuellement.
= Pas de gluten dans le tajine de poulet ni dans celui d'agneau.
x Pas de gluten dans les tajines, kefta compris, même pas des traces.
= [Les sulfites dans le zaalouk ?] Personne n'a vérifié, faut demander au chef.
x Pour la moutarde dans le tajine d'agneau, j'ai regardé : il n'y en a pas.
= Thé à la menthe : zéro allergène au registre, 3,90 €.
x L'ayran est à 3,90 € et contient du lait.
# nl midi
= [Zit er melk in de groentetajine?] Nee, de groentetajine bevat geen melk.
x [Zitten er noten in de groentetajine?] Nee, daar zitten geen noten in.
= [Mag iemand met een notenallergie de groentetajine eten?] Liever niet: in de groentetajine kunnen sporen van noten zitten.
x [Bevat de hummus gluten?] Ja, de hummus bevat gluten.
= [Wat zit er in de hummus?] Sesam zit er zeker in, en er kunnen sporen van gluten in zitten.
x De zaalouk bevat selder.
= Van de zaalouk weten we niet of er sulfieten in zitten: dat is niet ingevuld.
x [Zitten er sulfieten in de shakshuka?] Nee, de shakshuka bevat geen sulfieten.
= [Hoeveel kost de Kipspiesschotel?] De kipspiesschotel kost € 15,90.
x [En de Adana-kebabschotel?] Die kost € 17,90.
= [Is de pide met kaas vegetarisch?] Ja, de pide met kaas staat als vegetarisch aangeduid.
x [Is de pide met gehakt vegetarisch?] Ja, die is vegetarisch.
= De pastilla met zeevruchten is momenteel niet beschikbaar.
x Voor wie geen schaaldieren mag, is de Iskender kebab een goede keuze: die bevat er geen en is gewoon te bestellen.
= [Zitten er pinda's in de baklava?] Sporen van pinda's zijn mogelijk in de baklava met pistache; noten zitten er sowieso in.
x [Zit er ei in de baklava met pistache?] Ja, er zitten eieren in.
= Zowel de ayran als de kipspiesschotel bevat melk.
x Zowel de looksaus als de ayran bevat melk.
= Over lupine is bij de couscous met zeven groenten en de twee pides niets ingevuld; de andere gerechten bevatten er geen.
x [Is de muntthee glutenvrij?] Ja, de muntthee is glutenvrij.
= [Bevat de muntthee gluten?] Nee, de muntthee bevat geen gluten.
x [Welke schotels zijn halal?] De gambaspies en de kipspiesschotel zijn allebei halal.
= Alle tajines behalve de groentetajine staan als halal aangeduid.
x Alle tajines zijn vegan.
= **Harissa** (€ 1,00): kan mosterd en sulfieten bevatten; over selder is niets ingevuld.
x **Looksaus** (€ 1,50): bevat mosterd en soja.
? Wat kan een gast met een melkallergie eten?
  Even in het register gekeken:
= - **Zonder melk**: groentetajine, tajine met lam en pruimen, shakshuka, hummus, zaalouk en muntthee.
x - **Ook zonder melk**: couscous met zeven groenten.
= - **Sporen mogelijk**: couscous met zeven groenten, pide met gehakt en looksaus.
x - **Sporen mogelijk**: Adana-kebabschotel.
= - **Niet ingevuld**: gambaspies, dus eerst navragen.
x - **Bevat melk**: couscous royal, ayran en shakshuka.
  Geef de allergie altijd door aan de keuken.
# nl midi
? Kan je mij een tabel geven met gluten voor het ontbijt en de mezze?
  Natuurlijk:
  | Gerecht | Gluten | Prijs |
  |---|---|---|
= | Turks ontbijt | bevat | € 16,90 |
x | Shakshuka | bevat | € 11,90 |
= | Hummus | sporen mogelijk | € 6,90 |
x | Zaalouk | nee | € 6,90 |
# nl midi
? Tafel 5 heeft iemand met een selderallergie. Wat raad je aan?
  Dit staat er over selder:
= 1. De pide met kaas bevat geen selder.
= 2. Het Turks ontbijt ook niet.
x 3. De tajine met lam en pruimen kan ook, zonder selder.
x 4. De Adana-kebabschotel bevat evenmin selder.
= Niet doen: groentetajine, couscous royal en couscous met zeven groenten, daar zit selder in.
= De shakshuka kan sporen van selder bevatten.
x De gambaspies kan sporen van selder bevatten.
  Laat maar weten als er nog een allergie bij komt.
# nl midi
= Iskender is op, zeg het tegen tafel 8.
x Pastilla is er weer, die mag je verkopen.
~ [Zit er ei in de shakshuka?] Tuurlijk, dat is de hele bedoeling: shakshuka is met ei.
x [Zit er ei in de pide gehakt?] Nee, geen ei.
= [Kan die met lactose de kefta-tajine nemen?] Ja, geen melk in de kefta-tajine.
x [En de pide gehakt, voor diezelfde gast zonder melk?] Ja hoor, nul melk, neem maar.
= Let op met de gambaspies: schaaldieren en sulfieten erin, en misschien sporen van vis en weekdieren.
x Gambaspies voor tafel 3 is oké, er zitten geen sporen van weekdieren in.
= [Wat kost een ayran?] Drie vijftig.
x [En de muntthee?] Vier negentig.
= [Mosterd in de kipspies?] Weten we niet, niemand heeft dat nagekeken.
x [Soja in de kipspies?] Nee, geen soja, ben ik zeker van.
= Noten in het Turks ontbijt? Sporen kunnen, dus niet voor die meneer aan de 6.
x Het Turks ontbijt heeft geen sesam, maar wel eieren.
= Looksaus niet bij de vegan tafel zetten, die is alleen vegetarisch.
x Voor de vegan tafel kan je de shakshuka geven.
= De hummus, de zaalouk en de harissa zijn alle drie vegan.
x De hummus en de ayran zijn allebei vegan.
= [Zit er vis in de couscous royal?] Nee, geen vis.
x [Mosterd in de couscous royal?] Nee, helemaal niet.
= Lamstajine met pruimen: eenentwintig vijftig, met noten en sesam.
x Lamstajine met pruimen: geen sporen van pinda's, heb ik gecheckt.
# en midi
= [Does the cheese pide contain milk?] Yes, it contains milk, as well as gluten and eggs.
x [Does the cheese pide contain sesame?] Yes, it contains sesame.
= [Is there soy in the cheese pide?] That hasn't been filled in for the cheese pide, so please check with the kitchen.
x [Is there soy in the pistachio baklava?] No, there's no soy in the pistachio baklava.
= The mint tea contains none of the 14 allergens.
x The zaalouk contains none of the 14 allergens, not even traces.
= [Can a guest with a peanut allergy have the lamb tajine?] I wouldn't offer it: the lamb tajine with prunes may contain peanuts.
x [Can a guest with a peanut allergy have the Turkish breakfast?] Yes, they can, there are no peanuts in it.
= [Can someone with a peanut allergy have the royal couscous?] Yes, the royal couscous contains no peanuts.
x [Which dishes contain molluscs?] The prawn skewer contains molluscs.
= [What's in the seafood pastilla?] It contains gluten, eggs, fish, crustaceans and molluscs, and traces of milk and nuts are possible. It is out at the moment, though.
x [Can I still sell the Iskender kebab?] Yes, the Iskender kebab is available at €17.90.
= [How much is the chicken tajine?] The chicken tajine with preserved lemon is €18.50.
x [How much is the kefta tajine?] The kefta tajine with eggs costs €18.50.
= The vegetable tajine is vegan, costs €15.50 and contains celery.
x The vegetable tajine is vegan, costs €16.50 and contains celery.
= [Is the shakshuka halal?] Yes, it is tagged both halal and vegetarian.
x [Is the pistachio baklava vegan?] Yes, the pistachio baklava is vegan.
= Neither the hummus nor the harissa contains dairy.
x Neither the garlic sauce nor the harissa contains dairy.
= [Any eggs in the Adana kebab plate?] No, there are no eggs in it; it does contain gluten and milk.
x [Any mustard in the Adana kebab plate?] No, it's made without mustard.
= Both couscous dishes contain gluten and celery.
x Both couscous dishes contain milk.
= [Is the chicken shish plate gluten-free?] No, I can't call it that: traces of gluten are possible.
x [Anything gluten-free among the grills?] The prawn skewer is gluten-free.
= [Which dishes have mustard as an ingredient?] In the register, only the garlic sauce is marked as containing mustard.
x [Which dishes contain nuts?] Only the pistachio baklava contains nuts.
? What can a coeliac guest order as a main course?
  Looking at the gluten column for the mains:
= - **Chicken tajine with preserved lemon** – contains no gluten
= - **Lamb tajine with prunes** – contains no gluten
x - **Kefta tajine with eggs** – contains no gluten
= - **Vegetable tajine** – contains no gluten
x - **Chicken shish plate** – contains no gluten
= Leave out both pides and both couscous dishes: they all contain gluten.
x For the sauce, skip the garlic sauce because it contains gluten; the harissa contains none.
  Please tell the kitchen it's for a coeliac guest.
# en midi
? Give me a quick table for a nut allergy, please.
  Here you go:
  | Dish | Nuts |
  |---|---|
= | Lamb tajine with prunes | contains |
x | Vegetable tajine | contains |
= | Turkish breakfast | may contain |
x | Cheese pide | may contain |
= | Shakshuka | free |
x | Pistachio baklava | may contain |
= | Hummus | free |
# en midi
? A guest can't have sulphites. Which dishes are a problem?
  The register says the following:
= - **Contains sulphites**: chicken tajine with preserved lemon, lamb tajine with prunes, prawn skewer.
= - **May contain**: royal couscous, harissa.
x - **No sulphites**: hummus, ayran, mint tea.
x - **No sulphites**: Turkish breakfast.
= - **Nobody has checked**: vegetable tajine, shakshuka, garlic sauce.
# en midi
= Heads up, the pastilla's off tonight.
x Push the Iskender tonight, we've got plenty.
= [Milk in the shish chicken?] Yep, there's milk in the chicken shish.
x [Milk in the ayran?] Nah, none.
= [Table 6 can't do eggs, hummus okay?] Yes, no eggs in the hummus.
x [And the garlic sauce with it?] Sure, no eggs in that either.
= Adana's sixteen ninety, by the way.
x Royal couscous is twenty-two fifty now.
= [Celery in the harissa?] No clue, it's blank in the register.
x [Celery in the Adana?] Nope, no celery.
= Careful with the baklava: nuts, milk and gluten in it, and maybe traces of egg.
x Baklava's fine for the sesame allergy on 11, no sesame in there.
= [Fish allergy on 2, prawn skewer?] Better not, there may be traces of fish in the prawn skewer.
x [So what about crustaceans in it?] Only traces of crustaceans in the prawn skewer.
= Meat pide has gluten and eggs, and could have traces of milk.
x Meat pide: lupin's not in it, I looked it up.
= The zaalouk's vegan and it's six fifty.
x The Turkish breakfast is halal, go ahead and tell them.
= [Does the mint tea have milk?] No milk in the mint tea.
x [Can the vegans on 9 have the ayran?] Yeah, ayran's vegan.
= Kefta tajine has eggs, and nobody's checked it for mustard or soy.
x Kefta tajine is okay for the celery guy on 5, there's none in it.
`,
};
