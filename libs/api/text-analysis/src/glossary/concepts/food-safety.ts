/** Cold, heat and what keeps food safe. One concept a line: its id, then its terms in French, Dutch and English. */
export const FOOD_SAFETY = `
haccp | haccp; autocontrôle; guide d'autocontrôle; guide sectoriel; hygiène alimentaire; sécurité alimentaire | haccp; autocontrole; autocontrolegids; voedselveiligheid; voedselhygiëne | haccp; food safety; self-checking; self-monitoring; food hygiene
food-agency | afsca; agence alimentaire; contrôle afsca; inspection alimentaire | favv; voedselagentschap; voedselinspectie | fasfc; afsca; favv; food agency; food inspector; food authority
inspection | inspection; inspecteur; contrôle; contrôleur; audit | inspectie; inspecteur; controle; controleur; audit | inspection; inspector; audit; check; control
temperature | température; degrés; thermomètre | temperatuur; graden; thermometer | temperature; degrees; thermometer
temperature-record | relevé de température; relever la température; encoder la température; enregistrer la température; contrôle de température; prise de température | temperatuurregistratie; temperatuur noteren; temperatuur opnemen; temperatuurcontrole; temperatuurmeting | temperature log; temperature record; record temperature; temperature check; log temperature; take temperature
fridge | frigo; réfrigérateur; chambre froide; frigidaire; froid positif; armoire froide | koelkast; frigo; koelcel; koelkamer; ijskast; koeling | fridge; refrigerator; cold room; walk-in; walk-in fridge; cooler; chiller
freezer | congélateur; surgélateur; congelé; surgelé; surgelés; froid négatif | diepvries; diepvriezer; vriezer; vriezen; bevroren; ingevroren | freezer; frozen; deep-freeze; deep freezer
cold-chain | chaîne du froid; stockage; conservation; conserver; entreposer; ranger au froid | koudeketen; koelketen; bewaring; opslag; bewaren; bewaartemperatuur | cold chain; storage; store food; keep cold; storing
goods-in | réception; réception des marchandises; réceptionner; livraison fournisseur; contrôler la livraison; marchandises; bon de livraison; arrivage | ontvangst; goederenontvangst; levering controleren; goederen; leveringsbon; leveringsnota; in ontvangst nemen | goods in; receiving; receipt of goods; incoming goods; supplier delivery; delivery note; receive delivery; accept delivery
refuse-delivery | refuser une livraison; livraison refusée; hors norme; non-conforme; non-conformité; marchandise refusée | levering weigeren; weigeren; geweigerde levering; niet conform; non-conformiteit | refuse delivery; reject delivery; rejected; non-conformity; non-compliant; not compliant
shelf-life | durée de vie; après ouverture; durée de conservation; combien de temps se garde; ouvert depuis; une fois ouvert; entamé | houdbaarheid; houdbaar; na opening; bewaartijd; aangebroken; geopend | shelf life; after opening; once opened; keep once open; how long keep; opened
use-by-date | date limite; dlc; ddm; date de péremption; date de durabilité; périmé; date dépassée; à consommer | vervaldatum; houdbaarheidsdatum; tht; tgt; uiterste gebruiksdatum; over datum; vervallen | use-by date; best before; expiry date; expiration date; sell-by; out of date; expired
labelling | étiquette; étiqueter; étiquetage; date d'ouverture | etiket; label; labelen; etiketteren; sticker | label; labelling; labeling; sticker; date label
fifo | fifo; premier entré premier sorti; rotation des stocks | fifo; eerst in eerst uit; first in first out; stockrotatie | fifo; first in first out; stock rotation
defrosting | décongélation; décongeler; décongelé; dégeler | ontdooien; ontdooiing; ontdooid | defrost; defrosting; thaw; thawing; thawed
refreeze | recongeler; recongelé | opnieuw invriezen; terug invriezen; herinvriezen | refreeze; freeze again; refrozen
cooling-down | refroidissement; refroidir; refroidissement rapide; cellule de refroidissement; bain d'eau glacée | afkoelen; afkoeling; snel koelen; snelkoeler; blastchiller; terugkoelen; ijswater | cooling; cool down; rapid cooling; blast chiller; chill down; ice bath; chilling
hot-holding | maintien au chaud; bain-marie; armoire chauffante; lampe chauffante; garder au chaud; maintenir au chaud; tenir au chaud; liaison chaude | warmhouden; warm houden; warmhoudkast; warmtelamp; bain-marie; warmhoudtijd | hot holding; holding cabinet; heat lamp; keep warm; keep hot; warming cabinet; bain-marie; hold hot; holding time; stay warm
reheating | réchauffer; réchauffement; réchauffé; remise en température | opwarmen; heropwarmen; verwarmen; opgewarmd | reheat; reheating; warm up; heat up again
cooking | cuisson; cuire; cuit; température de cuisson; temps de cuisson | bakken; garen; gaar; baktijd; bereiding; koken; gebakken | cook; cooking; cooked; cooking time; cooking temperature
core-temperature | température à cœur; à cœur; cœur du produit | kerntemperatuur; kern | core temperature; internal temperature; core temp; inside temperature
rare-meat | saignant; à point; bleu; rosé; bien cuit; degré de cuisson | saignant; rood gebakken; medium; doorbakken; à point; rosé | rare; medium rare; medium; well done; pink; undercooked; doneness
undercooked | mal cuit; pas assez cuit; cru; viande crue; rosé à l'intérieur | niet gaar; ongaar; rauw; rauw vlees; onvoldoende gebakken | undercooked; raw; raw meat; not cooked
minced-meat | viande hachée; haché; steak haché; steak; smash; burger de bœuf; bœuf | gehakt; gehakt vlees; rundergehakt; hamburgervlees; smash; rundvlees; vleesburger | minced meat; ground beef; mince; patty; patties; smash; beef
chicken | poulet; volaille; filet de poulet; tenders; poulet pané; dinde | kip; gevogelte; kipfilet; tenders; gepaneerde kip; kalkoen | chicken; poultry; chicken fillet; tenders; turkey; breaded chicken
bacteria | bactérie; e. coli; salmonelle; listeria; microbe; germe | bacterie; e. coli; salmonella; listeria; ziektekiem | bacteria; e. coli; salmonella; listeria; germs
probe | sonde; thermomètre; sonde de température | sonde; thermometer; voeler; kernthermometer; prikthermometer | probe; thermometer; probe thermometer
calibration | étalonnage; étalonner; vérifier le thermomètre; glace fondante; eau bouillante | kalibratie; kalibreren; ijken; ijking; thermometer controleren; smeltend ijs | calibration; calibrate; check thermometer; melting ice; boiling water; accuracy
fryer | friteuse; bac à frites; panier de friteuse | friteuse; frituur; frituurketel; frituurpan; ketel; frituurtoestel; frituurmand | fryer; deep fryer; frier; fryer basket; fry station
frying | friture; frire; frit; cuisson en friteuse | frituren; gefrituurd; frituur; bakken in olie | frying; fry; fried; deep-fried
frying-oil | huile de friture; graisse de friture; huile; bain de friture; graisse | frituurolie; frituurvet; bakolie; olie; frietvet; vet | frying oil; fryer oil; cooking oil; oil; frying fat; fat
oil-quality | composés polaires; qualité de l'huile; tester l'huile; test huile; changer l'huile; remplacer l'huile; huile qui fume | polaire verbindingen; oliekwaliteit; olie testen; olie vervangen; olie verversen; frituurolie vervangen; olie rookt | polar compounds; oil quality; test oil; change oil; replace oil; oil change; smoking oil
oil-filtering | filtrer l'huile; filtrage; filtration | olie filteren; filteren; filtreren | filter oil; oil filtering; filtration
used-oil | huile usagée; huiles usagées; vieille huile; collecte d'huile; collecteur d'huile; élimination des huiles; fût | gebruikte olie; gebruikte frituurolie; oude olie; afvalolie; olie ophalen; olievat; vaten | used oil; waste oil; old oil; oil disposal; oil collection; oil collector; oil drum; dispose oil
fries | frite; frites; blanchir les frites; saisir | friet; frieten; frietjes; patat; voorbakken; afbakken | fries; chips; french fries; blanch fries
fries-portion | portion de frites; petite frite; grande frite; grammes; portion | portie friet; kleine friet; grote friet; gram; portie | fries portion; portion; small fries; large fries; grams; portion size
salt | saler; sel | zouten; zout | salt; salting
discard-food | jeter; jeté; éliminer; détruire; mettre à la poubelle; denrées jetées | weggooien; weggegooid; vernietigen; wegdoen | throw away; discard; dispose; bin; throw out; thrown away; get rid
food-waste | gaspillage; pertes; perte alimentaire; invendus; déchets alimentaires | voedselverspilling; verspilling; voedselverlies; voedselverliesformulier; overschotten | food waste; wastage; waste log; leftovers; food loss
power-cut | panne de courant; coupure de courant; panne d'électricité; plus d'électricité; black-out | stroompanne; stroomuitval; stroomonderbreking; elektriciteitspanne; geen stroom | power cut; power outage; blackout; no electricity; power failure
fridge-breakdown | panne de frigo; frigo en panne; frigo cassé; frigo trop chaud; frigoriste; panne de frigidaire; le frigo ne refroidit plus | koelkast defect; koelkast stuk; koelkast kapot; koelcel defect; koeltechnicus; frigorist; koelkast te warm | fridge breakdown; broken fridge; fridge failure; fridge too warm; refrigeration engineer; fridge broken; refrigeration technician
raw-and-ready | cru et cuit; sous les produits prêts; étagère du bas; étagère; rayonnage; ranger | rauw en bereid; onderste plank; schap; rek; legplank | raw and ready; bottom shelf; shelf; shelves; shelving; raw below
sauce | sauce; sauces; sauce maison | saus; sausen; huisgemaakte saus | sauce; sauces; homemade sauce; dressing
bread | pain; bun; pain burger; toaster; grille-pain; pain brioché | brood; broodje; bun; broodrooster; toaster | bread; bun; toaster; burger bun
vegetables | salade; tomates; légumes; crudités; oignons; cornichons | sla; tomaten; groenten; ajuin; ui; uien; augurken | lettuce; salad; tomatoes; vegetables; onions; pickles
mushrooms | champignons | champignons; paddenstoelen | mushrooms
grill | grill; plaque de cuisson; plaque; plancha; gril | grill; bakplaat; grillplaat; plancha | grill; griddle; flat-top; hot plate; hotplate
oven | au four; four à pain; réchauffé au four | oven; ovenplaat | oven
microwave | micro-ondes; four à micro-ondes | microgolf; microgolfoven; magnetron | microwave
cutting-board | planche; planche à découper; planche violette; pince violette; ustensiles violets | snijplank; snijplankje; paarse snijplank; paarse tang; plank | cutting board; chopping board; purple board; purple tongs; board
assembly | assemblage; monter un burger; ordre d'assemblage; montage; composition du burger; emballer le burger | assemblage; burger opbouwen; volgorde; samenstellen; burger inpakken; opbouw | assembly; build a burger; burger build; assemble; stacking order; put together; wrap burger
milkshake | milkshake; mixeur; machine à milkshake; blender | milkshake; blender; mixer; milkshakemachine | milkshake; blender; shake machine; mixer; shake
sample-kept | échantillon; échantillon témoin; mettre de côté | staal; monster; voedselstaal; apart houden | sample; food sample; set aside; retain sample
quality-manager | responsable qualité; qualité; service qualité | kwaliteitsverantwoordelijke; kwaliteit; kwaliteitsdienst | quality manager; quality; quality department
`;
