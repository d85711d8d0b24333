/**
 * Everyday words of the three languages, folded, that turn nothing round where they stand in a sentence about allergens: order and
 * time of a service, what people do, how they feel, what a room holds. No word may stand here that weakens, denies, doubts, tells of
 * another time, or puts one thing in the place of another.
 */
const WORDS = `
aangenaam aardig accueillir achter achteraan afspraak afternoon afternoons agreable aide aident aider aidez aimable aimerais aimerait aimez ajoutez
allerhande allerlei alleszins ambiance amene amener amenez annonce appetite apporter apprecie apprecier arrive arrived arrivent arriver arrives
assis assise atmosphere attaque attend attendent attendre attentive avance avancer avis avondje bakery bakje bakker balanced bar bartender basic
beau beautiful beaux bedankje bediening beentje beetjes beginning behind bekijken benen best beter betere beurt bevalt bezet bezig bienvenue big
bigger binnen bite bites blad bladzijde blij blije boire boivent boodschap bordje bottle bottles bout bovenaan bowl bras breakfast breakfasts breng
brengen brengt brigade bring bringing brings brought buffet busy buurt buy caisse calm calme camarade carafe carefully celebrate celebrating chair
chairs chanter charge chat cheerful cheers chefkok chemin choisir choisis choisissent choisit chosen city classics coast coeur collegas colour
colours combine comfortable commencent commences comment comments compliment complimenten compliments compter comptez congel connait connaitre
conseille conseiller conseillez conseils content contente cool copains corner cosy couleur country coupe couper couple couples courses craving
cravings crew croise crowd cup cups curieux curious daarna dadelijk dagelijks dagschotel daily dates debout debut decide decider delighted
delightful deliver delivered demarrer denkt derriere desirent desk deur devant dienblad dier dikke dingen dining dinner dinners discuss discuter
donnes doorgeef doorgeven doors doorsturen dorst doucement dragen drawer drinken drinkers drinkt droit droite drop druk drukte dry early easier
easily eat eaten eater eaters eating ecoute ecouter eenmaal eerlijk eerst eet eetlust eetzaal eigen eigenlijk einde elegant emmener emmer emporte
endroit engage entends entendu entrance envie envies equilibre eten etentje etudiant etudiants evenings everyday evidemment exactement exactly
excellent excellente excellents excited explain explains explique expliquer expliquez extra eye eyes face faim fameuses faveur favoriet favoriete
favourite favourites feestje feter fier fijn fijne fill filling final finally fit fits flavour flavours fles flesje floor foods forme
forward franchement freezer frigidaire frisse fruity fun gamma gang gangen garcon gauche gebracht gedekt geduld gehad geholpen gekozen gemak
gemakkelijk generale generous geniet genieten genre gens gentil gentille gentiment gentle geschikte gevraagd gezegd gezellig gezinnen glad glance
glas glass glasses glazen goede goeie goes goesting going gorgeous gourmand gourmande gourmands gouter goutez gouts graag grace grandes great greet
greeting grotere groups grown guided haalt habit halen hallway hangt happily happy hart hartig hartige healthy hear heard heart hearty heavy
heerlijk heerlijke hello helpen helpful helpt herhaal heureux high highly hoek home hond honger hoop hop hospitality host hosts hote hotesse houden
house hungry idealement imprime imprimee indispensable infobord ingang inside inspiration instant interessant interesse invited invullen jeune
jeunes joli jolie jonge jongeren jot jouer journey juicy juiste kader kant kassa kast keen kelder key kiest kiezen kindly kitchens klaargemaakt
klaarmaken kleine kleintje kleur kleuren kom kop kopje koppel korte krant kruidig kruidige kwaliteit laat laden ladies laisser lang lange langs leaf
lean leaves leggen legt lemony lentement leuk leuke lief lieu lifted liggen light lighter lights link linkerkant listen live lively livre livrer
locker longue loopt loose lopen lot lots lovely luisteren lunchen lunchtime maakt maintenant maitre maken makkelijke manier marche market matinee
meebrengen meegeef meegeven meenemen meeste meilleur meilleure meilleurs mellow memory mensen merite merk midden middle mini mixte moeite moelleux
moist mond monde monter montrent mooie mouth multiple muur naast nadien namiddag nappe nature neat nemen nice nicely nieuwtje night nights nodige
noem noemt nogmaals noise nombreuses nombreux noon notebook notice occasion occupe occuper offering offers offert offerte office ogen onderaan
ondertussen ontbijt ontbijten ontvangen oog opening oplossing opmaak optie opties orde ordre outdoor outside oven overal overdag paar page pages
pair paire paired pairing pairs palais pan parfum parfums parle parler parlez patio pause pauze pay payer penser phone photo photos picnic picture
pied pikant pikante pile plaire plaisir plaisirs plait pleasant pleased pleasure pleine ploegje polyvalent pop popular portie portietje possede
pouce pousser praten precieux premierement present presented presents press pret prete pretes prets prettig prima print printed
proef proeft proeven profiter profitez promptement proper proprement proud public purse puur qualite quality queue quiet quieter raad rack
raden rainy rajouter ramener ramenez range rapidement rassasie rassure rassurer ravi ravie ravis ready real realisent reassure rechterkant
recommandee recommander refill reflechir refreshing refrigerateur regal regaler regard regular reguliere relax relaxed remarkable rencontre
renseigner rentrer repartir repeat reposer restez retenir retiens reussi reveille revenir rich riche riches right rijk rijke ring rire roi
rondleiding room rooms route ruim ruime rush rustig rustige salon salty samenwerking sappig satisfait satisfaite savourer savoureuse savoureux
savoury schaal schep schepje schikken schuif scoop scoops seated sec sending serving servings session settle seulement sfeer sharing shelf shelves
shifts shop shout sight simpel simplement simplest sit sits sitting situe slice slices slim slow smaak smaakt smakelijk smaken smell smile smooth
snack snacks snijden snoep soepje soft soif soigne solide sourcing sourire souvenez souviens speed speelt spelen spicy spirit spoon spring square
staffroom standing stapel steeds step steps sterk sterke stevig stevige sticky straat street strict strong stylish sucre sucree sucres suffisant
suffit suggestie suggesties sun sunny super sweet sweets swift sympa tablee tafels tafeltje tandis tarder tardif tastes tasting tegelijk
tegelijkertijd temperature tender tendre terrific texture thirsty thoughtful tick ticket ticks tidy tiens tient tijdje toast top tops touch toucher
tour tournee town tradition train tranquille tranquillement travailler travel traverser treats tricky trier trots tuin tummy twist uitkiezen
uitnodigen uitproberen uitstekend uitstekende utilisent utiliser vaisselle vakantie value variatie variee varier varies variety various veiller
veillez verantwoordelijken verdieping verfijnd verkiezen verschillende vertrek vertrouwd vieren vif visitor visitors vivement voeg voegen voelen
voice volgt volk volontiers vooraan vooraf voordat voorgerechtje voorhand vorm voudra voudraient voudrais voudrait vraagje vraiment vriendelijk
vrijdagavond wachten walk walks wall warmth weather weekday weekdays weekends weekje weigh welcome wide wijn wine wines winkelen winter wonderful
woord woorden worthwhile wrap wraps yard yeux young younger zacht zachte zakje zalig zaterdagavond zeg zest zetje zin zitplaats zoet zoete zout
zoute zuiden zuinig zult zuur
`;

export const EVERYDAY_WORDS: ReadonlySet<string> = new Set(WORDS.split(/\s+/).filter((word) => word !== ''));
