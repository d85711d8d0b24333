/** What batch 14 taught, in other words: diets, prices and what is out, of one, of all and of the others. */
export const QUAY_SENTENCES = `
x La mousse au chocolat et la dame blanche sont toutes les deux végétariennes, et la dame blanche est aussi végane.
x Le seul dessert épuisé, c'est la dame blanche.
x Deux plats sont en rupture : la sole meunière et les huîtres de Zélande.
x Les huîtres de Zélande, on en a encore plein.
x La soupe de poissons est à 12,50 €, comme les croquettes au fromage.
x Les frites maison sont halal et la sole meunière aussi.
x Les croquettes au fromage (véganes) sont à 14,50 €.
x Il n'est pas vrai que le burger de saumon contient du sésame.
x C'est faux de dire que la dame blanche contient du lait.
x Aucun plat du lunch ne contient de moutarde.
x Tous les plats principaux contiennent du poisson.
x Seules les frites maison conviennent à une personne allergique au lait.
x Parmi les entrées, seules les croquettes au fromage sont végétariennes.
x Les croquettes, ni celles au fromage ni celles aux crevettes ne contiennent de lait.
x Le saumon fumé coûte 18,50 € et la salade de saumon fumé 17,20 €.
x La salade de saumon fumé est sans lait.
x Sauf la dame blanche, aucun dessert ne contient de lait.
x Hormis le sorbet, tous les desserts sont végans.
x À part la mousse, tous les desserts sont disponibles, les huîtres aussi.
x Contrairement au pavé de saumon grillé, le saumon fumé peut contenir du lait.
x Le saumon fumé ne contient pas de moutarde, contrairement à la salade de saumon fumé, qui en contient.
x Pas moyen de dire si les moules marinières contiennent du céleri.
x On ne sait pas si la mousse au chocolat contient du lait.
x De gerookte zalm is als enige halal.
x Enkel de citroensorbet en de frieten zijn veganistisch.
x Geen enkel voorgerecht is vegetarisch.
x De mosselen zijn allebei zonder melk.
x De salade met gerookte zalm kost evenveel als de salade niçoise.
x Er is maar één gerecht uitverkocht: de zeetong.
x De kaaskroketten zijn op, maar de zeetong is er nog.
x De oesters zijn uitverkocht, de chocolademousse hebben we nog.
x Behalve de preikroketten bevatten alle kroketten vis.
x Het duurste hoofdgerecht zijn de mosselen met room.
x De duurste van de twee zijn de mosselen marinière, de mosselen met room zijn goedkoper.
x Klopt niet dat de garnaalkroketten gluten bevatten.
x Het is niet zo dat de frieten selderij bevatten.
x Van de lunchgerechten is niet één vegetarisch.
x De boeddhabowl mag gerust voor iemand met een sesamallergie.
x Zit er melk in de dame blanche? » Nee nee, zit er niet in.
x Zit er melk in de dame blanche? » Neen, geen spoor.
x Is de vissoep melkvrij? » Ja hoor, mag gerust.
x Not a single lunch dish is vegan.
x None of our starters is vegetarian.
x Everything on the lunch menu contains egg.
x The mussels marinière cost the same as the mussels in cream.
x The sole meunière is €32.50, the same as the salmon fillet.
x The chocolate mousse is back on.
x Oysters are gone, sole's still on.
x Only two dishes are off tonight: the oysters and the mousse.
x The fish soup's twelve fifty and the scallop carpaccio eighteen fifty.
x Both croquettes are vegan.
x The grilled salmon is the only dish without milk among the mains.
x The smoked salmon salad is halal too, like the smoked salmon.
x The smoked salmon is halal, and so is the salmon burger.
x The salmon burger has no sesame in it, it's just egg, fish, mustard and gluten.
x Fish soup: gluten, crustaceans, fish and celery in it, that's the lot.
x Apart from the lemon sorbet, all desserts are free of milk.
x Can my coeliac guest have the fries? » Yep, no worries, they're in the clear.
x Milk in the fish soup? » No, not in there.
x Milk in the fish soup? » Nope, nothing like that in it.
x If you leave out the bun, the salmon burger is fine for a gluten allergy.
x The fries have celery as traces at most.
x The dame blanche contains nuts.
= En résumé, la soupe de poissons contient du gluten, des crustacés, du poisson et du céleri.
= Trois plats sont en rupture : les huîtres de Zélande, la sole meunière et la mousse au chocolat.
= La sole meunière coûte 32,50 €, c'est le plat le plus cher de la carte.
= Côté prix, comptez 14,50 € pour les croquettes au fromage et 13,90 € pour celles de poireaux.
= Aucun dessert ne contient de poisson.
= La salade niçoise ne contient ni gluten ni lait.
= Le sorbet au citron est végan, halal et sans lait.
= Les moules marinières contiennent du céleri, des sulfites et des mollusques ; des traces de crustacés et de poisson sont possibles.
= Pour une allergie au lait, je proposerais le saumon fumé ou la salade niçoise.
= La dame blanche peut contenir des traces d'arachides et de fruits à coque, et pour le gluten, rien n'est renseigné.
= Kortom: de kaaskroketten bevatten gluten, eieren en melk.
= De salade niçoise bevat geen melk, maar wel ei, vis en mosterd.
= De zeetong is uitverkocht, de mosselen zijn er nog.
= De dame blanche kost € 8,90 en de citroensorbet € 7,20.
= Enkel de citroensorbet is veganistisch bij de desserts.
= De frieten zijn vegetarisch, veganistisch en halal.
= Bij de vissoep is niet ingevuld of er melk in zit.
= Voor iemand met een visallergie zijn de kaaskroketten een optie.
= In short, the fish soup contains gluten, crustaceans, fish and celery.
= The smoked salmon is €17.20 and the smoked salmon salad €18.50.
= Neither the smoked salmon nor the Niçoise salad contains milk.
= The lemon sorbet is the only vegan dessert.
= The mussels in cream contain milk, celery and molluscs, and may contain traces of crustaceans.
= For a guest with a milk allergy, the smoked salmon works, but the smoked salmon salad doesn't.
= The sole meunière is sold out, so offer the grilled salmon fillet instead.
= We don't know if there's milk in the fish soup; nobody has filled it in.
`;
