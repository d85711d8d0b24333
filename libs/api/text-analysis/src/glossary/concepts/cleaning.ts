/** Cleaning, waste and pests. One concept a line: its id, then its terms in French, Dutch and English. */
export const CLEANING = `
cleaning | nettoyage; nettoyer; laver; propre; propreté; entretien; entretenir; récurer | schoonmaak; schoonmaken; poetsen; reinigen; reiniging; kuisen; proper; wassen | clean; cleaning; wash; cleanliness; scrub; washing
disinfection | désinfection; désinfecter; désinfectant; aseptiser; désinfectant de surface; spray bleu | ontsmetten; desinfecteren; desinfectie; ontsmetting; ontsmettingsmiddel; desinfectans | disinfect; disinfection; sanitise; sanitize; sanitiser; disinfectant; sanitizer
cleaning-plan | plan de nettoyage; fréquence de nettoyage; à quelle fréquence; fréquences; planning de nettoyage; combien de fois | schoonmaakplan; poetsplan; frequentie; reinigingsplan; hoe vaak; schoonmaakschema; kuisplan | cleaning plan; cleaning schedule; frequency; how often; cleaning rota
cleaning-sheet | feuille de nettoyage; liste de nettoyage; feuille de passage; checklist nettoyage | schoonmaakblad; poetslijst; aftekenlijst; schoonmaaklijst | cleaning sheet; cleaning log; cleaning record; cleaning checklist; sign-off sheet
hand-washing | lavage des mains; laver les mains; se laver les mains; mains; savon; savonner; hygiène des mains | handen wassen; handhygiëne; handen; zeep; inzepen | hand washing; wash hands; washing hands; hands; soap; hand hygiene
gloves | gants; gant; gants jetables | handschoenen; handschoen; wegwerphandschoenen | gloves; glove; disposable gloves
degreaser | dégraissant; dégraisser; dégraissage; produit gras | ontvetter; ontvetten; ontvettingsmiddel | degreaser; degrease; degreasing
descaling | détartrer; détartrage; détartrant; calcaire; tartre; anticalcaire | ontkalken; ontkalking; ontkalker; kalk; kalkaanslag | descale; descaling; descaler; limescale; scale
chlorine | chlore; pastille chlorée; eau de javel; javel; pastilles | chloor; chloortablet; javel; bleekwater; bleekmiddel | chlorine; chlorine tablet; bleach
chemical-mixing | mélanger les produits; mélange; gaz toxique; produit chimique; produits chimiques; acide | producten mengen; mengen; giftig gas; chemisch product; chemicaliën; zuur; mixen | mix chemicals; mixing products; toxic gas; chemicals; chemical; acid; toxic fumes
dilution | dilution; dosage; doser; diluer; ml par litre; quantité de produit; dose | verdunning; dosering; doseren; verdunnen; ml per liter; hoeveelheid product | dilution; dosage; dose; dilute; ml per litre; how much product
cleaning-product | produit d'entretien; produits de nettoyage; produit de nettoyage; détergent; bidon | schoonmaakproduct; poetsproduct; schoonmaakmiddel; kuisproduct; reinigingsmiddel; detergent; bidon | cleaning product; detergent; cleaning agent; cleaning supplies; canister
contact-time | temps de contact; laisser agir; temps d'action | inwerktijd; contacttijd; laten inwerken; inwerken | contact time; leave on; dwell time
safety-sheet | fiche de données de sécurité; fds; fiche de sécurité; données de sécurité | veiligheidsinformatieblad; veiligheidsfiche; msds; vib | safety data sheet; sds; msds
dishwasher | lave-vaisselle; vaisselle; plonge; plongeur; rinçage; rincer | vaatwasser; afwasmachine; vaatwas; afwas; vaat; spoelen; naspoelen | dishwasher; dishes; dishwashing; washing up; rinse; rinsing; warewasher
floor | sol; sols; carrelage; serpillière; récurer le sol; raclette; laver par terre | vloer; vloeren; dweilen; dweil; vloer schrobben; tegels | floor; floors; mop; mopping; tiles
hood | hotte; hottes; filtre de hotte; conduit; extraction; hotte aspirante | dampkap; afzuigkap; filters; afzuiging; afvoerkanaal; roosters | hood; extractor hood; exhaust; hood filter; duct; extraction; filters
ice-machine | machine à glaçons; glaçons; glace; machine à glace | ijsmachine; ijsblokjesmachine; ijsblokjes; ijs | ice machine; ice maker; ice cubes; ice
toilets | toilettes; wc; sanitaires | toilet; toiletten; wc; sanitair | toilet; toilets; restroom; bathroom; washroom; loo; wc
sink | évier; égout; siphon; lavabo; évacuation d'eau | gootsteen; riool; sifon; wastafel; lavabo; afvoer; wasbak | sink; drain; siphon; washbasin; sewer; gutter
work-surface | plan de travail; surface; surfaces; table de travail | werkblad; werkvlak; werktafel; oppervlak; oppervlakken | work surface; worktop; counter top; surface; surfaces; work table
surface-test | test de surface; lame de contact; lames de contact; prélèvement; ufc | oppervlaktetest; contactplaatje; swab; kve; rodac | surface test; contact slide; swab; cfu; surface swab
pests | nuisibles; cafard; souris; rat; insectes; mouches; rongeur; blatte; crottes; vermine; dératisation | ongedierte; kakkerlak; muis; muizen; rat; ratten; insecten; vliegen; knaagdier; uitwerpselen; ongediertebestrijding | pests; pest; cockroach; mouse; mice; rat; rats; insects; flies; rodent; droppings; pest control; vermin
bait | appât; appâts; piège; pièges | lokaas; val; vallen; gif | bait; trap; traps; bait station
waste | déchets; poubelle; poubelles; ordures; sac poubelle; collecte; ramassage; immondices | afval; vuilnis; vuilbak; vuilniszak; afvalophaling; ophaling; huisvuil; vuilniswagen; prullenbak; afvalzak | waste; rubbish; garbage; trash; bin; bins; bin bags; waste collection; refuse; pick-up of waste
recycling | tri; trier; pmc; recyclage; papier carton; carton; verre; sac bleu; bulle à verre; canettes; bouteilles | sorteren; pmd; recyclage; papier; karton; glas; blauwe zak; glasbol; blikjes; flessen | recycling; sorting; recycle; cardboard; paper; glass; blue bag; bottle bank; cans; bottles; pmd
organic-waste | déchets organiques; sac orange; biodéchets; compost | organisch afval; oranje zak; gft; compost; keukenafval | organic waste; orange bag; compost; bio waste; food scraps
closing-duty | fermeture du restaurant; liste de fermeture; checklist de fermeture; équipe de fermeture; fermer le restaurant; clôture de la cuisine | sluiting; afsluiten; sluitingschecklist; sluitploeg; sluiten; sluitlijst | closing checklist; close down; closing duties; closing team; closing crew; closing shift; lock up; closing up
opening-duty | ouverture du restaurant; checklist d'ouverture; équipe d'ouverture; mise en place | opening; opstarten; openingschecklist; openingsploeg; mise-en-place | opening checklist; opening duties; opening shift; open up; set up; prep
terrace | terrasse; mobilier de terrasse; chaises de terrasse; tables dehors; terrasses | terras; terrasmeubels; terrasmeubilair; terrasstoelen; buiten zitten | terrace; patio; outdoor furniture; outdoor seating; terrace furniture; outside tables
music | musique; radio; volume; bruit; tapage | muziek; radio; volume; lawaai; geluid; geluidsoverlast | music; radio; volume; noise; sound
fine | amende; amendes; sanction; pénalité; procès-verbal | boete; boetes; sanctie; bekeuring; pv | fine; fines; penalty; sanction; penalties
uniform-laundry | laver la tenue; lessive; linge; tenues lavées; lavage à 60 | werkkledij wassen; was; linnen; wasserij; wassen op 60 | laundry; wash uniform; linen; wash clothes; wash at 60
`;
