import { clausesOf, type Token, wordsOf } from '@tasty-food/api-vocabulary';

/** With these a sentence speaks of another time or place. */
export const NOT_NOW =
  /^(until|jusqu|jusque|tot|from|partir|vanaf|tomorrow|demain|morgen|later|tard|yesterday|hier|gisteren|soon|bientot|binnenkort|next|prochaine|volgende|if|si|als|when|quand|lorsque|indien|version|versie|variante|option|optie|usually|meestal|normalement|elsewhere|ailleurs|elders)$/;
/** What is sold out in words that stand apart: "plus de Smoky", "de Smoky is op", "we are out of the Smoky". */
export const OUT = anyOf(
  String.raw`\b(?:sold out|all out|out of(?! (?:the|our|these) (?:two|three|four|five|six|seven|eight|nine|ten|\d+) )|ran out|run out|none left|all gone|no more|en rupture|a court de|il manque|uit voorraad|uitverkocht|epuisee?s?|unavailable|indisponibles?|off the menu|off (?:the list|today|tonight|sale)|hors carte)\b`,
  String.raw`(?<!\b(?:find|figure|try|check) )\bout(?: of stock)? (?:for )?(?:today|tonight|now|the (?:day|night|evening))\b`,
  String.raw`\b(?:plus|no longer|niet meer) (?:possibles?|mogelijk)\b`,
  String.raw`\b(?:marked|listed|noted|down) as out\b`,
  String.raw`\boff(?: as well| too| also| now| for now)?$`,
  String.raw`\b(?:is|zijn) (?:vandaag |nu |helaas |jammer genoeg |al |ook )?op(?: (?:voor )?(?:vandaag|nu|vanavond|vanmiddag))?$`,
  String.raw`\b(?:is|zijn)(?: \S+){1,7} op$`,
  // "'t Is gedaan met de Smoky", "met de Smoky is het op"
  String.raw`\b(?:het|t) is (?:\S+ ){0,2}(?:op|gedaan|afgelopen) met\b`,
  String.raw`\bis (?:het|t) (?:\S+ ){0,2}(?:op|gedaan|afgelopen)(?: (?:voor )?(?:vandaag|nu|vanavond))?$`,
  String.raw`\b(?:is|are|s|re|both|all) (?:all |both )?gone\b`,
  // "86 the mochi", "mochi's 86", "on the 86 list"
  String.raw`^(?:chef |ok |right |so |and )?86\b|\b(?:is|are|s|re) (?:now |all |also )?86\b|\b86 (?:list|lijst)\b`,
  String.raw`^(?:de |alle |en |ook )?(?:op|weg|epuises?|termines?|uitverkocht|off|gone)$`,
  String.raw`^(?!er )(?:\S+ ){0,6}(?:termine\w*|gedaan voor (?:vandaag|vanavond))$`,
  String.raw`\b(?:is|are|s|re) (?:both |all |also |now )?out(?: too| as well| also)?$`,
  // "The only fish that is out is the sole", "de enige vis die op is"
  String.raw`\b(?:that|which)(?: is| s| are|s) (?:out|off|gone)\b`,
  String.raw`\b(?:die|dat) (?:op|weg) (?:is|zijn)\b`,
  String.raw`\bdone for (?:today|tonight|the day|the night)\b`,
  // "Finished", but not "finished with parsley".
  String.raw`\b(?:is|are|s|re|est|sont|zijn)(?: (?:all|now|already|deja|al|helemaal|tous|toutes|bien))? (?:finished|finie?s?|terminee?s?|partie?s?|gedaan|weg|mort)\b(?! (?:with|avec|met|by|par|in|en|dans|a|au|aux|from|van|uit))`,
  String.raw`\b(?:fini|finis|termine|termines) pour (?:aujourdhui|ce (?:soir|midi)|les?|la|l)\b`,
  String.raw`\b(?:s|its|is|all) over for (?:the|our)\b`,
  String.raw`\b(?:was|were|is|thats|that s) the last of (?:the|our|it|them)\b`,
  String.raw`\b(?:sold|served) (?:the|our) last\b`,
  String.raw`\bvendu (?:le|la|l|les|notre|nos) derni\w+\b`,
  String.raw`\blaatste(?: \S+){1,4} verkocht\b`,
  String.raw`\b(?:is|zijn) er niet meer\b`,
  // "Y a plus ni gaufre ni mousse", "there's neither waffle nor mousse left"
  String.raw`\bplus ni\b|\bneither(?: \S+){1,8} left\b|\b(?:noch|nor)(?: \S+){1,8} (?:meer|left)\b`,
  String.raw`\bplus (?:de|du|d|rien|aucune?|un seul|une seule)\b`,
  String.raw`\ben (?:a|ai|reste|ont|avons|fait|faisons|sert|servons|vend|vendons) plus\b(?! (?:que|qu|de|d|cher))`,
  String.raw`\b(?:geen|niks|niets)(?: \S+){0,4} meer\b`,
  String.raw`\bmeer (?:op voorraad|over)\b`,
  String.raw`\b(?:pas d|pas de|no|geen)(?! (?:souci|probleme|problem|probleem))(?: \S+){1,4} (?:left|aujourdhui|ce soir|ce midi|today|tonight|vandaag|vanavond)$`,
);
/** What is still sold. */
export const LEFT = anyOf(
  String.raw`\b(?:available|disponibles?|dispo|beschikbaar|verkrijgbaar|in stock|en stock|en vente|te koop|on sale|op voorraad|besteld worden|worden besteld|te bestellen|te krijgen|bestellen|command\S*|be ordered|to order|be served|order)\b`,
  String.raw`\b(?:en|il|nous|vous) reste\b`,
  String.raw`\bstill (?:have|got|on|there|sell|serve|serving|selling|left)\b`,
  String.raw`\b(?:have|has|got)(?: \S+){0,5} left\b`,
  String.raw`\b(?:plenty|loads|lots|heaps|volop|en masse)\b(?! (?:of )?(?:people|guests|tables))`,
  String.raw`\b(?:encore|toujours) plein\b`,
  String.raw`\b(?:is|are|s|re) (?:now |here )?back(?: on| in| again| now)?(?: \S+)?$`,
  String.raw`\b(?:est|sont) (?:revenue?s?|de retour)\b`,
  String.raw`\b(?:is|zijn) (?:terug|weer|opnieuw)(?: er)?(?: vandaag)?$`,
  String.raw`\b(?:in the fridge|in de (?:koelkast|frigo)|au frigo|dans le frigo)\b`,
  String.raw`\b(?:avons|a|ont|ai|sert|servons|vend|vendons) (?:encore|toujours)\b`,
  String.raw`\b(?:staat|staan)(?: \S+){0,4} op de kaart\b`,
  String.raw`\b(?:is|are) (?:still |also )?on (?:the|our) menu\b`,
  String.raw`\b(?:est|sont)(?: \S+){0,2} (?:a|sur) la carte\b`,
  String.raw`\b(?:is|are) (?:still )?sold\b`,
  String.raw`\b(?:hebben|zijn|is|verkopen|serveren)(?: we| wij| er)? nog\b`,
  // "Nog over van de desserts", "er blijven nog vier gerechten over", "desserts die er nog zijn", "wat overblijft"
  String.raw`\bnog (?:\S+ ){0,3}over\b|\bblij(?:ft|ven) (?:\S+ ){0,6}over\b|\bover(?:blijft|blijven)\b|\ber nog (?:is|zijn)\b|\brest(?:en)? (?:er )?nog\b`,
  String.raw`\b(?:nog (?:genoeg|volop|zat)|kan nog|gaat nog)\b`,
  String.raw`^(?:\S+ ){0,2}left(?: for| over|$)|\bstill (?:on|got)\b|\bdown to\b|^reste(?:nt)? (?:la|le|les|l|du|de|un|une)\b`,
  // "Er blijven nog vier visgerechten over"
  String.raw`\b(?:blijft|blijven)(?: \S+){1,5} over\b`,
  String.raw`\bthere (?:is|are)(?: \S+){1,5} left\b`,
  // "Tous les desserts sont là", "all sides are on today", "alle desserts zijn er"
  String.raw`\b(?:est|sont)(?: (?:bien|tous|toutes|encore|toujours))* la(?: (?:aujourdhui|ce soir|ce midi))?$`,
  String.raw`\b(?:is|are)(?: (?:all|still))* (?:there|on)(?: (?:today|tonight|now))?$`,
  String.raw`\b(?:is|zijn) er(?: (?:allemaal|vandaag|vanavond))*$`,
);

function anyOf(...patterns: readonly string[]): RegExp {
  return new RegExp(patterns.join('|'));
}

export const DENIES =
  /^(not|no|none|niet|nie|geen|nooit|pas|plus|never|cannot|cant|isnt|arent|dont|doesnt|wont|aucune?|longer|ni|noch|neither|nor)$/;

/** Whether words say that something is sold, or sold out; undefined where they say nothing of it. */
export function saidOf(words: readonly string[]): boolean | undefined {
  const text = words.join(' ');
  const denied = words.some((word) => DENIES.test(word));
  // "Plus de" and "no more" deny by themselves; "not sold out" takes it back.
  if (OUT.test(text)) return /\b(?:not|niet|nie|pas|isnt|arent)\b/.test(text.replace(OUT, ' '));
  return LEFT.test(text) ? !denied : undefined;
}

/** The same of the first clause of a sentence that says so: "de Smoky is op, verkoop hem niet meer". `at`: the dish of which it is asked. */
export function saidIn(tokens: readonly Token[], at?: number): boolean | undefined {
  const told = clausesOf(tokens).map(({ from, to, words }) => ({
    said: saidOf(words),
    isOwn: at !== undefined && from <= at && at < to,
    isDenied: words.some((word) => DENIES.test(word)),
  }));
  const own = told.find(({ isOwn }) => isOwn);
  if (own?.said !== undefined) return own.said;
  const said = told.find((clause) => clause.said !== undefined)?.said;
  // "Four of them are available, the merveilleux isn't."
  if (said !== undefined) return own?.isDenied ? !said : said;
  return saidOf(wordsOf(tokens));
}

/** "Il manque", "two are missing", "er ontbreekt": said of dishes of a menu, not of what is in one. */
export function isMissing(text: string): boolean {
  return /\b(?:manque(?:nt)?|missing|ontbreekt|ontbreken)\b/.test(text);
}

/** Whether something may be said of what is there, in words that say it in too many ways to be read. */
export function touchesStock(tokens: readonly Token[]): boolean {
  return clausesOf(tokens).some(({ words }) => OF_STOCK.test(words.join(' ')));
}

const OF_STOCK = anyOf(
  String.raw`\b(?:stocks?|voorraad|voorradig|frigo|fridge|koelkast|congelo|freezer|diepvries|plenty|volop|restock\w*|ecoule\w*)\b`,
  String.raw`\b(?:is|are|s|re|est|sont|zijn|waren)(?: \S+){0,2} (?:op|off|out|done|gone|over|back|finished|low|short|empty|leeg|weg|terug|kwijt|vide|vides|morte?s?|cuite?s?|revenue?s?)$`,
);
