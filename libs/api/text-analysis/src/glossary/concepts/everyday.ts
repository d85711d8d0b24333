/**
 * What people ask wherever they work or eat, whether or not a document speaks of it: a question for a thing that no document names is
 * told from one that is answered. One concept a line: its id, then its terms in French, Dutch and English.
 */
export const EVERYDAY = `
pets | chien; chiens; animal; animaux; animaux de compagnie; animal domestique; chien d'assistance | hond; honden; huisdier; huisdieren; assistentiehond; dier; dieren; dierenarts | dog; dogs; animal; animals; guide dog; vet
high-chair | chaise haute; chaises hautes; chaise bébé; siège enfant; réhausseur; rehausseur; table à langer | kinderstoel; kinderstoelen; babystoel; verschoontafel; luiertafel | high chair; high chairs; booster seat; baby seat; changing table
play-area | aire de jeux; coin enfants; jeux pour enfants; coloriage; crayons de couleur | speelhoek; speeltuin; kinderhoek; kleurboek; kleurplaat | play area; playground; kids corner; colouring book; colouring books; crayons
private-hire | privatiser; privatisation; louer la salle; location de salle; salle de fête; anniversaire; banquet; mariage au restaurant; fête privée | zaal huren; zaalverhuur; privéfeest; verjaardagsfeest; verjaardag; feestzaal; huren; afhuren | private hire; hire the room; book the whole; birthday party; birthday; wedding party; private party; function room; rent
catering-service | service traiteur; quel traiteur; catering | catering; cateraar | catering; caterer
wheelchair | fauteuil roulant; chaise roulante; pmr; mobilité réduite; handicapé; handicap; rampe d'accès; accessibilité | rolstoel; rolstoelgebruiker; rolstoelgebruikers; rolstoeltoegankelijk; mindervalide; handicap; hellend vlak | wheelchair; wheelchairs; step-free; disabled; disability; ramp; accessibility
lift-building | ascenseur; escalator | personenlift; roltrap | elevator; escalator
music-playing | playlist; radio; spotify; volume de la musique; sabam; karaoké; concert | playlist; radio; spotify; sabam; karaoke; optreden | playlist; radio; spotify; karaoke; live band; concert
television | télévision; télé; écran de télévision; match de foot; retransmission | televisie; tv; voetbalmatch; scherm in de zaal | television; tv; football match; screening
owner | propriétaire; fondateur; fondatrice; actionnaire; pdg | eigenaar; oprichter; aandeelhouder; opgericht; ceo | owner; founder; founded; shareholder; ceo; who owns
franchise | franchise; franchisé; franchisés; droit d'entrée | franchise; franchisenemer; franchisee | franchise; franchisee; franchise fee; franchising
capacity | places assises; nombre de places; capacité; couverts en salle | zitplaatsen; aantal plaatsen; capaciteit | seats; seating capacity; capacity; how many seats
staff-party | fête du personnel; fête de fin d'année; team building; teambuilding; souper du personnel; barbecue du personnel | personeelsfeest; teambuilding; eindejaarsfeest; kerstfeest; personeelsuitje | staff party; christmas party; team building; staff outing; office party
charging | borne de recharge; recharger; borne électrique; voiture électrique; chargeur | laadpaal; opladen; elektrische auto; laadpunt; oplader | charging point; charging station; electric car; charger; recharge
company-car | voiture de société; voiture de fonction; carte essence | bedrijfswagen; firmawagen; tankkaart | company car; fuel card
bicycle | vélo; vélos; station de vélos; ranger mon vélo; parking vélo; indemnité vélo; trottinette | fiets; fietsen; fietsvergoeding; fiets stallen | bike; bikes; bicycle; cycling allowance; scooter; bike shed
company-bank | compte de l'entreprise; banque; iban; numéro de compte de la société | ons rekeningnummer; bank; iban; bankrekening van de zaak | our bank account; bank; iban; company account
company-number | numéro de tva; numéro d'entreprise; numéro bce; tva de la société | btw-nummer; ondernemingsnummer; kbo-nummer | vat number; company number; registration number
bookkeeping | comptable; comptabilité; comptables; fiduciaire | boekhouder; boekhouding; accountant; boekhoudkantoor | bookkeeper; bookkeeping; accountant; accounting
pension | pension complémentaire; retraite; plan de pension; épargne pension; prépension | groepsverzekering; aanvullend pensioen; pensioensparen; pensioenplan; brugpensioen | pension plan; retirement; pension scheme; supplementary pension; early retirement
health-insurance | assurance hospitalisation; assurance santé; assurance groupe; mutuelle; assureur; soins dentaires | hospitalisatieverzekering; ziekteverzekering; mutualiteit; ziekenfonds | health insurance; hospital insurance; medical insurance; dental; insurance company
year-end-bonus | prime de fin d'année; treizième mois; 13e mois; pécule de vacances; bonus annuel | eindejaarspremie; dertiende maand; dertiende maandloon; vakantiegeld; jaarbonus | year-end bonus; thirteenth month; 13th month; holiday pay; annual bonus
pay-advance | avance sur salaire; acompte; prêt au personnel | voorschot; loonvoorschot; personeelslening | salary advance; pay advance; loan
pay-day | date de paie; jour de paie; quand suis-je payé; date du salaire | betaaldag; wanneer loon; datum loon | payday; pay day; when am i paid
leave-balance | jours de vacances; solde de congés; nombre de jours de congé; congé légal | vakantiedagen; verlofsaldo; aantal verlofdagen; wettelijk verlof | holiday allowance; leave balance; holidays each year; days of holiday; annual leave entitlement
maternity-leave | congé de maternité; maternité | zwangerschapsverlof; moederschapsverlof; bevallingsverlof | maternity leave; maternity
parental-leave | congé parental; crédit-temps; pause carrière | ouderschapsverlof; tijdskrediet; loopbaanonderbreking | parental leave; career break; sabbatical; time credit
moving-house | déménagement; déménager | verhuis; verhuizen; verhuisdag; verhuisverlof | moving house; moving home; house move; removal day
study-leave | congé-éducation; congé éducation; congé d'études; cours de langue; cours du soir | educatief verlof; studieverlof; taalcursus; taalles; avondschool | study leave; educational leave; language course; language class; evening classes
notice-period | préavis; délai de préavis; résilier; résiliation | opzegtermijn; opzeg; opzegging; opzeggen | notice period; give notice; resign; resignation; terminate
tattoos-hair | tatouage; tatouages; cheveux colorés; teinture; coiffure; dreadlocks | tatoeage; tatoeages; haarkleur; geverfd haar; kapsel; verven; verf | tattoo; tattoos; dye; hair colour; dyed hair; hairstyle; piercing
parking-fee | amende de stationnement; carte de riverain; ticket de parking | parkeerboete; bewonerskaart; parkeerticket | parking fine; parking ticket; resident permit
table-booking | réserver une table; réservation de table; table pour dix | tafel reserveren; klant een tafel | reserve a table; book a table; table booking; table for tonight
calories | calories; calorie; valeurs nutritionnelles; kcal; nutriscore; protéines; régime | calorieën; calorie; voedingswaarde; kcal; nutriscore; eiwitten; dieet | calories; calorie; nutrition; nutritional; kcal; nutri-score; protein; diet
wine-beer | vin; vin rouge; vin blanc; bière; champagne; pression; bières; cocktail; cocktails; apéritif | wijn; rode wijn; witte wijn; bier; champagne; cocktail; cocktails; tapbier; aperitief | wine; red wine; white wine; beer; champagne; cocktail; cocktails; draught beer; tap beer; aperitif
coffee-machine | machine à café; percolateur; espresso; cafetière; café; thé | koffiemachine; koffie; espresso; koffiezet; thee | coffee machine; espresso machine; coffee maker; espresso; coffee; tea
beer-tap | tireuse; pompe à bière | biertap; vat bier; tapinstallatie | beer tap; beer pump
pizza | pizza; four à pizza; pâte à pizza | pizza; pizzaoven; pizzadeeg | pizza; pizza oven; pizza dough
boiled-eggs | œuf dur; œufs durs; œuf au plat; omelette | hardgekookt ei; spiegelei; omelet | boiled egg; hard-boiled; fried egg; omelette
tuna-salad | salade de thon; américain; filet américain; tartare de bœuf | tonijnsalade; filet américain; préparé | tuna salad; steak tartare
sushi-pasta | sushi; pâtes; spaghetti; riz; lasagne; soupe du jour | sushi; pasta; spaghetti; rijst; lasagne; dagsoep | sushi; pasta; spaghetti; rice; lasagne; soup of the day
stew | carbonade; carbonnade; stoofvlees; boulettes | stoofvlees; stoofkarbonaden; balletjes | stew; carbonnade; meatballs
cheesecake | cheesecake; gaufre; gaufres; crêpe; glace vanille | cheesecake; wafel; wafels; pannenkoek; ijscoupe | cheesecake; waffle; waffles; pancake; sundae
menu-printing | menus imprimés; carte imprimée; cartes de menu; imprimer les menus; nouvelle carte | menukaart; menukaarten; nieuwe menukaart; menu's drukken | printed menus; menu cards; new menus; print menus
supplies-ordering | passer commande de fournitures; fournitures; commander du matériel; commander des tabliers; commander de nouveaux | benodigdheden bestellen; bureaumateriaal | order supplies; stationery; order new; order more
windows-cleaning | vitre; vitres; laver les vitres; laveur de vitres; fenêtres; façade | ramen lappen; ramen wassen; ruitenwasser; glazenwasser; gevel | windows; window cleaning; window cleaner; facade
curtains-carpets | rideau; rideaux; tapis; moquette; nappes; nappe; coussins | gordijn; gordijnen; tapijt; vloerkleed; tafellaken; tafelkleed; kussens | curtain; curtains; carpet; carpets; rug; tablecloth; cushions
painting-walls | peinture; peindre; murs; couleur des murs; décoration; tableaux | verf; schilderen; muren; muur; decoratie; kleur van de muren | paint; painted; walls; colour are the walls; decoration; wallpaper
lighting-sign | ampoule; éclairage; enseigne lumineuse; néon | gloeilamp; verlichting; uithangbord; lichtreclame | light bulb; bulb; neon; neon sign
heating-cooling | chauffage; climatisation; airco; thermostat; radiateur; chaudière | verwarming; airco; airconditioning; thermostaat; radiator | central heating; air conditioning; aircon; thermostat; radiator
it-equipment | ordinateur; serveur informatique; local serveur; imprimante bureau; logiciel | computer; serverruimte; wachtwoord computer; laptop; software | computer; server room; laptop; software
keys-holder | clé de la cave; double de la clé de la cave | sleutel van de kelder; sleutel kelder | cellar key; key to the cellar
alarm-code | code de l'alarme; code alarme; code d'accès; digicode; code du coffre | alarmcode; code van het alarm; toegangscode; code van de kluis | alarm code; code for the alarm; door code; access code; safe code
bomb-threat | bombe; alerte à la bombe; menace; attentat; terrorisme; colis suspect | bom; bommelding; bomalarm; aanslag; terreur; verdacht pakje | bomb; bomb threat; terror; terrorist; suspicious package; threat
flood-storm | inondation; tempête; orage; neige; verglas; déneiger | overstroming; storm; onweer; sneeuw; ijzel; sneeuwruimen | flood; storm; thunderstorm; snow; icy; snowed in
weather | météo; pluie; quel temps; temps fera | weerbericht; regen; zal het regenen | weather; forecast; rain; raining
left-items | parapluie; écharpe; veste oubliée; portefeuille; objets trouvés | paraplu; sjaal; jas vergeten; portefeuille; vergeten sjaal; verloren voorwerpen | umbrella; scarf; forgotten coat; wallet; lost property; left behind
bad-review | mauvais avis; avis google; avis négatif; tripadvisor; répondre à un avis; commentaire google | slechte recensie; recensies; google review; tripadvisor; beoordeling online | bad review; bad reviews; google review; tripadvisor; online review
student-discount | réduction étudiant; tarif étudiant; réduction pour les étudiants; réduction seniors; tarif senior | studentenkorting; korting voor studenten; seniorenkorting | student discount; discount for students; senior discount; pensioner discount
voucher-value | montant des chèques-repas; valeur du chèque-repas; mes chèques-repas | waarde maaltijdcheque; bedraagt een maaltijdcheque; bedrag maaltijdcheque | meal voucher worth; meal vouchers value; voucher worth
platform-commission | commission; commission de la plateforme; frais de plateforme | commissie; commissie van het platform | commission; commission fee; platform fee
equipment-brand | marque de friteuse; quelle marque; numéro de série | welk merk; merk; serienummer | which brand; brand; serial number
lottery-tobacco | loterie; lotto; cigarettes; tickets à gratter; vendre des cigarettes | lotto; kraslot; kraslotjes; loterij; sigaretten verkopen | lottery; scratch cards; cigarettes; sell cigarettes
new-branch | nouveau restaurant; ouvrir un restaurant | nieuwe vestiging | new branch; new restaurant
vehicle-hire | camionnette; louer une voiture; permis de conduire | bestelwagen; auto huren; rijbewijs | rent a car; driving licence
housing | logement; loyer; bail; appartement; propriétaire du logement | woning; huur; huurcontract; appartement; huisvesting | housing; rent; lease; flat; landlord
politics-news | président; roi; premier ministre; élections; coupe du monde; météo; capitale | president; koning; premier; verkiezingen; wereldbeker; hoofdstad | president; king; prime minister; elections; world cup; capital
personal-devices | iphone; android; ordinateur portable; réinitialiser; netflix | iphone; android; resetten; netflix | iphone; android; factory reset; netflix
cloakroom-guests | vestiaire clients; portemanteau; consigne à bagages | vestiaire voor klanten; kapstok; bagage | guest cloakroom; coat rack; luggage
gift-wrapping | papier cadeau; emballage cadeau; fleurs; bouquet; ballons | cadeaupapier; bloemen; boeket; ballonnen | gift wrap; flowers; bouquet; balloons
sponsoring | sponsoring; sponsoriser; tombola; club de football; association | sponsoring; sponsoren; tombola; voetbalclub; vereniging | sponsorship; sponsor; donation; charity; raffle; football club
job-application | postuler; candidature; cv; offre d'emploi; offres d'emploi; recrutement | solliciteren; sollicitatie; vacature; vacatures; cv; werving | cv; job opening; vacancy; vacancies; recruitment
photo-press | journaliste; télévision locale; caméra de télévision | journalist; interview; reporter | journalist; interview; reporter
childcare | crèche; garderie; babysitter; baby-sitter | crèche; kinderopvang; oppas | childcare; nursery; babysitter
work-permit | permis de travail; titre de séjour | arbeidsvergunning; verblijfsvergunning | work permit; residence permit
income-tax | impôts; déclaration d'impôts; fiche fiscale; précompte | belastingen; belastingaangifte; fiscale fiche; bedrijfsvoorheffing | income tax; tax return; tax form; payslip for tax
defibrillator | défibrillateur; dae | defibrillator; aed | defibrillator; aed
vaccination | vaccin; vaccins; vaccination; grippe; masque buccal; covid | vaccin; vaccinatie; griepprik; mondmasker; covid | vaccine; vaccination; flu shot; face mask; covid
gym-sport | abonnement de sport; salle de sport; fitness | sportabonnement; fitness; sportclub | gym; gym membership; fitness
home-working | télétravail; travailler à domicile; travail à distance | telewerk; thuiswerk; thuiswerken | home working; work from home; remote work; telework
company-phone | téléphone de société; ordinateur de société; abonnement gsm | bedrijfstelefoon; firmatelefoon; gsm-abonnement | company phone; work phone; phone subscription
kids-menu | menu enfant; menus enfants; plat enfant | kindermenu; kindergerecht | kids menu; children's menu; kids meal
promotion-deal | happy hour; promotion; promotions; offre spéciale; code promo | happy hour; promotie; promoties; promocode | happy hour; promotion; special offer; promo code; deals
website-app | site web; site internet; page facebook; newsletter; mot de passe oublié | website; webstek; nieuwsbrief; wachtwoord vergeten | website; web site; newsletter; forgot my password
energy-bill | facture d'électricité; panneaux solaires; compteur; fournisseur d'énergie | elektriciteitsfactuur; zonnepanelen; meterstand; energieleverancier | electricity bill; solar panels; meter reading; energy supplier
laundry | blanchisserie; nettoyage à sec; pressing; machine à laver; lessive | wasserij; droogkuis; wasmachine; wasserette | laundry; dry cleaning; dry cleaner; washing machine; launderette
security-guard | vigile; agent de sécurité; gardien; videur | bewaker; bewakingsagent; security; portier | security guard; bouncer; doorman
plants-garden | plantes; jardin; arroser; pelouse; haie | planten; tuin; gras maaien; haag | plants; garden; lawn; hedge
terrace-heating | parasol; parasols; chauffage de terrasse; tonnelle | parasol; parasols; terrasverwarming | parasol; patio heater; umbrella on the terrace
invoice | facture au nom de la société; note de frais | onkostennota; factuur op naam | company invoice; expense claim
first-job-test | jour d'essai; essai non payé; test d'embauche | proefdag; onbetaalde proef | trial day; trial shift; unpaid trial
dress-code-guests | tenue correcte; code vestimentaire des clients; torse nu | kledingvoorschrift voor klanten; bloot bovenlijf | dress code for guests; shirtless
language-spoken | espagnol; allemand; arabe; turc; italien; interprète; langue des signes | spaans; duits; arabisch; turks; italiaans; tolk; gebarentaal | spanish; german; arabic; turkish; italian; interpreter; sign language
supplier-payment | payer un fournisseur; délai de paiement fournisseur | leverancier betalen; betaaltermijn leverancier | pay a supplier; supplier payment terms
prayer-room | salle de prière; prier; prière | gebedsruimte; bidden; gebed | prayer room; pray; prayer
nap-room | salle de repos; dormir sur place; sieste | rustruimte; slapen; dutje | nap; sleep at work; rest room for staff
ice-cream-dessert | sorbet; boule de glace | ijsje; ijsjes; sorbet; bolletje ijs | ice cream; sorbet; gelato
shuttle-taxi | navette; taxi; covoiturage | pendelbus; taxi; carpool; carpoolen | shuttle; taxi; cab; carpool
referral-bonus | prime de recommandation; parrainer un ami; prime de parrainage ami | aanbrengpremie; vriend aanbrengen | referral bonus; refer a friend
marketing-budget | budget; chiffre d'affaires; bénéfice; cours de l'action; dividende | budget; omzet; winst; dividend; beurskoers | budget; turnover; revenue; dividend; share price
awards | étoile michelin; michelin; gault et millau; concours; médaille | michelin; michelinster; gault en millau; wedstrijd; medaille | michelin; michelin star; award; awards; contest; medal
`;
