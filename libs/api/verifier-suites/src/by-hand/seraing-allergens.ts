/** The same on the sample as Seraing sells it: what it sells, and what only other branches do. */
export const SERAING_ALLERGENS = `
= All burgers sold here contain gluten.
x All burgers sold here are free of lupin and fish.
= None of the burgers we serve contains lupin.
x None of the burgers we serve contains molluscs, not even traces.
= Everything we sell here is free of lupin.
x Everything we sell here is free of molluscs.
x All the sauces we sell contain mustard.
= All the sauces we sell contain mustard, bar the satay.
= Mayo has no soy. Go with mayo then.
x Go with tartare instead of mayo: no egg.
= Go with tartare instead of satay: no peanuts.
x Go with satay instead of mayo: no peanuts.
x Only one of our desserts contains peanuts, the brownie.
x Two sauces have gluten: the satay and the samurai.
x Half the sauces contain celery.
x The Smoky has more allergens than the Perron, namely eight as an ingredient.
x Give her tartare instead of mayo, there's no egg in that.
x With a celery allergy she can have samurai.
x Any sauce but samurai works for celery.
x Nothing with sesame among the burgers except the Classic.
x The Truffle's only allergens are gluten, egg and milk.
x The Truffle: gluten, egg, milk, mustard, sesame and nuts.
x Of the burgers, the Bangkok alone has soy.
x Fish turns up in the North Sea, and nowhere else.
x The kids menu doesn't come with any celery whatsoever.
x The sweet potato fries are gluten free of course.
x Don't worry about sesame in the Green Coteau.
x Sesame in the Green Coteau is not something to worry about.
x The baklava is peanut-safe.
x Your nut-allergic guest will be fine with the cookie.
x The cookie is nut-free, it's only peanut.
x Mozza sticks are milk-free if you skip the dip.
= Le pot de sauce satay contient du gluten, des arachides et du soja, et des traces de fruits à coque ne peuvent être exclues ; en revanche, ni œufs ni moutarde.
= Des traces de fruits à coque ne peuvent être exclues dans le satay.
x Des traces de moutarde ne peuvent être exclues dans le satay.
= Baklava's off-limits for the tree-nut table, obviously. It's egg-free though.
= Any soy in the waffle? » Yep, it's in there.
x Any sesame in the waffle? » Yep, it's in there.
x Is the waffle free of sesame? » No, it's in there.
= Is the waffle free of soy? » It's in there.
x Any soy in the waffle? » No, it's not in there.
= Any sesame in the waffle? » No, it's not in there.
= Unlike the Smoky, the Truffle contains neither fish nor celery.
x Unlike the Smoky, the Truffle contains neither fish nor mustard.
x Unlike the Bangkok, the Truffle contains neither fish nor celery.
= Unlike the Smoky, the Truffle has no fish.
= In tegenstelling tot de Smoky bevat de Truffel geen vis.
x In tegenstelling tot de Perron bevat de Truffel geen vis.
= Zit er soja in de wafel? » Ja, het zit erin.
= Zit er soja in de wafel? » Jep, zit erin.
x Zit er sesam in de wafel? » Ja, zit erin.
= Alle ijsjes? Nee.
= The Truffle contains no fish, unlike the Smoky.
x The Truffle contains no fish, unlike the Perron.
x The Truffle contains no fish unlike the Perron.
= The Truffle contains no fish unlike the Smoky.
= Unlike the Smoky and the North Sea, the Truffle contains no fish.
x Unlike the Smoky and the Perron, the Truffle contains no fish.
x I promise there's no milk in the fries.
x I can guarantee that there is no milk in the fries.
= We can't guarantee that there are no traces of milk in the Green Coteau.
= Contrairement au Smoky, le Truffé ne contient pas de poisson.
x Contrairement au Perron, le Truffé ne contient pas de poisson.
`;
