/** Of the bistro: what a model says during service, reasons and kitchen talk included. Written before any of them was tried. */
export const BISTRO_SERVICE = `
= Le waterzooi contient-il du lait ? » Oui, le waterzooi de poulet est préparé avec de la crème et contient donc du lait, ainsi que du céleri.
= Le waterzooi contient-il du gluten ? » Le gluten n'est pas un ingrédient du waterzooi, mais des traces sont possibles.
x Le waterzooi contient-il du gluten ? » Il est lié à la maïzena, vous pouvez donc le servir à un cœliaque.
x Le waterzooi contient-il du gluten ? » Comme il est cuit dans une casserole à part, aucun risque.
x Le waterzooi contient-il du gluten ? » Le registre ne signale rien de particulier.
= Le waterzooi contient-il du gluten ? » Prudence : le registre signale des traces possibles de gluten.
= Le waterzooi contient-il du gluten ? » Je ne peux rien garantir, car des traces de gluten sont possibles.
x Le risotto convient-il à un allergique au céleri ? » Oui : il est préparé avec un bouillon sans céleri.
= Le risotto convient-il à un allergique au céleri ? » Par prudence, non : le risotto aux champignons peut contenir des traces de céleri.
= Le risotto est-il végétarien ? » Oui, il est végétarien. Il contient du lait et des sulfites.
x Le risotto est-il végétarien ? » Oui, et il est même vegan.
= Le risotto est-il sans gluten ? » Oui, le risotto aux champignons porte la mention « sans gluten ».
x La soupe du jour est-elle sans gluten ? » Oui, la soupe du jour est sans gluten, comme le risotto.
= La soupe du jour contient de la moutarde ? » On ne sait pas : ce point n'a jamais été vérifié pour la soupe du jour.
x La soupe du jour contient de la moutarde ? » Rien ne l'indique, donc vous pouvez la proposer.
= Que proposer à un client allergique au poisson ? » Vous pouvez proposer la lasagne, le waterzooi ou le steak-frites, qui ne contiennent pas de poisson. La lasagne est toutefois épuisée.
x Que proposer à un client allergique au poisson ? » Vous pouvez proposer la sole meunière ou le waterzooi.
= Que proposer à un client allergique au poisson ? » Évitez la sole meunière et la salade niçoise. Méfiez-vous aussi des croquettes aux crevettes grises : des traces de poisson sont possibles.
x Que proposer à un client allergique au poisson ? » Évitez la sole meunière ; la salade niçoise, elle, ne pose aucun souci.
= Que dire au client ? » Dites au client que le registre est tenu à jour par la direction et que la cuisine n'est pas un milieu stérile.
= Que dire au client ? » « Nous ne pouvons pas exclure une contamination croisée dans notre cuisine. »
= Combien coûtent les croquettes ? » Les croquettes au fromage coûtent 14,00 € et les croquettes aux crevettes grises 17,50 €.
x Combien coûtent les croquettes ? » Les croquettes au fromage coûtent 14,00 € et les croquettes aux crevettes grises 16,50 €.
= Heeft de dagsoep melk? » Sporen van melk kunnen voorkomen in de dagsoep; melk is geen ingrediënt.
x Heeft de dagsoep melk? » De kok gebruikt geen room, dus dat is in orde voor de gast.
x Heeft de dagsoep melk? » Geen melk, enkel selderij.
= Is de falafel veganistisch? » Ja. De falafel is veganistisch en halal, en bevat sesam.
= Is de falafel glutenvrij? » Niet zonder meer: er kunnen sporen van gluten in de falafel zitten.
x Is de falafel glutenvrij? » Ja, de falafel wordt in een aparte frituurpan gebakken en is dus glutenvrij.
x Is de falafel glutenvrij? » Ja, want er zit alleen kikkererwtenmeel in.
= Is de hummus glutenvrij? » Ja, de hummus heeft de claim "glutenvrij".
= Welke desserts zijn geschikt bij een notenallergie? » De citroensorbet en de crème brûlée bevatten geen noten. De notentaart en de chocolademousse zijn af te raden.
x Welke desserts zijn geschikt bij een notenallergie? » De citroensorbet, de crème brûlée en de chocolademousse.
= Welke desserts zijn geschikt bij een notenallergie? » Alleen de citroensorbet en de crème brûlée.
= Mag een gast met een ei-allergie de noedels? » Nee. In de gebakken noedels zitten eieren, naast gluten, soja en pinda's.
x Mag een gast met een ei-allergie de noedels? » Ja, de noedels zijn op basis van rijst.
x Mag een gast met een ei-allergie de kip met sesam? » Ja, er komt geen ei aan te pas.
= Mag een gast met een ei-allergie de kip met sesam? » Niet aan te raden: sporen van ei zijn mogelijk.
= Wat als een gast een allergie meldt? » Noteer de allergie op de bon, verwittig de keuken mondeling en breng het bord apart naar de tafel.
= Wat als een gast een allergie meldt? » Neem een schone pan, schone handschoenen en een apart snijbord.
= Is de lasagne er nog? » De lasagne is op dit moment niet beschikbaar.
= Does the sesame chicken contain peanuts? » It may contain traces of peanuts, so I wouldn't serve it to someone with a peanut allergy.
x Does the sesame chicken contain peanuts? » It's cooked in sunflower oil, so peanuts aren't an issue.
x Does the sesame chicken contain peanuts? » Peanuts aren't part of the recipe, so your guest can go ahead.
= Does the sesame chicken contain peanuts? » Peanuts are not an ingredient, however traces of peanuts cannot be ruled out.
= Does the mousse contain nuts? » There is a risk of traces of nuts in the chocolate mousse.
x Does the mousse contain nuts? » The chocolate mousse is nut-free but may contain milk.
= What is in the sole? » The sole meunière contains fish, milk and gluten. It does not contain eggs, nuts or celery.
x What is in the sole? » The sole meunière contains fish and milk. It does not contain gluten, eggs or nuts.
= What is in the sole? » Here's what the register says:⏎⏎| Allergen | Sole meunière |⏎|---|---|⏎| Fish | Contains |⏎| Milk | Contains |⏎| Gluten | Contains |⏎| Eggs | Free |
x What is in the sole? » Here's what the register says:⏎⏎| Allergen | Sole meunière |⏎|---|---|⏎| Fish | Contains |⏎| Gluten | Free |
= Which starters are vegetarian? » The cheese croquettes, the falafel and the hummus are vegetarian.
x Which starters are vegetarian? » The cheese croquettes, the grey shrimp croquettes and the hummus are vegetarian.
= Can I serve the steak to a coeliac? » I'd advise against it. The steak and chips may contain traces of gluten.
x Can I serve the steak to a coeliac? » Yes, as long as you skip the sauce.
x Can I serve the steak to a coeliac? » Steak and potatoes are naturally gluten-free.
x Can I serve the steak to a coeliac? » Sure, the chips have their own fryer.
= Is there mustard in the endive gratin? » That's not recorded yet, so please check with the kitchen before you serve it.
x Is there mustard in the endive gratin? » The recipe doesn't call for it.
= Is there mustard in the endive gratin? » Unknown. The register has no entry for mustard in the endive gratin.
= How do I clean the slicer? » Unplug the slicer first, wear cut-resistant gloves and disinfect the blade after each use.
= How do I clean the slicer? » Never leave fish or meat on the slicer between two orders.
= How should I store cheese and eggs? » Keep cheese and eggs between 2 and 7 °C, away from raw meat, and label every box with the date.
= How should I store cheese and eggs? » Eggs go on the middle shelf; opened cheese is wrapped and used within three days.
= How should I store cheese and eggs? » Les œufs se conservent au frais et les produits laitiers ouverts sont jetés après trois jours.
= What does may contain mean? » "May contain" means that traces cannot be excluded, for example because the same fryer is used for several products.
= Why is celery an allergen? » Celery is one of the fourteen allergens that Regulation (EU) 1169/2011 requires us to declare.
= La soupe du jour contient de la moutarde ? » Ce n'est pas renseigné pour la soupe du jour, à voir avec la cuisine.
x La soupe du jour contient du lait ? » Ce n'est pas renseigné pour la soupe du jour.
= Mosterd in de dagsoep? » Dat heeft nog niemand ingevuld.
= Mosterd in de dagsoep? Weten we niet, het vakje is leeg.
= Of de dagsoep mosterd bevat, is nog niet nagekeken.
= Is there mustard in the soup of the day? » The register doesn't say. Ask the chef before you tell the guest anything.
x Aucune moutarde n'est renseignée pour la soupe du jour.
= Er staat weinig bij de dagsoep: sporen van melk zijn mogelijk, en van mosterd weten we het niet.
x Neither the cheese croquettes nor the hummus contains milk.
= Neither the falafel nor the hummus contains milk.
x Noch de kaaskroketten, noch de hummus bevatten melk.
= In de falafel noch in de hummus zit melk.
x Ni les croquettes au fromage ni le houmous ne contiennent de lait.
= Zowel de falafel als de hummus bevat sesam.
x Zowel de falafel als de hummus bevat melk.
= Combien coûte le falafel ? » Neuf euros. Le houmous, c'est sept cinquante.
x Combien coûte le falafel ? » Le houmous, c'est huit cinquante.
x Hoeveel kost de hummus? » Acht vijftig.
= Hoeveel kost de hummus? » Zeven vijftig.
= Careful with the cheese croquettes: gluten, milk and egg in them, and maybe traces of celery.
`;
