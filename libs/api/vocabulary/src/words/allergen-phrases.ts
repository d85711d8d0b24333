import type { AllergenCode } from '@tasty-food/contract';

/**
 * What the fourteen are called in French, Dutch and English, folded words separated by commas. `names` are other words for the
 * whole; `kinds` are things that are always one kind of it: a hazelnut is a nut, but "no hazelnut" does not say "no nuts".
 * Everyday ingredients only where nothing else can be meant.
 */
export const ALLERGEN_PHRASES: Readonly<Record<AllergenCode, { names: string; kinds: string }>> = {
  gluten: {
    names: `gluten, glutens, cereales contenant du gluten, cereale contenant du gluten, cereales a gluten, glutenbevattende granen,
      glutenhoudende granen, glutenhoudend graan, cereals containing gluten, gluten cereals, granen met gluten`,
    kinds: `ble, froment, seigle, orge, epeautre, semoule de ble, farine de ble, tarwe, tarwebloem, tarwemeel, rogge, gerst, spelt,
      wheat, rye, barley, wheat flour, chapelure, paneermeel, breadcrumbs, croutons, seitan, farine, farines, flour, bloem, meel, couscous, boulgour, bulgur, griesmeel, semoule, volkorenmeel, malt, mout, biscuit, biscuits, pate feuilletee, bladerdeeg, puff pastry, hele tarwe`,
  },
  crustaceans: {
    names: 'crustaces, crustace, schaaldieren, schaaldier, crustaceans, crustacean',
    kinds: `crevettes, crevette, crabe, crabes, homard, homards, langoustine, langoustines, ecrevisses, garnalen, garnaal, krab, kreeft,
      scampi, scampis, langoustines, shrimp, shrimps, prawn, prawns, crab, lobster, lobsters, crayfish, gambas, crevettes grises, grijze garnalen, grey shrimp, grey shrimps, bisque`,
  },
  eggs: {
    names: `oeuf, oeufs, ei, eieren, egg, eggs, blanc d oeuf, jaune d oeuf, eiwitten van ei, kippenei, kippeneieren`,
    kinds:
      'blancs d oeufs, jaunes d oeufs, eigeel, eidooier, eierdooier, egg yolk, egg yolks, egg white, egg whites, mayonnaise, mayonaise, meringue, eiwitpoeder, albumine, omelette, omelet',
  },
  fish: {
    names: 'poisson, poissons, vis, vissen, fish, produits de la mer a base de poisson',
    kinds: `anchois, thon, saumon, cabillaud, ansjovis, tonijn, zalm, kabeljauw, anchovy, anchovies, tuna, salmon, cod, nuoc mam, fish sauce,
      vissaus, sauce poisson, sauce de poisson, sardine, sardines, maquereau, makreel, mackerel, haddock, truite, forel, trout, colin, koolvis, surimi, bonito, worcestershire, worcestershire sauce, worcestersaus, ansjovisfilets, haring, herring`,
  },
  peanuts: {
    names: `arachide, arachides, cacahuete, cacahuetes, cacahouete, cacahouetes, cacahuette, cacahuettes, pinda, pindas, aardnoot,
      aardnoten, apenootjes, peanut, peanuts, groundnut, groundnuts, ground nuts, monkey nuts`,
    kinds: `beurre de cacahuete, beurre de cacahuetes, beurre d arachide, beurre d arachides, huile d arachide, pindakaas, pindasaus, pinda saus, pindaolie,
      peanut butter, peanutbutter, peanut oil, groundnut oil, sauce cacahuete`,
  },
  soybeans: {
    names:
      'soja, feves de soja, graines de soja, sojaboon, sojabonen, soya, soy, soybean, soybeans, soya beans, soy beans',
    kinds: `sauce soja, lait de soja, proteines de soja, lecithine de soja, sojasaus, sojamelk, sojalecithine, soja eiwit, sojaeiwit, soy sauce,
      soya sauce, soy milk, soy lecithin, soya lecithin, soy protein, tofu, edamame, tempeh, miso, tamari, edamame bonen, sojascheuten, bean curd`,
  },
  milk: {
    names: `lait, laits, lactose, produits laitiers, produit laitier, laitages, laitage, melk, zuivel, zuivelproducten, zuivelproduct,
      melkproducten, milk, dairy, dairy products, dairy product, lait y compris lactose, lait et lactose, lait lactose, melk inclusief lactose, melk en lactose, melk
      lactose, milk including lactose, milk and lactose, milk lactose, lait de vache, koemelk, cow s milk, proteines de lait, melkeiwit, milk protein`,
    kinds: `fromage, beurre, yaourt, yogourt, lactoserum, fromage de herve, creme fraiche, chantilly, mozzarella, parmesan, cheddar, kaas,
      kazen, roomboter, yoghurt, slagroom, karnemelk, hervekaas, smeltkaas, cheese, butter, yogurt, whey, whipped cream, double cream, melkpoeder, lait en poudre, poudre de lait, milk powder, boter, room, creme, cream, bechamel, bechamelsaus, parmezaan, parmezaanse kaas, gruyere, emmental, ricotta, feta, mascarpone, kwark, fromage blanc, babeurre, buttermilk, caseine, casein, ghee, gorgonzola, roquefort, brie, camembert, geitenkaas, chevre, goat cheese, creme anglaise, ijsroom, melkeiwitten, lait concentre, condensed milk, petit lait`,
  },
  nuts: {
    names: `fruits a coque, fruit a coque, fruits a coques, fruits a ecale, fruits secs a coque, noix, noten, noot, nootjes, schaalvruchten,
      schaalvrucht, boomnoten, nut, nuts, tree nut, tree nuts, treenut, treenuts, noten schaalvruchten, fruits a coque noix`,
    kinds: `noisette, noisettes, amande, amandes, pistache, pistaches, noix de cajou, cajou, cajous, noix de pecan, pecan, noix de grenoble,
      noix de macadamia, macadamia, noix du bresil, cerneaux de noix, praline, hazelnoot, hazelnoten, amandel, amandelen, walnoot, walnoten, cashewnoten, cashewnoot,
      pecannoten, pecannoot, pistachenoten, pistachenoot, macadamianoten, paranoten, hazelnut, hazelnuts, almond, almonds, pistachio, pistachios,
      walnut, walnuts, cashew, cashews, pecans, brazil nuts, lait d amande, lait d amandes, amandelmelk, almond milk, pralin, frangipane, massepain, marsepein, marzipan, nutty, gianduja, nutella, amandelpoeder, poudre d amande, poudre d amandes, notenolie, huile de noix, pecannoot`,
  },
  celery: {
    names: 'celeri, celeris, celeri rave, celeri branche, selderij, selderie, selder, celery, celeriac',
    kinds:
      'sel de celeri, knolselder, bleekselder, bleekselderij, knolselderij, selderijzout, celery salt, celery seed, celeri en poudre, selderijpoeder, selderijwortel, selderijblad',
  },
  mustard: {
    names: 'moutarde, moutardes, mosterd, mustard',
    kinds: `graines de moutarde, grains de moutarde, mosterdzaad, mosterdzaadjes, mosterdzaden, mustard seed, mustard seeds`,
  },
  sesame: {
    names: `sesame, sesames, graines de sesame, graine de sesame, sesam, sesamzaad, sesamzaadjes, sesamzaden, sesame seed, sesame seeds`,
    kinds: 'huile de sesame, sesamolie, sesame oil, tahini, tahin, tahine, gomasio',
  },
  sulphites: {
    names: `sulfite, sulfites, anhydride sulfureux, anhydride sulfureux et sulfites, so2, dioxyde de soufre, sulfiet, sulfieten, zwaveldioxide,
      zwaveldioxide en sulfieten, sulphite, sulphites, sulphur dioxide, sulfur dioxide, sulphur dioxide and sulphites`,
    kinds: 'metabisulfite, metabisulfiet, e220, e223, e224',
  },
  lupin: {
    names: 'lupin, lupins, lupine, lupinen, lupines, lupinezaad, lupinezaden',
    kinds: 'farine de lupin, lupinemeel, lupin flour, graines de lupin',
  },
  molluscs: {
    names: `mollusque, mollusques, weekdier, weekdieren, mollusc, molluscs, mollusk, mollusks`,
    kinds: `moules, huitres, huitre, calamar, calamars, seiche, poulpe, sauce d huitre, sauce huitre, mosselen, oesters, oester, inktvis,
      oestersaus, calamares, mussels, oyster, oysters, oyster sauce, squid, clams, calamari, octopus, coquille saint jacques, saint jacques, scallop, scallops, escargot, escargots, slakken, snails, bulots, wulken, encre de seiche`,
  },
};

/** Phrases that hold the word of an allergen and mean something else. */
export const NO_ALLERGEN = `farine de riz, farine de mais, farine de pois chiche, farine de sarrasin, rijstbloem, maisbloem, rijstmeel, maismeel, kikkererwtenmeel, boekweitmeel, rice flour, corn flour, chickpea flour, buckwheat flour,
  ice cream, creme glacee, creme vegetale, creme de soja, creme de marrons, creme solaire, plantaardige room, plant cream, boter van cacao, beurre vegetal, plantaardige boter, lait vegetal, plantaardige melk, plant milk, living room, dining room, dressing room, room temperature, en creme,
  lait de coco, creme de coco, noix de coco, noix de muscade, beurre de cacao, kokosmelk, kokosnoot, nootmuskaat, muskaatnoot,
  cacaoboter, coconut milk, coconut cream, cocoa butter, butternut, nutmeg, lait corporel, poisson d avril, feel free, free of charge, for free,
  free refill, free refills, free drink, free delivery, toll free, gratis, vrij veel, vrij vaak, vrij snel, vrije dag, vrije tijd, poele a frire, vis a vis,
  lait d avoine, havermelk, oat milk, lait de riz, rijstmelk, rice milk, not only, non seulement, niet alleen, pas seulement, niet enkel, sans alcool, zonder alcool,
  alcohol free, alcoholvrij, alcoholvrije, no alcohol, sans porc, no pork, zonder varken, sans doute, no doubt, zonder twijfel, sans supplement, zonder toeslag, sans faute, sans problemes d acces, without delay, fromage vegan, vegan cheese, vegan kaas, vegan mayo,
  vegan mayonnaise, mayonnaise vegane, mayonnaise vegan, veganmayonaise, vegan mayonaise, pain vegan, vegan bun, vegan broodje, vegan potato bun, vegan aardappelbroodje,
  de toute facon, de toutes facons, de toute maniere, en tout cas, in elk geval, in ieder geval, in any case, at any rate, with free, most of all, first of all, at all, du tout, helemaal, not to mention, no matter, peu importe, sans oublier, not forgetting`;

/** Two allergens at once: what people say for shellfish. */
export const SHELLFISH =
  'fruits de mer, zeevruchten, shellfish, seafood, schaal en schelpdieren, schaal en weekdieren, coquillages et crustaces, crustaces et mollusques';

/** Who has this cannot eat gluten. */
export const COELIAC =
  'coeliaque, coeliaques, coeliac, coeliacs, celiac, celiacs, coeliakie, coeliakiepatient, coeliakiepatienten, coeliaciepatienten, glutenintolerantie, maladie coeliaque, coeliac disease';
