/** Roundabout ways to say something wrong of the sample, with a few right ones between: `=` goes out as it is, `x` may not. */
export const WAYS_TO_BE_WRONG = `
x Le Bangkok ? Aucune trace d'arachide, je confirme.
x Vous pouvez servir le Bangkok sans problème à un client allergique aux arachides.
x Zonder pinda: de Bangkok.
x Pindavrije opties: de Bangkok en de Perron.
x Peanut-free options: the Bangkok, the Perron.
x Options sans arachides : le Bangkok, le Perron.
= Options sans arachides : le Perron, le Smoky.
x Le Bangkok fait partie des plats sans arachides.
x Le Bangkok figure dans la liste des plats sans arachides.
x Parmi les burgers sans arachides : le Bangkok et le Perron.
x The Bangkok is one of our peanut-free burgers.
x De Bangkok is een van de pindavrije burgers.
x Bangkok = peanut free
x Bangkok: ✅ peanut free
x ✅ Bangkok - no peanuts
x ❌ Arachides : Le Bangkok
x Bangkok (no peanuts)
x Le Bangkok est garanti sans arachides.
x Le Bangkok ne contient absolument aucune arachide ni aucun fruit à coque.
x La sauce du Bangkok ne contient pas d'arachides.
x The sauce on the Bangkok has no peanuts.
x If you remove the sauce, the Bangkok contains no peanuts.
x Sans la sauce, le Bangkok ne contient pas d'arachides.
x Le Perron convient aux cœliaques.
x Le Sans Souci convient aux cœliaques.
x The No Worries is suitable for coeliacs.
x De Zonder Zorgen is geschikt voor coeliakiepatiënten.
x Le Sans Souci est 100 % sans gluten.
x Le Sans Souci ne contient pas de gluten et convient donc aux personnes cœliaques.
= Le Sans Souci ne contient pas de gluten d'après le registre.
x Les frites fraîches sont sans gluten.
x Les frites fraîches sont sans lactose.
= Les frites fraîches ne contiennent ni lait ni gluten d'après le registre.
x Le Green Coteau ne contient pas de lait.
x Le Green Coteau est sans lait ni œuf.
x The Green Coteau is vegan, so it contains no milk.
x Comme il est végan, le Green Coteau ne contient pas de lait.
x Le Perron est végan.
x De Perron is geschikt voor vegetariërs.
x The Perron is suitable for vegetarians.
= The Halloumi is suitable for vegetarians.
x Le Perron n'est pas halal.
= Le Perron est halal.
x Le Perron coûte 12,50 €.
x Le Perron (11,90 €) contient du sésame.
= Le Perron (12,90 €) contient du sésame.
x **Le Perron** – 13,90 €
= **Le Perron** – 12,90 €
x | Plat | Prix |⏎|---|---|⏎| Le Perron | 11,00 € |
= | Plat | Prix |⏎|---|---|⏎| Le Perron | 12,90 € |
x Le Perron est épuisé aujourd'hui.
= Si le Perron est épuisé, proposez le Smoky.
x Le Perron est en rupture, mais le Smoky est disponible.
x | Allergène | Présence |⏎|---|---|⏎| **Le Perron** | |⏎| Céleri | oui |
x # Le Perron⏎⏎| Allergène | Présent ? |⏎|---|---|⏎| Céleri | oui |
= # Le Perron⏎⏎| Allergène | Présent ? |⏎|---|---|⏎| Céleri | non |⏎| Sésame | oui |
x # Le Perron⏎⏎| Allergène | Présent ? |⏎|---|---|⏎| Sésame | non |
x **Le Perron :**⏎✅ sésame absent⏎✅ céleri absent
x **Allergènes – Le Perron**⏎- Gluten ✅⏎- Céleri ✅
x Le Perron contient :⏎- gluten⏎- céleri
= Le Perron contient :⏎- gluten⏎- lait⏎- sésame
x Le Perron ne contient pas :⏎- céleri⏎- sésame
= Le Perron ne contient pas :⏎- céleri⏎- moutarde
x Le Perron contient 3 allergènes : gluten, lait et céleri.
x Allergènes du Perron : gluten, lait, céleri.
x Le Perron : gluten, lait, œufs, sésame, céleri.
x The Perron's allergens are gluten, milk and celery.
x The Perron's allergens: gluten, eggs, milk, celery.
x De allergenen in de Perron zijn gluten, melk en selderij.
x Perron has got celery innit.
x Le Perron, c'est du gluten, du lait et du céleri.
x There's celery in Perron as well as in the Smoky.
x Both the Perron and the Smoky contain celery.
= Both the Perron and the Smoky contain sesame.
x Les deux burgers (Perron et Smoky) contiennent du céleri.
x Le Smoky contient du céleri. Le Perron aussi.
x Le Smoky contient du céleri. Idem pour le Perron.
x The Smoky contains celery, as does the Perron.
x The Smoky contains celery; so does the Perron.
x The Perron doesn't contain celery; neither does the Smoky.
x Le Perron ne contient pas de céleri. Le Smoky non plus.
x De Perron bevat geen selderij. De Smoky ook niet.
= De Perron bevat geen selderij. De Smoky wel.
x De Smoky bevat selderij. De Perron ook.
x Het verschil: de Perron bevat selderij, de Smoky niet.
x Difference: the Smoky has no celery while the Perron does.
= Difference: the Perron has no celery while the Smoky does.
x Seul le Perron contient du céleri.
x Il n'y a que le Perron qui contient du sésame.
x Le Perron ne contient que du gluten.
x Le Perron est le seul burger sans sésame.
x The Perron is the only burger without sesame.
x Tout sauf le Perron contient du sésame.
x Every burger is celery free apart from the Smoky.
x La plupart des burgers sont sans céleri.
x Nos desserts sont sans arachides.
x Our burgers are free of peanuts.
x We don't use peanuts in our kitchen.
x Nous n'utilisons pas d'arachides.
x Chez nous, pas d'arachides.
x Er zitten geen pinda's in onze gerechten.
x Il contient du céleri.
x This dish contains celery.
x Ce plat ne contient pas de céleri.
x Question: Is the Perron sesame-free? Answer: yes, no sesame.
x « Le Perron ne contient pas de sésame »
x > Le Perron ne contient pas de sésame.
x Le Perron ne contient pas de *sésame*.
x Le Perron ne contient **pas** de sésame.
x Le Perron<br>Sans sésame
x ~~Le Perron contient du sésame~~
x Le Perron contient du sésame... ah non, pas de sésame !
x Perron → sésame : 0
x Le sésame n'est pas présent dans le Perron.
x Le sésame est absent du Perron.
x Sesam ontbreekt in de Perron.
x Sesame is missing from the Perron.
x The Perron omits sesame.
x The Perron has had its sesame removed.
x Du sésame dans le Perron ? Que nenni.
x No need to worry about sesame with the Perron.
x Sesame isn't a concern with the Perron.
x Le sésame ne pose pas de problème avec le Perron.
x Sesam is geen probleem bij de Perron.
`;
