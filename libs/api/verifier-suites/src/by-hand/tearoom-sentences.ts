/** What batches 17 and 18 taught of diets and prices, in other words, of their tea room. */
export const TEAROOM_SENTENCES = `
x La quiche lorraine convient aux végétariens, car elle ne contient pas de poisson.
x La tartine à l'américain convient aux végétariens vu qu'il n'y a pas de lait dedans.
x Le brownie convient aux végétariens ; il est aussi renseigné comme halal.
x Le velouté de cresson n'est pas végétarien, si tu veux mon avis.
x La tarte au sucre n'est pas enregistrée comme halal.
x La niçoise n'est pas répertoriée halal.
x Pour les véganes, prenez la soupe au potiron, mais pas le brownie.
x Une cliente végane peut prendre la soupe au potiron ; la tartine au houmous, par contre, n'est pas végane.
x De quiche met spek is geschikt voor vegetariërs, want er zit geen vis in.
x De worteltaart staat niet als halal genoteerd.
x De suikertaart staat niet geregistreerd als halal.
x De waterkerssoep staat als vegan geregistreerd.
x De filet américain is vegetarisch als je het mij vraagt.
x Zeg maar dat de quiche met spek voor de veggies is.
x De quiche met spek is niet voor de vegetariër, de salade niçoise wel.
x The quiche Lorraine is suitable for vegetarians because it contains no fish.
x The carrot cake isn't registered as halal.
x The quiche Lorraine is veggie if you ask me.
x Put the quiche Lorraine down for the veggies.
x Hot choc is vegan.
= La soupe au potiron convient aux végans, puisqu'elle ne contient aucun œuf.
= La quiche lorraine ne convient pas aux végétariens, alors que celle aux poireaux et au chèvre leur convient.
= Le brownie convient aux véganes ; il n'est pas renseigné comme halal.
= Le velouté de cresson est végétarien, si tu veux mon avis.
= La tarte au riz n'est pas enregistrée comme halal.
= La lorraine n'est pas répertoriée halal.
= Pour les véganes, prenez la soupe au potiron, mais pas le velouté de cresson.
= De pompoensoep is geschikt voor veganisten, want er zit geen ei in.
= De rijsttaart staat niet als halal genoteerd.
= De waterkerssoep is vegetarisch als je het mij vraagt.
= De quiche met spek is niet voor de vegetariër, de quiche met prei wel.
= The pumpkin soup is suitable for vegans because it contains no eggs.
= The rice tart isn't registered as halal.
= The leek quiche is veggie if you ask me.
= A vegan guest can have the mint tea; the hot chocolate, on the other hand, isn't vegan.
= Hot choc is veggie.
x Toutes les boissons sont à moins de cinq euros.
x Aucune tartine ne coûte moins de dix euros.
x Le granola est à moins de 8 €.
x La tarte au riz et le merveilleux coûtent moins de cinq euros.
x Le chocolat chaud coûte plus de six euros.
x Pas plus de cinq euros : le croissant et le merveilleux.
x Alle dranken kosten minder dan vijf euro.
x De quiche met spek kost minder dan elf euro.
x De pompoensoep kost meer dan zeven euro.
x De granola kost niet meer dan acht euro.
x De granola is duurder dan negen euro.
x Met een croissant en een muntthee blijft u onder de zes euro.
x All drinks are under five euros.
x None of the tartines costs more than fifteen euros.
x The mint tea is at least five euros.
x Less than five euros: the croissant, the mint tea and the merveilleux.
x Only the mint tea is under five euros.
x The granola is €8.50, so under nine euros.
x The croissant isn't under three euros.
x Elderflower's four twenty.
x De worteltaart en de merveilleux zijn even duur.
= Toutes les soupes sont à moins de huit euros.
= Aucune quiche ne coûte moins de dix euros.
= Le granola est à moins de 9 €.
= Alle wafels kosten minder dan zeven euro.
= De granola kost niet meer dan negen euro.
= De granola is niet duurder dan negen euro.
= De warme chocolademelk en de merveilleux zijn even duur.
= All soups are under eight euros.
= None of the quiches costs more than fifteen euros.
= Less than five euros: the croissant, the mint tea and the vegan brownie.
= Only the croissant is under four euros.
= The granola is €8.90, so under nine euros.
= The granola isn't under eight euros.
= Elderflower's four fifty.
`;
