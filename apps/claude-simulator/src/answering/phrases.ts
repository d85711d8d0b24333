import type { RowState } from './read-row-state.ts';
import type { Language } from './language.ts';

/** Every sentence of the simulator's own. What stands in the rows is never worded here, only quoted. */
export interface Phrases {
  signature: string;
  greeting: string;
  thanks: string;
  other: string;
  whichDish: string;
  failed: string;
  nothing: string;
  also: string;
  dropped: (names: string) => string;
  registerSaysPresent: string;
  registerSays: string;
  registerSaysOf: (dish: string) => string;
  menuSays: string;
  menuSaysOf: (dish: string) => string;
  found: (filters: readonly string[]) => string;
  with: (allergens: readonly string[]) => string;
  without: (allergens: readonly string[]) => string;
  direct: Record<RowState, string>;
  service: { hours: string; out: string; certificate: string };
  documentSays: (title: string) => string;
  seeAlso: string;
  closing: { register: string; menu: string };
}

export const PHRASES: Record<Language, Phrases> = {
  en: {
    signature: '*Answered by the local Claude simulator.*',
    greeting: 'Hello! Ask me about a dish: its allergens, its price, whether it is available.',
    thanks: 'You are welcome.',
    other:
      'I am only a local simulator of Claude: I can look up the menu and its allergens, nothing else. ' +
      "Ask me about a dish's allergens, its price or whether it is available.",
    whichDish: 'Which dish is it about? Please name a dish, or an allergen.',
    failed: 'The look-up failed, so I cannot answer this. Please try again, or ask the kitchen.',
    nothing: 'The look-up returned nothing for this.',
    also: 'Also found:',
    dropped: (names) => `Nothing was found for “${names}”.`,
    registerSaysPresent: 'The register says, save for what is marked “absent”:',
    registerSays: 'The register says:',
    registerSaysOf: (dish) => `The register says, for **${dish}**:`,
    menuSays: 'The menu says:',
    menuSaysOf: (dish) => `The menu says, for **${dish}**:`,
    found: (filters) => `Dishes found${bracketed(filters)}:`,
    with: (allergens) => `with ${allergens.join(' or ')}`,
    without: (allergens) => `without ${allergens.join(', ')}`,
    direct: { contains: '**Yes.**', traces: '**Traces are possible.**', absent: '**No.**', unknown: '**Not known.**' },
    service: {
      hours: 'The opening hours:',
      out: 'Out at the moment:',
      certificate: 'The halal certificates on file:',
    },
    documentSays: (title) => `The document says, **${title}**:`,
    seeAlso: 'See also:',
    closing: {
      register: 'When in doubt, ask the kitchen before serving.',
      menu: 'That is what the menu shows at the moment.',
    },
  },
  fr: {
    signature: '*Réponse du simulateur local de Claude.*',
    greeting: 'Bonjour ! Demandez-moi un plat : ses allergènes, son prix, s’il est disponible.',
    thanks: 'Avec plaisir.',
    other:
      'Je ne suis qu’un simulateur local de Claude : je peux consulter la carte et ses allergènes, rien d’autre. ' +
      'Demandez-moi les allergènes d’un plat, son prix ou s’il est disponible.',
    whichDish: 'De quel plat s’agit-il ? Nommez un plat, ou un allergène.',
    failed: 'La recherche a échoué, je ne peux donc pas répondre. Réessayez, ou demandez à la cuisine.',
    nothing: 'La recherche n’a rien donné.',
    also: 'Trouvés aussi :',
    dropped: (names) => `Rien n’a été trouvé pour « ${names} ».`,
    registerSaysPresent: 'Le registre indique, hormis ce qui est « absent » :',
    registerSays: 'Le registre indique :',
    registerSaysOf: (dish) => `Le registre indique, pour **${dish}** :`,
    menuSays: 'La carte indique :',
    menuSaysOf: (dish) => `La carte indique, pour **${dish}** :`,
    found: (filters) => `Plats trouvés${bracketed(filters)} :`,
    with: (allergens) => `avec ${allergens.join(' ou ')}`,
    without: (allergens) => `sans ${allergens.join(', ')}`,
    direct: {
      contains: '**Oui.**',
      traces: '**Des traces sont possibles.**',
      absent: '**Non.**',
      unknown: '**On ne le sait pas.**',
    },
    service: {
      hours: 'Les heures d’ouverture :',
      out: 'Épuisé en ce moment :',
      certificate: 'Les certificats halal enregistrés :',
    },
    documentSays: (title) => `Le document indique, **${title}** :`,
    seeAlso: 'Voir aussi :',
    closing: {
      register: 'En cas de doute, demandez à la cuisine avant de servir.',
      menu: 'C’est ce que la carte indique en ce moment.',
    },
  },
  nl: {
    signature: '*Antwoord van de lokale Claude-simulator.*',
    greeting: 'Hallo! Vraag me naar een gerecht: de allergenen, de prijs, of het beschikbaar is.',
    thanks: 'Graag gedaan.',
    other:
      'Ik ben maar een lokale simulator van Claude: ik kan het menu en de allergenen opzoeken, verder niets. ' +
      'Vraag me naar de allergenen of de prijs van een gerecht, of naar de beschikbaarheid.',
    whichDish: 'Over welk gerecht gaat het? Noem een gerecht of een allergeen.',
    failed: 'Het opzoeken is mislukt, dus ik kan dit niet beantwoorden. Probeer opnieuw of vraag het de keuken.',
    nothing: 'Het opzoeken leverde niets op.',
    also: 'Ook gevonden:',
    dropped: (names) => `Voor “${names}” is niets gevonden.`,
    registerSaysPresent: 'Het register zegt, behalve wat “afwezig” is:',
    registerSays: 'Het register zegt:',
    registerSaysOf: (dish) => `Het register zegt, voor **${dish}**:`,
    menuSays: 'Het menu zegt:',
    menuSaysOf: (dish) => `Het menu zegt, voor **${dish}**:`,
    found: (filters) => `Gevonden gerechten${bracketed(filters)}:`,
    with: (allergens) => `met ${allergens.join(' of ')}`,
    without: (allergens) => `zonder ${allergens.join(', ')}`,
    direct: {
      contains: '**Ja.**',
      traces: '**Sporen zijn mogelijk.**',
      absent: '**Nee.**',
      unknown: '**Dat is niet bekend.**',
    },
    service: {
      hours: 'De openingsuren:',
      out: 'Nu uitverkocht:',
      certificate: 'De geregistreerde halalcertificaten:',
    },
    documentSays: (title) => `Het document zegt, **${title}**:`,
    seeAlso: 'Zie ook:',
    closing: {
      register: 'Vraag bij twijfel de keuken voor u serveert.',
      menu: 'Dat toont het menu op dit moment.',
    },
  },
};

function bracketed(filters: readonly string[]): string {
  return filters.length === 0 ? '' : ` (${filters.join('; ')})`;
}
