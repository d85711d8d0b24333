/** Of the bistro: whole answers, lists, tables, and what a guest with an allergy may have. */
export const BISTRO_ANSWERS = `
= Wat zit er in de lasagne? » De **lasagne** bevat volgens het register:⏎⏎- **Gluten** ✅⏎- **Melk** ✅⏎- **Ei** ✅⏎- **Selderij** ✅⏎⏎Let op: de lasagne is vandaag uitverkocht.
x Wat zit er in de lasagne? » De **lasagne** bevat volgens het register:⏎⏎- **Gluten** ✅⏎- **Melk** ❌⏎- **Ei** ✅⏎- **Selderij** ✅⏎
= Qu'est-ce que je peux servir à un client allergique aux œufs ? » Voici les plats **sans œufs** d'après le registre :⏎⏎- Waterzooi de poulet⏎- Sole meunière⏎- Sorbet citron⏎
x Qu'est-ce que je peux servir à un client allergique aux œufs ? » Voici les plats **sans œufs** d'après le registre :⏎⏎- Waterzooi de poulet⏎- Salade niçoise⏎- Sorbet citron⏎
x Qu'est-ce que je peux servir à un client allergique aux œufs ? » Le waterzooi, la sole et la crème brûlée.
= Qu'est-ce que je peux servir à un client allergique aux œufs ? » Le waterzooi, la sole et le sorbet citron.
x Qu'est-ce que je peux servir à un client allergique aux œufs ? » Essayez la salade niçoise !
x Qu'est-ce que je peux servir à un client allergique aux œufs ? » Tous les desserts sauf la mousse.
x What desserts can a guest with a milk allergy have? » The lemon sorbet is your only option, along with the chocolate mousse.
= What desserts can a guest with a milk allergy have? » Only the lemon sorbet: it contains no milk.
x What desserts can a guest with a milk allergy have? » There's the lemon sorbet and the crème brûlée.
x Iemand is allergisch voor vis, wat kan die eten? » De Niçoisesalade zou moeten lukken.
= Iemand is allergisch voor vis, wat kan die eten? » De lasagne bevat geen vis, maar is vandaag uitverkocht. De waterzooi bevat evenmin vis.
x Iemand is allergisch voor vis, wat kan die eten? » Alles behalve de zeetong.
x The guest with the fish allergy is welcome to the niçoise.
x The sesame chicken would suit someone with a soy allergy.
= The sesame chicken wouldn't suit someone with a soy allergy.
x For soy: sesame chicken is clear.
x Soja : le poulet au sésame est clean.
= Soja : le poulet au sésame en contient.
x Soja: kip met sesam is in orde.
x De kip met sesam is vrij van soja en gluten.
x Le poulet au sésame est préparé sans la moindre trace de soja.
= Le poulet au sésame est préparé avec de la sauce soja.
x Le poulet au sésame n'utilise pas de sauce soja.
x We use tamari without soy in the sesame chicken.
x De noedels worden gebakken zonder pindaolie of pinda's.
x Geen spoor van pinda in de gebakken noedels te bekennen.
x Er is geen enkel ei gebruikt in de kaaskroketten.
x Nul oeuf dans les croquettes au fromage.
x Les croquettes au fromage font l'impasse sur les œufs.
x The cheese croquettes go without egg.
x You'll search in vain for egg in the cheese croquettes.
x Eggs don't feature in the cheese croquettes.
x The recipe for cheese croquettes calls for no egg.
x Cheese croquettes are eggless.
x Kaaskroketten zijn eivrij.
x Kaaskroketten: ei-vrij.
x De kaaskroketten zijn notenvrij en melkvrij.
= De kaaskroketten bevatten geen noten.
= De kaaskroketten zijn notenvrij.
x De dagsoep is selderijvrij.
x De dagsoep bevat geen selderijzout.
= De dagsoep bevat selderij (knolselder).
x La soupe du jour ? Garantie sans céleri.
x Soup of the day: contains celery; mustard absent.
= Soup of the day: contains celery; mustard unknown.
= Soup of the day: contains celery; gluten and milk: possible traces.
x Soup of the day: celery (traces only).
x Soup of the day may contain celery.
x La soupe contient peut-être du céleri.
= La soupe contient du céleri et peut contenir du gluten ou du lait.
x La soupe contient du gluten.
x Le steak-frites contient du gluten.
= Le steak-frites peut contenir des traces de gluten.
x Le steak-frites ne contient pas de gluten.
x Steak and chips has no gluten at all.
x Steak met friet is glutenvrij.
= Steak met friet bevat geen melk.
x De risotto heeft geen sulfiet.
= De risotto bevat sulfiet en melk, en mogelijk selderij.
x De risotto bevat sulfiet en melk, maar geen selderij.
x Le risotto contient uniquement du lait.
x Parmesan? The risotto has none.
= The risotto contains dairy (parmesan, butter).
x The risotto contains no parmesan or butter, it's dairy-free.
x Le risotto est fait sans crème ni beurre ni parmesan.
x La sole meunière est cuite sans beurre.
= La sole meunière est cuite au beurre, donc elle contient du lait.
x De zeetong wordt in olie gebakken, dus zonder melk.
x Zeetong: geen bloem, geen boter.
x Mousse zonder eieren, huisgemaakt!
x Chocolate mousse (vegan) contains no eggs.
x De chocolademousse is veganistisch.
= The chocolate mousse isn't vegan: it contains eggs and milk.
x Le sorbet contient du lait.
= Le sorbet ne contient ni lait ni œufs.
= The lemon sorbet is free of all 14 allergens according to the register.
x The crème brûlée is free of all 14 allergens according to the register.
x La crème brûlée contient du lait de coco à la place du lait.
x La crème brûlée est réalisée avec du lait végétal, pas de lait de vache.
x Nuts? Only in the walnut tart, the mousse is nut-free.
= Nuts? The walnut tart contains them, and the mousse may contain traces.
x Noix : tarte aux noix oui, mousse non.
= Noix : tarte aux noix oui, mousse traces possibles.
x Noten: notentaart ja, chocolademousse nee.
x | Dessert | Noix | Lait |⏎|:--|:-:|:-:|⏎| **Tarte aux noix** | ✅ | ✅ |⏎| **Mousse au chocolat** | ❌ | ✅ |⏎
x | Dessert | Noix | Lait |⏎|:--|:-:|:-:|⏎| **Tarte aux noix** | contient | contient |⏎| **Mousse au chocolat** | – | contient |⏎
= | Dessert | Noix | Lait |⏎|:--|:-:|:-:|⏎| **Tarte aux noix** | contient | contient |⏎| **Mousse au chocolat** | traces possibles | contient |⏎
x | Dish | Price | Nuts |⏎|---|---|---|⏎| Walnut tart | €7.90 | no |⏎
x | Dish | Price | Nuts |⏎|---|---|---|⏎| Walnut tart | €6.90 | yes |⏎
= | Dish | Price | Nuts |⏎|---|---|---|⏎| Walnut tart | €7.90 | yes |⏎
x | Free from milk | Contains milk |⏎|---|---|⏎| Lemon sorbet, Crème brûlée | Walnut tart |⏎
x | Allergeen | Status in lasagne |⏎|---|---|⏎| Ei | afwezig |⏎
= | Allergeen | Status in lasagne |⏎|---|---|⏎| Ei | bevat |⏎
x Lasagne bevat: gluten, melk, selderij. Bevat niet: ei, noten.
= Lasagne bevat: gluten, melk, ei, selderij. Bevat niet: noten, vis.
x **Does not contain:** eggs, milk, nuts (Cheese croquettes)
x Cheese croquettes⏎Free from: eggs, nuts⏎
= Cheese croquettes⏎Free from: fish, nuts⏎
= Cheese croquettes⏎Contains: gluten, milk, eggs⏎May contain: celery⏎
x Cheese croquettes⏎Contains: gluten, milk⏎May contain: eggs⏎
x The beer is gluten-free.
x Onze blonde is glutenvrij.
x La blonde ne contient pas de gluten.
= La bière blonde contient du gluten (orge).
= Is de hummus glutenvrij? » Ja, de hummus is glutenvrij.
x Is de falafel glutenvrij? » Ja, de falafel is glutenvrij.
x Is de falafel glutenvrij? » Ja.
= Is de hummus halal? » Ja, de hummus is halal.
x Is de lasagne halal? » Ja, de lasagne is halal.
x Is de lasagne halal? » Ja.
x Est-ce que la lasagne est végétarienne ? » Oui, tout à fait.
`;
