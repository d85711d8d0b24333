/**
 * Things to eat and drink that are none of the fourteen, and what is done with them in a kitchen, folded, in the three languages.
 * A sentence about allergens may speak of them without meaning anything else by it; "contains no lettuce" denies no allergen.
 */
const WORDS = `
ui uien uitje laitue iceberg roquette salade verdure tomate tomates oignon oignons echalote echalotes ail persil ciboulette coriandre basilic menthe thym romarin
cornichon cornichons capre capres pickles carotte carottes chou concombre concombres poivron poivrons courgette courgettes aubergine aubergines
champignon champignons epinard epinards avocat avocats mais petit pois haricot haricots betterave patate patates douce douces pomme pommes terre
poire poires datte dattes citron citrons peche peches fraise fraises framboise framboises banane bananes cacao chocolat vanille cafe the sucre
sucres perle perles miel sirop sirops liege caramel speculoos cannelle paprika piment piments poivre sel epice epices epicee epices curry gingembre
huile tournesol olive olives colza graisse vinaigre ketchup tomate sauce sauces andalouse samourai satay teriyaki barbecue tartare sriracha
boeuf veau porc agneau poulet dinde volaille jambon lardons saucisse steak steaks hache hachee galette galettes filet filets escalope vegetal
vegetale vegetaux vegetales riz quinoa sarrasin millet polenta glace glacon glacons eau gazeuse petillante jus soda cola limonade limonades
biere vin cidre panure pane panee panes panees chapelure friture brioche briochee tempura marine marinee rotie roti grillee fumee frite
sauteed poelee poeles confit confite croustillant croustillants croustillante croustillantes fondant fondu fondue fondus moelleux moelleuse
garniture tranche tranches rondelle rondelles copeaux eclats morceaux poudre puree bouillon vinaigrette assaisonnement recouvert nappe nappee
sla ijsbergsla rucola tomaat tomaten ui uien ajuin sjalot look knoflook peterselie bieslook koriander basilicum munt tijm rozemarijn augurk
augurken kappertjes wortel wortels wortelen kool komkommer komkommers paprika paprikas courgette champignon champignons paddenstoel paddenstoelen
spinazie avocado mais erwten bonen biet bieten aardappel aardappels aardappelen zoete appel appels peer peren dadel dadels citroen citroenen
perzik aardbei aardbeien framboos frambozen banaan bananen cacao chocolade vanille koffie thee suiker parelsuiker honing stroop siroop karamel
kaneel peper zout kruid kruiden curry gember olie zonnebloemolie olijfolie azijn ketchup rundvlees kalf varken lam kip kippen kalkoen gevogelte
ham spek worst gehakt burger filet rijst quinoa boekweit ijs water bruisend bruiswater sap frisdrank limonade bier alcoholvrij wijn
paneerlaag paneer gepaneerd gepaneerde paneermeelkorst gefrituurd gefrituurde geroosterd geroosterde gegrild gegrilde gemarineerd gemarineerde
gebakken gesmolten krokant krokante zacht zachte pittig pittige schijfje schijfjes plakje plakjes stukjes stukken poeder puree bouillon
vinaigrette kruiding runder plantaardig plantaardige briochebroodje uienring uienringen broodjes
lettuce iceberg rocket tomato tomatoes onion onions shallot shallots garlic parsley chives coriander cilantro basil mint thyme rosemary gherkin
gherkins capers pickle pickles carrot carrots cabbage cucumber cucumbers pepper peppers zucchini mushroom mushrooms spinach avocado corn peas
beans beetroot potato potatoes sweet apple apples pear pears date lemon lemons peach peaches strawberry strawberries raspberry
raspberries banana bananas cocoa chocolate vanilla coffee tea sugar honey syrup syrups caramel cinnamon paprika chili chilli salt spice spices
spicy curry ginger oil sunflower olive olives rapeseed dripping vinegar ketchup beef veal pork lamb chicken turkey poultry ham bacon sausage
minced patty patties fillet fillets rice quinoa buckwheat ice icecream water sparkling still juice soda cola lemonade beer wine cider
batter battered breading breaded crumb crumbed fried roasted grilled smoked marinated marinade baked melted glazed pickled sauteed crunchy crisp
crispy soft creamy slice slices sliced shavings pieces chunks powder puree broth stock dressing seasoning brioche plant based coated coating
layer layers topped topping served filling filled base mix mixture oil fat
viennoiserie patisserie gelatine gelatin pectine pectin levure gist yeast amidon zetmeel starch fecule maizena cornflour fruit fruits vruchten
`;

export const FOOD_WORDS: ReadonlySet<string> = new Set(WORDS.split(/\s+/).filter((word) => word !== ''));
