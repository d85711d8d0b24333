/**
 * What answers really look like, written by hand and apart from the grammar. `=` goes out as it is, `x` may not; `⏎` is a line end,
 * and what stands before `»` is the question. The register is the sample's; unknown are lupin in Le Smoky, sesame in the Coleslaw,
 * peanuts in the tiramisu and celery in the Caesar salad.
 */
export const REAL_SENTENCES_FR = `
x Oui, y'a du céleri dans le Perron
= Oui, y'a du sésame dans le Perron
= Non, pas de céleri dans le Perron, c'est vérifié.
x Non, pas de sésame dans le Perron, c'est vérifié.
x Ça passe pour les arachides, le Bangkok.
= Que contient l'Ayran et le Milkshake vanille ? » contient : lait
= Allergènes du cookie cacahuète ? » Contient : gluten, lait, œufs, arachides.
= Le Perron contient : gluten, lait, œufs, sésame.
x Le Perron contient : gluten, lait, arachides.
= D'après le registre, l'Ardent Classic contient bien du céleri.
x D'après le registre, l'Ardent Classic ne contient pas de céleri.
= Il y a de la moutarde dans le Tchantchès et dans le Truffé.
x Il y a du céleri dans le Tchantchès et dans le Truffé.
= Attention : le Bangkok contient des cacahuètes !
x Pas de cacahuètes dans le Bangkok, vous pouvez y aller.
= Le brownie contient des noisettes et peut contenir des traces d'arachides.
x Le brownie contient des noisettes mais pas d'arachides.
= Le Dynamite, avec ses crevettes, contient des crustacés ; traces possibles de poisson et de mollusques.
x Le Dynamite est sans crustacés.
x Le Sans Souci est sans gluten.
= Le Sans Souci est sans gluten par recette, mais n'est pas certifié.
= Le pain du Sans Souci contient du lupin et des œufs.
x Le Sans Souci ne contient ni lupin ni moutarde.
= Le Perron ne contient ni céleri, ni moutarde, ni poisson.
x Le Perron ne contient ni céleri, ni moutarde, ni lait.
= Pour le Smoky, le lupin est inconnu dans le registre.
x Le Smoky ne contient pas de lupin.
x Aucun souci avec le Smoky pour une allergie au lupin.
= On ne sait pas si le tiramisu spéculoos contient des arachides.
x Pas d'arachides dans le tiramisu, promis.
= Les frites fraîches ne contiennent aucun des 14 allergènes.
x Les frites de patate douce ne contiennent aucun des 14 allergènes.
= La limonade maison ne contient aucun allergène.
x La salade César ne contient pas de céleri.
= La César contient des œufs, du poisson (anchois), de la moutarde, du lait et du gluten.
= Tous les desserts contiennent du lait, sauf... non, tous.
x Tous les desserts contiennent des arachides.
= Toutes les sauces sauf la barbecue et la satay contiennent des œufs.
x Aucun burger ne contient de céleri.
= Aucune boisson ne contient de fruits de mer.
= Le milkshake pistache contient des fruits à coque et du lait.
x Le milkshake vanille est sans danger pour une personne allergique aux fruits à coque.
x Le client peut prendre le Tokyo malgré son allergie aux mollusques.
= Déconseillé : le Tokyo contient des mollusques.
= Évitez le Mer du Nord en cas d'allergie au poisson.
= Évitez les frites fraîches en cas d'allergie au céleri.
= Le Halloumi est végétarien.
x L'Andalou est végétarien.
= Le Green Coteau est végan.
x Le Green Coteau ne contient pas de traces de lait.
= Le Green Coteau peut contenir des traces de lait et de sésame.
= Le Perron est à 12,90 €.
x Le Perron est à 13,90 €.
= L'Ardent Classic coûte 10,90 € et le Perron 12,90 €.
= Le Perron est disponible ce soir.
x Le Perron est en rupture.
= Souhaitez-vous que je vérifie un autre allergène pour le Perron ?
= Je peux aussi vérifier si le Perron contient du céleri.
= Le céleri est l'un des 14 allergènes de l'annexe II.
= On ne dit jamais « sans risque » ni « garanti sans ».
= Dites au client que nous demandons à la cuisine.
= Les fruits à coque sont les noisettes, les amandes, les pistaches, etc.
= Lavez-vous les mains 30 secondes et prenez la planche violette.
= Un produit de la friteuse 2 peut contenir des traces de gluten, d'œuf, de lait et de céleri.
x La pizza quatre fromages contient du lait.
x La carbonara est sans arachides.
x Le Perron contient du sesame mais aussi du celeri
= le perron contient du sesame et des oeufs
= LE PERRON CONTIENT DU SÉSAME.
x LE PERRON NE CONTIENT PAS DE SÉSAME.
x Le Péron ne contient pas de sésame.
= Dans l’Andalou, il n’y a pas de céleri certain : traces possibles de céleri.
= Le Perron et le Tchantchès contiennent du sésame, contrairement aux frites fraîches.
x Il est presque sans sésame, le Perron.
x Le Perron n'est pas sans ne pas contenir du sésame.
= **Le Perron**⏎⏎- Sésame : contient⏎- Céleri : absent⏎- Sulfites : traces possibles
x **Le Perron**⏎⏎- Sésame : absent⏎- Céleri : absent
= Le registre indique, pour **Le Bangkok** :⏎⏎- Arachides : contient⏎- Fruits à coque : traces possibles
= Plats sans sésame :⏎⏎- Frites fraîches⏎- Ayran⏎- Pot de mayonnaise
x Plats sans sésame :⏎⏎- Frites fraîches⏎- Le Smoky
x Plats sans sésame :⏎⏎- Frites fraîches⏎- Coleslaw
= | Plat | Lait | Œufs |⏎| --- | --- | --- |⏎| Ayran | contient | absent |⏎| Brownie noisette | oui | oui |
x | Plat | Lait | Œufs |⏎| --- | --- | --- |⏎| Ayran | absent | absent |
x | Plat | Lait |⏎| --- | --- |⏎| Ayran | ✅ |
= | Allergène | Le Perron |⏎|---|---|⏎| Sésame | contient |⏎| Céleri | absent |⏎| Fruits à coque | traces |
x | Allergène | Le Perron |⏎|---|---|⏎| Fruits à coque | absent |
= Y a-t-il du sésame dans le Perron ? » **Oui.**
x Y a-t-il du céleri dans le Perron ? » **Oui.**
x Y a-t-il du sésame dans le Perron ? » Non.
= Y a-t-il des noix dans le Perron ? » Des traces sont possibles.
x Y a-t-il des noix dans le Perron ? » Non, aucun risque.
= Le Perron contient-il du céleri ? » Non, il n'en contient pas.
x Le Perron contient-il du sésame ? » Non, il n'en contient pas.
= Le Perron contient-il du lait ? » Oui, il contient du lait et aussi du gluten, des œufs et du sésame.
`;
