/** As in French: `=` goes out as it is, `x` may not. */
export const REAL_SENTENCES_EN = `
x The Perron's fine for him, no nuts in it
x The Perron's fine for him, no nuts in it.
= Yep, the Perron has sesame in it.
x Nope, no sesame in the Perron.
= Nope, no celery in the Perron.
= Heads up: the Bangkok has peanuts in it, plus soy and gluten.
x The Bangkok is peanut-free.
x There are no peanuts in the Bangkok.
= There's no celery, mustard or fish in the Perron.
x There's no celery, mustard or milk in the Perron.
= The Perron is free of celery and fish.
x The Perron is free of celery and sesame.
= The Truffle doesn't have celery, but it does contain mustard.
x The Truffle doesn't contain mustard.
= Satay sauce pot: contains peanuts, soy and gluten; may contain traces of nuts.
x Satay sauce pot: contains peanuts, soy and gluten; no nuts.
= The brownie contains hazelnuts.
x The brownie is nut-free.
x You can safely serve the brownie to someone with a nut allergy.
x The tiramisu is safe for a peanut allergy.
= It is unknown whether the tiramisu contains peanuts.
= Peanuts: unknown for the Speculoos tiramisu.
x The tiramisu contains no peanuts.
x No lupin in the Smoky.
= The register has no information about lupin in the Smoky.
x The No Worries is gluten-free.
= The No Worries is a recipe without gluten ingredients.
= The No Worries contains lupin, eggs, milk and mustard.
x The No Worries contains no lupin.
= No worries, I'll look it up.
= The North Sea contains fish, and traces of crustaceans are possible.
x The North Sea contains fish but definitely no shellfish.
= The Tokyo contains molluscs because of the oyster sauce.
x The Tokyo is fine with a mollusc allergy.
= A guest with a mollusc allergy should avoid the Tokyo.
= A guest with a celery allergy should avoid the Perron.
x The Perron is not suitable for a guest with a celery allergy.
= The Caesar salad has anchovies, so it contains fish.
x The Caesar salad has no fish.
x The Caesar salad is celery-free.
= All burgers except the Green Coteau contain eggs.
x All burgers contain eggs.
x None of the burgers contain fish.
= None of the drinks contain fish.
x Everything on the menu is free of peanuts.
x Most of our burgers contain no celery.
= Only the Bangkok, the Satay sauce pot and the Peanut cookie contain peanuts.
x Only the Bangkok contains peanuts.
= The only burgers with celery are the Ardent Classic and the Smoky.
= Fresh fries contain none of the 14 allergens.
x Sweet potato fries contain none of the 14 allergens.
= The Perron contains gluten, eggs, milk and sesame; nuts and sulphites are possible as traces. All other allergens are absent.
x The Perron contains gluten, eggs, milk and sesame. All other allergens are absent.
= The ayran contains milk.
x The ayran is lactose-free.
x The ayran is dairy free.
= The Halloumi is vegetarian.
x The Perron is vegetarian.
= The Green Coteau is vegan.
x The Halloumi is vegan.
= The Perron costs €12.90.
x The Perron costs €10.90.
= The Perron is available.
x The Perron is sold out.
= Do you want me to check sesame in the Perron?
= I can check whether the Perron contains sesame.
= Let me check the register for sesame in the Perron.
= Celery is one of the 14 allergens.
= Tell the guest that the kitchen will check.
= Never call a dish safe.
= When in doubt, ask the kitchen before serving.
= Hold hot food at 63 °C or above.
= Tree nuts include almonds, hazelnuts and walnuts.
x The lasagne contains milk.
x There's no sesame in the carbonara.
x The Peron contains no sesame.
= the perron contains sesame
x THE PERRON CONTAINS NO SESAME
x It's not true that the Perron contains no sesame.
= The Perron isn't sesame-free.
x The Tokyo isn't milk-free, and the fresh fries aren't milk-free either.
x The Perron is practically sesame-free.
= The Perron contains sesame. It does not contain celery.
x The Perron contains sesame. It does not contain nuts.
x It contains no nuts.
= **The Perron**⏎⏎- Sesame: contains⏎- Celery: absent⏎- Tree nuts: may contain traces
x **The Perron**⏎⏎- Sesame: contains⏎- Tree nuts: absent
= ### Sesame⏎⏎- The Perron: contains⏎- Fresh fries: absent⏎- Green Coteau: may contain traces
x ### Sesame⏎⏎- The Perron: contains⏎- Green Coteau: free
= Dishes without celery: the Perron, the Tokyo and the ayran.
x Dishes without celery: the Perron, the Smoky and the ayran.
= | Dish | Celery | Mustard |⏎|---|---|---|⏎| The Smoky | ✅ contains | ✅ contains |⏎| The Perron | ❌ absent | ❌ absent |
x | Dish | Celery | Mustard |⏎|---|---|---|⏎| The Smoky | ❌ absent | ✅ contains |
x | Dish | Celery |⏎|---|---|⏎| The Smoky | ❌ |
= | Dish | Contains | May contain |⏎|---|---|---|⏎| Ayran | milk | – |⏎| Onion rings | gluten | milk |
x | Dish | Contains | May contain |⏎|---|---|---|⏎| Onion rings | gluten, milk | – |
= Is there sesame in The Perron? » **Yes.**⏎⏎The register says, for **The Perron**:⏎⏎- Sesame: contains⏎⏎When in doubt, ask the kitchen before serving.
x Is there sesame in The Perron? » **No.**
x Can a guest with a nut allergy have the Perron? » Yes, he can have the Perron.
x Nut allergy, what burger? » I'd suggest the Perron.
= Does the Perron contain celery? » No, it doesn't.
x Does the Perron contain sesame? » No, it doesn't.
`;
