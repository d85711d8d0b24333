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
x Côté arachides, le Bangkok est nickel.
x Le Bangkok passe crème pour quelqu'un qui évite les arachides.
x Vous pouvez rassurer la cliente : le Bangkok, zéro arachide.
x Le Bangkok se fait sans arachides chez nous.
x On ne met pas d'arachides dans le Bangkok.
x Il n'entre aucune arachide dans la composition du Bangkok.
x Le Bangkok a été vérifié : négatif pour les arachides.
x Le registre indique « absent » pour les arachides dans le Bangkok.
x Arachides (Bangkok) : néant.
x Bangkok, arachides : rien à signaler.
x Pas la moindre cacahuète dans le Bangkok.
x Le Bangkok n'est pas concerné par l'allergène arachides.
x Côté allergènes, le Bangkok ne contient que du gluten et du lait.
x Le Perron contient du céleri en petite quantité.
x Le Perron renferme du céleri.
x On retrouve du céleri dans le Perron.
x Le céleri fait partie des ingrédients du Perron.
x Attention au céleri dans le Perron !
x Le Perron est concerné par le céleri.
x Le Perron est à base de céleri.
= On met de la sauce satay dans le Bangkok, donc il y a des arachides.
x De Bangkok is helemaal oké voor iemand die geen pinda's mag.
x We doen geen pinda's in de Bangkok.
x Er komt geen pinda aan te pas in de Bangkok.
x Geen spoor van pinda te bekennen in de Bangkok.
x Pinda's? Nee, niet in de Bangkok.
x De Bangkok heeft geen pinda's.
x De Bangkok is zonder pinda's bereid.
x Qua pinda's zit je goed met de Bangkok.
x Het register geeft "afwezig" aan voor pinda's in de Bangkok.
x Er staat geen pinda vermeld bij de Bangkok.
x In de Perron is selderij verwerkt.
x De Perron bevat een beetje selderij.
x Selderij: ja, in de Perron.
x Pas op voor selderij in de Perron.
= Pas op: de Smoky bevat selderij.
= In de Smoky is selderij verwerkt.
x We don't put peanuts in the Bangkok.
x The Bangkok comes without peanuts.
x The Bangkok is a good pick if you're avoiding peanuts.
x Peanuts aren't an ingredient of the Bangkok.
x As far as peanuts go, the Bangkok is clear.
x The register marks peanuts as absent for the Bangkok.
x The register shows "absent" under peanuts for the Bangkok.
x You won't get peanuts with the Bangkok.
x Peanut allergy? The Bangkok is your best bet.
x No, the Bangkok is not made with peanuts.
x The Bangkok tested negative for peanuts.
x The Bangkok doesn't list peanuts.
x Zero peanuts in a Bangkok.
x The Bangkok: nope on the peanuts.
x A Perron will have some celery in it.
x Watch out for celery in the Perron.
x Celery is one of the Perron's allergens.
x The Perron is prepared using celery.
x You'll taste celery in the Perron.
= Watch out for celery in the Smoky: it contains it.
= The Bangkok's sauce is peanut-based, so it contains peanuts.
= Celery is one of the Smoky's allergens, it contains it.
= Rien de tel que de vérifier le registre avant de servir un client allergique.
= Merci de noter la commande avec l'étiquette violette ; le responsable contrôle.
= Si le client hésite, montrez-lui la fiche du plat sur la tablette.
= The register was last checked on 1 September 2025.
= Het register werd nagekeken door de verantwoordelijke.
= Le Perron se compose d'un double bœuf, de fromage de Herve et de sirop de Liège.
= De Perron wordt geserveerd met een briochebroodje.
= Le Bangkok est notre burger le plus épicé, servi avec une sauce satay maison.
= Our Smoky is topped with smoked turkey bacon and cheddar.
= Pour accompagner le Perron, je suggère les frites fraîches à 3,90 €.
`;
