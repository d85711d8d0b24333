/** What guests cannot or do not eat. One concept a line: its id, then its terms in French, Dutch and English. */
export const ALLERGENS_AND_DIETS = `
allergen | allergène; allergie; allergique; intolérance; intolérant; hypersensibilité | allergeen; allergie; allergisch; intolerantie; overgevoelig | allergen; allergy; allergic; intolerance; intolerant
allergen-sheet | fiche allergènes; tableau des allergènes; registre des allergènes; liste des allergènes; quatorze allergènes; 14 allergènes | allergenenfiche; allergenenlijst; allergenentabel; allergenenkaart; veertien allergenen | allergen sheet; allergen chart; allergen matrix; allergen list; fourteen allergens; allergen information
allergy-order | commande avec allergie; touche allergie; étiquette violette; ticket rouge; commande allergie | bestelling met allergie; allergiebestelling; paars label; paarse sticker | allergy order; order with allergy; purple label; allergy button; allergy ticket
cross-contamination | contamination croisée; contaminations croisées; contamination; contaminer; traces; trace; traces possibles; peut contenir | kruisbesmetting; kruiscontaminatie; besmetting; sporen; kan sporen bevatten; besmetten | cross contamination; cross-contact; contamination; contaminated; traces; may contain
allergic-reaction | réaction allergique; choc anaphylactique; anaphylaxie; réaction grave; choc allergique; gonflement; urticaire | allergische reactie; anafylactische shock; anafylaxie; ernstige reactie; zwelling; netelroos | allergic reaction; anaphylactic shock; anaphylaxis; severe reaction; swelling; hives
epipen | adrénaline; stylo d'adrénaline; auto-injecteur; epipen | adrenaline; adrenalinepen; epipen; auto-injector | adrenaline; epinephrine; adrenaline pen; auto-injector; epipen
gluten | gluten; blé; froment; céréales; orge; seigle; avoine; épeautre | gluten; tarwe; granen; gerst; rogge; haver; spelt | gluten; wheat; cereals; barley; rye; oats; spelt
gluten-free | sans gluten; pain sans gluten | glutenvrij; zonder gluten; glutenvrij broodje | gluten-free; without gluten; no gluten
coeliac | cœliaque; maladie cœliaque; cœliaquie | coeliakie; coeliakiepatiënt; glutenintolerantie; glutenallergie | coeliac; celiac; coeliac disease; gluten intolerance; gluten allergy
crustaceans | crustacés; crevette; scampi; crabe; homard; langoustine | schaaldieren; garnaal; scampi; krab; kreeft | crustaceans; shellfish; shrimp; prawn; scampi; crab; lobster
molluscs | mollusques; calamar; moule; huître; encornet; seiche; poulpe | weekdieren; inktvis; calamares; mossel; oester | molluscs; squid; calamari; mussel; oyster; octopus
eggs | œuf; œufs; mayonnaise à l'œuf; jaune d'œuf; blanc d'œuf | ei; eieren; eigeel; eiwit; eidooier | egg; eggs; egg white; yolk
fish | poisson; cabillaud; anchois; thon; saumon; fruits de mer; produits de la mer | vis; kabeljauw; ansjovis; tonijn; zalm; zeevruchten | fish; cod; anchovy; tuna; salmon; seafood
peanuts | arachide; cacahuète; cacahouète; beurre de cacahuète; satay; saté | pinda; aardnoot; pindakaas; saté; satésaus; apennoot | peanut; groundnut; peanut butter; satay
nuts | fruits à coque; noix; noisette; pistache; amande; noix de cajou; noix de pécan | noten; nootjes; hazelnoot; pistache; amandel; cashewnoot; schaalvruchten; notenallergie; walnoot | nuts; tree nuts; nut allergy; hazelnut; pistachio; almond; cashew; walnut; pecan
soy | soja; tofu | soja; sojaboon; tofu | soy; soya; soybean; tofu
milk | lait; lactose; produits laitiers; laitage; crème; beurre; fromage | melk; lactose; zuivel; zuivelproducten; room; boter; kaas | milk; lactose; dairy; cream; butter; cheese
celery | céleri | selderij; selder | celery
mustard | moutarde | mosterd | mustard
sesame | sésame; graines de sésame | sesam; sesamzaad | sesame; sesame seeds
sulphites | sulfite; sulfites; anhydride sulfureux | sulfiet; sulfieten; zwaveldioxide | sulphite; sulfite; sulphur dioxide
lupin | lupin | lupine | lupin; lupine
vegetarian | végétarien; végé; sans viande | vegetarisch; vegetariër; veggie; vleesvrij | vegetarian; veggie; meat-free; meatless
vegan | végan; végétalien; vegan; végétal | vegan; veganistisch; veganist; plantaardig | vegan; plant-based
halal | halal; hallal; licite | halal | halal
pork | porc; cochon; jambon; lard; bacon; lardons | varken; varkensvlees; spek; ham; bacon | pork; pig; ham; bacon; lard
alcohol | alcool; vin; bière; sans alcool; boisson alcoolisée | alcohol; wijn; bier; alcoholvrij; sterke drank | alcohol; wine; beer; liquor; alcohol-free
animal-fat | graisse animale; blanc de bœuf; graisse de bœuf; graisse; suif; saindoux | dierlijk vet; ossewit; rundsvet; rundvet; vet; reuzel | animal fat; beef dripping; beef fat; beef tallow; tallow; lard
vegetable-oil | huile végétale; huile de tournesol; tournesol | plantaardige olie; zonnebloemolie | vegetable oil; sunflower oil; sunflower
gelatine | gélatine | gelatine | gelatin; gelatine
vinegar | vinaigre | azijn | vinegar
pregnancy | enceinte; grossesse; femme enceinte | zwanger; zwangerschap; zwangere vrouw | pregnant; pregnancy
never-guarantee | garantir; garanti sans; sans risque; promettre | garanderen; garantie; gegarandeerd; veilig zonder risico; beloven | guarantee; guaranteed; risk-free; promise
recipe | recette; fiche recette; fiche technique | recept; receptuur; receptfiche | recipe; recipe card; spec sheet
nutrition | calories; valeurs nutritionnelles; kcal | calorieën; voedingswaarde; kcal | calories; nutrition; nutritional value
child | enfant; enfants; bébé | kind; kinderen; baby | child; children; kids; baby
`;
