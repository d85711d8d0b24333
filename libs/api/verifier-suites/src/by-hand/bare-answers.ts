/** Answers that only the question makes readable, of the sample menu; before `»` stands the question. */
export const BARE_ANSWERS = `
= Sésame dans le Perron ? » Oui, il en contient.
x Sésame dans le Perron ? » Non, il n'en contient pas.
x Sésame dans le Perron ? » Nope, rien du tout 👍
= Sésame dans le Perron ? » Oui ✅
x Sésame dans le Perron ? » Pas de souci de ce côté-là.
x Sésame dans le Perron ? » RAS.
x Sésame dans le Perron ? » Tu peux y aller.
= Sésame dans le Perron ? » Oui, attention.
x Céleri dans le Smoky ? » Non, zéro céleri.
= Céleri dans le Perron ? » Non.
= Céleri dans le Perron ? » Non, il n'y en a pas.
= Céleri dans le Perron ? » Aucun céleri selon le registre.
x Un client allergique aux noix peut-il manger le Perron ? » Oui.
= Un client allergique aux noix peut-il manger le Perron ? » Non, traces possibles.
x Un client allergique aux noix peut-il manger le Perron ? » Oui, sans problème !
x Un client allergique aux noix peut-il manger le Perron ? » Oui, il peut.
x Un client allergique aux noix peut-il manger le Perron ? » Bien sûr, c'est bon pour lui.
x Gast met notenallergie, mag die de Perron? » Ja, dat kan gerust.
x Gast met notenallergie, mag die de Perron? » Ja hoor, geen probleem.
x Gast met notenallergie, mag die de Perron? » Komt in orde.
x Gast met notenallergie, mag die de Perron? » Zeker, smakelijk!
= Gast met notenallergie, mag die de Perron? » Nee, sporen van noten zijn mogelijk.
x Can someone with a nut allergy eat the Perron? » Absolutely, go ahead.
x Can someone with a nut allergy eat the Perron? » Sure thing.
x Can someone with a nut allergy eat the Perron? » They're all good with that one.
= Can someone with a nut allergy eat the Perron? » No, it may contain traces of nuts.
x Can someone with a nut allergy eat the Perron? » It's fine.
x Can someone with a nut allergy eat the Perron? » No nuts in that one.
x Does the Bangkok have peanuts? » It doesn't.
= Does the Bangkok have peanuts? » It does.
= Does the Bangkok have peanuts? » It does, yes: peanuts are in the satay sauce.
x Does the Bangkok have peanuts? » None whatsoever.
x Does the Bangkok have peanuts? » Not a one.
x Does the Bangkok have peanuts? » No worries, it's peanut-free.
x Which burgers have no celery? » The **Perron**, the **Smoky** and the **Tokyo**.
= Which burgers have no celery? » The **Perron**, the **Tokyo** and the **Dynamite** contain no celery.
x Welke burgers zijn zonder selderij? » De Perron, de Smoky en de Tokio.
x Quels desserts sans arachides ? » - Brownie noisette⏎- Tiramisu spéculoos⏎
= Quels desserts sans arachides ? » Sans arachides d'après le registre :⏎- Tiramisu spéculoos⏎- Gaufre de Liège⏎
x Quels desserts sans arachides ? » Voici les options :⏎⏎1. **Gaufre de Liège**⏎2. **Cookie cacahuète**⏎
x Quels desserts sans arachides ? » Tous sauf le cookie cacahuète.
= Wat zit er in de Perron? » Gluten, ei, melk en sesam. Mogelijk sporen van noten en sulfiet.
x Wat zit er in de Perron? » Gluten, ei en melk. Geen sesam.
x Wat zit er in de Perron? » Gluten, ei, melk en sesam. Meer niet.
x What allergens are in the Smoky? » Gluten, eggs, milk, mustard and sesame – that's everything.
= What allergens are in the Smoky? » Gluten, eggs, fish, milk, celery, mustard, sesame; may contain soy and nuts.
x What allergens are in the Smoky? » It's got gluten, eggs, fish, milk, celery, mustard, sesame. That's all of them.
= Le **Perron** contient du **sésame** (dans le bun).
x Le **Perron** ne contient pas de **sésame** (bun spécial).
x Le Bangkok, c'est nickel pour les allergiques aux cacahuètes.
x Le Bangkok est parfait pour un client qui évite les arachides.
x Le Bangkok ne pose pas de problème aux allergiques aux arachides.
= Le Bangkok pose problème aux allergiques aux arachides.
x Un allergique aux arachides peut prendre tranquillement le Bangkok.
x Pour ton client allergique au sésame : le Perron, c'est ok 👌
= Pour ton client allergique au sésame : le Perron, c'est non.
x Bij een sesamallergie raad ik de Perron aan.
= Bij een sesamallergie raad ik de Perron niet aan.
= Bij een sesamallergie raad ik de Perron af.
x De Perron kan gerust bij een sesamallergie.
x De Perron is oké bij sesamallergie.
= De Perron is niet oké bij sesamallergie.
x Sesamallergie? Dan zit je goed met de Perron!
= Sesamallergie? Dan is de Perron geen optie.
x Sesame allergy? The Perron's your friend.
x Sesame allergy? Point them to the Perron.
= Sesame allergy? Keep them away from the Perron.
x With a sesame allergy you can dig into the Perron.
x Someone avoiding sesame would be happy with the Perron.
x The Perron gets a thumbs up for sesame allergies.
x The Perron ticks the box for people allergic to sesame.
x There's nothing in the Perron a sesame-allergic guest should worry about.
= There's sesame in the Perron, so a sesame-allergic guest should not have it.
x The Perron skips the sesame.
x Sesame has been dropped from the Perron.
x We took sesame off the Perron.
x The Perron's bun is free of sesame.
x The kitchen makes the Perron without the sesame.
x You can order the Perron sesame-free.
x Le Perron peut être commandé sans sésame.
x De Perron kan zonder sesam besteld worden.
x Si on enlève le pain, le Perron est sans sésame.
x On peut retirer le sésame du Perron.
x As long as you leave off the bun, there's no sesame in the Perron.
x Le Perron : 100 % sans céleri, sésame compris.
x Le Perron contient moins de sésame que le Smoky.
x Le Perron contient du lait mais exempt d'œufs.
= Le Perron contient du lait ainsi que des œufs.
x De Perron bevat melk noch ei.
x De Perron bevat evenmin sesam als selderij.
x Le céleri et le sésame ? Ni l'un ni l'autre dans le Perron.
x Sesame and celery? Neither is in the Perron.
= Celery and mustard? Neither is in the Perron.
x Selderij en sesam? Geen van beide zit in de Perron.
= Selderij en mosterd? Geen van beide zit in de Perron.
x Selderij en sesam? Allebei niet in de Perron.
= Le Perron contient-il du céleri ou du sésame ? » Il contient du sésame, mais pas de céleri.
x Le Perron contient-il du céleri ou du sésame ? » Il contient du céleri, mais pas de sésame.
x Le Perron contient-il du céleri ou du sésame ? » Ni l'un ni l'autre.
x Le Perron contient-il du céleri ou du sésame ? » Aucun des deux.
x Le Perron contient-il du céleri ou du sésame ? » Les deux.
x Does the Perron contain celery or sesame? » Neither.
x Does the Perron contain celery or sesame? » Both.
x Does the Perron contain celery or sesame? » Only celery.
= Does the Perron contain celery or sesame? » Only sesame.
= Does the Perron contain gluten and sesame? » Yes, both.
x Does the Perron contain celery and mustard? » Yes, both.
= Does the Perron contain celery and mustard? » No, neither.
x Zit er sesam of selderij in de Perron? » Geen van beide.
= Bevat de Perron melk en ei? » Ja, allebei.
x Compare le Perron et le Bangkok pour les arachides » Le premier en contient, le second non.
x Compare le Perron et le Bangkok pour les arachides » Le Perron en contient, le Bangkok non.
= Compare le Perron et le Bangkok pour les arachides » Le Bangkok en contient, le Perron non.
x Compare the Perron and the Bangkok for peanuts » The former does, the latter doesn't.
x Vergelijk de Perron en de Bangkok voor pinda's » De eerste wel, de tweede niet.
= Vergelijk de Perron en de Bangkok voor pinda's » De Bangkok wel, de Perron niet.
x Vergelijk de Perron en de Bangkok voor pinda's » De Perron wel, de Bangkok niet.
`;
