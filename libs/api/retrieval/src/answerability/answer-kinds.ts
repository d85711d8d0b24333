import { foldText } from '@tasty-food/api-text-analysis';

/** What a question asks for, apart from what it speaks of: an amount of money, a colour, who does it. */
export interface AnswerKind {
  readonly name: string;
  /** Whether it is a number of something. */
  readonly isAmount: boolean;
  /** Whether a text has anything of this kind. It takes any text and folds it. */
  isIn(text: string): boolean;
}

const NUMBER = String.raw`(?:\d|\b(?:une?|deux|trois|quatre|cinq|six|sept|huit|dix|vingt|twee|drie|vier|vijf|zes|zeven|acht|tien|one|two|three|four|five|six|seven|eight|ten|half)\b)`;
const SPAN = String.raw`(?:secondes?|minutes?|heures?|jours?|semaines?|mois|ans?|annees?|trimestres?|seconden|minuten|minuut|uur|uren|dag(?:en)?|we(?:ek|ken)|maand(?:en)?|jaar|seconds?|hours?|days?|weeks?|months?|years?|h\b)`;
const MOMENT = String.raw`(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|(?:maan|dins|woens|donder|vrij|zater|zon)dag(?:avond)?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|januari|maart|mei|augustus|oktober|january|march|july|august|october|december|ramadan|veille|soir|matin|chaque|avond|elke|every|each|jaarlijks|avant|apres|voor|na|before|after|when|jusqu|tot|until|immediat|at once|aussitot|des que|zodra)`;
const COLOURS = String.raw`(?:noire?s?|blanche?s?|blancs?|rouges?|bleue?s?|verte?s?|jaunes?|violet(?:te)?s?|rose|zwarte?|witte?|rode?|rood|blauwe?|groene?|gele?|geel|paarse?|oranje|black|white|red|blue|green|yellow|purple|orange)`;
const SOMEBODY = String.raw`\bm(?:me|r|rs|s)\b|gerant|responsable|manager|verantwoordelijke|leader|societe|service|direction|directie|equipe|personne|collecteur|transporteur|boucherie|boulangerie|organisme|collega|peter|crew|customer|client|klant|platform|company|office|poste|plonge|collegue|support|siege|afsca|autre|medewerker|someone|first-aider|courier|livreur|fournisseur|leverancier|supplier|grossiste|hr\b`;

/**
 * What is asked, and what an answer to it shows, both folded: the first that a question fits counts. Words of three languages stand
 * together, as nobody knows the language of a question.
 */
const KINDS: readonly [name: string, asked: string, shown: string][] = [
  [
    'bound',
    String.raw`montant (?:minim|maxim)\w+|(?:minim|maxim)\w+ (?:order|spend|amount|bedrag|bestelling|montant|commande|achat|aankoop|speed)|vitesse max\w*|maximumsnelheid`,
    String.raw`\b(?:minim|maxim|minstens|hoogstens|au moins|au plus|at least|at most|no more than|a partir de|vanaf|jusqu|up to|plus de|meer dan|more than)\w*.{0,25}\d`,
  ],
  ['account', String.raw`rekeningnummer|numero de compte|bank account|account number`, String.raw`\biban\b|\bbe\d\d`],
  [
    'price',
    String.raw`combien (?:\w+ )?cout|combien (?:vaut|coutent|faut[- ]il payer)|quel(?:le)? (?:est le |est la )?(?:prix|cout|tarif|montant|loyer|prime)|\b(?:prix|tarif)\b|hoeveel (?:kost|bedraagt|betaal)|\bprijs\b|wat kost|how much (?:does|do|is|are|did)\b(?!.*\b(?:keep|last|hold|earn|make|weigh)\b)|\b(?:price|cost|costs|fee|budget|omzet|turnover|benefice|profit|chiffre d affaires)\b`,
    String.raw`€|\beuros?\b|\bcents?\b|gratuit|gratis|\bfree\b|%`,
  ],
  [
    'pay',
    String.raw`combien (?:gagne|touche|paie)|\bsalaire d|quel(?:le)? est (?:le|mon) salaire|hoeveel verdien|(?:wat|hoeveel) is (?:het|mijn) loon|how much do(?:es)? .*(?:earn|make|paid)|\bsalary of|\bwage of|(?:hourly|uur)loon|what is the (?:salary|wage)`,
    String.raw`\b(?:salaires?|remunere\w*|(?:uur|maand|flexi)?loon|wages?|salary|paid|paie)\b.{0,50}\d+(?:[.,]\d+)? ?(?:€|euro)`,
  ],
  [
    'age',
    String.raw`quel age|age minimum|hoe oud|leeftijd|how old|what age|minimum age`,
    String.raw`\b\d+ ans|\d+ jaar|\d+ years|mineur|minderjarig|under 1|moins de 1`,
  ],
  [
    'size',
    String.raw`quel(?:le)? (?:est la )?(?:taille|superficie|surface|capacite|dimension|hauteur|longueur|largeur|pointure)|hoe (?:groot|hoog|breed|diep)|how (?:big|large|tall|wide|high|deep)|\bcapacity\b|\bsize\b|combien de litres|hoeveel liter|\boppervlakte\b`,
    String.raw`\d ?(?:m2|m²|cm|mm|m\b|litres?|liters?|l\b|ml|places|plaatsen|bays)|metres?|meter`,
  ],
  [
    'brand',
    String.raw`quelle marque|welk merk|(?:which|what) (?:brand|make|model)|modele de`,
    String.raw`\bmarque\b|\bmerk\b|\bbrand\b`,
  ],
  ['colour', String.raw`quelle couleur|welke kleur|(?:which|what) colou?r`, String.raw`\b${COLOURS}\b`],
  [
    'phone',
    String.raw`numero de (?:telephone|gsm)|telefoonnummer|phone number|(?:quel|welk|which|what) (?:numero|nummer|number)|\bgsm-?nummer`,
    String.raw`\d{3,}`,
  ],
  ['address', String.raw`\badresse\b|\badres\b|\baddress\b`, String.raw`\brue\b|straat|plein|street|square|@`],
  [
    'secret',
    String.raw`mot de passe|\blog-?in\b|\bwachtwoord|\bpassword|quel est le code|code de l|wat is de code|what is the (?:\w+ )?code|\bpin\b|alarmcode|toegangscode`,
    String.raw`(?:code|wachtwoord|mot de passe|password|pin)\W+(?:est|is|:)? ?\d`,
  ],
  [
    'temperature',
    String.raw`quelle temperature|welke temperatuur|what temperature|how (?:hot|cold|warm)|hoe (?:warm|heet|koud)`,
    String.raw`°|degres|graden|degrees`,
  ],
  [
    'weight',
    String.raw`combien (?:pese|de (?:kilos?|grammes?))|hoe zwaar|hoeveel (?:weegt|kilo|gram)|how (?:heavy|much does .* weigh)|\bweigh\b|quel poids`,
    String.raw`\d ?(?:kg|kilo|g\b|gram)`,
  ],
  [
    'duration',
    String.raw`combien de temps|quelle duree|quel delai|duree de|combien dure|hoe ?lang\b|how long|hoeveel (?:tijd|minuten|dagen|weken|maanden|uren|uur)|how many (?:minutes|days|hours|weeks|months)|combien de (?:minutes|jours|heures|semaines|mois)|how (?:fast|quickly|late)|garantie|warranty|how much time`,
    String.raw`${NUMBER}.{0,25}${SPAN}`,
  ],
  [
    'moment',
    String.raw`\bquand\b|quelle semaine|welke week|which week|quel jour|quelle heure|quelle date|\bwanneer\b|welke dag|hoe laat|\bwhen\b|(?:what|which) (?:day|time|date)|until what`,
    String.raw`\b\d{1,2} ?(?:h|u)\b|\b\d{1,2}[:.]\d\d|\b${MOMENT}\b|${SPAN}`,
  ],
  [
    'frequency',
    String.raw`quelle frequence|tous les combien|combien de fois|hoe (?:vaak|dikwijls)|hoeveel keer|how (?:often|many times)`,
    String.raw`chaque|tous les|toutes les|par (?:jour|semaine|mois|an)|fois|elke|per (?:dag|week|maand|jaar)|keer|jaarlijks|every|each|daily|weekly|monthly|once|twice|times`,
  ],
  [
    'count',
    String.raw`\bcombien\b|\bhoeveel\b|how (?:many|much)|what percentage|quel pourcentage`,
    String.raw`${NUMBER}|%|\b(?:un|een|a|an|aucune?|geen|no)\b`,
  ],
  [
    'somebody',
    String.raw`\bqui (?!se)|\bwie\b|\bwho\b|\bwhose\b|which (?:company|supplier|doctor|person)|quel(?:le)? (?:entreprise|societe|fournisseur|traiteur|medecin)|welk bedrijf|welke (?:firma|leverancier)`,
    SOMEBODY,
  ],
  [
    'name',
    String.raw`quel est le nom|comment s appelle|wat is de naam|hoe heet(?:en)? (?:de|het|onze)|what is the name|what(?: s| is) .* called`,
    String.raw`\bm(?:me|r|rs|s)\b|\bnom\b|naam|name`,
  ],
  [
    'where to buy',
    String.raw`ou (?:acheter|commander)|waar (?:koop|kopen|bestel)|where (?:do|can|should) (?:i|we|you) (?:buy|order|get)`,
    String.raw`achet|command|koop|bestel|buy|order|fournisseur|leverancier|supplier`,
  ],
  [
    'origin',
    String.raw`d ou (?:vient|viennent|provient)|waar komt .* vandaan|where do(?:es)? .* come from|ou (?:sont|est) (?:fabrique|produit)`,
    String.raw`provien|vient|fourni|livr|lever|komt|deliver|suppl|from|fabriqu|gemaakt|made|boucherie|abattoir`,
  ],
  [
    'place',
    String.raw`\bou (?:est|sont|se|puis|peut|va|doit|dois|on|jeter|mettre|ranger|trouver|faut)|\bwaar\b|\bwhere\b|quel endroit`,
    String.raw`\b(?:dans|sur|sous|chez|derriere|au|aux|a cote|pres|in|op|naast|onder|achter|bij|at|on|under|behind|next|right|left|outside)\b`,
  ],
  [
    'recipe',
    String.raw`recette|recept|recipe|ingredient|de quoi est (?:fait|compose)`,
    String.raw`grammes|gram|melang|meng|mix|contient|bevat|contain|ingredient`,
  ],
];

const AMOUNTS = new Set([
  'bound',
  'price',
  'pay',
  'size',
  'temperature',
  'weight',
  'duration',
  'moment',
  'frequency',
  'count',
  'age',
]);

const PARSED = KINDS.map(([name, asked, shown]) => {
  const evidence = new RegExp(shown);
  const kind: AnswerKind = { name, isAmount: AMOUNTS.has(name), isIn: (text) => evidence.test(foldText(text)) };
  return { asked: new RegExp(asked), kind };
});

/** The kind of answer that a question asks for; undefined where its words do not say: "may I", "what now". */
export function kindAsked(question: string): AnswerKind | undefined {
  const folded = foldText(question);
  return PARSED.find(({ asked }) => asked.test(folded))?.kind;
}
