import { foldWord } from './fold-word.ts';
import type { Word } from './split-words.ts';

/** Words that tell what a question is after, in the three languages together: no two of them disagree about one word. */
const CUES = {
  allergens: 'allergen allergens allergene allergenes allergenen allergeen',
  allergy: `allergic allergy allergies allergie allergique allergiques allergisch allergische intolerant intolerante
    intolerants intolerance intolerantie alergie alergique`,
  price: 'price prices cost costs much expensive prix coute coutent tarif vaut kost kosten prijs prijzen duur',
  'how-much': 'combien hoeveel',
  availability: `available availability stock left sold out sell sells serve serves 86 disponible disponibles dispo reste
    restent rupture vend vendez vendent vendons sert beschikbaar voorraad uitverkocht verkopen verkoopt verkoop`,
  still: 'still encore nog',
  generic: `dish dishes plat plats gerecht gerechten menu menus carte kaart food foods meal meals item items option options
    optie opties choice choices choix keuze`,
  category: `burger burgers dessert desserts sauce sauces sausen saus drink drinks boisson boissons drank dranken salad salads
    salade salades side sides bijgerecht bijgerechten accompagnement accompagnements milkshakes`,
  which: `which what whats quel quelle quels quelles que qu quoi welke wat any list show montre montrez liste toon lijst all
    tous toutes alle`,
  contain: `contain contains containing contient contiennent contenir contenant bevat bevatten bevatte zit zitten there has
    have heeft hebben a ont present presence aanwezig traces sporen`,
  without: 'without free sans zonder vrij vrije exempt libre depourvu no not pas geen niet',
  safe: `eat eats drinken boire safe suitable manger mange prendre consommer convient conviennent convenir eten eet nemen veilig geschikt ok
    bon good goed`,
  procedure: 'how comment hoe where waar who qui wie when quand wanneer why pourquoi waarom',
  'follow-up': 'and et en',
  greeting: `hello hi hey good morning afternoon evening bonjour salut bonsoir coucou hallo hoi goedemorgen goedemiddag
    goedenavond dag`,
  thanks: 'thanks thank thx merci bedankt dank dankjewel danku',
} as const;
export type Cue = keyof typeof CUES;

const CUES_OF_WORD = new Map<string, Set<Cue>>();
for (const [cue, words] of Object.entries(CUES)) {
  for (const word of words.split(/\s+/)) {
    CUES_OF_WORD.set(word, (CUES_OF_WORD.get(word) ?? new Set()).add(cue as Cue));
  }
}

/** Words that carry no meaning here, beside the cues: never part of a dish's name unless written as one. */
const FILLERS = new Set(
  `the an are is am be been was do does did don can could may might should would will shall i you he she we they my our your
  their me us him her them in on at of to for from with by or if as about than then so some each every one someone somebody
  anyone person people guest guests customer customers client clients child kid who whose want wants need needs ask asks
  asking tell give please say says know check whether still also too only just get got contains order ordered has s t full whole entire complete it this that these those pregnant lady man woman moment please very
  recipe recipes ingredient ingredients let restaurant branch today now tonight kitchen trace tree lookup look up made
  le la les l un une des du de d au aux à avec dans sur sous pour par ou est sont sera suis etes ont avez avons as ai il elle
  ils elles on je j tu nous vous mon ma mes ton ta tes son sa ses notre votre nos vos leur leurs cet cette ces se s n ne
  peut peuvent peux pouvez puis pourrait personne personnes quelqu quelque enfant cliente clientes ayant souffre souffrant
  atteint dit dis veut veux voudrais demande demandent si aussi moi toi lui eux c m t jusqu qu y ce ça ca cela ceci celui celle dedans enceinte dame monsieur maladie malade beaucoup bien complet complete entier entiere
  comme plus moins chez donne donnez aujourd hui maintenant
  recette recettes savoir quelles proposer proposez
  het een der van met op bij aan uit naar tot of als is zijn was ben bent wordt worden kan kun kunt kunnen mag mogen moet wil
  willen ik jij je u hij ze wij we jullie mij ons hun haar zijn mijn iemand gast gasten klant klanten persoon kind kinderen
  die dan er ook wel eens even vraag vraagt last lijdt lijden heb hebt welk waarin waar recept recepten filiaal vandaag nu
  keuken nog graag geef zeg soms wat voor dit deze dat hem daarin erin zwanger zwangere dame heer mevrouw meneer heel erg zeer hele volledig volledige`
    .split(/\s+/)
    .flatMap((word) => [word, foldWord(word)]),
);

/** What a word hints at. Of one letter, the accent counts: "a" may say "has", "à" never does. */
export function cuesOf({ folded, plain }: Pick<Word, 'folded' | 'plain'>): ReadonlySet<Cue> {
  return CUES_OF_WORD.get(folded.length === 1 ? plain : folded) ?? NO_CUES;
}

const NO_CUES: ReadonlySet<Cue> = new Set();

/**
 * Whether a word is only the frame of a question, not part of what it asks about. Accents count for fillers ("thé" is no
 * article); a category may also be part of a name.
 */
export function isFrame(word: Pick<Word, 'folded' | 'plain'>): boolean {
  const cues = cuesOf(word);
  return FILLERS.has(word.plain) || (cues.size > 0 && !cues.has('category'));
}
