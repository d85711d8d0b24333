import type { BlindBatch } from './blind-batch';
import { BRUNCH_MENU } from './menus/brunch-menu';

/** Twenty-seventh batch: a burger and brunch place in Mechelen. */
export const BRUNCH_ANSWERS: BlindBatch = {
  style: 'at a brunch place',
  menu: BRUNCH_MENU,
  trueCount: 78,
  falseCount: 76,
  written: `
# fr mechelen
= [Il y a du lait dans le brownie ?] Oui, il contient du lait.
x [Y a du sésame dans le cheeseburger ?] Non, pas de sésame.
= [Les frites, c'est combien ?] 4,50 €.
x [Prix du burger au bacon ?] 16,90 €.
x [Il reste du burger de poisson ?] Oui, il est disponible aujourd'hui.
= [Il reste du granola ?] Non, le granola au yaourt n'est pas disponible aujourd'hui.
= [Céleri dans le burger au bacon ?] Inconnu : le registre ne le précise pas, demandez en cuisine.
x [Lupin dans le bowl falafel ?] Non, pas de lupin.
= [Œufs dans la salade de chèvre chaud ?] Non, d'après le registre elle ne contient pas d'œufs.
x [Le burger halloumi est végan ?] Oui, il est végan.
= [La shakshuka est halal ?] Oui, elle est notée halal.
x [Il y a des fruits à coque dans la salade de fruits ?] Oui, elle contient des fruits à coque.
= [Moutarde dans le coleslaw ?] Oui, et des œufs aussi.
x [Du lait dans le sorbet citron ?] Non, pas de lait, même pas en traces.
= [Combien de plats sont épuisés aujourd'hui ?] Trois.
x [Combien de burgers sont végans ?] Deux.
x [Halal, les frites de patate douce ?] Oui, elles sont halal.
= [Une cliente est allergique au poisson, peut-elle prendre le bowl saumon et quinoa ?] Je vous le déconseille : ce plat contient du poisson, ainsi que du soja et du sésame.
x [Un client évite le soja ; que dire des pancakes ?] Vous pouvez lui confirmer que les pancakes au sirop d'érable ne contiennent pas de soja selon le registre.
= [Une dame ne peut pas manger d'arachides, le brownie lui convient-il ?] Mieux vaut lui proposer autre chose : le brownie peut contenir des traces d'arachides.
x [Un monsieur allergique aux crustacés s'inquiète pour le burger de poisson.] Vous pouvez le rassurer : ce burger ne porte aucune mention de crustacés, pas même à l'état de traces.
= Madame, les frites de patate douce peuvent contenir du gluten, et l'information sur les sulfites n'est pas connue.
x Monsieur, la salade de chèvre chaud contient du gluten, du lait, des fruits à coque et de la moutarde, mais pas de sulfites.
= Nous sommes désolés, le cheesecake aux fruits rouges n'est plus disponible aujourd'hui ; la gaufre de Bruxelles, à 7,90 €, l'est encore.
x Nous sommes désolés, la gaufre de Bruxelles n'est pas disponible aujourd'hui.
= [La salade César convient-elle à un client végétarien ?] Non, elle n'est pas indiquée comme végétarienne : elle est au poulet et contient du poisson.
x [Un couple cherche un burger halal.] Je peux leur proposer le burger de poulet croustillant, le burger aux lentilles ou le burger halloumi, tous trois indiqués halal.

? Quels desserts sont végans ?
  Voici les desserts indiqués végans :
= - **Sorbet citron** : 5,90 €, végan, peut contenir du lait.
x - **Brownie** : 6,90 €, végan.
= - **Salade de fruits** : 6,20 €, végane, aucun des quatorze allergènes selon le registre.
x Cela fait trois desserts végans à la carte.

? Compare les burgers pour un client allergique aux œufs
  | Burger | Œufs |
  |---|---|
= | Cheeseburger classique | contient |
x | Burger au bacon | contient |
= | Burger de poulet croustillant | contient |
= | Burger aux lentilles | absent selon le registre |
x | Burger de poisson | absent selon le registre |
x | Burger halloumi | absent selon le registre |
  En cas de doute, vérifiez avec la cuisine.

? Une table demande le burger de poisson, que répondre ?
= Le burger de poisson n'est pas disponible aujourd'hui.
= Pour rester dans le poisson, il y a le **bowl saumon et quinoa** à 17,20 €.
x Il y a aussi les **œufs Bénédicte au saumon** à 15,60 €.
x Ces derniers ne contiennent pas de lait.
= Ils peuvent contenir du sésame.

? Quelles salades et quels bowls n'ont pas de lait ?
x - **Salade César au poulet** : pas de lait selon le registre.
= - **Bowl saumon et quinoa** : pas de lait selon le registre.
x - **Salade de chèvre chaud** : pas de lait selon le registre.
= - **Bowl falafel** : pas de lait selon le registre.

? Que sait-on des frites et des rondelles d'oignon ?
= Les frites sont végétariennes, véganes et halal.
x Les rondelles d'oignon sont elles aussi véganes et halal.
= Celles-ci contiennent du gluten et du lait.
x Elles coûtent 4,90 €.
  N'hésitez pas si vous avez une autre question.

# nl mechelen
= [Zitten er noten in de salade met warme geitenkaas?] Ja, er zitten noten in.
x [Zit er ei in de coleslaw?] Nee, geen ei.
= [Wat kost de avocadotoast?] 12,50 euro.
x [Hoeveel kost de brownie?] 7,50 euro.
x [Is er nog cheesecake?] Ja, die is er nog.
= [Is de visburger er vandaag?] Nee, die is op.
= [Sesam in de visburger?] Onbekend volgens het register.
x [Sulfieten in de zoete-aardappelfrietjes?] Nee, die zitten er niet in.
= [Zit er soja in de linzenburger?] Ja.
x [Is de krokante kipburger halal?] Nee, niet halal.
= [Is de falafelbowl vegan?] Ja, vegan, en ook halal.
x [Zit er mosterd in de halloumiburger?] Ja, er zit mosterd in.
= [Kan er selder in de shakshuka zitten?] Ja, er kunnen sporen van selder in zitten.
x [Zit er melk in de krokante kipburger?] Nee, en sporen ook niet.
= [Hoeveel halal burgers hebben we op de kaart?] Twee.
x [Hoeveel bijgerechten zijn vegan?] Drie.
= [Een gast met een visallergie wil de Caesarsalade, kan dat?] Dat raad ik af: de Caesarsalade met kip bevat vis, en ook gluten, ei, melk en mosterd.
x Mevrouw, in de quinoabowl met zalm zit geen gluten, ook niet als spoor.
= Mevrouw, de linzenburger kan sporen van noten bevatten; als u noten moet vermijden, kiest u beter iets anders.
x Meneer, van de baconburger weten we zeker dat er geen selder in zit.
= Helaas is de granola met yoghurt vandaag niet verkrijgbaar; de shakshuka van 13,50 euro is dat wel.
x Helaas is de avocadotoast vandaag niet verkrijgbaar.
= [Een gast eet vegetarisch en vraagt naar de burgers.] U kunt hem de linzenburger en de halloumiburger voorstellen; de linzenburger is bovendien vegan.
x [Een gast is veganist en vraagt wat er als brunch kan.] U kunt de avocadotoast en de shakshuka aanbevelen, die zijn allebei vegan.
= Volgens het register bevat de citroensorbet geen gluten, maar hij kan wel melk bevatten.
x Volgens het register bevat de shakshuka ei en melk.
= [Een mevrouw met een soja-allergie vraagt naar de pancakes.] Of er soja in de pancakes met ahornsiroop zit, is niet bekend, dus ik zou ze haar niet aanraden.
x De duurste burger die vandaag nog te krijgen is, is de krokante kipburger.

? Welke burgers bevatten sesam?
  Enkele burgers op een rij:
= - **Klassieke cheeseburger**: bevat sesam
= - **Baconburger**: bevat sesam
x - **Krokante kipburger**: geen sesam
x - **Visburger**: geen sesam
= - **Halloumiburger**: bevat sesam

? Tabel met de desserts: prijs en noten
  | Dessert | Prijs | Noten |
  |---|---|---|
= | Brownie | 6,90 € | bevat |
x | Brusselse wafel | 7,90 € | nee |
= | Fruitsalade | 6,20 € | nee |
x | Citroensorbet | 6,50 € | nee |
= | Cheesecake met rood fruit (vandaag op) | 7,50 € | mogelijk sporen |

? Er is geen cheesecake meer, welk dessert kan een gast die geen ei mag?
= De **citroensorbet** bevat geen ei volgens het register.
= De **fruitsalade** bevat dat ook niet.
x De **Brusselse wafel** is eveneens een optie, want daar zit geen ei in.
x De brownie bevat gluten, melk en noten, maar geen ei.

? Vergelijk de frietjes en de zoete-aardappelfrietjes
= De frietjes kosten 4,50 euro, de zoete-aardappelfrietjes 5,50 euro.
x Van die twee kunnen alleen de frietjes gluten bevatten.
= Beide zijn vegan.
x Beide zijn ook halal.
  Nog vragen? Laat maar weten.

? Wat is er vandaag op?
  Dit is de stand van vandaag:
= - De **granola met yoghurt** is op.
x - De **fruitsalade** is op.
= - De **visburger** is op.
x - De **cheesecake met rood fruit** is er nog wel.
x In totaal zijn er twee gerechten op.

# en mechelen
= [Any milk in the onion rings?] Yes, they contain milk.
x [Does the avocado toast have sesame?] No, no sesame.
= [How much is the fish burger?] €17.90.
x [Price of the falafel bowl?] €15.40.
x [Is the granola on today?] Yes, it's available.
= [Do we still have brownie?] Yes, it's available today.
= [Lupin in the falafel bowl?] Unknown, the register has no information on that.
x [Soy in the red fruit cheesecake?] No, there's no soy in it.
= [Is the coleslaw vegan?] No, it's only vegetarian.
x [Is the fish burger halal?] Yes, it's halal.
= [Does the coleslaw contain gluten?] No, it contains no gluten according to the register.
x [Does the lentil burger contain egg?] Yes, it does.
= [Mustard in the bacon burger?] Yes, it contains mustard.
x [Peanuts in the brownie?] No, not even traces.
= [How many salads and bowls contain fish?] Two, the chicken Caesar salad and the salmon quinoa bowl.
x [How many burgers are vegetarian?] Three.
x The cheapest dish on the menu is the fries at €4.50.
= I'm afraid the fish burger is not available today; may I suggest the salmon quinoa bowl at €17.20 instead?
x I'm afraid the crispy chicken burger is sold out today.
= [A guest with a nut allergy would like the avocado toast.] I would advise against it, as it may contain traces of nuts.
x [A guest with a nut allergy would like the pancakes.] As far as nuts are concerned they can go ahead: the pancakes with maple syrup have no nuts, not even as traces.
= For your guest who avoids sulphites: the bacon burger and the warm goat's cheese salad both contain them, and for the sweet potato fries it is not known.
x For your guest who avoids celery: the coleslaw has no celery and no traces of it either.
= Certainly, madam: the eggs Benedict with salmon contains gluten, eggs, fish and milk, and it may contain sesame.
x Certainly, sir: the salmon quinoa bowl contains fish, soybeans and milk.
= [A guest eats halal and wants a brunch dish.] The shakshuka is the only brunch dish marked halal; it costs €13.50.
x [A guest is vegan and wants a salad or bowl.] You could offer the warm goat's cheese salad, which is vegan.
x [A guest avoids gluten and asks about the fries.] The fries contain no gluten, and there is no trace warning for it either.

? What vegan dishes can I offer?
  Some vegan options from the menu:
= - **Avocado toast**, €12.50
= - **Lentil burger**, €15.50
x - **Halloumi burger**, €16.20
= - **Sweet potato fries**, €5.50
x - **Onion rings**, €5.90
= - **Fruit salad**, €6.20

? Give me a table of mustard in the salads and bowls
  | Dish | Mustard |
  |---|---|
= | Chicken Caesar salad | contains |
x | Salmon quinoa bowl | contains |
x | Warm goat's cheese salad | none |
= | Falafel bowl | none according to the register |

? The cheesecake is out. What else is sweet, and what about milk?
= The **Brussels waffle** is available, but it contains milk.
x The **lemon sorbet** is available too, and it has no milk, not even traces.
= The **fruit salad** contains no milk according to the register.
x It costs €5.90.
= It is vegan and halal too.

? Compare the cheeseburger and the bacon burger
= Both contain gluten, milk, mustard and sesame.
x Both contain eggs.
= Of the two, only the bacon burger contains sulphites.
x The cheeseburger is the more expensive of the two.
x The cheeseburger has no soy, not even traces.
= The bacon burger costs €17.50.

? A guest can't have egg. Which brunch dishes work?
x - **Shakshuka**: no egg.
= - **Avocado toast**: no egg according to the register.
= - **Granola with yoghurt**: no egg according to the register, but it is out today.
x - **Pancakes with maple syrup**: no egg.
  Let me know if you need anything else.
`,
};
