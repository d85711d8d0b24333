import type { BlindBatch } from './blind-batch';
import { CANTINE_MENU } from './menus/cantine-menu';

/** Twenty-fifth batch: a cantine with woks and bowls in Ghent. */
export const CANTINE_ANSWERS: BlindBatch = {
  style: 'in a cantine',
  menu: CANTINE_MENU,
  trueCount: 114,
  falseCount: 112,
  written: `
# fr gent
= [Le wok aux crevettes contient-il des arachides ?] Il n'en contient pas comme ingrédient, mais des traces d'arachides sont possibles : le registre indique « peut contenir ».
x [Le wok de poulet aux noix de cajou contient-il du céleri ?] Non, le registre ne signale pas de céleri dans ce plat.
= [Y a-t-il du poisson dans le wok de tofu ?] Non, le wok de tofu et brocoli ne contient pas de poisson d'après le registre.
x [Le houmous contient-il de la moutarde ?] Oui, le houmous et crudités contient de la moutarde, en plus du sésame et du céleri.
= [Combien coûte le curry vert ?] Le curry vert aux légumes est à 15,20 €.
x [Quel est le prix de l'assiette de falafels ?] L'assiette de falafels coûte 15,90 €.
= [Le curry vert contient-il de la moutarde ?] Je ne peux pas vous le dire : l'information sur la moutarde n'est pas renseignée pour le curry vert aux légumes. À vérifier avec un responsable avant de répondre au client.
x [Et le wrap halloumi, il y a du lupin dedans ?] Non, pas de lupin dans le wrap halloumi grillé.
= [Le bœuf au poivre noir est encore disponible ?] Non, le wok de bœuf au poivre noir est en rupture aujourd'hui.
x [On a encore du poke au thon ?] Oui, le poke bowl au thon est bien disponible aujourd'hui, à 17,50 €.
= [La mousse au chocolat est-elle végane ?] Non, elle est végétarienne et halal, mais pas végane : elle contient des œufs et du lait.
x [Le pad thaï est-il végan ?] Oui, le pad thaï végétarien convient aussi aux clients végans.
= [La salade fattouche est-elle halal ?] Elle est notée végétarienne et végane, mais elle n'est pas indiquée comme halal.
x [L'assiette de falafels est-elle végane ?] Oui, elle est végétarienne, végane et halal.

? Quels sont les allergènes du poke bowl au saumon ?
  Voici ce que dit le registre pour le **poke bowl au saumon** :
= - **Contient** : gluten, poisson, soja et sésame.
x - **Peut contenir** : crustacés et œufs.
= - Il n'y a ni lait ni fruits à coque.

? Un client est allergique au lait, quels desserts puis-je lui proposer ?
x Le sorbet à la mangue est un bon choix : il ne contient pas de lait, même à l'état de traces.
= La mousse au chocolat, le crumble aux pommes et le baklava contiennent tous les trois du lait.
= Côté boissons, la limonade maison au gingembre ne contient aucun des quatorze allergènes d'après le registre.

? Que proposer à une cliente allergique au céleri qui aime les woks ?
= Je lui proposerais le **wok de tofu et brocoli** (14,90 €), qui ne contient pas de céleri selon le registre.
= Le **pad thaï végétarien** convient aussi de ce point de vue, à 15,50 €.
x Le **curry vert aux légumes** est une autre possibilité, il n'y a pas de céleri dedans non plus.
x Le **wok aux crevettes** est à éviter, car il contient du céleri.
= En revanche, le wok de poulet aux noix de cajou en contient.
  Dites-moi si elle a d'autres allergies, je peux affiner.

? Qu'est-ce qui est en rupture aujourd'hui ?
= Quatre plats sont en rupture aujourd'hui :
= - l'edamame au sel fumé
= - le wok de bœuf au poivre noir
x - le poke bowl au saumon
= - le brownie végan aux noix

x [Quels desserts sont en rupture ?] Seul le baklava est en rupture parmi les desserts aujourd'hui.
x [La soupe de potiron contient-elle du gluten ?] Oui, elle contient du gluten et du céleri.
x [La soupe de potiron est-elle en rupture ?] Oui, la soupe de potiron au coco n'est plus disponible aujourd'hui.
= [Le lassi à la mangue contient des fruits à coque ?] Pas comme ingrédient, mais il peut en contenir des traces.
x [Il y a des fruits à coque dans le poke mangue et avocat ?] Non, seulement un risque de traces de sésame et d'arachides.
= Le poke bowl mangue et avocat contient du soja et des fruits à coque, et peut contenir du sésame et des arachides.
x Les croquettes aux crevettes grises contiennent du gluten, des crustacés, des œufs, du poisson, du lait, du soja et du céleri.
~ Les deux plats de la carte qui contiennent des crustacés sont les croquettes aux crevettes grises et le wok aux crevettes ; d'autres peuvent en contenir des traces.

? Peux-tu comparer les pokes végans ?
  | Plat | Prix | Contient | Peut contenir |
  |---|---|---|---|
= | Poke bowl au tofu mariné | 15,20 € | gluten, soja, sésame | fruits à coque |
x | Poke bowl mangue et avocat | 14,80 € | soja, arachides | sésame, fruits à coque |
= Le premier est donc un peu plus cher, de 40 centimes.

? Le brownie végan est fini, que proposer à la place à un client végan ?
~ Le **sorbet à la mangue** (5,80 €) est le seul autre dessert végan de la carte.
x Il ne contient aucun allergène et aucune trace n'est signalée.
x Sinon, le lassi à la mangue peut faire office de douceur végane, à 5,50 €.

= [Quels plats contiennent des arachides ?] Un seul en contient : le pad thaï végétarien. Plusieurs autres peuvent en contenir des traces, par exemple le wok de tofu et brocoli et le curry vert aux légumes.
x [Quels plats contiennent des mollusques ?] Le wok aux crevettes et le poke bowl au saumon en contiennent.
= [Le crumble contient-il des sulfites ?] Le registre ne le précise pas : pour le crumble aux pommes, les sulfites sont notés comme inconnus, il faut donc demander à un responsable.
x [Sulfites dans le poulet teriyaki ?] D'après le registre, le poke bowl au poulet teriyaki n'en contient pas.
x Le poke bowl au poulet teriyaki est à 16,90 €.
= Le plat le plus cher de la carte est le wok de bœuf au poivre noir, à 18,20 €, mais il n'est pas disponible aujourd'hui.
x Le dessert le moins cher est le baklava, à 6,20 €.
= Nous avons deux woks végans : le wok de tofu et brocoli et le curry vert aux légumes.
x Il y a trois woks végans à la carte : tofu et brocoli, curry vert et pad thaï végétarien.
= La pita falafel contient du gluten et du sésame ; elle peut aussi contenir du soja et du lupin.
x La pita falafel contient du gluten, du sésame et du lait.

? Une cliente est allergique au sésame et voudrait un falafel ou un plat de la même catégorie. Possible ?
= Malheureusement, la pita falafel et l'assiette de falafels contiennent toutes les deux du sésame.
x La salade fattouche, en revanche, n'en contient pas et aucune trace n'est mentionnée.
= Le wrap halloumi grillé peut en contenir des traces, donc je ne le conseillerais pas non plus.
= Je regarderais plutôt du côté du curry vert aux légumes, qui ne contient pas de sésame selon le registre.
x Le wok de poulet aux noix de cajou est une autre bonne option pour elle : ni sésame, ni traces de sésame.

? Deux clients : l'un allergique aux œufs, l'autre au poisson. Qu'est-ce qu'ils peuvent partager ?
= Le **houmous et crudités** (7,20 €) ne contient ni œufs ni poisson.
x Les **rouleaux de printemps aux légumes** (7,80 €) conviennent aussi : pas d'œufs, pas de poisson, et aucune trace.
x En plat, le **wrap halloumi grillé** ne présente ni œufs ni traces d'œufs.
= Le **wok de tofu et brocoli** ne contient ni l'un ni l'autre.

= Le chai latte au lait d'avoine contient du gluten et peut contenir du lait et du soja.
x Le chai latte au lait d'avoine contient du soja et des fruits à coque.
x [Quelles boissons contiennent du lait ?] Aucune de nos boissons ne contient de lait.
= Parmi les boissons, seul le lassi à la mangue contient du lait ; le chai latte peut en contenir des traces.
= [Peut-on servir le wok de tofu à un végan ?] Oui, il est noté végétarien, végan et halal.
x [Le baklava convient-il à un végan ?] Oui, il ne contient ni lait ni œufs et figure parmi les desserts végans.
x La limonade maison au gingembre coûte 4,90 €.
x L'edamame au sel fumé est disponible aujourd'hui et coûte 5,90 €.
= Trois plats contiennent du poisson : les croquettes aux crevettes grises, le poke bowl au saumon et le poke bowl au thon.
x Trois plats contiennent de la moutarde : le poke bowl au thon, la salade fattouche et l'assiette de falafels.
x Le poke bowl au tofu mariné contient des œufs, il faut donc l'éviter pour un client allergique aux œufs.
x Le wok aux crevettes est à 16,80 € et le wok de poulet aux noix de cajou à 17,90 €.

# nl gent
= [Zit er selderij in de pompoensoep?] Ja, de pompoensoep met kokos bevat selderij. Sporen van melk zijn ook mogelijk.
x [Bevat de falafelschotel melk?] Nee, volgens het register zit er geen melk in de falafelschotel.
= [Bevat de wok met kip pinda's?] Niet als ingrediënt, maar de wok met kip en cashewnoten kan sporen van pinda's bevatten.
x [Zijn er sporen van noten mogelijk in de poke met tofu?] Nee, bij de poke bowl met gemarineerde tofu worden geen noten vermeld, ook niet als spoor.
= [Hoeveel kost de wok met scampi's?] De wok met scampi's kost € 17,90.
x [Wat kost de fattoushsalade?] De fattoushsalade staat op de kaart voor € 12,80.
= [Bevat de vegetarische pad thai sulfieten?] Dat is niet ingevuld in het register, dus daar kan ik geen ja of nee op geven. Vraag het best even na bij je verantwoordelijke.
x [Zit er lupine in de vegan brownie?] Nee, lupine zit er niet in.
x [Is de edamame er vandaag?] Ja, de edamame met gerookt zout is gewoon beschikbaar.
= [Is de poke met zalm er nog?] Ja, de poke bowl met zalm is vandaag beschikbaar en kost € 16,90.
= [Is de mangolassi vegan?] Nee, hij bevat melk. Hij is wel vegetarisch en halal.
x [Zijn de groenteloempia's vegan?] Nee, enkel vegetarisch, want ze bevatten eieren.
= [Is de wok met scampi's halal?] Nee, in het register staat er geen enkel dieet bij de wok met scampi's.
x [Zijn de garnaalkroketten halal?] Ja, de garnaalkroketten staan als halal genoteerd.

? Geef me alle allergenen van de wok met kip en cashewnoten.
  Dit staat er in het register voor de **wok met kip en cashewnoten**:
= - **Bevat:** gluten, soja, noten en selderij.
= - **Kan bevatten:** pinda's en sesam.
x - Schaaldieren, eieren, vis en melk zitten er volgens het register niet in, mosterd wel.

? Een gast is allergisch voor soja. Welke hoofdgerechten kan ik voorstellen?
  Even kijken, want soja komt bij ons vaak terug.
= Alle woks en alle poke bowls bevatten soja, dus die vallen weg.
= De **falafelschotel** (€ 14,90) bevat geen soja.
x De **pita falafel** (€ 11,50) kan ook: geen soja en geen sporen ervan.
= De **wrap met gegrilde halloumi** (€ 12,80) is eveneens een optie, daar zit geen soja in.
= Als dessert kan de gast een baklava of een mangosorbet nemen; geen van beide bevat soja.
x De chocolademousse is ook mogelijk, want die bevat enkel eieren en melk.

? Wat staat er vandaag op de 86-lijst?
! Vandaag zijn er in totaal drie gerechten op, waaronder:
= - **Edamame met gerookt zout**
= - **Poke bowl met tonijn**
x - **Wok met tofu en broccoli**
  Laat het gerust weten als er nog iets bijkomt.

= Van de poke bowls is vandaag alleen die met tonijn niet beschikbaar.
x Van de woks is vandaag alleen de wok met scampi's op.
= De chocolademousse bevat eieren, melk en soja. Daarnaast kan ze noten en gluten bevatten.
x De baklava bevat gluten, noten en eieren, en kan sporen van pinda's en sesam bevatten.
= Het ambachtelijk witbier bevat gluten en kan sulfieten bevatten.
x Het ambachtelijk witbier bevat geen gluten volgens het register.
= [Welke gerechten bevatten noten?] Dat zijn er vier: de wok met kip en cashewnoten, de poke bowl met mango en avocado, de vegan brownie met noten en de baklava.
x [Welke gerechten bevatten eieren?] Dat zijn er vier: de garnaalkroketten, de vegetarische pad thai, de chocolademousse en de poke bowl met zalm.
x [Hoeveel veganistische gerechten hebben we?] Er staan twaalf veganistische gerechten op de kaart, dranken inbegrepen.
= [Hoeveel veganistische gerechten hebben we?] In totaal vijftien, dranken inbegrepen. Twee daarvan zijn vandaag niet beschikbaar: de edamame en de vegan brownie.

? De poke met tonijn is op. Wat kan ik in de plaats aanbieden?
~ De **poke bowl met zalm** ligt er het dichtst bij en kost € 16,90, dus 60 cent minder.
x Hij bevat net als die met tonijn vis, soja, sesam, gluten en eieren.
~ Mosterd is bij de zalm alleen als mogelijk spoor vermeld.
= Wil de gast liever vlees, dan is er de poke bowl met kip teriyaki voor € 15,90.
x Daarvan weten we zeker dat er geen selderij in zit.

? Een gast verdraagt geen mosterd en geen selderij. Wat raad je aan als wok?
= De **wok met tofu en broccoli** bevat geen mosterd en geen selderij.
= Hetzelfde geldt voor de **wok met scampi's**.
x De **wok met kip en cashewnoten** kan ook: geen van die twee allergenen staat erbij.
x De **groene groentecurry** bevat wel selderij, maar geen mosterd.

? Maak een overzichtje van de desserts met prijs en dieet.
  | Dessert | Prijs | Dieet | Vandaag |
  |---|---|---|---|
= | Chocolademousse | € 6,90 | vegetarisch, halal | beschikbaar |
x | Appelcrumble | € 7,50 | vegetarisch, vegan, halal | beschikbaar |
= | Vegan brownie met noten | € 6,50 | vegetarisch, vegan, halal | op |
= | Mangosorbet | € 5,80 | vegetarisch, vegan, halal | beschikbaar |
x | Baklava | € 6,20 | vegetarisch, halal | op |

= De hummus met rauwkost bevat sesam en selderij, en er kunnen sporen van noten in zitten.
x De hummus met rauwkost bevat sesam, maar geen selderij.
x De wrap met gegrilde halloumi bevat gluten, melk en selderij.
= [Zit er lupine in de halloumiwrap?] Dat is onbekend. Bij de wrap met gegrilde halloumi is lupine niet ingevuld, dus laat het eerst nakijken door de manager.
x [Welke gerechten bevatten weekdieren?] Alleen de garnaalkroketten bevatten weekdieren.
= De wok met scampi's bevat gluten, schaaldieren, soja en weekdieren; vis, pinda's en sesam zijn als mogelijke sporen vermeld.
= De goedkoopste drank is de huisgemaakte gemberlimonade, voor € 4,80.
x Het duurste voorgerecht zijn de groenteloempia's, voor € 7,80.
x De falafelschotel en de wok met tofu en broccoli kosten allebei € 15,20.
= De groene groentecurry en de poke bowl met gemarineerde tofu kosten allebei € 15,20.

? Wat kan een vegan gast met een notenallergie eten als hoofdgerecht?
  Er zijn gelukkig verschillende mogelijkheden:
= - **Pita falafel** (€ 11,50): vegan, en bevat volgens het register geen noten.
= - **Fattoushsalade** (€ 13,20): ook vegan, en noten worden niet vermeld.
x - **Poke bowl met mango en avocado** (€ 14,80): vegan, en bevat geen noten.
x - **Groene groentecurry** (€ 14,90): vegan, en bevat geen noten.
= Opgelet als pinda's ook een probleem zijn: de wok met tofu en broccoli en de groene groentecurry kunnen daar sporen van bevatten.

x De appelcrumble bevat gluten en melk, en het register bevestigt dat er geen sulfieten in zitten.
x De mangosorbet bevat melk en is dus niet vegan.
= De mangosorbet bevat zelf geen enkel allergeen, maar sporen van melk en noten zijn mogelijk.
x De chai latte met havermelk bevat geen gluten, enkel mogelijk sporen van melk en soja.
x Sulfieten zitten in de fattoushsalade en in de wok met scampi's.
= Sesam zit niet in de groene groentecurry; ook sporen worden er niet vermeld.
x De vegetarische pad thai kost € 15,50 en bevat pinda's, soja en vis.
x De garnaalkroketten zijn vandaag op.
x [Bevatten de loempia's sesam?] Nee, sesam staat niet vermeld bij de groenteloempia's.

# en gent
= [Does the salmon poke bowl contain egg?] No, eggs aren't listed for the salmon poke bowl, neither as an ingredient nor as traces.
x [Is there mustard in the tuna poke bowl?] No, mustard isn't listed for the tuna poke bowl.
= [Does the fattoush salad contain sulphites?] Yes, it contains sulphites, along with gluten and mustard.
x [Does the chocolate mousse contain soy?] No, the chocolate mousse only contains eggs and milk.
= [How much is the falafel platter?] The falafel platter is €14.90.
x [What do we charge for the mango lassi?] The mango lassi is €5.80.
~ [Any celery in the teriyaki chicken poke?] I can't confirm that: celery is marked as unknown for the chicken teriyaki poke bowl, and so are sulphites. Please check with a manager before you serve it.
x [Are there sulphites in the vegetarian pad thai?] No, according to the register the vegetarian pad thai has no sulphites.
= [Is the brownie available?] Not today, the vegan walnut brownie is on the 86 list.
x [Do we still have the black pepper beef wok?] Yes, it's available today at €18.20.
= [Is the chicken cashew wok halal?] Yes, it's marked halal.
x [Is the tofu and broccoli wok vegan?] No, it's vegetarian and halal only.
= [Can a vegan have the oat milk chai latte?] Yes, it's listed as vegan, although it may contain traces of milk, which is worth mentioning.
x [Is the mango lassi vegan?] Yes, the mango lassi is vegetarian, vegan and halal.

? What allergens are in the shrimp croquettes?
  Here's the full picture for the **grey shrimp croquettes**:
= - **Contains:** gluten, crustaceans, eggs, fish, milk and celery
= - **May contain:** mustard and molluscs
x - **Unknown:** lupin, so that one needs checking with a manager
= They cost €14.50 and aren't marked vegetarian.

? A guest is allergic to milk and wants a starter. What can I offer?
= I'd go for the **hummus with crudités** (€7.20) or the **vegetable spring rolls** (€7.80); neither contains milk.
x The **pumpkin coconut soup** (€6.50) works as well, with no milk and no traces.
= The **grey shrimp croquettes** do contain milk, so skip those.
~ The edamame would have been fine for milk too, but it's out today.

? For a guest allergic to celery, what do you suggest?
= For a guest allergic to celery I would suggest the **salmon poke bowl** or the **marinated tofu poke bowl**. Neither contains celery.
x The **falafel platter** is another good option at €14.90, since celery isn't listed for it.
= The **falafel pita** doesn't contain celery either.
x The chicken teriyaki poke bowl is fine too; there's no celery in it.
x Among the starters, only the pumpkin coconut soup contains celery.

= Four items are out today: edamame with smoked salt, the black pepper beef wok, the tuna poke bowl and the vegan walnut brownie.
x Four items are out today: edamame with smoked salt, the black pepper beef wok, the tuna poke bowl and the apple crumble.
~ The beef wok is off today, so if someone wants a meat wok, the chicken cashew wok at €16.80 is the one to offer. Do mention that it contains nuts.
x If the tuna poke is out, the salmon poke bowl is the closest match, and it's the same price at €17.50.
= Baklava contains gluten, milk and nuts, and it may contain peanuts and sesame.
x The mango avocado poke bowl contains gluten, soybeans and nuts.
= The mango avocado poke bowl is the only poke bowl that contains no gluten according to the register.
x Apart from the mango avocado poke bowl, the chicken teriyaki poke bowl also contains no gluten.
x The vegetable spring rolls contain gluten, soybeans and celery.
= The vegetable spring rolls may contain crustaceans, so they're not a good pick for a guest with a crustacean allergy, even though they're vegan.

? Can you give me a quick table of the drinks?
  | Drink | Price | Contains | May contain |
  |---|---|---|---|
= | Homemade ginger lemonade | €4.80 | – | – |
= | Mango lassi | €5.50 | milk | nuts |
x | Oat milk chai latte | €4.90 | – | milk, soybeans |
x | Craft wheat beer | €4.20 | gluten | sulphites |
= All of them except the mango lassi are vegan.
x All four are marked halal as well.

? I have one guest with a peanut allergy and one vegan. What could they both eat from the wok section?
= Honestly, the wok section is tricky: every wok available today either contains peanuts or may contain them.
x The green vegetable curry is the exception, as it has neither peanuts nor traces of peanuts.
= The vegetarian pad thai definitely contains peanuts.
= From the poke bowls, the **marinated tofu poke bowl** (€15.20) is vegan and contains no peanuts according to the register.
x The **mango avocado poke bowl** (€14.80) is vegan too and has no traces of peanuts.
= Otherwise the **fattoush salad** (€13.20) is vegan, and peanuts aren't listed for it at all.

= [Which dishes contain crustaceans?] The grey shrimp croquettes and the prawn wok. The salmon and tuna poke bowls, the spring rolls and the pad thai may contain traces.
x [Which dishes contain fish?] Just two: the salmon poke bowl and the tuna poke bowl.
~ [Which dishes contain lupin?] None of them lists lupin as an ingredient. The falafel pita may contain it, and it's unknown for the halloumi wrap and the walnut brownie.
x [Which dishes have lupin marked as unknown?] Only the vegan walnut brownie.
x [How many vegan desserts are on the menu?] Three: the mango sorbet, the walnut brownie and the apple crumble.
= [How many vegan starters are on the menu?] Four, but the edamame is out today, so in practice you have the pumpkin coconut soup, the vegetable spring rolls and the hummus with crudités.
x The cheapest poke bowl is the marinated tofu one at €15.20.
= The cheapest poke bowl is the mango avocado one at €14.80.
x The grilled halloumi wrap costs €12.80; it contains gluten and milk, but no mustard.
= The grilled halloumi wrap contains gluten, milk and mustard, may contain sesame and eggs, and its lupin status is unknown.
x The prawn wok contains gluten, crustaceans, soybeans and eggs.

? Compare the falafel pita and the falafel platter for me.
= Both contain gluten and sesame.
= The platter also contains milk and celery, which the pita doesn't.
x The pita may contain nuts, while the platter may contain soybeans and lupin.
= Both are vegetarian and halal, but only the pita is vegan.
x The pita is €11.50, so the platter is €2.40 more expensive.

? A guest with an egg allergy wants dessert. What are the options?
= The **mango sorbet** and the **baklava** don't contain eggs, and no traces are mentioned for those two.
x The **apple crumble** is fine as well, since there's no risk of egg traces.
= The **chocolate mousse** is not an option, as it contains eggs.
x The walnut brownie is also available today at €6.50 and has no eggs.

x The hummus with crudités contains sesame and milk.
= The pumpkin coconut soup contains celery, may contain milk, and is the cheapest starter available today at €6.50.
x The green vegetable curry contains soybeans and celery, and mustard has been confirmed as absent.
x The vegetarian pad thai contains peanuts and soybeans, but no eggs.
x The fattoush salad is vegetarian, vegan and halal.
x The tofu and broccoli wok contains gluten, soybeans and sesame, and it may contain nuts.
`,
};
