/** Of the bistro, as staff and Claude write. `=` goes out as it is, `x` may not. */
export const BISTRO_SENTENCES = `
= Oui, la tarte aux noix contient des fruits à coque, du gluten, des œufs et du lait.
x Non, pas de noix dans la tarte aux noix.
x La **tarte aux noix** est faite sans œufs.
= Kip met sesam bevat uiteraard sesam, maar ook soja en gluten.
x De kip met sesam bevat geen soja.
x Kip met sesam: enkel sesam, verder niets.
= Cheese croquettes have milk, eggs and gluten in them, plus possible traces of celery.
x The cheese croquettes are dairy-free.
x Cheese croquettes? No dairy at all, nope.
= Grey shrimp croquettes: crustaceans, gluten, milk and egg. Celery has not been checked.
x The grey shrimp croquettes don't contain celery.
x Garnaalkroketten: geen selderij.
= Voor de garnaalkroketten is selderij niet nagekeken.
= Contient-elle du lait, la crème brûlée ? » Oui, elle en contient.
x Contient-elle du lait, la crème brûlée ? » Non, elle n'en contient pas.
x Is there egg in the chocolate mousse? » Nope.
= Is there egg in the chocolate mousse? » Yep, there is.
x Zit er noten in de chocolademousse? » Nee.
= Zitten er noten in de chocolademousse? » Mogelijk sporen.
= | Gerecht | Melk | Ei |⏎|---|---|---|⏎| Lasagne | ja | ja |⏎| Paddenstoelenrisotto | ja | nee |⏎
x | Gerecht | Melk | Ei |⏎|---|---|---|⏎| Lasagne | ja | ja |⏎| Paddenstoelenrisotto | nee | nee |⏎
x | Dish | Contains milk? |⏎|---|---|⏎| Sole meunière | ✗ |⏎
= | Dish | Contains milk? |⏎|---|---|⏎| Sole meunière | ✓ |⏎
x | | Lasagne | Sorbet citron |⏎|---|---|---|⏎| Lait | non | non |⏎
= | | Lasagne | Sorbet citron |⏎|---|---|---|⏎| Lait | oui | non |⏎
x À part le gluten, rien à signaler pour la lasagne.
x Hormis le céleri, la soupe du jour est nickel.
= Tous les desserts contiennent du lait, hormis le sorbet citron.
x Tous les desserts contiennent du lait, hormis la crème brûlée.
= Op de citroensorbet na bevatten alle desserts melk.
x Op de chocolademousse na bevatten alle desserts melk.
= Apart from the lemon sorbet, every dessert contains milk.
x Apart from the walnut tart, none of the desserts contain milk.
= Alle desserts behalve de citroensorbet bevatten ei en melk.
x Alle desserts behalve de citroensorbet bevatten noten.
x The sesame chicken is good to go for a sesame allergy.
x You're fine with the noodles if you can't have peanuts.
x De gebakken noedels kan je gerust aanraden bij een pinda-allergie.
= De gebakken noedels kan je niet aanraden bij een pinda-allergie.
x Zonder probleem: de lasagne voor iemand met een ei-allergie.
x Pour un client allergique au céleri, le waterzooi fait l'affaire.
= Pour un client allergique au céleri, le waterzooi ne fait pas l'affaire.
x Le sorbet citron est allergenvrij én veilig.
x De hummus is allergeenvrij.
= The hummus contains sesame, and nothing else among the 14.
x The falafel contains sesame, and nothing else among the 14.
= La lasagne est en rupture aujourd'hui.
x La lasagne est disponible.
= Le risotto aux champignons est sans gluten.
x Le waterzooi est sans gluten.
= Citroensorbet is lactosevrij en glutenvrij.
x Chocolademousse is lactosevrij.
= The mushroom risotto is gluten-free and costs €17.90.
x The mushroom risotto costs €16.90.
= Le steak-frites coûte 24,50 €.
x Le steak-frites est à 22,50 €.
x Le steak-frites coûte vingt-deux euros.
x Le houmous ne contient pas de tahin.
= Le houmous contient du tahin, donc du sésame.
x Geen crème in de waterzooi, dus melkvrij.
x Er zit geen bloem of gluten in de chicons au gratin.
x La salade niçoise se prépare sans anchois ni poisson.
= La salade niçoise contient du poisson (thon, anchois), de l'œuf et de la moutarde.
x Moutarde dans les chicons ? Aucune trace.
= Moutarde dans les chicons : information inconnue.
x Les nouilles sautées : RAS côté arachides.
x Nouilles sautées → pas de cacahuètes 👍
= Nouilles sautées → cacahuètes ⚠️
= Attention aux nouilles sautées, elles contiennent des cacahuètes.
x the stir fried noodles are peanut free
x THE STIR-FRIED NOODLES DO NOT CONTAIN PEANUTS
= LES NOUILLES SAUTÉES CONTIENNENT DES ARACHIDES
x les nouilles sautees ne contiennent pas d arachides
= les nouilles sautees contiennent des arachides
x Waterzooi : ni lait, ni céleri.
= Waterzooi : ni œuf, ni poisson.
= La bière contient du gluten et peut-être des sulfites.
x La bière ne contient pas de gluten.
= Orange juice has none of the 14 allergens.
x Blond beer has none of the 14 allergens.
= Le risotto contient du lait. Idem pour la crème brûlée.
x Le sorbet citron ne contient pas de lait. Idem pour la crème brûlée.
x De citroensorbet bevat geen melk. Hetzelfde geldt voor de lasagne.
x The lemon sorbet has no milk. Same goes for the walnut tart.
= The lemon sorbet has no milk. Same goes for the orange juice.
x The mousse and the crème brûlée: neither contains eggs.
= The mousse and the crème brûlée: both contain eggs.
x De mousse en de crème brûlée: beide zonder ei.
= La mousse et la crème brûlée : les deux contiennent des œufs.
x La mousse et la crème brûlée : aucune des deux ne contient d'œufs.
x None of our starters contain sesame.
= None of our starters contain peanuts.
x Geen enkel voorgerecht bevat sesam.
= Geen enkel voorgerecht bevat pinda.
x Aucune entrée ne contient de céleri.
= Aucune entrée ne contient d'arachides.
x **Sole meunière**⏎- **Fish:** no⏎- **Milk:** yes⏎
= **Sole meunière**⏎- **Fish:** yes⏎- **Milk:** yes⏎
x ### Walnut tart⏎* Nuts: ✗⏎* Milk: ✓⏎
x Allergènes de la lasagne :⏎- gluten⏎- lait⏎- pas d'œufs⏎
= Allergènes de la lasagne :⏎- gluten⏎- lait⏎- œufs⏎- céleri⏎
x Le falafel n'est pas végan.
= De falafel is vegan en halal.
x De waterzooi is vegetarisch.
x It's not that the lasagne doesn't contain egg, it's that there's no milk in it.
x Plus de gluten dans la lasagne depuis la nouvelle recette !
x Zero gluten, zero worries: the lasagne!
x The soup of the day used to have celery but not any more.
x Celery-wise you're OK with the soup.
x Mosterd? Niet in de dagsoep hoor.
= Guests with a nut allergy should skip the walnut tart.
x Guests with a nut allergy needn't skip the walnut tart.
x A guest with a milk allergy may order the risotto.
= A guest with a milk allergy may not order the risotto.
x Hij mag zeker de zeetong hebben met zijn visallergie.
= Hij mag de zeetong niet hebben met zijn visallergie.
x Il peut prendre la sole malgré son allergie au poisson, aucun souci.
= S'il est allergique au poisson, il ne peut pas prendre la sole.
x Pas d'inquiétude pour la mousse et les œufs.
x You can skip the egg warning for the mousse.
= Ja, er zit gluten in het blond bier.
x Nee, er zit geen gluten in het blond bier.
x Het blond bier heeft geen gluten, dat is zeker.
= Le jus d'orange ne contient pas de gluten.
= The jus d'orange contains no sulphites.
x Sulfites: niet aanwezig in de paddenstoelenrisotto.
= Sulfieten: aanwezig in de paddenstoelenrisotto.
x The endive gratin contains gluten and milk only, no mustard.
= The endive gratin contains gluten and milk; mustard is unknown.
`;
