/** Of the sample menu: ways to say "free" without the word, of one dish, of all or of the only one. `=` goes out as it is, `x` may not. */
export const ROUNDABOUT_ANSWERS = `
x le Smoky pour un allergique au poisson ? » C'est jouable, la sauce n'en a pas.
x le Smoky pour un allergique au poisson ? » Pas de contre-indication.
x Une dame allergique aux noix veut un dessert » Elle peut se faire plaisir avec le brownie.
x Une dame allergique aux noix veut un dessert » Le cookie est tout indiqué pour elle.
x Une dame allergique aux noix veut un dessert » La gaufre ne lui fera rien.
x Le Perron échappe à la liste des burgers au sésame.
x Question sésame, rien à craindre du côté du Perron.
x Le Truffé ne comporte pas l'ombre d'une noix, traces comprises.
x Côté noix, le Perron est clean.
x La gaufre n'a jamais vu une noix.
x Niveau arachides, le brownie est tranquille.
x Le Bangkok ? Zéro cacahuète, promis juré.
x Aucun dessert ne contient de noix, hormis le brownie et le cookie qui peut en avoir des traces.
x Seul le brownie contient des noix ; les autres desserts en sont exempts.
x Pour les noix, seul le brownie est à surveiller.
x Pour les noix, méfie-toi uniquement du brownie.
x Ceux qui évitent le lait n'ont que la gaufre à éviter côté desserts.
x Le Green Coteau n'affiche ni lait ni sésame.
x Rien ne s'oppose à servir le Smoky à un allergique au céleri.
x Le poisson ? Uniquement dans le Mer du Nord.
x Le Tokyo est dépourvu de poisson et de crustacés, même en traces.
x Il n'y a pas d'œuf dans le Sans Souci, et pas de lupin non plus.
x Le Sans Souci n'a ni gluten ni soja, pas même en traces.
x À l'exception du gluten, le Perron est exempt de tout allergène.
x L'ayran est la seule boisson avec du lait.
x La satay ne contient que des arachides.
x La tartare ? Œufs et moutarde, c'est tout.
x Vous pouvez dire au client que le Truffé n'a pas de moutarde.
x On peut lui confirmer l'absence de sésame dans le Dynamite.
x Dans le registre, la case noix du Perron est vide.
x La moutarde n'apparaît pas dans la fiche de L'Andalou.
x La fiche de L'Andalou ne mentionne pas de moutarde.
x La fiche ne signale aucun céleri pour la samouraï.
x Le céleri ne concerne pas la sauce maison.
x La sauce maison n'est pas concernée par le céleri.
x Le coleslaw passe pour les allergiques à la moutarde.
x Un enfant allergique au sésame peut manger le P'tit Ardent.
x On a déjà servi le Bangkok à des allergiques aux arachides sans souci.
x Mon allergique au soja est ok avec le Green Coteau ?  Oui, il n'y en a pas.
= Question sésame, le Perron est à éviter.
= Le poisson se trouve dans le Smoky, le Mer du Nord, la César et la sauce barbecue.
= La moutarde n'apparaît pas dans la fiche du Tokyo.
= La fiche du Tokyo ne mentionne pas de moutarde.
= La fiche ne signale aucun céleri pour la mayonnaise.
= Pour les arachides, évitez le Bangkok, la satay et le cookie.
= Le coleslaw ne passe pas pour les allergiques à la moutarde.
x De Smoky kan perfect voor iemand die geen vis eet.
x Voor een notenallergie is de pindakoek een prima keuze.
x De Truffel is een goede optie bij een sesamallergie.
x In de Truffel is sesam niet gebruikt.
x Sesam komt in de Truffel niet voor.
x De Truffel staat niet op de lijst met sesam.
x Bij de Truffel moet je je over sesam geen zorgen maken.
x Er is geen enkele reden om de Perron te mijden bij een sesamallergie.
x De wafel is noten- en pindavrij.
x De Tokio: noch vis, noch schaaldieren.
x De Bangkok bevat geen soja of melk.
x Enkel de coleslaw bevat mosterd bij de bijgerechten.
x Op de brownie na zijn alle desserts notenvrij.
x De Green Coteau bevat sulfiet noch mosterd.
x De Green Coteau heeft geen melk en ook geen sporen daarvan.
x Iemand die geen ei verdraagt, kan gerust de Halloumi nemen.
x Je kan de Halloumi geven aan wie geen ei mag.
x Zonder ei: de Halloumi en de Green Coteau.
x Pinda's vind je enkel terug in de Bangkok.
x De kiptenders zijn selderijvrij.
x Selderij? Niet in de kiptenders.
x De huissaus komt zonder selderij.
x Ei zit er niet in de mayonaise.
x Wie geen mosterd mag, neemt best de andalousesaus.
= Sesam komt in de Truffel wel voor.
= Bij de Truffel moet je opletten voor sesam.
= De Tokio bevat weekdieren, en sporen van vis en schaaldieren zijn mogelijk.
= Wie geen mosterd mag, neemt best de satésaus.
= Iemand die geen ei verdraagt, kan de Green Coteau nemen.
= Pinda's vind je terug in de Bangkok, de satésaus en de pindakoek.
= De Zonder Zorgen bevat lupine, en sporen van soja zijn mogelijk.
x The Truffle gets a clean bill for sesame.
x Sesame-wise you're covered with the Truffle.
x The Smoky has nothing to do with fish.
x A guest off eggs can go for the Halloumi.
x Egg's not an issue in the Halloumi.
x The brownie is nut-free apart from the hazelnuts.
x Peanuts don't come anywhere near the satay dip.
x The waffle ticks the nut-free box.
x Only the brownie has nuts among the desserts, the rest are clear.
x Apart from the brownie, no dessert has nuts, not even traces.
x The kids' menu steers clear of sesame.
x The register shows a blank for nuts on the Perron.
x According to the register, the Perron has an absent for nuts.
x Green Coteau: soy no, mustard yes.
x Tenders: gluten, that's all.
x Ask for the Perron without cheese and it's milk-free.
x If you leave out the sauce, the Andalou has no mustard.
x No need to worry about celery in the barbecue dip.
x Nobody with a celery allergy should have trouble with the Smoky.
x The tartare is low in sulphites.
x You're fine with the Dynamite if it's only fish she avoids.
x The Dynamite has prawns but no mollusc traces.
x Mustard's in neither the Andalou nor the Halloumi.
x The Andalou and the Halloumi are both without mustard.
x The same applies to the Halloumi: no mustard.
x Both the mayo and the tartare are sulphite-free.
x All sauces except the barbecue are egg-free.
x Every drink except the milkshakes is dairy-free.
x None of the drinks contain sulphites.
= Mustard's in both the Andalou and the Halloumi.
= The Dynamite has prawns, and mollusc traces are possible.
= Green Coteau: soy yes, mustard yes.
= All sauces except the satay and the barbecue contain eggs.
= The kids' menu has sesame in the bun.
x Mon client est allergique au lupin, le Sans Souci ? » Aucune objection de ma part.
x Mon client est allergique au lupin, le Sans Souci ? » Rien ne l'empêche d'en prendre un.
x allergie au soja » Le Bangkok reste une option.
x allergie au soja, un burger ? » Le Bangkok lui conviendrait bien.
x allergie au soja, un burger ? » Prenez le Bangkok : il est fait sans ça.
x allergie aux œufs, une sauce ? » La tartare, sans hésiter.
x allergie aux œufs, une sauce ? » Par exemple la samouraï.
x allergie aux œufs, une sauce ? » Il y a la samouraï ou la mayo.
x le Smoky et la moutarde ? » Ça passe.
x le Smoky et la moutarde ? » Il n'y en a pas l'ombre.
x le Smoky et la moutarde ? » Absente.
x Si le client prend le brownie, il ne mange pas de soja.
x Avec le Dynamite, aucun risque d'ingérer du poisson.
x Qui prend la tartare ne consomme pas de sulfites.
x Le brownie et la gaufre sont les seuls desserts au soja.
x La seule sauce sans œufs est la satay.
x Il n'y a que la satay qui soit sans œufs.
x Les deux milkshakes sont sans fruits à coque.
x Ni le milkshake vanille ni le milkshake pistache ne contiennent de noix.
x Des trois, seul le Perron a du sésame : Perron, Truffé, Smoky.
x Le Truffé est comme le Perron : ni moutarde ni céleri.
x Comme le Perron, le Truffé n'a pas de moutarde.
x Le Perron n'a pas de moutarde, tout comme le Truffé.
x Contrairement au Truffé, le Perron n'a pas de sésame.
x Sésame : non pour le Perron.
x Sésame : Perron non, Tokyo oui.
x - Perron : sésame ✗
x Le Perron, tu peux y aller les yeux fermés pour un allergique au sésame.
= Le Perron n'a pas de moutarde, tout comme le Bangkok.
= Sésame : oui pour le Perron.
= Les deux milkshakes contiennent du lait.
= le Smoky et la moutarde ? » Il en contient.
= La satay et la barbecue sont les seules sauces sans œufs.
x selderijallergie, de Smoky? » Daar is niks op tegen.
x selderijallergie, de Smoky? » Dat lukt wel.
x selderijallergie, de Smoky? » Die kan ze nemen.
x geen ei » Dan neem je best de Halloumi.
x iets zonder sesam? » De Perron bijvoorbeeld.
x Drinkt ze een vanillemilkshake, dan komt ze niet in aanraking met ei.
x Met een Dynamite krijg je geen vis binnen.
x De Perron en de Truffel hebben geen sesam gemeen.
x Net als de Perron heeft de Truffel geen mosterd.
x De tartaarsaus is, net als de mayonaise, vrij van sulfieten.
x Alleen de brownie en de wafel bevatten soja.
x Alle sauzen behalve de saté zijn vrij van gluten.
x Behalve de saté bevat geen enkele saus gluten.
x Op de mayonaise na hebben alle sauzen selderij.
x Van de burgers is enkel de Smoky niet geschikt bij een visallergie.
x Vier burgers zijn sesamvrij: Perron, Truffel, Tokio en Zonder Zorgen.
x Geen van de desserts bevat soja.
x Geen dessert zonder noten, behalve de tiramisu.
= Net als de Bangkok heeft de Perron geen mosterd.
= De mayonaise is, net als de samoerai, vrij van sulfieten.
x Fish allergy, Smoky? » I see no reason why not.
x Fish allergy, Smoky? » It'd be fine.
x Fish allergy, Smoky? » Green light.
x what's dairy free for dessert? » The cookie would work.
x what's dairy free for dessert? » Offer the waffle.
x If he orders the brownie he won't be eating soy.
x With the Dynamite you avoid fish altogether.
x Choose the vanilla shake and you stay clear of eggs.
x The Dynamite avoids fish altogether.
x Like the Perron, the Truffle has no mustard.
x The Truffle has no mustard, just like the Perron.
x Four burgers have no sesame: the Perron, the Truffle, the Tokyo and the No Worries.
x There are two sauces without egg: satay and tartare.
x The only nuts we have are in the brownie.
x Nuts are limited to the brownie.
x Sesame is confined to the Classic and the Smoky.
x Besides the brownie, nothing on the dessert list contains nuts.
x The rest of the sauces have no mustard.
= Like the Bangkok, the Perron has no mustard.
= With the fresh fries you avoid milk altogether.
`;
