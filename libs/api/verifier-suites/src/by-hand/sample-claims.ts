/** Of the sample menu, in the three languages. `=` goes out as it is, `x` may not. */
export const SAMPLE_CLAIMS = `
= Le Tokyo contient du soja, des mollusques et du sésame ; des traces de crustacés et de poisson sont possibles.
x Le Tokyo contient du soja et du sésame ; pas de mollusques ni de poisson.
= Bien sûr ! Le **Smoky** contient : gluten, œufs, poisson, lait, céleri, moutarde et sésame.
x Bien sûr ! Le **Smoky** contient : gluten, œufs, lait, moutarde et sésame, c'est tout.
= De Bangkok bevat pinda's (satésaus), dus niet geschikt voor iemand met een pinda-allergie.
x De Bangkok bevat pinda's (satésaus), maar is wel geschikt voor iemand met een pinda-allergie.
x De Bangkok is geschikt bij pinda-allergie mits zonder saus.
x De saus in de Bangkok is pindavrij.
x The onion rings contain none of the 14 allergens, according to the register.
x Onion rings are gluten-free.
= Onion rings contain gluten and may contain milk.
x Onion rings contain gluten but no milk.
x Des onion rings sans gluten, c'est possible.
x The calamari are fine for a mollusc allergy.
x Calamars frits : aucun mollusque.
= Calamars frits : mollusques, gluten, œufs, moutarde et sulfites. Traces possibles de crustacés et de poisson.
x Calamars frits : mollusques, gluten, œufs, moutarde et sulfites. Aucune trace de poisson.
= Tu peux lui proposer la limonade maison, elle ne contient aucun allergène.
x Tu peux lui proposer le thé glacé pêche, il ne contient aucun allergène.
= Het enige allergeen in de ijsthee is sulfiet.
x Het enige allergeen in de Ayran is sulfiet.
= Ayran bevat enkel melk.
x Milkshake vanille bevat enkel melk, verder niets.
x Le milkshake vanille convient à un allergique à l'œuf.
x Le milkshake à la vanille est exempt d'œufs.
= Le milkshake vanille peut contenir des œufs.
x Vegan option: the Halloumi.
= The Green Coteau is vegan.
x The Halloumi is vegan.
x L'Halloumi est végan.
= L'Halloumi est végétarien mais pas végan.
x De Green Coteau bevat geen soja.
= De Green Coteau bevat soja, gluten, mosterd en sulfiet; sporen van melk en sesam zijn mogelijk.
x De Green Coteau bevat gegarandeerd geen melk.
x Melk zit er niet in de Green Coteau.
x Dans le Green Coteau, tu ne trouveras pas une goutte de lait.
x Pas la peine de s'inquiéter pour le lait dans le Green Coteau.
x Someone with a dairy allergy can happily have the Green Coteau.
x The Green Coteau works great for the dairy-intolerant.
x Lactose intolerant? Green Coteau all the way!
x Voor wie geen lactose verdraagt: Green Coteau.
x Pour les intolérants au lactose, il y a le Green Coteau.
x The barbecue sauce has no fish in it, obviously.
= The barbecue sauce contains fish, surprisingly.
x Barbecue sauce: fish-free!
x Il n'y a évidemment pas de poisson dans la sauce barbecue.
x Poisson dans la sauce barbecue ? Mais non !
= Poisson dans la sauce barbecue ? Eh oui !
x Vis in de barbecuesaus? Natuurlijk niet.
= Vis in de barbecuesaus? Jawel.
x The satay sauce is nut-free.
= The satay sauce contains peanuts and may contain nuts.
x The satay sauce contains peanuts but is nut-free.
x De satésaus bevat alleen pinda's.
x La mayonnaise ne contient pas d'œuf.
= La mayonnaise contient de l'œuf et de la moutarde.
x Toutes les sauces contiennent de l'œuf.
= Toutes les sauces contiennent de la moutarde sauf la satay.
x Toutes les sauces sont sans gluten.
x Geen van de sauzen bevat gluten.
x Aucune des sauces ne contient de poisson.
x None of the drinks contain milk.
x Les boissons ne contiennent pas de lait.
x All burgers contain fish.
= All burgers contain mustard except the Perron, the Bangkok and the Tokyo.
x All burgers contain mustard except the Perron and the Smoky.
x Every burger except the Bangkok is peanut-free and milk-free.
= Alleen de Bangkok bevat pinda's van alle burgers.
x Alleen de Bangkok bevat soja van alle burgers.
= Peanuts: only the Bangkok among the burgers.
x Molluscs: only the Dynamite.
x Le Dynamite contient des crevettes mais pas de crustacés.
= Le Dynamite contient des crevettes grises, donc des crustacés.
x Le Dynamite est servi sans crevettes aujourd'hui, donc sans crustacés.
x Ardent Classic → noix : non.
= Ardent Classic → noix : traces possibles.
x Ardent Classic → noix : contient.
x L'Ardent classic coûte 11,90 € et contient du céleri.
= L'Ardent classic coûte 10,90 € et contient du céleri.
x L'Ardent classic, à dix euros nonante, contient du poisson.
= L'Ardent classic, à dix euros nonante, contient du céleri.
x Brownie : 4,50 €
= Brownie : 4,90 €
x Le brownie noisette est sans noisettes.
x Le brownie est OK pour les allergiques aux arachides.
x Hazelnut brownie has peanuts.
= Hazelnut brownie: may contain peanuts.
x The baklava contains pistachio, but no other tree nuts or sesame.
x De wafel bevat geen soja.
x Luikse wafel: geen noten.
= Luikse wafel: gluten, ei, soja, melk. Sporen van noten mogelijk.
x Tiramisu : œufs, lait, gluten. Pas de soja.
x Le tiramisu est compatible avec une allergie au soja ou aux noix.
x La salade César sans poisson, c'est ce que nous servons.
x La César ? Ni poisson ni moutarde.
= La César ? Poisson et moutarde, oui.
x Zoete-aardappelfrieten zijn 100% glutenvrij.
= Zoete-aardappelfrieten kunnen gluten bevatten.
x Kip tenders zonder mosterd en selderij.
x Loaded fries: no dairy, no gluten.
x Mozza sticks lactosevrij.
x Coleslaw is egg-free.
x Onze huissaus heeft geen selderij meer.
x No dish named Perron contains sesame.
x Aucun plat nommé Le Perron ne contient de lait.
x Geen gerecht met de naam De Perron bevat selder.
= No dish named "Margherita" is on the menu.
= Aucun plat nommé « Margherita » à la carte.
= Geen gerecht met de naam "Margherita" op de kaart.
`;
