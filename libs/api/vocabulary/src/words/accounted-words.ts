import { COMMON_WORDS } from './common-words';
import { COURTESY_WORDS } from './courtesy-words';
import { EVERYDAY_WORDS } from './everyday-words';
import { FOOD_WORDS } from './food-words';

/**
 * Words of answers about allergens that turn nothing round, folded, beside the common ones: of service, of the register and its
 * sources, and what binds sentences. No word may stand here that weakens, denies or doubts what it stands beside.
 */
const WORDS = `
ainsi parmi notamment aussi dont surtout directement indirectement ensuite enfin ailleurs precisement clairement explicitement concretement
mieux vaut coute coutent coutant vendu vendue vendus vendues figurent figure figurant indique indiques indiquee indiquees signale signalee
signales signalees mentionne mentionnee declare declaree declares repertorie repertoriee recense recensee liste listes listee listees repris
reprise reprises apporte apportent apportes apportee provient proviennent venant vient viennent cause raison raisons effet porte portent
signalent mefiez prevenez prevenir informer informez rappeler rappelez signaler pensez pense attention prudent prudence important importante
importants concerne ligne colonne encadre etiquette emballage paquet commande commandes serveuse serveur serveurs cuisinier salle midi soir
souhaite souhaitent desire cherche prefere preferent demande goute aime adore connu bon bonne belle composition compose composee composes
fabrique fabriquee prepare preparee prepares preparees realise cuisine maison classique celebre fameux fameuse typique liegeois liegeoise belge
traditionnel traditionnelle nomme nommee appele appelee intitule uniquement egalement quatorze majeurs majeur obligatoire obligatoires
reglementaire reglementaires cite cites citee citees suivant suivants suivante suivantes complet complete completes entier entiere ci dessus
dessous plutot tot tard fois seule seul ensemble chacun chacune eux elles celui celle ceux celles lesquels laquelle auquel
brioche pate fine fines base fond interieur exterieur milieu cote accompagne accompagnee accompagnes assiette formule enfant enfants bebe femme
enceinte adulte voyez voir verifiable section rubrique note notes fait faits tels telle telles tel soit
gewone daarnaast daarom namelijk onder meer vooral eveneens direct rechtstreeks vervolgens tenslotte duidelijk uitdrukkelijk kost kosten verkocht
verkopen vermeld vermelde aangegeven aangeduid genoteerd opgenomen opgelijst opgesomd staat afkomstig komt komen vandaan oorzaak wegens vanwege
dankzij door doordat reden belangrijk voorzichtig opletten waarschuw waarschuwen verwittig meld melden informeer herinner denk denken aandacht
regel kolom etiket pakje verpakking bestelling ober kelner kok wens wenst wensen verkiest vraagt zoekt houdt lekker lekkere bekend bekende
samenstelling samengesteld bereid bereide gemaakt klassiek klassieke typisch typische luiks luikse belgisch belgische traditionele genaamd
uitsluitend veertien verplicht verplichte volgende onderstaande bovenstaande volledig volledige hele gehele hierboven hieronder eerder samen
ieder elkaar beiden degene dezelfde zelf zelfde binnenkant buitenkant bord schotel formule zwanger baby volwassene zie sectie rubriek nota feit
zulke zoals ofwel hetzij gebruik gebruikt gebruikte gebruiken uiteraard natuurlijk daardoor waardoor waarin waarop waarvan hiermee daarmee ermee
aangezien immers enerzijds anderzijds bovendien verder tevens dankje meteen zowat recept
among amongst notably namely especially mainly directly explicitly clearly specifically costs costing sold listed lists listing declared
recorded shown showing shows appears appear appearing comes coming come from source cause causes due thanks because reason important careful
heads warn inform remind remember mention tell attention column label labels package pack waiter waitress chef wants want wishes prefers
prefer asks ask looking enjoy enjoys like likes loves tasty delicious famous known classic typical belgian traditional called named composition
composed prepared makes making made exclusively mandatory following below above complete full entire overall together each everyone both themselves
itself plate set pregnant adult baby see section entry entries claim claims fact such whereas given being used uses use using alongside
besides additionally furthermore moreover also further well including included includes namely indeed quick short brief bottom line summary
surprisingly interestingly unfortunately sadly luckily fortunately etonnamment malheureusement heureusement helaas jammer gelukkig simply obviously naturally therefore hence thus ahead beforehand actual actually current currently today tonight noted reads read per via
conserve conserves conservee conservees bac bacs rouge rouges vert verte verts violet violette violettes bleu bleue jaune jaunes blanc noir commun
commune communs partage planche planches couteau couteaux ustensile ustensiles gants gant laver lave lavez nettoyer nettoyez separe separee separes
separement cuit frigo bocal pince plan travail surface
bewaard bewaren bak bakken rood rode groen groene paars paarse blauw blauwe geel gele wit witte zwart gemeenschappelijk gedeeld snijplank
snijplankje mes messen bestek handschoenen handschoen wassen was reinig reinigen apart aparte gescheiden koelkast pot tang oppervlak
stored kept store keep tub tubs bin bins box boxes red green purple blue yellow white black common shared board boards knife knives utensil
utensils gloves glove wash clean separate separately fridge jar tongs surface counter open closed sens vast vaste bevestigd bevestigen confirme confirmer confirm confirmed basically globalement
september april november december janvier fevrier avril mai juin juillet aout septembre octobre novembre decembre 1er januari februari maart mei juni juli augustus oktober
cher chere chers cheres madame monsieur mademoiselle mesdames messieurs mari epouse epoux femme fils fille filles frere soeur mere pere parents
maman papa grand-mere ami amie amis amies famille groupe equipe invites convives anniversaire fete mariage bapteme evenement honnetete transparence
prudence sincerement cordialement bien hauteur malgre nom helas desole desolee desoles doute possible hesitez doit dois devons devrez soir prochaine
prochain visite reservation message courriel mail lettre suite raison raisons egard sujet titre regime regimes alimentaire alimentaires sante
intolerance besoins particulier particuliere particulierement speciale special specialement etat quotidien semaine mois annee
deuxieme troisieme quatrieme double triple demi moitie tiers environ froid froide froids froides chaud chaude chauds chaudes tiede nouveau nouvelle
nouveaux nouvelles ancien ici-meme moins-disant cinq restaurants etablissements friterie comptoir emporter livraison terrasse place
beste geachte mevrouw mijnheer meneer dame heer dames heren man vrouw echtgenoot echtgenote zoon dochter broer zus moeder vader ouders mama papa
oma opa vriend vriendin vrienden gezin groep feest verjaardag trouw evenement eerlijkheid transparantie helaas spijtig excuses bericht mailtje brief
vriendelijke hartelijke groeten volgende bezoek reservatie reservering reden redenen onderwerp titel dieet dieten voeding gezondheid intolerantie
noden bijzonder bijzondere speciaal speciale staat wekelijks maand jaar derde vierde half helft ongeveer koud koude warm warme nieuw nieuwe oud
toog afhalen levering terras plaats erop eraan erbij ervoor erover eronder hiervoor daarvoor waarvoor hem haar hen zijn ons onze uw jouw
dear sir madam mr mrs ms miss husband wife son daughter brother sister mother father parents mum mom dad granny friend friends family group party
birthday wedding event honesty transparency sadly afraid sorry apologies message email letter kind warm regards sincerely next visit booking reason
subject title diet diets dietary health intolerance needs particular particularly special specially state weekly month year third fourth half about
around cold hot warm new old counter takeaway delivery terrace place spot again ourselves yourselves himself herself
attente attentes verwachting expectation expectations despite ondanks geldt gelden leger legere legers licht lichte mild slight change verandert changes blijft blijven stays stay reste restent restant iets quelque chose
seat seats stoel siege sieges sorte sortes soort soorten kind kinds variante variantes varianten abord animal animale animaux another annuel annuelle amount appareil area balie basket boite bouchee brochure button carnet chaleur chambre changement
coin colleague colleagues collegue collegues company concept cours couvert couverts doos duree ecran essai etagere ecart feuille flacon formulaire gras
grote guichet hand hands handen heure heures journee kilo kilos larger last liter litre location machine machines magasin main mains matin matiere
meter milieu minute minutes morceau moyen nummer numero nuit ordinateur origine oorsprong paper papier paquet periode place places plastic plateau
poids portion portions premier quart rayon recipient region rond saison season seconde size soiree sort station stock style support taille
telephone temps tijd time times titel trajet tray type types verre ville volume vloer vloeren weekend winkel zaal zone signe signes signs
sachez savez tete esprit gardez tenez compte garde rekening houd hou wetende besef bedenk onthoud realise mind keep worth knowing bear noting
pointing flagged highlighted highlight crucial essentiel essentielle essential essentieel nodig noodzakelijk necessaire necessary useful utile handig
pratique practical facile easy makkelijk rapide quickly snel vite vlug court kort clair claire clear duidelijk precis exact exacte precies simple
eenvoudig gewoon normal courant courante gangbaar usual habituel habituelle gebruikelijk
mange mangent manger mangez montrer montre montrez passer passez notez noter lisez lire lis mis mise mettre met posee poser vue vues voir voyez
lees lezen leest ziet zien partage partager particulier looks called calls reads read part parts partie parties
gosse gosses gamin gamine gamins gars mec dame monsieur madame meuf pote patron chef copain copine fais gaffe faire fait dis lui mettent met mets
marque marques marquee marquees ecrit ecrite ecrits dessus dedans la-dedans donc alors hesite hesitez sers sert servez donne donner pique
wise quelquun ecrivez ecris ecrire inscrivez inscrire marquez schrijf zetten mets mettez dame dames lui leur effe efkes krijgen verkrijgen tagged start starter starters begin beginnen commencer entree loud aloud haute voix luidop hardop
ge gij kindje kindjes manneke madam meneer mevrouw meisje jongen baas collega ze erbij bij zet zetten gezet geschreven schrijft opgeschreven sowieso
geef geven gaf serveer bestel neem weg ermee eraf erop daarbij vermelden zeggen vertel vertellen onthoud
yeah lad lass bloke lady gentleman girl boy man woman folks mate boss gonna wanna gotta written down marked give gives giving grab blame thing
carry carries carrying kanttekening bemerking nuance nuances bemol caveat caveats footnote voetnoot count counts twice tweemaal mogelijkheid mogelijkheden possibilite
possibilites treize quinze seize dertien vijftien zestien thirteen fifteen sixteen vingt twintig twenty venue dossier dossiers overloop overlopen lastig lastige combinatie
saurait sauraient nearest closest dichtst prenne prennent previens prevenons envoyer envoie renvoyer declaration window raam fenetre dip dips dipping tremper dippen definitely bepaald precies
nine ten eleven twelve acht negen tien elf twaalf huit neuf douze
combinaison combination direction directie outre pots potten bedrag bedragen montant amount columns totaux kolommen
sensibilite sensitivity gevoeligheid tolerance tolerantie degre degree graad
apparait apparaissent apparaitre
justement vaudrait orienter orienterais affiche affichent afficher ferais ferait trompe trompent reprends reprend herneem
bonne nouvelle
bref brefs resume resumer somme facon facons conclusion conclusions recapitulatif recap bilan toutefois neanmoins apercu
matter matters bijgevolg derhalve consequently consequemment veuillez
kortom samengevat samenvatting samenvattend besluit conclusie overzicht hoe dan hoedanook trouwens overigens
summary summarise summarize summing recap anyway anyhow incidentally degelijk plain cheaper cheapest dearer dearest expensive pricier goedkoper goedkoopst goedkoopste duurder duurst duurste
correction correctie rechtzetting rectification punt vlak front terrein
altogether entirely totally completely entierement totalement volledig compleet
`;

const ACCOUNTED: ReadonlySet<string> = new Set(WORDS.split(/\s+/).filter((word) => word !== ''));

/** Whether a word that the lexicon does not know may stand in a sentence about allergens without changing what it says. */
export function isAccounted(folded: string): boolean {
  return (
    COMMON_WORDS.has(folded) ||
    FOOD_WORDS.has(folded) ||
    ACCOUNTED.has(folded) ||
    EVERYDAY_WORDS.has(folded) ||
    COURTESY_WORDS.has(folded) ||
    STEM.test(folded)
  );
}

/** Beginnings of verbs, and of the nouns and adjectives that are made of them; none that begins a word for doubt or denial. */
const STEMS = `
accept affirm accompagn accueil adapt adress ajout allerg annonc apercev appel apport appreci arriv assort attend aver avert avis bienven cherch choisi
client command commenc compar complet compos compren compt conclu concern confirm conseil conserv consomm consult contact content contien control
convi cordial correspond cuisin decid decouv decri decriv degust deman demarr dessert destin detail determin diffus disponib distingu documen elabor
emploi employ enregistr envoy epic escompt etabl etiquet explic expliqu fabri faci fourn frequen garni gout habitu honnet horair identi import
incorpor indic indiqu inform ingredi inspir install integr interess interrog invit joign laiss maint mati melang mention menu merc montr nappe nature
nomm observ offr ouvr peti plai posse precis prefer prendr prepar present prev princip produ propos provenan provien quantit question rappel recett
recevoir recherch reclam recommand regim regist regl releve remerci renseign repas repond repons represent reserv respect responsab restaur retrouv
salut serv servi servon signal simpl sincer souhait specia suggest suiv suppl telephon tien tradui transmet travail utilis vend venu verifi versio
visit voul aanbe aanbied aangaan aanger aanmeld aanrad aantal aanwez advies adviser afhaal allerge antwoord bedien begel begin begrij behal bekij
bekom belang beleef benodig beoorde bepaal bereid beroep beschik beschrijv besli bespre bestan bestel betre bevest bewaar bezoek bezorg blij breng
dien doorge duid eerlijk ervar excus familie gebruik geldt gereg gezond grag groet grond handel heer help herinn hoort hopelijk houd informe inlicht
keuken kies klaar klant koop kunn leer lees lekker lijst luist maaltijd mail medewerk meld merk moge neem noem noter onderde ontvang opgesteld opmerk
oplet opnem opvrag overleg overzicht persoon plaats praat probe reken samenge samenst schrij schri smak soort spreek stur tafel telefo terug toegevoeg
toestem toevoeg toon totaal uitgeno uitleg uitnodig uiteind vermeld verschil vertel verwacht verwerk verwijs verzoek vind voorbehou voorkeur voorsch
voorstel vraag vriend waarsch welkom werk wijs wijz zien accom adjust admit advis allow announc answer apolog appl approv arrang attach avail aware
base book bring card care categor chef choos commun compil contain cook custom daught describ diet display enjoy enquir ensur event exampl explain
famil feel flag follow friend gather gener give guest handl happ hesit honest hope includ ingredien inquir interest know label list mark meal mean
meet member messag need note notif offer order park person pick plan pleas point print produc provid quer reach read receiv record regard regul remain
remind repl request requir respond respons result sauc select send shar speak specif staff stat suit tabl talk tast tell thank translat treat
understand updat wait warm welcom wish word work writ
`;
const SUFFIX_MAX_LENGTH = 6;
const STEM = new RegExp(`^(?:${STEMS.trim().split(/\s+/).join('|')})[a-z]{0,${SUFFIX_MAX_LENGTH}}$`);
