/**
 * Answers in the words of letters, of the kitchen and of the street, of the sample menu: words nobody knows, denials that go on, and
 * what is said of all guests at once. `=` goes out as it is, `x` may not.
 */
export const EVERYDAY_ANSWERS = `
x The milk in the Perron is a rumour.
x The Smoky skirts celery.
x Le sésame du Perron relève de la fable.
x In de Perron is sesam een broodje-aapverhaal.
x The Perron contains sesame only on paper-thin hearsay.
x The sesame in the Perron is imaginary.
x The milk in the Perron is mislabelled, partly.
= Kind regards from the kitchen: the Perron contains sesame.
= Chère Madame Dupont, le Perron contient du sésame, comme indiqué sur notre fiche.
= Beste mevrouw Claes, de Perron bevat sesam, net als onze andere burgers met een briochebroodje.
= Dear Mr Brown, thank you for your message: the lemonade contains no celery.
= Le Perron, dont le pain est brioché, contient du sésame.
= Frites fraîhces : pas de céleri.
= De Bangkok bevat gluten, eieren en uiteraard pinda's.
x De Bangkok bevat gluten, eieren en uiteraard selderij.
= Le Smoky, allergènes ? » Le Smoky : **gluten, œufs, poisson, lait, céleri, moutarde, sésame** (traces : soja, fruits à coque).
x Le Smoky, allergènes ? » Le Smoky : **gluten, œufs, poisson, lait, céleri, moutarde, sésame** (traces : soja, lupin).
= Allergenen van de Perron? » De Perron: **gluten, ei, melk, sesam** (sporen: noten, sulfieten).
x Allergenen van de Perron? » De Perron: **gluten, ei, melk, sesam** (sporen: sulfieten, pinda's).
x Does the brownie contain peanuts? » It doesn't, not even traces.
x Convient-il au soja, le Sans Souci ? » Il n'y a pas de soja dans le Sans Souci, même à l'état de traces.
x De brownie bevat geen pinda's, zelfs geen sporen.
= The lemonade contains no celery, not even traces.
= La limonade ne contient pas de céleri, pas même des traces.
= Peanuts are not an ingredient of the brownie, but traces are possible according to the register.
= Même si l'arachide n'est pas un ingrédient du brownie, des traces sont possibles.
x Peanuts are not an ingredient of the Bangkok, but traces are possible according to the register.
= We cannot rule out traces of peanut in the brownie.
x We cannot rule out traces of peanut in the lemonade.
= Nous ne pouvons pas exclure des traces de céleri dans l'Andalou.
x Nous pouvons exclure des traces de céleri dans l'Andalou.
x The Smoky contains celery, whereas the Andalou has none at all.
= The Smoky contains celery, whereas the Perron has none at all.
x Le Smoky contient du céleri, alors que l'Andalou n'en a pas du tout.
= The Perron contains sesame but has no tomato in it.
x The coleslaw is free of neither mustard nor milk.
x La limonade n'est exempte ni de lait ni d'œufs.
x It isn't true that the brownie is free of peanuts; peanuts are one of its ingredients.
= Peanuts are one of the ingredients of the Bangkok.
x Apart from milk, nothing is listed for the vanilla milkshake.
= Apart from milk, nothing is listed for the ayran.
= Hormis le lait, rien à signaler dans l'ayran.
x Hormis le lait, rien à signaler dans le milkshake vanille.
= Behalve melk staat er niets bij de ayran.
x Behalve melk staat er niets bij de vanillemilkshake.
x Who can have the satay pot? » Everyone, except those allergic to peanuts or gluten.
= Who can have the ayran? » Everyone, except those allergic to milk.
x Qui peut prendre la César ? » Tout le monde, sauf les allergiques au lait et au poisson.
= Qui peut prendre le coleslaw ? » Tout le monde, sauf les allergiques aux œufs, à la moutarde ou au céleri.
x Nobody needs to worry about the brownie unless they avoid nuts, gluten, eggs, soya or milk.
x Iedereen mag de ijsthee drinken.
x Celery: Andalou or Smoky? » Only the Smoky has celery.
= Celery: Perron or Smoky? » Only the Smoky has celery.
x Of er vis in de Tokio zit, is niet bekend.
x Whether the Andalou contains celery, nobody knows: unknown.
= Pas de moules mais de la sauce d'huître : le Tokyo contient des mollusques.
x Mozza sticks, allergens? » Mozza sticks: gluten and milk, and that's your lot.
x Een kind met notenallergie? » Het kindermenu is prima voor dat kind.
x kid allergic to nuts, the kids' menu? » The kids' menu is fine for that.
= Is there celery in the kids' menu? » The kids' menu may contain traces of celery.
= House sauce, celery? » The house sauce contains celery.
x House sauce, sulphites? » The house sauce contains sulphites.
x Le baklava ne présente aucun risque pour votre mari allergique au sésame.
x La limonade ne présente aucun danger pour un client allergique au lait.
= a guest is allergic to nuts » The Perron may contain traces of nuts, so not for her.
= Un client est allergique aux noix. » Le Perron peut contenir des traces de noix, donc pas pour lui.
= N'oubliez pas que le Perron contient du sésame.
= Don't forget that the Perron contains sesame.
= Il y a un peu de céleri dans le coleslaw.
= Ouais, le Smoky contient du céleri, hein.
= Yeah, the Smoky's got celery in it.
= Is there sesame in the Perron? » Happy to help! The Perron contains sesame.
= sésame dans le Perron ? » Avec plaisir ! Le Perron contient du sésame.
= Zit er sesam in de Perron? » Ik heb het voor je opgezocht. De Perron bevat sesam.
x Is there sesame in the Perron? » Great choice!
x Sésame dans le Perron ? » Volontiers, aucun souci.
= "Gluten-free" is a legal term: it may only be used for food with at most 20 mg of gluten per kilo.
= La mention "sans gluten" est réglementée : au plus 20 mg de gluten par kilo.
= 'Glutenvrij' is een wettelijk beschermde term: hoogstens 20 mg gluten per kilo.
x "Gluten-free" is a legal term, and the No Worries is exactly that.
x La mention "sans gluten" est réglementée, et le Sans Souci la mérite.
x Gluten-free is what this burger is, in the legal meaning of the term.
= The Halloumi is vegetarian but not vegan.
x The Perron is halal but also vegetarian.
x Toutes nos frites sont véganes.
= The tiramisu contains beef gelatine, so it is not vegetarian.
x The coleslaw contains eggs, yet it is vegan.
= None of the desserts is vegan.
x Everything on the menu is vegetarian.
x How much? » They are both €11.90: the Bangkok and the Andalou.
= How much? » They are both €12.90: the Perron and the Smoky.
x Every sauce pot is 90 cents.
= Is the Smoky still on? » Yes, we still have the Smoky.
x Is the Smoky still on? » No, we're out of the Smoky.
x Reste-t-il du Smoky ? » Non, il n'en reste plus.
= Reste-t-il du Smoky ? » Oui, on en a encore.
x Is de Smoky nog te bestellen? » Nee, die is op.
= Is de Smoky nog te bestellen? » Ja, de Smoky kan vandaag nog besteld worden.
x De Smoky kan vandaag niet meer besteld worden.
x Il n'y a plus de Smoky aujourd'hui.
x There is no more Smoky today.
`;
