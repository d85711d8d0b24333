/**
 * Dishes and drinks that guests ask for in restaurants of many kinds. Where no document speaks of one, a question for it has no answer there
 * ("does the kebab contain gluten"), however well the rest of it is answered. One kind a line: its id, then French, Dutch and English.
 */
export const NOT_SOLD = `
kebab-dish | kebab; dürüm; durum; pita; gyros; shawarma | kebab; dürüm; durum; pita; gyros; shoarma; shawarma | kebab; doner; durum; pita; gyros; shawarma
taco-dish | taco; tacos; burrito; fajita; quesadilla; nachos; enchilada | taco; taco's; burrito; fajita; quesadilla; nacho's | taco; tacos; burrito; fajita; quesadilla; nachos
ramen-dish | ramen; nouilles; pad thaï; wok; phở | noedels; pad thai; wok | ramen; noodles; pad thai; stir fry; pho
curry-dish | poulet au curry; tikka; tandoori; naan; biryani | kipcurry; tikka; tandoori; naan; biryani | chicken curry; tikka; tandoori; naan; biryani
poke-bowl | poke bowl; poké | poke bowl | poke bowl; poke; buddha bowl
falafel-dish | falafel; houmous; taboulé; couscous; tajine | falafel; hummus; tabouleh; couscous; tajine | falafel; hummus; tabbouleh; couscous; tagine
croque-dish | croque-monsieur; croque; panini; club sandwich; baguette; tartine | croque-monsieur; croque; panini; club sandwich; stokbrood | croque-monsieur; toastie; panini; club sandwich; baguette
hot-dog-dish | hot-dog; hot dog; saucisse; merguez; fricadelle; boudin | hotdog; hot dog; braadworst; frikandel; curryworst | hot dog; hotdog; sausage; frankfurter
ham-pork | jambon; lardons; lard; salami; chorizo; côtelette | ham; salami; chorizo; karbonade | ham; salami; chorizo; pork chop; ribs; spare ribs
duck-game | canard; gibier; lapin; faisan; magret; foie gras | eend; konijn; fazant; foie gras | duck; game meat; rabbit; pheasant; foie gras
lamb-veal | agneau; veau; gigot; escalope | lam; lamsvlees; kalf; kalfsvlees; schnitzel | lamb; veal; schnitzel
steak-dish | steak-frites; entrecôte; filet pur; côte à l'os | biefstuk; entrecote; filet pur; steak friet | sirloin; ribeye; steak and chips
shellfish-dish | moules; huîtres; homard; crabe; langoustines; saint-jacques | mosselen; oesters; kreeft; krab; langoustines; sint-jakobsschelpen | mussels; oysters; lobster; crab; scallops; langoustines
salmon-dish | saumon; truite; maquereau; dorade | zalm; forel; makreel | salmon; trout; mackerel
soup-dish | soupe; potage; bouillon; velouté | soep; bouillon | soup; broth; chowder
breakfast | petit-déjeuner; petit déjeuner; brunch; viennoiserie; viennoiseries | ontbijt; brunch | breakfast; brunch
buffet | buffet; buffet à volonté; menu du jour; plat du jour; lunch du jour | buffet; dagmenu; dagschotel | buffet; all you can eat; dish of the day; set menu
churros-dish | churros; beignet; beignets; donut; donuts; croustillons | churros; beignets; donut; donuts; smoutebollen; oliebollen | churros; doughnut; donut
cake-dish | gâteau; carrot cake; tarte; tarte au sucre; éclair; moelleux; mousse au chocolat; crème brûlée; panna cotta | taart; carrot cake; worteltaart; éclair; chocolademousse; crème brûlée; panna cotta | carrot cake; cake; pie; eclair; chocolate mousse; creme brulee; panna cotta
croissant-dish | croissant; croissants; pain au chocolat; muffin; muffins | croissant; croissants; chocoladebroodje; muffin | croissant; pain au chocolat; muffin; bagel
pancake-dish | crêpes; pancakes | pannenkoeken; pannenkoek; poffertjes | pancakes; crepes
tofu-dish | tofu; tempeh; seitan; quorn | tofu; tempeh; seitan; quorn | tofu; tempeh; seitan; quorn
risotto-dish | risotto; paella; gnocchi; ravioli; macaroni; tagliatelles | risotto; paella; gnocchi; ravioli; macaroni; tagliatelle; bolognaise | risotto; paella; gnocchi; ravioli; macaroni; mac and cheese; bolognese
spirits | whisky; rhum; vodka; gin; liqueur; genièvre; mojito; spritz | whisky; rum; vodka; gin; likeur; jenever; mojito; spritz | whisky; whiskey; rum; vodka; gin; liqueur; mojito; spritz
smoothie | smoothie; jus d'orange frais; jus frais; jus détox; bubble tea | smoothie; vers sinaasappelsap; vers sap; bubble tea | smoothie; fresh orange juice; fresh juice; bubble tea
hot-chocolate | chocolat chaud; cappuccino | warme chocolademelk; cappuccino | hot chocolate; cappuccino
`;
