/** Of the bistro of batch 22: what is said of one of a list, or of all of it, behind it. `⏎` is a line end. */
export const REFERRED_DISHES = `
x Quels plats ? » 1. Ramen miso au tofu : végétarien.⏎2. Poke tofu-mangue : végétarien.⏎Le premier est en outre sans œufs.
= Quels plats ? » 1. Ramen tonkotsu⏎2. Poke tofu-mangue⏎Le premier contient des œufs.
x Quels plats ? » 1. Ramen tonkotsu⏎2. Poke tofu-mangue⏎Le premier plat ne contient pas d'œufs.
x Quels plats ? » 1. Ramen tonkotsu⏎2. Poke tofu-mangue⏎Le premier coûte 15,50 €.
x Quels plats ? » 1. Ramen tonkotsu⏎2. Poke tofu-mangue⏎3. Riz jasmin⏎Les deux premiers sont sans œufs.
x Quels plats ? » 1. Ramen tonkotsu⏎2. Poke tofu-mangue⏎3. Riz jasmin⏎Ils sont tous sans œufs.
x Quels plats ? » - Ramen tonkotsu : soja⏎- Bao tempeh : arachides⏎Ni l'un ni l'autre ne contient d'œufs.
x Quels plats ? » - Ramen tonkotsu : soja⏎- Bao tempeh : arachides⏎Ils ne contiennent pas d'œufs.
= Quels plats ? » - Ramen tonkotsu : soja⏎- Bao tempeh : arachides⏎Les deux contiennent du gluten.
x Which dishes? » 1. Tonkotsu ramen⏎2. Tofu mango poke⏎The first is also free of eggs.
x Which dishes? » 1. Tonkotsu ramen⏎2. Tofu mango poke⏎Option 1 is suitable for an egg allergy.
x Which dishes? » 1. Tonkotsu ramen⏎2. Tofu mango poke⏎3. Jasmine rice⏎All three are free of egg.
x Which dishes? » 1. Tonkotsu ramen⏎2. Tofu mango poke⏎3. Jasmine rice⏎None of these contains egg.
= Which dishes? » 1. Green curry⏎2. Tofu mango poke⏎3. Jasmine rice⏎None of these contains egg.
x Which dishes? » The tonkotsu ramen contains soy. The green curry does too. Neither contains egg.
= Which dishes? » The green curry contains soy. The steamed prawn dumplings contain gluten. They also contain sesame.
x Which dishes? » - Tempeh bao: gluten⏎- Mochi: soy⏎They are all vegan.
x Which dishes? » The tempeh bao and the mochi contain soy. Both are vegan.
= Which dishes? » The tempeh bao and the tofu mango poke contain soy. Both are vegan.
x Which dishes? » - Yuzu crème brûlée: egg⏎- Mochi: soy⏎Both are available today.
x Which dishes? » - Matcha waffle: egg⏎- Mochi: soy⏎Both cost €8.
x Which dishes? » - Red curry: fish⏎- Massaman curry: fish⏎- Green curry: soy⏎It is also the cheapest of the three, at €15.00.
x Welke gerechten? » 1. Tonkotsuramen⏎2. Poké met tofu en mango⏎Bij de eerste zit er geen ei in.
= Welke gerechten? » 1. Tonkotsuramen⏎2. Poké met tofu en mango⏎De tweede bevat geen ei.
x Welke gerechten? » 1. Tonkotsuramen⏎2. Poké met tofu en mango⏎3. Jasmijnrijst⏎Ze zijn alledrie zonder ei.
x Welke gerechten? » 1. Jasmijnrijst⏎2. Poké met tofu en mango⏎3. Gemberlimonade⏎De eerste twee zijn zonder soja.
x Welke gerechten? » - Tonkotsuramen: soja⏎- Tempehbao: pinda⏎Deze gerechten zijn vrij van ei.
x Welke gerechten? » - Tonkotsuramen: soja⏎- Tempehbao: pinda⏎Ze bevatten geen ei.
= Welke gerechten? » - Zalmpoké: vis⏎- Tempehbao: pinda⏎Ze bevatten allebei soja.
`;
