/** Whole answers by hand, all of them true of the sample: procedures, lists, tables and prose together. */
export const WHOLE_ANSWERS: readonly string[] = [
  `Oui, **Le Perron** contient du sésame : le pain brioché au sésame en contient. D'après le registre des allergènes :

| Allergène | État |
|---|---|
| Gluten | contient |
| Œufs | contient |
| Lait | contient |
| Sésame | contient |
| Fruits à coque | traces possibles |
| Sulfites | traces possibles |

Les autres allergènes sont absents. En cas de doute, demandez à la cuisine avant de servir.`,
  `Voici les burgers sans céleri d'après le registre :

- **Le Perron** (12,90 €)
- **Le Tchantchès** (10,50 €)
- **Le Bangkok** (11,90 €)
- **Le Truffé** (13,90 €)

⚠️ **L'Andalou** et **L'Halloumi** peuvent contenir des traces de céleri. **L'Ardent Classic** et **Le Smoky** en contiennent.

Souhaitez-vous que je vérifie un autre allergène ?`,
  `Un client allergique aux arachides ne peut pas manger :

1. **Le Bangkok** – la sauce satay contient des arachides
2. **Le pot de sauce satay** – contient des arachides
3. **Le cookie cacahuète** – contient des arachides

Traces possibles d'arachides : le brownie noisette et le baklava pistache.

Pour tous les autres plats, le registre indique « absent » pour les arachides.`,
  `Ja, **De Smoky** bevat selderij (barbecuesaus). Voor een gast met een selderijallergie kan ik deze burgers noemen waarvoor het register "afwezig" zegt:

- De Perron – 12,90 €
- De Tokio – 12,90 €
- De Noordzee – 12,50 €

Let op: bij **De Andaloes** en **De Halloumi** zijn sporen van selderij mogelijk.

Gebruik voor een bestelling met allergie altijd het paarse snijplankje, en zeg nooit dat een gerecht veilig is.`,
  `The **No Worries** burger is a recipe without gluten ingredients, but the register lists it as follows:

- Gluten: absent
- Eggs: contains
- Milk: contains
- Mustard: contains
- Lupin: contains (the bun is made with lupin flour)
- Soybeans: may contain traces

It is not certified gluten-free, so please tell the guest that. The bun is heated in the oven in its packaging, never in the toaster.`,
  `For a **vegan guest** you can offer:

- **The Green Coteau** – €11.90 – vegan
- **Homemade lemon-mint lemonade** – €4.20
- **Peach iced tea** – €3.90

Note that the Green Coteau may contain traces of milk and sesame, so it is not an option for a guest with a milk allergy.`,
  `D'après HACCP 03, on ne répond jamais de mémoire : on consulte la fiche allergènes, on lit à voix haute les allergènes du plat et les traces possibles, et on demande au client de confirmer. Si l'information n'est pas disponible, on répond : « Je ne peux pas vous le garantir » et on appelle le responsable de quart. On ne dit jamais « sans risque » ni « garanti sans ».

La sauce satay et le cookie cacahuète contiennent des arachides ; ils sont conservés dans des bacs rouges fermés. Le brownie contient des noisettes, le baklava et le milkshake pistache contiennent des pistaches. Le mixeur à milkshake est commun : un milkshake vanille n'est pas proposé à une personne allergique aux fruits à coque.

Les friteuses ne permettent pas de garantir l'absence de traces : un produit de la friteuse 2 peut contenir des traces de gluten, d'œuf, de lait et de céleri.`,
  `De satésaus en het pindakoekje bevatten pinda's. De hazelnootbrownie, de pistachebaklava en de pistachemilkshake bevatten noten. De blender wordt gedeeld, dus verkoop geen vanillemilkshake aan iemand met een notenallergie.`,
  `**Ardent Classic**
Contains: gluten, eggs, milk, celery, mustard, sesame, sulphites
May contain: nuts

**Perron**
Contains: gluten, eggs, milk, sesame
May contain: nuts, sulphites`,
  `Le Perron : double bœuf, fromage de Herve, sirop de Liège et oignons frits. Le registre indique qu'il contient du gluten, des œufs, du lait et du sésame, et qu'il peut contenir des traces de fruits à coque et de sulfites. Il n'y a ni céleri ni moutarde.`,
  `Good question! Let me look that up. The register says that the Smoky contains gluten, eggs, fish, milk, celery, mustard and sesame. Soybeans and nuts: may contain traces. There is no peanut, crustacean, mollusc, lupin or sulphite in it according to the register. If the guest is allergic to soy, please mention the possible traces.`,
  `Nee, **De Perron** bevat geen pinda's volgens het register.

| | Pinda's | Noten |
|---|---|---|
| De Perron | afwezig | mogelijk sporen |
| De Bangkok | bevat | mogelijk sporen |`,
  `La salade César au poulet contient cinq allergènes : gluten, œufs, poisson, lait et moutarde. Elle n'est pas végétarienne. Elle est disponible à 11,90 €.`,
  `Les plats végétariens de la carte : L'Halloumi, Le Green Coteau, les frites de patate douce, les onion rings, les mozza sticks et le coleslaw. Parmi eux, seul Le Green Coteau est végan.`,
  `Resultaat van het register (selderij):

* Bevat: De Ardent Classic, De Smoky, Coleslaw, Kiptenders, samoeraisaus, huissaus Ardente, barbecuesaus
* Mogelijk sporen: De Andaloes, De Halloumi, Menu Kleine Ardent, andalousesaus
* Afwezig: alle andere gerechten`,
  `Je n'ai pas trouvé de plat nommé « pizza ». Vouliez-vous dire « pistache » ? Le registre ne connaît que les plats de la carte.`,
  `The guest can't have the Bangkok: it contains peanuts. The Perron, the Smoky and the Tokyo don't contain peanuts.`,
  `Heb je een gast met coeliakie? De Zonder Zorgen heeft een recept zonder glutenhoudende ingrediënten, maar is niet gecertificeerd. Raad frieten af in Jemeppe en Wandre, waar het werkblad gedeeld wordt.`,
  `**De Smoky**

- Prijs: € 12,90
- Ingrediënten: Briochebroodje, Rund, Cheddar, Uienring, Barbecuesaus, Mosterd
- Register, bevat: Gluten, Eieren, Vis, Melk, Selderij, Mosterd, Sesam`,
  `La carte indique :

**Menu P'tit Ardent**

- Prix : 8,50 €
- Mini-burger simple bœuf-cheddar-ketchup, petite frite et boisson (moins de 12 ans).
- Ingrédients : Pain brioché au sésame, Steak de bœuf haché halal (100 g, pur bœuf), Cheddar fondu, Ketchup

La viande hachée de bœuf est acceptée jusqu'à 2 °C, la volaille jusqu'à 4 °C, le poisson frais sur glace entre 0 et 2 °C, les produits laitiers et sauces jusqu'à 7 °C, les surgelés à −18 °C.`,
];
