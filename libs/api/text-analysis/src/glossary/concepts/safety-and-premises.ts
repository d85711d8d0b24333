/** Accidents, emergencies, the building and its hours. One concept a line: its id, then its terms in French, Dutch and English. */
export const SAFETY_AND_PREMISES = `
emergency-number | numéro d'urgence; 112; 101; appeler les secours; urgence; urgences; numéro de la police; secours; appeler la police; numéro des pompiers | noodnummer; 112; 101; hulpdiensten; noodgeval; spoed; nummer van de politie; nummer van de brandweer | emergency number; 112; 101; emergency services; emergency; emergency call; number of the police; call an ambulance
ambulance | ambulance; samu; secouristes | ambulance; ziekenwagen; hulpverlener | ambulance; paramedics
fire-brigade | pompier; pompiers | brandweer | fire brigade; firefighters; fire department
police | police; policier; agents | politie; agent | police; police officer; cops
poison-centre | centre antipoisons; antipoison; avalé un produit; produit avalé; ingestion | antigifcentrum; gif; product ingeslikt; ingeslikt | poison centre; poison control; swallowed product; swallowed; poison
burn | brûlure; brûlé; se brûler; brûler; eau tiède; brûlures | brandwonde; verbrand; verbranden; brandwonden; zich verbranden; verbranding | burn; burns; burned; burnt; scald; burnt my hand; scalded
cut | coupure; coupé; se couper; plaie; saigner; saignement; couteau; doigt coupé; entaille | snijwonde; gesneden; snee; zich snijden; bloeden; bloeding; mes; in de vinger gesneden; snijwond | cut; cuts; bleeding; knife; sliced finger; bleed; cut my finger; deep cut
plaster | pansement; sparadrap; pansement bleu; compresse; bandage | pleister; blauwe pleister; kompres; verband | plaster; band-aid; blue plaster; compress; bandage; dressing for wound
first-aid | premiers secours; trousse de secours; trousse; pharmacie; premiers soins; boîte de secours | ehbo; ehbo-koffer; ehbo-kit; eerste hulp; verbandkist; verbanddoos; ehbo-doos | first aid; first-aid kit; first aid kit; medical kit; first aid box
first-aider | secouriste; secouristes; personne formée; brevet de secouriste | ehbo'er; hulpverlener; opgeleide hulpverlener; bedrijfshulpverlener | first-aider; first aider; certified first-aider; trained people; trained in first aid
work-accident | accident du travail; accident de travail; accident; déclaration d'accident; blessé; sur le chemin du travail; blessé au travail; accident de trajet | arbeidsongeval; ongeval; ongeluk; ongevalsaangifte; gewond; op weg naar het werk; woon-werkongeval; werkongeval; arbeidsongevallenverzekering | work accident; accident; workplace accident; accident form; injured; injury; on the way to work; accident report; accident at work; hurt
witness | témoin; témoins | getuige; getuigen | witness; witnesses
fire | incendie; feu; flammes; en feu; brûle; prend feu; fumée; flamme | brand; vuur; vlammen; in brand; rook; vlam; vat vuur | fire; flames; on fire; smoke; burning; caught fire; flame; catches fire
extinguisher | extincteur; extincteur classe f; couverture anti-feu; éteindre; couverture ignifuge; couvercle | brandblusser; blusser; blusdeken; branddeken; blussen; blustoestel; deksel | extinguisher; fire extinguisher; fire blanket; put out; class f; lid; extinguish
evacuation | évacuation; évacuer; sortie de secours; sortir du bâtiment; alarme incendie; exercice d'évacuation | evacuatie; evacueren; nooduitgang; het gebouw verlaten; brandalarm; evacuatieoefening; ontruiming | evacuation; evacuate; emergency exit; leave the building; fire alarm; fire drill; clear the building
meeting-point | point de rassemblement; lieu de rassemblement; se rassembler; rassemblement; se retrouver | verzamelpunt; verzamelplaats; samenkomen; verzamelen; verzamelplek | meeting point; assembly point; muster point; gather; gathering point; meet outside
presence-list | liste de présence; compter les personnes; présences | aanwezigheidslijst; personen tellen; aanwezigen | presence list; headcount; attendance list; count people; roll call
gas | gaz; odeur de gaz; fuite de gaz; vanne de gaz; ça sent le gaz; couper le gaz; robinet de gaz | gas; gasgeur; gaslek; gaskraan; het ruikt naar gas; gas afsluiten; gaslucht | gas; gas smell; gas leak; gas valve; smell of gas; smells like gas; turn off gas; gas tap; shut off gas
water-leak | fuite d'eau; fuite; inondation; vanne principale; robinet principal; couper l'eau; vanne d'eau; dégât des eaux; tuyau | waterlek; lek; overstroming; hoofdkraan; water afsluiten; waterkraan; lekkage; waterschade; leiding; water loopt | water leak; leak; flood; main valve; shut off water; stopcock; main tap; leaking pipe; water damage; flooding; burst pipe
electricity | électricité; disjoncteur; fusible; tableau électrique; courant; électrique | elektriciteit; zekering; zekeringkast; stroom; elektrisch; stroomkast | electricity; fuse; circuit breaker; fuse box; power; electric
robbery | hold-up; vol; braquage; agression; voleur; attaque; cambriolage; client agressif; menace; braqueur; arme | overval; diefstal; agressie; dief; inbraak; agressieve klant; bedreiging; overvaller; beroving; wapen; roof | robbery; theft; hold-up; aggression; thief; burglary; aggressive customer; threat; armed robbery; stolen; robbed; weapon; violence; aggressive
alarm | alarme; code d'alarme; bouton d'alarme; alarme silencieuse; activer l'alarme; fausse alarme; télésurveillance; centrale d'alarme; brancher l'alarme | alarm; alarmcode; alarmknop; stil alarm; alarm inschakelen; vals alarm; meldkamer; alarmcentrale; alarm aanzetten; wachtwoord | alarm; alarm code; panic button; silent alarm; set the alarm; false alarm; monitoring centre; alarm company; arm the alarm; control room; password
psychological-support | soutien psychologique; psychologue; choqué; traumatisme | psychologische steun; psycholoog; trauma; slachtofferhulp; in shock | psychological support; counselling; shocked; trauma; psychologist; counseling; mental support
slip | glissade; glisser; chute; sol mouillé; sol glissant; tomber; panneau jaune; renversé | uitglijden; vallen; val; natte vloer; gladde vloer; geel bord; gemorst; uitgegleden | slip; slips; fall; wet floor; slippery; spill; yellow sign; spills; fell; spilled
lifting | soulever; porter; charge; charges lourdes; poids; kilos; dos; manutention; mal de dos; lever; lourd | tillen; heffen; dragen; zware lasten; gewicht; kilo; rug; rugpijn; zwaar; heffen en tillen | lift; lifting; carry; heavy loads; weight; kilos; back; manual handling; heavy; back pain; kg
heat-stress | chaleur; canicule; trop chaud en cuisine; forte chaleur; fortes chaleurs; il fait chaud | hitte; hittegolf; te warm in de keuken; te heet; warmte; grote hitte | heat; heatwave; too hot in the kitchen; heat stress; hot weather; hot kitchen; heat wave
repair | réparation; réparer; technicien; défaut; signaler une panne; dépanneur; signaler; maintenance | herstelling; herstellen; technieker; defect melden; onderhoud; reparatie; melden; repareren | repair; fix; technician; report a defect; maintenance; report a fault; engineer; repairs; service call
opening-hours | heures d'ouverture; horaire d'ouverture; horaires; ouvert; ouvre; ouvrir; ferme à; fermeture; ferme; fermer; jusqu'à quelle heure; heure de fermeture; heure d'ouverture; est ouvert | openingsuren; openingstijden; open; openen; opent; gesloten; sluit; sluiten; sluitingsuur; tot hoe laat; uren; sluitingstijd; geopend; dicht; hoe laat open | opening hours; opening times; open; opens; opened; closed; closes; close; closing time; until what time; hours; business hours; what time open; shut
closing-day | jour de fermeture; jour de repos; fermé; fermeture hebdomadaire; quel jour fermé; jour fermé; fermés | sluitingsdag; rustdag; gesloten; welke dag gesloten; wekelijkse sluiting; sluitingsdagen; dicht | closing day; closed day; day closed; weekly closing; closed on; which day closed; closed
annual-closing | fermeture annuelle; congés annuels; fermetures annuelles; fermeture en août; vacances du restaurant | jaarlijkse sluiting; jaarlijks verlof; sluiting in augustus; vakantiesluiting; sluitingsperiode | annual closing; annual closure; summer closure; closed in august; yearly closing; holiday closure; closure
monday | lundi | maandag | monday
tuesday | mardi | dinsdag; dinsdagavond | tuesday
wednesday | mercredi | woensdag | wednesday
thursday | jeudi | donderdag; donderdagavond | thursday
friday | vendredi | vrijdag | friday
saturday | samedi | zaterdag | saturday
sunday | dimanche | zondag | sunday
weekend | week-end; weekend | weekend; weekeinde | weekend
every-day | tous les jours; chaque jour; quotidien; quotidiennement; sept jours sur sept; 7 jours | elke dag; dagelijks; alle dagen; zeven dagen; 7 dagen | every day; daily; each day; seven days; all week
weekly | chaque semaine; hebdomadaire; par semaine | elke week; wekelijks; per week | weekly; every week; per week; once a week
monthly | chaque mois; mensuel; par mois; mois | elke maand; maandelijks; per maand; maand | monthly; every month; per month; month
yearly | chaque année; annuel; par an; annuellement | elk jaar; jaarlijks; per jaar | yearly; every year; per year; annual; annually
noon | midi; service du midi; à midi; déjeuner; lunch; dîner de midi | middag; 's middags; lunch; middagservice; middageten | noon; lunch; midday; lunchtime; lunch service
evening | soir; soirée; le soir; souper; ce soir | avond; 's avonds; vanavond; avondeten | evening; tonight; dinner; in the evening; at night
morning | matin; matinée; le matin | ochtend; morgen; 's ochtends; 's morgens; voormiddag | morning; in the morning; mornings
saint-gilles | saint-gilles; st-gilles; saint gilles; st gilles; bruxelles | sint-gillis; st-gillis; sint gillis; brussel; st gillis | saint-gilles; st gilles; saint gilles; brussels
jemeppe | jemeppe; jemeppe-sur-meuse | jemeppe; jemeppe-sur-meuse | jemeppe; jemeppe-sur-meuse
liege | liège; liégeois | luik; luikse | liège; liege
angleur | angleur | angleur | angleur
wandre | wandre | wandre | wandre
seraing | seraing | seraing | seraing
branch | restaurant; succursale; établissement; magasin; filiale; enseigne | restaurant; vestiging; zaak; filiaal; winkel | restaurant; branch; store; location; outlet; shop
kitchen | cuisine; en cuisine; fermeture de la cuisine | keuken; in de keuken | kitchen; back of house
dining-room | salle; table; en salle; couverts | zaal; tafel; eetzaal | dining room; table; seating; front of house; dining area
counter | comptoir; au comptoir; poste comptoir | toonbank; balie; aan de toonbank; toog | counter; front counter; bar
office | bureau; téléphone du bureau; tiroir du bureau | kantoor; bureau; kantoortelefoon | office; office phone; office drawer
wifi | wifi; wi-fi; internet; réseau; mot de passe wifi | wifi; wi-fi; internet; netwerk; wifi-wachtwoord | wifi; wi-fi; internet; network; wifi password
`;
