/** Of the deli: what is said again of a diet, all that is out, how many of those of a diet are out, and each of a kind. */
export const DELI_SENTENCES = `
x Van wat we vegan hebben, zijn er vandaag twee dingen op.
= Van wat we vegan hebben, is er vandaag één ding op.
x Van onze vegan gerechten zijn er vandaag twee op.
x Van wat we vegan hebben zijn er twee op.
x Van wat halal is, zijn er vandaag twee dingen op.
x De ce que nous avons de végane, deux choses sont épuisées aujourd'hui.
x Parmi ce qui est végane, deux plats sont épuisés aujourd'hui.
x Parmi nos plats véganes, deux sont épuisés.
= Parmi nos plats véganes, un seul est épuisé.
x Of what we have that is vegan, two things are sold out today.
x Of our vegan dishes, two are sold out today.
x Two of our vegan dishes are sold out.
x Of the vegan things we have, two are out today.
x Chacun de nos gâteaux contient à la fois des fruits à coque et du soja.
x Chacun de nos gâteaux contient des fruits à coque et du soja.
x Tous nos gâteaux contiennent à la fois du gluten et du soja.
= Chacun de nos gâteaux contient à la fois du gluten et du lait.
x Chacun de nos gâteaux contient du soja.
x Chaque gâteau contient à la fois du gluten et du soja.
x Each of our cakes contains both nuts and soya.
= Each of our cakes contains both gluten and milk.
x Every one of our cakes contains both nuts and soya.
x All of our cakes contain both gluten and soya.
x Elk van onze taarten bevat zowel noten als soja.
= Elk van onze taarten bevat zowel gluten als melk.
x Al onze taarten bevatten zowel gluten als soja.
x Elke taart bevat zowel gluten als noten.
x Ieder van onze taarten bevat noten en soja.
x Que puis-je proposer à quelqu'un qui mange halal ? » Nos trois soupes le sont également.
x Que puis-je proposer à quelqu'un qui mange halal ? » On peut y ajouter le sandwich poulet curry, qui coûte 6,10 €.⏎Nos trois soupes le sont également.
x Que puis-je proposer à quelqu'un qui mange halal ? » Nos soupes le sont aussi.
x Que puis-je proposer à quelqu'un qui mange halal ? » Toutes nos soupes le sont.
x Qu'est-ce qui est halal ? » Le velouté de potiron est halal. Nos trois soupes le sont également.
= Qu'est-ce qui est halal ? » La lasagne aux légumes est halal. Nos trois boissons le sont également.
x What is halal? » So are our three soups.
x What is halal? » The pumpkin soup is halal. So are our three soups.
x What is halal? » The chickpea curry is halal. So are our three soups.
= What is halal? » The chickpea curry is halal. So are our three drinks.
x What is halal? » The chickpea curry is halal, and so are our three soups.
x What can I offer a halal guest? » Our three soups are too.
x What can I offer a halal guest? » Our three soups are as well.
x Wat is er halal? » Dat geldt ook voor onze drie soepen.
x Wat is er halal? » De kikkererwtencurry is halal. Dat geldt ook voor onze drie soepen.
= Wat is er halal? » De kikkererwtencurry is halal. Dat geldt ook voor onze drie dranken.
x Wat is er halal? » Onze drie soepen zijn dat ook.
x Wat is er halal? » Onze drie soepen ook.
x Wat is er halal? » De kikkererwtencurry is halal, en onze drie soepen zijn dat ook.
x Wat is er vegan? » Onze drie dranken zijn dat eveneens.
x The only thing we've run out of is the apple tart.
x The only thing that's out is the apple tart.
x The only thing we are out of is the apple tart.
x We've only run out of the apple tart.
x All we have run out of is the apple tart.
x The only dish we no longer have is the apple tart.
x La seule chose qui nous manque est la tarte aux pommes.
x Le seul plat épuisé est la tarte aux pommes.
x La seule chose que nous n'avons plus, c'est la tarte aux pommes.
x Il ne nous manque que la tarte aux pommes.
x Het enige wat op is, is de appeltaart.
x Het enige dat we niet meer hebben, is de appeltaart.
x Het enige waar we doorheen zitten is de appeltaart.
x Alleen de appeltaart is op.
x We hebben enkel geen appeltaart meer.
= Zes producten op onze kaart zijn vegan, waarvan er vandaag één op is.
= Neither the prawn salad nor the apple tart can be sold today.
= The only things we've run out of are the leek quiche, the prawn salad and the apple tart.
= Het enige wat op is, zijn de preiquiche, de garnaalsalade en de appeltaart.
x The only cake that is out is the carrot cake.
= De enige taart die op is, is de appeltaart.
x The only thing without gluten is the apple tart.
= One of our vegan dishes is sold out.
= Of our vegan dishes, one is sold out today.
= Van onze vegan gerechten is er vandaag één op.
x Six of our vegan dishes are sold out.
x Parmi nos plats halal, deux sont épuisés.
= Que puis-je proposer à quelqu'un qui mange halal ? » Nos trois boissons le sont également.
= What is halal? » Our three drinks are too.
= Wat is er halal? » Onze drie dranken ook.
x Zes producten op onze kaart zijn vegan, waarvan er vandaag twee op zijn.
x The tomato soup is not halal. The same goes for the pumpkin soup.
= The bacon quiche is not halal, and neither is the chicken Caesar salad.
= The bacon quiche is not halal. Neither is the chicken Caesar salad.
x The bacon quiche is not halal. Neither is the pumpkin soup.
`;
