/**
 * Everyday words of answers in the three languages, folded. They are never read as a misspelt dish or allergen, and never as
 * the name of a dish that is not on the menu. Words of the lexicon need not stand here.
 */
const WORDS = `
le la les l un une des du de d au aux ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs je tu il elle on
nous vous ils elles me te se lui y en qui que quoi dont ou et mais donc or ni car si comme quand lorsque puis alors aussi ainsi tres trop
peu plus moins bien mal tout toute tous toutes autre autres meme memes quel quelle quels quelles chaque plusieurs certains certaines est
sont etre etait ete suis sera seront ai as a ont avez avons avoir avait fait faire faut peut peuvent pouvez pouvons veut veulent vouloir
voulez souhaitez doit doivent devez dit dire disent va vont aller vient venir voir voyez voici voila savoir sait sais pour par avec sans
sous sur dans chez vers entre depuis pendant avant apres contre selon malgre jusque ici la bas deja encore toujours jamais souvent parfois
client clients cliente clientes personne personnes enfant enfants invite convive table service serveur cuisine cuisinier salle equipe
responsable gerant manager commande commander commandes menu menus carte prix euro euros jour jours semaine heure heures minute minutes midi
soir matin demain hier aujourdhui lundi mardi mercredi jeudi vendredi samedi dimanche plat plats boisson boissons dessert desserts entree
sauce sauces burger burgers frite pain pains bun buns steak viande viandes boeuf poulet dinde legume legumes salade salades tomate tomates
oignon oignons fromages garniture garnitures accompagnement accompagnements recette recettes ingredient ingredients preparation huile
friteuse friteuses graisse cuisson grille grillee fume fumee frais fraiche fraiches maison double simple grand grande petit petite pieces
piece produit produits fiche fiches registre information informations liste tableau ligne question questions reponse reponses exemple cas
raison demande demandez verifiez verifier verifie consultez consulter regarde regardez attention prudence merci bonjour bonsoir voici notez
note noter selon indique indiquent mentionne signale precise dernier derniere mise jour date version controle controles restaurant restaurants
etablissement branche filiale angleur liege belgique tasty food certifie certifiee certifies officiel officielle texte mention
de het een der den des te en of maar want dus dat die dit deze wie wat waar wanneer welke welk hoe waarom ik jij je u hij zij ze wij we
jullie hun hen haar hem mij me ons onze mijn jouw uw zijn is was waren ben bent wordt worden werd heeft hebben heb had kan kunnen kunt mag
mogen moet moeten wil willen wilt zal zullen zou gaat gaan ga komt komen doet doen zegt zeggen ziet zien staat staan ligt vindt vinden weet
weten vraag vragen vraagt antwoord met zonder voor van in op aan bij uit naar tot om over onder tussen door tegen tijdens na sinds volgens
er ook nog al niet geen wel toch heel erg zeer veel weinig meer minder meest altijd nooit soms vaak meestal nu dan toen daar hier daarin
erin ervan daarvan alle alles elk elke ieder iedere sommige enkele andere ander zelfde gast gasten klant klanten persoon personen kind
kinderen tafel keuken kok zaal ploeg verantwoordelijke bestelling bestellingen bestellen kaart prijs prijzen dag dagen week uur uren minuut
minuten middag avond morgen gisteren vandaag maandag dinsdag woensdag donderdag vrijdag zaterdag zondag gerecht gerechten drank dranken
saus sauzen sausen brood broodje broodjes vlees rund kip kalkoen groente groenten sla tomaat ui ajuin uien kazen garnituur bijgerecht
bijgerechten recept recepten ingredienten bereiding bereidingen preparations olie frituur frituurketel vet gebakken gegrild vers verse huis huisgemaakt dubbel groot
klein stuk stuks product producten fiche register informatie lijst tabel rij voorbeeld geval reden controleren controleer kijk bekijk
opgelet let goed mooi dank bedankt hallo dag noteer volgens vermeldt datum versie vestiging vestigingen filiaal restaurant bakplaat ketel
the a an and or but so if then than as at by for from in into of off on onto out over to up with without about after again all also
always any are be been before being below between both can could did do does doing done down during each either else ever every few
had has have having he her here him his how i it its just know let like look made make many may me might mine more most much must my
never next no none not nothing now one once only other others our ours own per please put quite rather really same say says see seems
shall she should show since some someone something soon still such take tell their them there these they thing things this those
through too under until upon us very was way we well were what when where which while who whom whose why will wish would yes yet you your
guest guests customer customers person persons people child children kid kids table tables service waiter kitchen cook chef staff team
shift leader manager order orders ordered ordering menu menus price prices cost costs day days week hour hours minute minutes lunch evening
morning today tomorrow yesterday monday tuesday wednesday thursday friday saturday sunday dish dishes drink drinks dessert desserts starter
side sides sauce sauces burger burgers fries bread breads bun buns patty patties meat beef chicken turkey vegetable vegetables lettuce
tomato tomatoes onion onions cheeses topping toppings recipe recipes ingredient ingredients preparation oil fryer fryers fat grill grilled
smoke smoked fresh crispy homemade double single large small pieces piece product products item items sheet register record records
information list table row line question questions answer answers example case reason check checked checking confirm confirmed note noted
listed shows shown marked recorded based according branch branches branchs restaurant restaurants official certified label labelled
etat statut status toestand staat opmerking opmerkingen remarque remarques detail details niveau code codes categorie categories category type bron source sources reden naam name names nom noms omschrijving description etoile colonne column kolom
custard poison garden better butternut nutmeg doughnut doughnuts donut donuts eggplant aubergine coconut cocos kokos kokosnoot
here heres thats whats lets dont doesnt isnt arent wont cant
moment moments mention mentions besoin autre chose options option choix choice choices keuze alternative alternatives alternatief
alternatieven alternatif conseil advice advies update updates actuel actuelle huidige current currently actuellement momenteel
trouve trouves trouvee trouvees trouver found find gevonden vind zoek cherche chercher looking search recherche zoeken
dernierement mis proposer propose proposent servi servie servis servies serve served geserveerd serveren serveert serveer cuit cuite cuits cuites cooked
raw cru contenant containing bevattende partage partagee gedeeld gedeelde shared mixeur blender toaster grille broodrooster plaque
simulateur simulator local lokale signature reponse answered antwoordt claude
deux trois quatre cinq six sept huit neuf dix twee drie vier vijf zes zeven acht negen tien two three four five six seven eight nine ten
ones tenner fiver quid bucks balles wait attends wacht
premier premiere eerste first second deuxieme tweede deux quatorze veertien fourteen
`;

export const COMMON_WORDS: ReadonlySet<string> = new Set(WORDS.split(/\s+/).filter((word) => word !== ''));
