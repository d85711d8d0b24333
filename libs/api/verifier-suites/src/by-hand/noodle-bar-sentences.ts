/** The same as colleagues say it, of the noodle bar of batch 15. */
export const NOODLE_BAR_SENTENCES = `
x Le bagel pastrami contient moins de lait que les autres.
x Dans les nouilles, y a que celles au tofu qui sont végétariennes.
x Tous les bagels sont halal, sauf le houmous.
x Pas un seul ramen n'a du sésame.
x Y a plus de sorbet mangue.
x Le pad thaï au bœuf, il nous en reste.
x Geen van de noedels is halal.
x De vegetarische pad thai is er niet meer.
x Alle ijsjes behalve de mango zijn op.
x De pokébowl met zalm is duurder dan die met tonijn.
x De hummusbagel is niet halal, de kip curry wel.
x The two poke bowls are both out.
x Salmon poke's sold out, tuna's not.
x All bagels except the hummus one have egg.
x The curry udon is the only halal noodle dish.
= Le bagel houmous est halal, végan et végétarien.
= Les nouilles au tofu sont à douze septante.
= De tempehbowl bevat soja en pinda.
= De pokébowl met tonijn is op, die met zalm niet.
= The curry udon has gluten, soy, celery and mustard.
= Tofu noodles are the cheapest noodles.
= Hummus bagel and tofu noodles are vegan.
`;
