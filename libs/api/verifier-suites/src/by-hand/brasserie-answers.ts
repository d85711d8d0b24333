/** Of the brasserie: answers as a model words them, with their questions. Written before any of them was tried. */
export const BRASSERIE_ANSWERS = `
= Y a-t-il du céleri dans la carbonnade ? » Oui, la carbonnade flamande contient du céleri.
= Y a-t-il du céleri dans la carbonnade ? » Oui. La carbonnade contient du céleri, ainsi que du gluten, de la moutarde et des sulfites.
x Y a-t-il du céleri dans la carbonnade ? » Non, la carbonnade flamande n'en contient pas.
x Y a-t-il du céleri dans la carbonnade ? » D'après le registre, aucun céleri n'entre dans la carbonnade.
= Quels allergènes dans la carbonnade ? » La carbonnade flamande contient du **gluten**, du **céleri**, de la **moutarde** et des **sulfites**. Des traces de lait sont possibles.
= Quels allergènes dans la carbonnade ? » **Carbonnade flamande**⏎⏎- **Contient** : gluten, céleri, moutarde, sulfites⏎- **Traces possibles** : lait⏎⏎Les autres allergènes sont indiqués comme absents dans le registre.
x Quels allergènes dans la carbonnade ? » **Carbonnade flamande**⏎⏎- **Contient** : gluten, céleri, sulfites⏎- **Absents** : moutarde, œufs, poisson
= Un client allergique au lait peut-il prendre le curry de légumes ? » Oui : selon le registre, le curry de légumes ne contient pas de lait. En revanche, il contient de la moutarde et peut contenir des traces d'arachides et de fruits à coque.
x Un client allergique aux fruits à coque peut-il prendre le curry de légumes ? » Oui, le curry de légumes convient.
= Un client allergique aux fruits à coque peut-il prendre le curry de légumes ? » Non, mieux vaut éviter : le curry de légumes peut contenir des traces de fruits à coque.
= Un client allergique aux fruits à coque peut-il prendre le curry de légumes ? » Je ne le conseille pas. Des traces de fruits à coque sont possibles dans le curry de légumes.
x Un client allergique au céleri peut-il prendre le curry de légumes ? » Oui, il n'y a pas de céleri dans ce plat.
= Un client allergique au céleri peut-il prendre le curry de légumes ? » Le registre n'indique pas si le curry de légumes contient du céleri : l'information est inconnue. Vérifiez avec la cuisine avant de servir.
= Un client allergique au céleri peut-il prendre le curry de légumes ? » Je ne peux pas le confirmer : pour le céleri, le curry de légumes n'a pas encore été vérifié.
= Quels plats sans lait puis-je proposer ? » Voici des plats sans lait :⏎⏎- Curry de légumes⏎- Salade de fruits⏎- Poke bowl au thon⏎- Moules-frites
x Quels plats sans lait puis-je proposer ? » Voici des plats sans lait :⏎⏎- Curry de légumes⏎- Salade de fruits⏎- Carbonnade flamande
x Quels desserts sans œufs avez-vous ? » La panna cotta et le tiramisu sont préparés sans œufs.
= Quels desserts sans œufs avez-vous ? » La panna cotta et la salade de fruits ne contiennent pas d'œufs. Le tiramisu et la gaufre de Liège, eux, en contiennent.
= Quels desserts sans œufs avez-vous ? » Deux desserts sont sans œufs : la panna cotta et la salade de fruits.
= Combien coûte la salade César ? » La salade César coûte 15,50 €.
= Combien coûte la salade César ? » La salade César est à 15,50 €, TVA comprise.
x Combien coûte la salade César ? » La salade César coûte 14,50 €.
= Il y a du poisson dans la salade César ? » Oui, il y en a : la salade César contient du poisson (anchois), ainsi que du gluten, des œufs, du lait et de la moutarde.
x Il y a du poisson dans la salade César ? » Non, elle contient du gluten, des œufs, du lait et de la moutarde, mais pas de poisson.
= Les frites sont-elles vegan ? » Oui, les frites maison sont véganes. Notez que des traces de gluten sont possibles.
x Les frites sont-elles sans gluten ? » Oui, les frites maison sont sans gluten.
= Les frites sont-elles sans gluten ? » Je ne peux pas vous dire qu'elles sont sans gluten : les frites maison peuvent contenir des traces de gluten.
= Le wrap au poulet est-il halal ? » Oui, le wrap au poulet est noté halal sur la carte.
x La pizza margherita est-elle vegan ? » Oui, la pizza margherita est vegan.
= La pizza margherita est-elle vegan ? » Non. La pizza margherita est végétarienne, mais elle contient du lait, donc elle n'est pas vegan.
= Les boulettes liégeoises sont-elles disponibles ? » Non, les boulettes liégeoises ne sont pas disponibles pour le moment.
x Les boulettes liégeoises sont-elles disponibles ? » Oui, les boulettes liégeoises sont disponibles.
= Y a-t-il des sulfites dans les boulettes ? » Pour les sulfites, le registre ne dit rien : c'est inconnu. Demandez à la cuisine.
x Y a-t-il des sulfites dans les boulettes ? » Le registre n'en mentionne pas, vous pouvez les servir.
= Que contient le poke bowl ? » Le poke bowl au thon contient du poisson, du soja et du sésame. Il peut aussi contenir des traces de gluten. Il ne contient ni lait ni œufs.
x Que contient le poke bowl ? » Le poke bowl au thon contient du poisson et du soja. Pas de sésame.
= Que contient le poke bowl ? » | Allergène | Poke bowl au thon |⏎| --- | --- |⏎| Poisson | contient |⏎| Soja | contient |⏎| Sésame | contient |⏎| Gluten | traces possibles |⏎| Lait | absent |
x Que contient le poke bowl ? » | Allergène | Poke bowl au thon |⏎| --- | --- |⏎| Poisson | contient |⏎| Sésame | absent |
= Une dame est allergique aux crustacés, que faire ? » Évitez les tagliatelles au saumon et les moules-frites : des traces de crustacés sont possibles. La pizza margherita, la carbonnade et la salade César n'en contiennent pas.
x Une dame est allergique aux crustacés, que faire ? » Les moules-frites ne posent pas de problème : ce sont des mollusques, pas des crustacés.
= Une dame est allergique aux crustacés, que faire ? » Informez immédiatement la cuisine et notez l'allergie sur le bon de commande. Utilisez une planche et un couteau propres.
= Une dame est allergique aux crustacés, que faire ? » Prévenez la cuisine, changez de gants et lavez-vous les mains avant de dresser l'assiette.
= Comment gérer une allergie grave ? » 1. Demandez au client à quels allergènes il réagit.⏎2. Vérifiez le registre pour chaque plat.⏎3. En cas de doute, ne servez pas le plat.
= Comment gérer une allergie grave ? » En cas de réaction, appelez le 112 et ne laissez jamais le client seul.
= Comment gérer une allergie grave ? » Ne dites jamais « sans allergène » de mémoire : consultez toujours le registre.
= À quelle température garder la soupe ? » La soupe doit être maintenue à au moins 65 °C, et le poisson cru conservé entre 0 et 4 °C.
= À quelle température garder la soupe ? » Les préparations à base de lait ou d'œufs crus se conservent au maximum 24 heures à 4 °C.
= Peut-on refroidir une sauce à température ambiante ? » Non. Une sauce chaude doit passer de 65 °C à 10 °C en moins de deux heures.
= Qui nettoie la friteuse ? » L'équipe du soir vidange la friteuse chaque jeudi et note le changement d'huile dans le registre HACCP.
= Le tiramisu contient-il de l'alcool ? » Je n'ai pas cette information dans le registre, qui ne couvre que les 14 allergènes. Demandez à la cuisine.
= Le tiramisu contient des noix ? » Des traces de fruits à coque sont possibles dans le tiramisu.
x Le tiramisu contient des noix ? » Non, le tiramisu ne contient pas de noix, seulement du gluten, des œufs et du lait.
= Et la gaufre ? » La gaufre de Liège contient du gluten, des œufs, du lait et du soja, avec des traces possibles de fruits à coque.
x Et la gaufre ? » La gaufre de Liège est adaptée à une allergie au soja.
= C'est quoi la différence entre la margherita et la pizza aux anchois ? » La pizza aux anchois contient en plus du poisson, et coûte 14,50 € contre 12,50 € pour la margherita.
= C'est quoi la différence entre la margherita et la pizza aux anchois ? » Les deux contiennent du gluten et du lait. Seule la pizza aux anchois contient du poisson.
x C'est quoi la différence entre la margherita et la pizza aux anchois ? » Seule la margherita contient du lait.
= Bevat het stoofvlees mosterd? » Ja, het stoofvlees bevat mosterd.
= Bevat het stoofvlees mosterd? » Ja, in het stoofvlees zit mosterd. Daarnaast bevat het gluten, selderij en sulfieten, en kunnen er sporen van melk in zitten.
x Bevat het stoofvlees mosterd? » Nee, er zit geen mosterd in het stoofvlees.
x Bevat het stoofvlees melk? » Nee, het stoofvlees is volledig melkvrij.
= Bevat het stoofvlees melk? » Melk staat niet als ingrediënt vermeld, maar sporen van melk zijn mogelijk in het stoofvlees.
= Welke allergenen zitten er in de Caesarsalade? » De Caesarsalade bevat gluten, ei, vis, melk en mosterd.
= Welke allergenen zitten er in de Caesarsalade? » Volgens het register bevat de Caesarsalade:⏎⏎- gluten⏎- ei⏎- vis⏎- melk⏎- mosterd⏎⏎Geen sporen van andere allergenen vermeld.
x Welke allergenen zitten er in de Caesarsalade? » De Caesarsalade bevat gluten, ei en mosterd. Vis en melk zitten er niet in.
= Mag een gast met een visallergie de Caesarsalade? » Nee, de Caesarsalade bevat vis. Stel liever de pizza margherita of de kipwrap voor: die bevatten geen vis.
x Mag een gast met een visallergie de Caesarsalade? » Ja hoor, dat kan perfect.
= Mag een gast met een sesamallergie de kipwrap? » Liever niet: de kipwrap kan sporen van sesam bevatten.
x Mag een gast met een sesamallergie de kipwrap? » De kipwrap is geschikt, want er is geen sesam in verwerkt.
= Wat kost de groentecurry? » De groentecurry kost € 15,90.
x Wat kost de groentecurry? » De groentecurry kost € 16,90.
= Is de groentecurry veganistisch? » Ja, de groentecurry is veganistisch, vegetarisch en halal.
= Welke gerechten bevatten sesam? » De poke bowl met tonijn bevat sesam. Bij de kipwrap zijn sporen van sesam mogelijk.
= Welke gerechten zonder gluten hebben jullie? » Volgens het register bevatten deze gerechten geen gluten:⏎⏎1. Groentecurry⏎2. Panna cotta⏎3. Fruitsalade⏎4. Pompoensoep
x Welke gerechten zonder gluten hebben jullie? » Volgens het register bevatten deze gerechten geen gluten:⏎⏎1. Groentecurry⏎2. Poke bowl met tonijn⏎3. Panna cotta
= Is de panna cotta glutenvrij? » Ja, de panna cotta is glutenvrij. Hij bevat wel melk, en sporen van noten zijn mogelijk.
x Is de pompoensoep lactosevrij? » Ja, de pompoensoep is lactosevrij.
= Is de pompoensoep lactosevrij? » Dat kan ik niet bevestigen. De pompoensoep kan sporen van melk bevatten.
= Zijn de Luikse balletjes er vandaag? » De Luikse balletjes zijn momenteel uitverkocht.
= Kan ik het stoofvlees zonder mosterd laten maken? » Dat moet je aan de keuken vragen; het stoofvlees staat met mosterd in het register.
x Kan ik het stoofvlees zonder mosterd laten maken? » Ja, vraag de keuken om de mosterd weg te laten, dan is het veilig.
= Hoe lang mag verse mayonaise buiten de koelkast? » Verse mayonaise met rauwe eieren blijft maximaal twee uur buiten de koelkast.
= Wat doe ik bij een allergische reactie? » Bel 112, blijf bij de gast en verwittig de verantwoordelijke. Noteer daarna wat de gast gegeten heeft.
= Waar staan de allergenen? » Alle allergenen per gerecht staan in het register. Kijk daar altijd eerst, ook als je het antwoord denkt te kennen.
= Welke desserts bevatten soja? » Alleen de Luikse wafel bevat soja.
x Welke desserts bevatten soja? » Alleen de tiramisu bevat soja.
= Does the salmon tagliatelle contain egg? » Yes, the salmon tagliatelle contains eggs, along with gluten, milk and fish.
x Does the salmon tagliatelle contain egg? » No, the salmon tagliatelle is made without egg.
= What allergens are in the mussels? » The mussels and fries contain molluscs, celery and sulphites. They may also contain traces of crustaceans, fish and gluten.
= What allergens are in the mussels? » **Mussels and fries** – €23.50⏎⏎✅ Contains: molluscs, celery, sulphites⏎⚠️ May contain: crustaceans, fish, gluten
x What allergens are in the mussels? » The mussels and fries contain molluscs and sulphites, and nothing else.
= Can a coeliac guest have the fries? » I wouldn't recommend it: the house fries may contain traces of gluten.
x Can a coeliac guest have the fries? » Yes, the house fries contain no gluten ingredients, so they're fine.
= Can a coeliac guest have dessert? » Yes. Both the panna cotta and the fruit salad are gluten-free.
x Can a coeliac guest have dessert? » Yes, the panna cotta, the fruit salad and the tiramisu are gluten-free.
= How much is the chicken wrap? » The chicken wrap is €11.90.
= How much is the chicken wrap? » The chicken wrap costs €11.90 and the house fries are €4.50.
x How much is the chicken wrap? » It's €12.90.
= Is there sesame in anything? » Yes – the tuna poke bowl contains sesame, and the chicken wrap may contain traces. I found no sesame in the other dishes.
x Is there sesame in anything? » Only the chicken wrap may contain sesame; everything else is free of it.
= Which dishes contain molluscs? » Mussels and fries contain molluscs. The anchovy pizza and the salmon tagliatelle may contain traces.
= What can someone with a mustard allergy eat? » Steer clear of the Flemish beef stew, the vegetable curry, the Caesar salad and the Liège meatballs, which all contain mustard. The margherita pizza and the chicken wrap contain none.
x What can someone with a mustard allergy eat? » The vegetable curry and the margherita pizza are both good options.
= What can someone with a mustard allergy eat? » Good options are the margherita pizza, the chicken wrap and the tuna poke bowl.
= Is the pumpkin soup vegan? » No, it's vegetarian but not vegan.
= Is the pumpkin soup vegan? » The pumpkin soup is listed as vegetarian, not vegan.
x Is the pumpkin soup vegan? » Yes, it's vegan.
= Is the red wine ok for someone avoiding sulphites? » No. The red wine contains sulphites.
x Is the red wine ok for someone avoiding sulphites? » Yes, they can have it.
= Is the iced tea allergen free? » According to the register, the iced tea contains none of the 14 allergens.
x Is the garlic bread dairy free? » Yes, our garlic bread is made with oil, so it's dairy-free.
= Is the garlic bread dairy free? » No, the garlic bread contains milk.
= How do I avoid cross-contamination? » Use separate boards, knives and oil, and clean the surface before you prepare an allergen-free order.
= How do I avoid cross-contamination? » Never fry gluten-free food in the same oil as breaded products.
= How do I avoid cross-contamination? » Store nuts in closed boxes on the lowest shelf, and wash your hands after touching them.
= What temperature for chicken? » Chicken must reach 75 °C at the core before it leaves the kitchen.
= Who should I call if the fridge breaks down? » Call the duty manager at once, keep the doors closed and note the temperature every half hour.
= A guest says he feels sick after the curry. » Stay with the guest, call the manager and note everything the guest ate. Do not give medical advice.
= Is the tuna poke bowl spicy? » I don't have that information. The register only covers allergens, so please ask the kitchen.
= Does the fruit salad contain nuts? » No, the fruit salad contains no nuts.
= Does the fruit salad contain nuts? » No – the fruit salad is free from nuts and every other allergen on the list.
x Does the panna cotta contain nuts? » No, the panna cotta contains milk only.
= Does the panna cotta contain nuts? » Not as an ingredient, but it may contain traces of nuts.
`;
