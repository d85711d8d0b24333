import { foldWord } from './fold-word.ts';

/** Words that carry no meaning here, by language: whatever stands around the thing that is asked for. */
const FRAME_WORDS = `
  the an are is am be been being was were do does did don doesn didn isn aren can cannot cant could may might must should
  would will wont shall i im ive you he she we they my our your yours their me us him her his them in on at of to for from
  with by into or if as about than then so some each every one ones two three four five someone somebody anyone anybody
  everyone everybody person people guest guests customer customers client clients child kid who whose whom want wants wanted
  wanna like likes need needs ask asks asked asking tell give gives given bring please pls plz say says said know knows
  check compare comparing comparison table overview whether also too only just get gets got gonna contains order orders
  ordered ordering has having had s t re ve ll d m full whole entire complete it its this that these those patient patients
  pregnant lady man men woman women moment very really quite recipe recipes ingredient ingredients made make makes let lets
  restaurant branch place shop store today tonight now currently already yet kitchen trace tree lookup look looking search
  find up here more most less least under below over between other others another else different both either neither same
  such kind kinds type types sort sorts thing things bit lot few many several number total altogether together possible
  maybe perhaps actually okay sure yes recommend recommended suggest suggestion suggestions help aide aidez hulp advise
  offer offers offering anyway exactly best seller sellers popular remove replace add swap around during while because
  instead except besides per within late early until till laat vroeg tard tôt jusque
  le la les l un une des du de d au aux a à avec dans sur sous pour par ou où est es sont sera serait suis êtes etes été
  etait étaient ont avez avons avoir as ai aurait auriez auraient il elle ils elles on je j tu te nous vous mon ma mes ton
  ta tes son sa ses notre nos votre vos leur leurs cet cette ces se s n ne non oui peut peuvent peux pouvez pouvons puis
  pourrait pourriez puisse doit dois devez faut faudrait personne personnes gens quelqu quelquun quelque chacun chaque aucun
  aucune deux trois quatre cinq enfant enfants cliente clientes ayant souffre souffrant souffrent atteint dit dis dites dire
  veut veux voulez voudrais voudrait aimerais aimerait demande demandent demander si aussi moi toi lui eux c m t y en jusqu
  qu ce ça ca cela ceci celui celle ceux celles dedans enceinte dame monsieur madame femme homme maladie malade beaucoup peu
  bien très tres trop complet complète complets entier entière entiers comme plus moins chez donne donnez donner aujourdhui
  aujourd hui maintenant actuellement recette recettes savoir sait sais proposer proposez propose conseiller conseillez
  conseilles recommandez recommander compare comparez comparer comparaison tableau svp stp plaît plait plaise ici là déjà
  deja alors donc mais car quand-même autre autres même meme mêmes sorte sortes type types genre genres truc trucs chose
  choses faire fait faites font va vais allez existe existent entre environ fois mettre mets prend prends commander commande
  ni lesquels lesquelles lequel laquelle uniquement seulement uns unes
  het een ene der van met op bij aan uit naar tot of als is zijn was waren ben bent wordt worden kan kun kunt kunnen mag
  mogen moet moeten wil willen wou wilt zou zouden zal zullen ik jij je jouw jullie u uw hij zij ze wij we mij me ons onze
  hun haar hen hem mijn iemand niemand iedereen gast gasten klant klanten persoon personen mensen kind kinderen twee drie
  vier vijf die dan er ook wel eens even vraag vraagt vragen last lijdt lijden heb hebt gehad welk waarin waar waarmee
  recept recepten filiaal zaak vandaag nu nog graag geef geven zeg zeggen soms voor dit deze dat daarin daar erin ervan
  zwanger zwangere dame heer mevrouw meneer heel erg zeer hele volledig volledige te om door over onder boven tussen tegen
  hier al maar want dus ander andere anders zelfde soort soorten ding dingen zaken beetje veel weinig meer minder meest
  minst keuken doe doen gaat gaan krijg krijgen krijgt neem nemen bestellen bestel besteld vergelijk vergelijken
  vergelijking tabel overzicht aub alstublieft alsjeblieft aanraden aanrader raad raden zoek zoeken vind vinden bestaat
  bestaan gemaakt maken maakt momenteel wilde weten weet samen totaal enkel alleen elke elk beide`;

const FRAMES = new Set(
  FRAME_WORDS.trim()
    .split(/\s+/)
    .flatMap((word) => [word, foldWord(word)]),
);

/** Things one can order whose names only their accents tell from a frame word. */
const NOT_FRAMES = new Set(['thé', 'maïs', 'pâté']);

/** Whether no name is made of this word, unless it is written as one. */
export function isFrameWord({ plain, folded }: { plain: string; folded: string }): boolean {
  // Of one letter the accent counts; of longer ones, people often leave it out.
  return FRAMES.has(plain) || (folded.length > 1 && FRAMES.has(folded) && !NOT_FRAMES.has(plain));
}
