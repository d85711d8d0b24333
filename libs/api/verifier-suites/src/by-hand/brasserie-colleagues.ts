/**
 * Of the brasserie: as colleagues speak, without half of a negation, with a yes or a no that no comma follows, and of two dishes at
 * once ("in alle twee", "neither has"). Each was written with its contrary.
 */
export const BRASSERIE_COLLEAGUES = `
= Faut pas donner le wrap au poulet à quelqu'un qui supporte pas le lait, y en a dedans.
x Faut pas donner le poke bowl à quelqu'un qui supporte pas le lait, y en a dedans.
= La 12 supporte pas l'œuf : pas de tiramisu, pas de gaufre de Liège, y en a dans les deux.
x La 12 supporte pas l'œuf : pas de tiramisu, pas de panna cotta, y en a dans les deux.
x La 12 supporte pas l'œuf : pas de panna cotta, pas de tiramisu, y en a dans les deux.
= Nan le poke bowl y a pas de lait dedans, par contre soja et sésame oui.
x Nan le poke bowl y a pas de sésame dedans, par contre soja et poisson oui.
x Ouais le wrap au poulet il passe pour quelqu'un qui supporte pas le lait.
= Pain à l'ail : gluten et lait dedans, donc pas pour la dame de la 3 qui est allergique au lait.
x Pain à l'ail : gluten et œuf dedans, donc pas pour la dame de la 3 qui est allergique au lait.
= On exclut pas des traces de lait dans le velouté de potiron.
x On exclut pas des traces de lait dans le thé glacé.
x On exclut des traces de lait dans le velouté de potiron.
= Le poke bowl, c'est poisson, soja et sésame.
x Le poke bowl, c'est poisson, soja et lait.
= Tiramisu et gaufre de Liège : du lait dans les deux.
x Tiramisu et salade de fruits : du lait dans les deux.
x Le tiramisu ne contient pas vraiment de lait.
= Neeje, geen lookbrood voor tafel 4, daar zit melk in.
x Neeje, geen ijsthee voor tafel 4, daar zit melk in.
x Neeje, in het lookbrood zit geen melk.
x Nee in het lookbrood zit geen melk.
= Zit er gluten in de kipwrap? Ja, volop.
x Zit er ei in de kipwrap? Ja, volop.
= Gast met mosterdallergie → geen stoofvlees en geen Caesarsalade, in alle twee zit mosterd.
x Gast met mosterdallergie → geen pompoensoep en geen Caesarsalade, in alle twee zit mosterd.
= De panna cotta en de fruitsalade, geen van beide bevat eieren.
x De tiramisu en de fruitsalade, geen van beide bevat eieren.
x Neem de tiramisu of de fruitsalade, allebei zonder eieren.
= Neem de panna cotta of de fruitsalade, allebei zonder eieren.
= The panna cotta or the fruit salad, neither has egg.
x The tiramisu or the fruit salad, neither has egg.
x The tiramisu or the fruit salad would both work for an egg allergy, as neither has any.
= The poke bowl's out for anyone with a fish allergy, it's in it.
x The chicken wrap's out for anyone with a fish allergy, it's in it.
= Sesame: only the tuna poke bowl actually contains it.
x Mustard: only the vegetable curry actually contains it.
= The mussels may have traces of shellfish (crustaceans).
x The salmon tagliatelle contains shellfish (crustaceans).
= don't give the garlic bread to someone who can't have dairy, it's in it
x don't give the iced tea to someone who can't have dairy, it's in it
x yeah the garlic bread has no milk
x yep tiramisu's fine for an egg allergy
= Le velouté n'est pas pour un client allergique au céleri, y en a dedans.
= Onze pizza's bevatten allebei gluten.
x Onze pizza's zijn allebei vegetarisch.
x Nos deux pizzas sont toutes végétariennes.
x De pizza margherita kost € 12,50 en de kipwrap ook.
= De panna cotta kost € 6,50.
x De friet staat ook als zuivelvrij en vegan geregistreerd, net als het lookbrood.
x Het lookbrood staat ook als vegan geregistreerd.
x Which dishes have mustard? » The tiramisu does too.
= Does the margherita have fish? » No. Neither does the chicken wrap.
x Does the margherita have fish? » No. Neither does the Caesar salad.
x Il y a du poisson dans la margherita ? » Non. Dans la salade César non plus.
x The Caesar salad's out for a fish allergy; the poke bowl isn't.
= The Caesar salad's out for a fish allergy; the chicken wrap isn't.
x De Caesarsalade kan niet bij een visallergie, de poke bowl wel.
= De Caesarsalade kan niet bij een visallergie, de kipwrap wel.
x La salade César, pas pour une allergie au poisson ; le poke bowl, oui.
x Qua vis zit je met de Caesarsalade goed.
= Qua vis zit je met de kipwrap goed.
x If fish is a problem: the Caesar salad.
= If fish is a problem: the chicken wrap.
x Si le poisson pose problème : la salade César.
x Als vis een probleem is, neem de Caesarsalade.
x Wie vis mijdt: kipwrap, Caesarsalade.
= Wie vis mijdt: kipwrap, pompoensoep.
`;
