import { LANGUAGES } from '@tasty-food/contract';
import { stem } from './stem';

/**
 * Words that questions are dressed in, in the three languages at once, folded: whether a document has them says nothing of whether it
 * answers. They count in the ranking; they are only not missed. Words below four letters are never missed.
 */
const FILLER_WORDS = new Set(
  `aantal about accepte accepter achete acheter acht actually actueel actuel actuellement address admis adres adresse afgelopen after
  afterwards again aide aider aille ailleurs aimerait alle alleen aller alles allow allowed already also altijd always amis amount
  ander andere anders annee another answer antwoord antwoorden anymore anyone anything anywhere appeler appelle apporte apres around
  arrive arriver asked assez attend attendre attends aujourd aupres aura aurait auront autre autres avant avec avoir avond avons away
  baas back beaucoup bedraagt bedrag bedrijf been before began begin begint being belangrijk believe believes bellen belt bepaald
  besoin beter better between bewaar bewaart bewaren bien bientot bijhouden binnen binnenkomen binnenkort bleef blijft blijven boite
  bonne boss bosser bought boulot bouw bouwen boven brand break breken brengen bring broer broke broken brother buiten buys call called
  calls came cant carry case casser cause cent certain certaine certains change changer chaque check chef chercher chez chose choses
  cinq cinquante client cliente clientele clients close closed closes cold colleague colleagues collega collegas collegue collegues
  combien come comes commence commencer comment company compte compter connaitre contact contacte contacter controler correct correctly
  could count coute couter croire crois current currently customers daar daarna dacht dagen days dedans deed degres dehors delai demain
  demander denk denken depuis derde dernier derniere derriere dertig dessous dessus deux deuxieme devant devoir devrais devrait
  difficile difficult ding dingen dire directeur doen does doing doit done donne donner dont double down draag draagt dragen drie
  dringend droit droits dubbel duizend duree during duur easy eating echt ecrire ecrit eens eerst eerste eigen eigenlijk eight
  eindelijk eindigt elke encore ended endroit enfin ensuite entier entiere entre entreprise environ envoie envoyer equipe ergens
  ernstig essaie essayer etape eten etre euro euros evening everything exact exactement exactly example exemple explique facile facon
  faire fait faites fall fallen falloir false father faut faux fell femme fera ferme fermer feront fifty finally find fini finir finish
  finishing firm first five fois font food forbidden forget forgot forgotten forty found four frequence frere friend friends gaan
  gagner garde garder gast gasten gauw gave gebeuren gebeurt gebleven gebroken gebruik gebruiken gedaan gedacht gegaan gegeven gehad
  gekomen gelaten geleverd gelooft genomen genre gens gerant gerer gerons gets geur geval gevallen geven gevonden gevraagd geweest
  gewoon geworden gezegd gezien ging gisteren give given gives giving goed goede goes good grand grave groep groot group groupe guest
  guests haal haalt halen half happen happened happening happens hard have heavy hebben hebt heeft heel hele help helped helpen helps
  helpt here herself hetzelfde heure heures hier himself hoelang hoeveel hoevel home homme honderd houden hour hours house huit hulp
  hundred iemand iets immediately important impossible info informatie information infos inside instellen interdit iront isnt issue
  jaar jamais jaren jour jours juist jusque just juste keep keeping keer kennen kept keren kind klant klanten klein knew know komen
  komt koopt kopen krijg krijgen krijgt kunnen kwam laat laatste lang lange laquelle last laten learn learns leave leert left leggen
  lekken lekt lequel leren less leveren lezen liet lieu lieux liggen ligt lijst lire list liste long longtemps look loopt lopen lors
  lose lost lots maak maakt maand maanden madam madame made maintenant maison make maken makes making makkelijk manager manier maniere
  many marque matin maximaal maximal maximum maybe meer meeste meme meneer mensen merci mere merk mettre mevrouw mieux might mille
  minder minimaal minimum minute minuten minutes minuut misschien moeder moeilijk moet moeten mogelijk mogen moins mois moitie moment
  momenteel monsieur montant month months more morgen morning most mother moyen much must myself naam name need needs negen nemen
  nergens neuf never next niemand niets nieuw nieuwe nine nobody nodig nombre nooit normaal normal nothing notre nouveau nouveaux
  nouvelle number numero nummer obligatoire oblige obligee obtenir occupe occuper ochtend odeur offrir often once onder ongeveer
  onlangs only onmogelijk onwaar onzeker open opened openen opens oplossing organise organiser other oublie oublier oude outside ouvre
  ouvrir over paid parle parler partage partager parti partir passe passee passer patron paye payer pendant pense penser people perdre
  perdu pere perhaps permis permise permitted person personeel personen personne personnel personnes persoon petit petite peux pire
  plaats place please plek ploeg plupart plusieurs porte porter possible pourquoi pourrais pourrait pourrions pouvez pouvoir premier
  premiere prendre prepare preparer prevenir previens previous price prijs pris prive prix probeer proberen probleem problem probleme
  procedure prochain prochaine prochaines properly propre quand quantite quarante quatre quelqu question quickly quoi rapidement rappel
  rappelle react reactie read reageren reagir really recemment recently recevoir recht recois recu reden regarder regel regels regle
  regles remplace remplacer renseignement rentre rentrer replace reply repondre responsable restaurant rester resto rien right rule
  rules said sais same samen sans savez savoir says schrijven second seconde seconden secondes seconds sell sells selon semaine semble
  send sends sent sept serait serieux serious seront sert service servie servir seul seule seulement seven share shared should show
  simply since sinon sister slecht slechte slechter sliced sluiten small smell snel societe soeur soir sold solution somebody someone
  something sometimes somewhere soms soon soort sors sort sorte sortir souci sought sous speak spot spreken staan staat staff stap
  stappen start started starten stay steeds steken stellen step steps still stop stopped stops stopt straight sturen stuurt suffire
  suffit suppose sure surtout swamped take taken takes taking talk tard tasty team tell tellen telt temps tend tenir termijn terug
  their then there thing things think third thirty thought thousand three thuis tien tiens tient tijd tijdens time times toch today
  toegelaten tombe tombee tomber tomorrow tonight took toujours traiter tranquille travail travaille travailler trente tried tries
  triple trois troisieme trop trouver true twee tweede twenty twice twintig type uitgevallen uitvallen unsure until upstairs uren
  urgence urgent used uses using utilise utiliser utilisons vaak vader vallen valoir vanaf vanavond vandaag vaut veel veertig vend
  vendre venir venu verantwoordelijke verboden vergeet vergeten verifier verkoopt verkopen verliezen verloren verplicht vervangen
  vervangt vervolgens veulent veut vieille vier vieux vijf vijftig vinden vingt vite voir volgende vond vont voorbeeld vorige votre
  voudrais voudrait vouloir voulons vraag vragen vrai vraiment vriend vrienden vroeg vrouw waar waarin waarom wacht wachten wachtte
  wait waited waiting waits wanneer want wants wear wears week weeks weer weet weinig weken welk welke wellicht went werd were werk
  werken werkt weten whole will willen winnen wist with without woman wont worden work worked working works worn worse would write
  wrong wrote year years yesterday your yourself zaak zeggen zegt zeker zelf zero zetten zeven zijn zitten zocht zoeken zonder zullen
  zware`.split(/\s+/),
);

/** Whether a word, or its stem in one of the languages, says nothing of what a question is about. */
export function isFillerWord(word: string): boolean {
  return FILLER_WORDS.has(word) || LANGUAGES.some((language) => FILLER_WORDS.has(stem(word, language)));
}
