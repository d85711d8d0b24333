import { isFrameWord } from './frame-words.ts';
import type { Word } from './split-words.ts';

/** Words that tell what a question is after, in the three languages together: no two of them disagree about one word. */
const CUES = {
  allergens: 'allergen allergens allergene allergenes allergenen allergeen',
  allergy: `allergic allergy allergies allergie allergique allergiques allergisch allergische intolerant intolerante
    intolerants intolerance intolerantie alergic alergy alergies alergie alergies alergique alergisch allegic allergisch`,
  price: `price prices priced pricing cost costs much expensive prix coute coutent coutera couteront coutait
    couter tarif tarifs vaut cher chers chere cheres kost kosten kostte prijs prijzen duur dure duurder`,
  money: 'euro euros eur',
  cheapest: 'cheap cheaper cheapest goedkoop goedkope goedkoper goedkoopst goedkoopste',
  dearest: 'priciest dearest duurst duurste',
  'how-much': 'combien hoeveel',
  availability: `available availability stock left sold out sell sells serve serves 86 86d 86ed unavailable disponible disponibles indisponible
    indisponibles dispo
    dispos reste restent rupture ruptures epuise epuisee epuises manque manquent vend vendez vendent vendons sert servez
    beschikbaar voorraad uitverkocht verkopen verkoopt verkoop`,
  still: 'still encore nog',
  generic: `dish dishes plat plats gerecht gerechten menu menus carte kaart food foods meal meals item items option options
    optie opties choice choices choix keuze keuzes repas maaltijd maaltijden product products produits producten`,
  anything: `everything anything something nothing all stuff tout tous toutes toute rien chose alles iets niets alle`,
  which: `which what whats quel quelle quels quelles que qu quoi cest welke welk wat any list show montre montrez liste toon
    lijst`,
  contain: `contain contains containing contient contiennent contenir contenant bevat bevatten bevatte zit zitten there theres has
    have heeft hebben a ont present presence aanwezig traces sporen`,
  offers: 'have got avez hebben heb hebt',
  with: 'with avec met',
  without: 'without free sans zonder vrij vrije exempt libre depourvu no not pas geen niet avoid eviter vermijden',
  compare:
    'compare comparing comparison comparer comparez comparaison vergelijk vergelijken verschil difference differences versus vs',
  'made-of': 'ingredient ingredients ingredienten composition composee compose recipe recette recept made gemaakt',
  safe: `eat eats drinken boire safe suitable manger mange prendre consommer convient conviennent convenir eten eet nemen veilig geschikt ok
    bon good goed`,
  procedure: 'how comment hoe where waar who qui wie when quand wanneer why pourquoi waarom',
  'follow-up': 'and et en',
  greeting: `hello hi hey morning afternoon evening bonjour salut bonsoir coucou hallo hoi goedemorgen goedemiddag
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

/** What a word hints at. Of one letter, the accent counts: "a" may say "has", "à" never does. */
export function cuesOf({ folded, plain }: Pick<Word, 'folded' | 'plain'>): ReadonlySet<Cue> {
  return CUES_OF_WORD.get(folded.length === 1 ? plain : folded) ?? NO_CUES;
}

const NO_CUES: ReadonlySet<Cue> = new Set();

/** Whether a word is only the frame of a question, not part of what it asks about. */
export function isFrame(word: Pick<Word, 'folded' | 'plain'>): boolean {
  return isFrameWord(word) || cuesOf(word).size > 0;
}

export function hasAny(cues: ReadonlySet<Cue>, wanted: readonly Cue[]): boolean {
  return wanted.some((cue) => cues.has(cue));
}
