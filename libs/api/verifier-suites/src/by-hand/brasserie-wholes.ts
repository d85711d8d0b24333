/**
 * Of the brasserie: all of a kind, all the rest, all but one, and rows that answer for several dishes at once; and what only goes on the
 * ticket. `⏎` is a line end.
 */
export const BRASSERIE_WHOLES = `
x All our side dishes contain milk.
x All our side dishes are free of gluten.
= None of our side dishes contains egg.
= The two pizzas contain gluten.
x The two pizzas contain fish.
x Both pizzas are free of fish.
x Alle bijgerechten bevatten melk, en op de friet na bevatten ze ook allemaal gluten.
x Tous nos desserts contiennent du lait sauf la salade de fruits, qui en contient aussi.
= Tous nos desserts contiennent du lait sauf la salade de fruits, qui n'en contient pas.
= All desserts contain milk except the fruit salad, which is free from it.
x All desserts contain milk except the fruit salad, which may have traces of it.
x All desserts contain milk except the panna cotta, which is free from it.
= Egg is in the tiramisu and the waffle among the desserts; both contain it.
x Sesame is in the tuna poke bowl; the chicken wrap may have traces, and everything else contains it.
= Sesame is in the tuna poke bowl; the chicken wrap may have traces, and everything else is free from it.
x Soy is in the tuna poke bowl; the margherita may have traces, and everything else is free from it.
= Le soja : le poke bowl et la gaufre en contiennent, la margherita peut en avoir des traces, et tout le reste n'en contient pas.
x Le soja : le poke bowl en contient, la margherita peut en avoir des traces, et tout le reste n'en contient pas.
= Melk in de fruitsalade en de panna cotta? » In de panna cotta wel, in de fruitsalade niet.
x Melk in de fruitsalade en de panna cotta? » In de panna cotta niet, in de fruitsalade wel.
= Lait dans le thé glacé et le velouté ? » Dans le thé glacé, non.
x Œufs dans le tiramisu et la panna cotta ? » Dans le tiramisu, non ; dans la panna cotta, oui.
= Wat kan een gast met een eierallergie eten? » - **Desserts**: de panna cotta wel, de tiramisu niet
x Wat kan een gast met een eierallergie eten? » - **Desserts**: de tiramisu wel, de panna cotta niet
= The Caesar salad has gluten, egg and fish, and it also has milk and mustard.
= The mussels have molluscs, celery and sulphites, and fish and gluten could be there as traces.
x The mussels have molluscs, celery and milk, and fish and gluten could be there as traces.
x The mussels have molluscs, celery and sulphites, and fish and soy could be there as traces.
= Si quelqu'un demande sans sulfites : la carbonnade en contient, et le vin rouge aussi.
x Si quelqu'un demande sans sulfites : la carbonnade en contient, et le thé glacé aussi.
x Si quelqu'un demande sans lait : le tiramisu convient.
x If someone wants it without milk: the tiramisu's fine.
= If someone wants it without milk: the iced tea's fine.
x Can I sell the fries as gluten-free? » You can.
x Is the vegetable curry gluten-free? » Yes.
= Can I call the vegetable curry gluten-free? » No.
= De panna cotta bevat geen ei; haar allergenen zijn melk, met mogelijk sporen van noten.
= Le poke bowl ne contient pas de lait ; ses allergènes déclarés sont le poisson, le soja et le sésame, avec des traces possibles de gluten.
x Le poke bowl ne contient pas de lait ; ses allergènes déclarés sont le poisson, les œufs et le sésame, avec des traces possibles de gluten.
= Ja, wat melk betreft wel: de fruitsalade bevat geen melk.
x Ja, wat melk betreft wel: de panna cotta bevat geen melk.
= Qui est allergique au lait ? » Écrivez "SANS LAIT – ALLERGIE" sur le bon et prévenez la cuisine.
= Een gast is allergisch voor ei. Wat doe ik? » Zet "GEEN EI – ALLERGIE" op de bon.
= A guest has a milk allergy. » Write "NO MILK" on the ticket, and use a clean board.
x A guest has a milk allergy. » Write it on the ticket: the tiramisu has no milk.
= Quels plats contiennent du céleri ? » Les boulettes attendent au chaud ? On note l'heure de sortie du four.
x Neither the tiramisu nor the panna cotta contains egg.
x Neither the panna cotta nor the tiramisu contains egg.
= Neither the panna cotta nor the fruit salad contains egg.
x Ni le tiramisu ni la panna cotta ne contiennent d'œufs.
x Ni la panna cotta ni le tiramisu ne contiennent d'œufs.
= Ni la panna cotta ni la salade de fruits ne contiennent d'œufs.
x Noch in de tiramisu, noch in de panna cotta zit ei.
= Noch in de panna cotta, noch in de fruitsalade zit ei.
x Egg allergy at table 4 » The tiramisu does nicely.
x They want a dessert without egg, not even traces. » Then the tiramisu and the panna cotta can.
x Ze zoeken een dessert zonder ei, ook geen sporen. » Dan kunnen de panna cotta en de tiramisu.
= Ze zoeken een dessert zonder ei, ook geen sporen. » Dan kunnen de panna cotta en de fruitsalade allebei.
x Le tiramisu, c'est de l'œuf : qui est allergique à l'œuf prendra plutôt une gaufre de Liège.
= Le tiramisu, c'est de l'œuf : qui est allergique à l'œuf prendra plutôt une panna cotta.
= The chicken wrap is fine for an egg allergy, but not for a milk allergy.
x The chicken wrap is fine for a milk allergy, but not for an egg allergy.
x A guest who is allergic to milk, and to egg as well, can have the chicken wrap.
x For a guest with an egg allergy, who also has a milk allergy, the chicken wrap is fine.
= Le wrap au poulet convient pour une allergie aux œufs, mais pas pour une allergie au lait.
x Le wrap au poulet convient pour une allergie au lait, mais pas pour une allergie aux œufs.
= De kipwrap kan voor iemand met een eierallergie, maar niet voor iemand met een melkallergie.
= The tiramisu has gluten, eggs and milk, the garlic bread gluten and milk.
x The tiramisu has gluten, eggs and milk, the garlic bread gluten and eggs.
x None of the side dishes contains milk.
= None of the side dishes contains fish.
`;
