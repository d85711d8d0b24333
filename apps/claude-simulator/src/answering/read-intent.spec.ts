import { readIntent } from './read-intent.ts';
import type { FindWish, Intent } from './wish.ts';

type Expected = Partial<Extract<Intent, { kind: 'check' }>> &
  Partial<Extract<Intent, { kind: 'find' }>> &
  Partial<Extract<Intent, { kind: 'look-up' }>>;

type Wanted = Partial<FindWish> & { query?: string; without?: string[] };

const check = (dishes: string[], ...allergens: string[]) => ({ kind: 'check', dishes, allergens });
const lookUp = (...dishes: string[]) => ({ kind: 'look-up', dishes });
const find = ({ query, without = [], ...wanted }: Wanted) => ({
  kind: 'find',
  queries: query === undefined ? [] : [query],
  allergens: without,
  sense: 'without',
  diets: [],
  ...wanted,
});
const withAllergens = (...allergens: string[]) => find({ allergens, sense: 'with' });
const only = (kind: Intent['kind']) => ({ kind });

/** A question (the turns of a conversation apart by " / "), its language, and what is wanted. */
const PHRASINGS: [string, Intent['language'], object][] = [
  // One allergen, one dish
  ['Is there sesame in The Perron?', 'en', check(['The Perron'], 'sesame')],
  ['Y a-t-il du sésame dans Le Perron ?', 'fr', check(['Le Perron'], 'sesame')],
  ['Zit er sesam in De Perron?', 'nl', check(['De Perron'], 'sesame')],
  ['IS THERE SESAME IN THE PERRON?', 'en', check(['PERRON'], 'sesame')],
  ['Bevat De Perron sesam?', 'nl', check(['De Perron'], 'sesame')],
  ['Perron sesame?', 'en', check(['Perron'], 'sesame')],
  ['Le Perron est-il sans gluten ?', 'fr', check(['Perron'], 'gluten')],
  ['Is De Perron glutenvrij?', 'nl', check(['De Perron'], 'gluten')],
  ['Is hazelnut brownie gluten-free?', 'en', check(['hazelnut brownie'], 'gluten')],
  ['alergie au sézame, le Green Coteau c’est bon ?', 'fr', check(['Green Coteau'], 'sesame')],
  ['Le thé glacé pêche contient des sulfites ?', 'fr', check(['thé glacé pêche'], 'sulphites')],
  ['Est-ce que «Le Perron» contient de l’œuf ?', 'fr', check(['Le Perron'], 'eggs')],
  ['Schaaldieren in de Dynamite?', 'nl', check(['Dynamite'], 'crustaceans')],
  // Names that hold an allergen, or words of a question
  ['Is there peanut in the peanut cookie?', 'en', check(['peanut cookie'], 'peanuts')],
  ['Y a-t-il des arachides dans le Cookie cacahuète ?', 'fr', check(['Cookie cacahuète'], 'peanuts')],
  ["Zitten er pinda's in de Pindakoek?", 'nl', check(['Pindakoek'], 'peanuts')],
  ['Bevat de Brownie noisette melk?', 'nl', check(['Brownie noisette'], 'milk')],
  ['Y a-t-il du poisson dans Le Mer du Nord ?', 'fr', check(['Le Mer du Nord'], 'fish')],
  ['le sans souci contient-il du soja ?', 'fr', check(['sans souci'], 'soybeans')],
  ['Zit er soja in De Zonder Zorgen?', 'nl', check(['De Zonder Zorgen'], 'soybeans')],
  ['Is there lupin in The No Worries?', 'en', check(['The No Worries'], 'lupin')],
  ['Y a-t-il du lait dans Onion rings (6 pièces) ?', 'fr', check(['Onion rings (6 pièces)'], 'milk')],
  ["Does Little Ardent kids' menu contain milk?", 'en', check(["Little Ardent kids' menu"], 'milk')],
  // Several of either
  ['Does The Perron contain milk, eggs or mustard?', 'en', check(['The Perron'], 'milk', 'eggs', 'mustard')],
  ['Le Perron contient-il du lait et des œufs ?', 'fr', check(['Perron'], 'milk', 'eggs')],
  ['Y a-t-il du céleri dans le Perron, le Tokyo et le Truffé ?', 'fr', check(['Perron', 'Tokyo', 'Truffé'], 'celery')],
  ['Is er vis in De Smoky of De Tokio?', 'nl', check(['De Smoky', 'De Tokio'], 'fish')],
  // All allergens of a dish
  ['Which allergens are in the Peanut cookie?', 'en', check(['Peanut cookie'])],
  ['Quels allergènes dans le Brownie noisette ?', 'fr', check(['Brownie noisette'])],
  ['Welke allergenen zitten er in de Hazelnootbrownie?', 'nl', check(['Hazelnootbrownie'])],
  ['What are the allergens?', 'en', only('which-dish')],
  // A guest with an allergy
  ['A guest has a nut allergy, can they eat the Brownie noisette?', 'en', check(['Brownie noisette'], 'nuts')],
  ["Mag een gast met een allergie voor pinda's De Bangkok eten?", 'nl', check(['De Bangkok'], 'peanuts')],
  ['Kan iemand met een notenallergie de Perron eten?', 'nl', check(['Perron'], 'nuts')],
  ["Un client intolérant au lactose peut-il manger L'Ardent Classic ?", 'fr', check(["L'Ardent Classic"], 'milk')],
  ['Which dishes can a guest allergic to celery eat?', 'en', find({ without: ['celery'] })],
  ['Quels plats un client allergique au céleri peut-il manger ?', 'fr', find({ without: ['celery'] })],
  ['Welke gerechten kan een gast eten die allergisch is voor selderij?', 'nl', find({ without: ['celery'] })],
  ['Un client est allergique aux fruits à coque', 'fr', find({ without: ['nuts'] })],
  ['Geen gluten en geen melk, wat kan ik eten?', 'nl', find({ without: ['gluten', 'milk'] })],
  ['Shellfish allergy: what can they eat?', 'en', find({ without: ['crustaceans', 'molluscs'] })],
  ['Maladie cœliaque : que peut manger le client ?', 'fr', find({ without: ['gluten'] })],
  ['Which dishes contain peanuts?', 'en', withAllergens('peanuts')],
  // Diets and lists
  ['vegan dishes?', 'en', find({ diets: ['vegan'] })],
  ['Quels plats sont végétariens ?', 'fr', find({ diets: ['vegetarian'] })],
  ['Zijn er veganistische gerechten?', 'nl', find({ diets: ['vegan'] })],
  ['Halal burgers?', 'en', find({ query: 'burger', diets: ['halal'] })],
  ['Quels burgers sans gluten ?', 'fr', find({ query: 'burger', without: ['gluten'] })],
  ['Welke desserts zonder noten hebben jullie?', 'nl', find({ query: 'dessert', without: ['nuts'] })],
  ['Une recette sans gluten au menu ?', 'fr', find({ diets: ['gluten-free-recipe'] })],
  ['Show me the menu', 'en', find({})],
  ['Is The Perron halal?', 'en', lookUp('The Perron')],
  // Prices and availability
  ['How much is Le Perron?', 'en', lookUp('Le Perron')],
  ['Combien coûte Le Perron ?', 'fr', lookUp('Le Perron')],
  ['C’est combien le Tokyo ?', 'fr', lookUp('Tokyo')],
  ['Hoeveel kost De Perron?', 'nl', lookUp('De Perron')],
  ['Combien coûte le Brownie noisette ?', 'fr', lookUp('Brownie noisette')],
  ['How much are the Fresh fries and the Coleslaw?', 'en', lookUp('Fresh fries', 'Coleslaw')],
  ['Is The Tokyo available in Seraing?', 'en', { ...lookUp('The Tokyo'), branch: 'seraing' }],
  ['Le Tokyo est-il encore disponible à Angleur ?', 'fr', { ...lookUp('Tokyo'), branch: 'angleur' }],
  ['Is De Tokio nog beschikbaar in Sint-Gillis?', 'nl', { ...lookUp('De Tokio'), branch: 'saint-gilles' }],
  ['Est-ce que Jemeppe vend le burger au poisson ?', 'fr', { ...lookUp('burger au poisson'), branch: 'jemeppe' }],
  // Hours, the 86 list, certificates
  ['When does Wandre close on Sunday?', 'en', { kind: 'hours', day: null, branch: 'wandre' }],
  ['Are you open at Christmas?', 'en', { kind: 'hours', day: expect.stringMatching(/-12-25$/) }],
  ['À quelle heure ouvre Seraing demain ?', 'fr', { kind: 'hours', day: null, branch: 'seraing' }],
  ['Quelles sont les heures d’ouverture de Jemeppe ?', 'fr', { kind: 'hours', day: null, branch: 'jemeppe' }],
  ['Wanneer is Angleur gesloten?', 'nl', { kind: 'hours', day: null, branch: 'angleur' }],
  ['Wat zijn de openingsuren op 2026-12-24?', 'nl', { kind: 'hours', day: '2026-12-24' }],
  ['When does Wandre close? / And Seraing?', 'en', { kind: 'hours', day: null, branch: 'seraing' }],
  ['What is sold out?', 'en', only('out')],
  ['Qu’est-ce qui est épuisé ?', 'fr', only('out')],
  ['Wat is er uitverkocht?', 'nl', only('out')],
  ['Is the chicken certified halal?', 'en', { kind: 'certificate', about: 'chicken' }],
  ['Avez-vous le certificat halal du bœuf ?', 'fr', { kind: 'certificate', about: 'bœuf' }],
  ['Hebben we een halal certificaat?', 'nl', { kind: 'certificate', about: null }],
  // What leans on an earlier question
  ['Is there sesame in The Perron? / And celery?', 'en', check(['The Perron'], 'celery')],
  ['Y a-t-il du sésame dans Le Perron ? / Et du céleri ?', 'fr', check(['Le Perron'], 'celery')],
  ['Zit er sesam in De Perron? / En selderij?', 'nl', check(['De Perron'], 'celery')],
  ['Zit er sesam in De Perron? / Hoe zit het met selderij?', 'nl', check(['De Perron'], 'celery')],
  ['Is there sesame in The Perron? / And the Tokyo?', 'en', check(['Tokyo'], 'sesame')],
  ['Is there sesame in The Perron? / How much is it?', 'en', lookUp('The Perron')],
  ['Which dishes can a guest allergic to celery eat? / And sesame?', 'en', find({ without: ['celery', 'sesame'] })],
  ['Y a-t-il du sésame dans Le Perron ? / Quels plats sont vegan ?', 'fr', find({ diets: ['vegan'] })],
  [
    'Is there sesame in The Perron in Seraing? / And celery?',
    'en',
    { ...check(['The Perron'], 'celery'), branch: 'seraing' },
  ],
  ['Is there sesame in The Perron in Seraing? / How much is The Tokyo?', 'en', lookUp('The Tokyo')],
  // Everything else
  ['Hi', 'en', only('greeting')],
  ['Bonjour !', 'fr', only('greeting')],
  ['Goedemorgen', 'nl', only('greeting')],
  ['Merci beaucoup', 'fr', only('thanks')],
  ['Who won the world cup in 2018?', 'en', only('other')],
  ['Quelle est la température de la chambre froide ?', 'fr', only('other')],
  ['Combien de temps peut-on garder le poulet pané sous la lampe chauffante ?', 'fr', only('other')],
  ['Comment traiter une commande avec allergie en cuisine ?', 'fr', only('other')],
  ['Hoeveel verdient een shiftverantwoordelijke per uur?', 'nl', only('other')],
  ['Wanneer moet de frituurolie vervangen worden?', 'nl', only('other')],
];

/** What people who see the product for the first time type: short, without marks, misspelt, everything at once. */
const FIRST_QUESTIONS: [string, Intent['language'], object][] = [
  // A kind of dish is no name
  [
    'Compare gluten, lait et œufs pour les desserts, en tableau',
    'fr',
    find({ query: 'dessert', allergens: ['gluten', 'milk', 'eggs'], sense: 'both' }),
  ],
  ['Is there gluten in the burgers?', 'en', find({ query: 'burger', allergens: ['gluten'], sense: 'both' })],
  ['table of milk and eggs for the sauces', 'en', find({ query: 'sauce', allergens: ['milk', 'eggs'], sense: 'both' })],
  [
    'Vergelijk noten en melk voor de desserts',
    'nl',
    find({ query: 'dessert', allergens: ['nuts', 'milk'], sense: 'both' }),
  ],
  ['nut free desserts', 'en', find({ query: 'dessert', without: ['nuts'] })],
  ['glutenfree desert', 'en', find({ query: 'dessert', without: ['gluten'] })],
  ['desserts sans noix ni lait', 'fr', find({ query: 'dessert', without: ['nuts', 'milk'] })],
  ['Welke sauzen bevatten geen ei', 'nl', find({ query: 'saus', without: ['eggs'] })],
  ['quelles sauces contiennent de la moutarde', 'fr', find({ query: 'sauce', allergens: ['mustard'], sense: 'with' })],
  ['burgers and desserts without nuts', 'en', find({ queries: ['burger', 'dessert'], without: ['nuts'] })],
  ['is the kids menu gluten free', 'en', find({ query: 'kids menu', without: ['gluten'] })],
  ['Is the fish burger gluten-free?', 'en', check(['fish burger'], 'gluten')],
  ['Milkshake pistache allergènes', 'fr', check(['Milkshake pistache'])],
  ['is the pistachio milkshake vegan', 'en', lookUp('pistachio milkshake')],
  // Everything, anything, here
  ['Show me everything with peanuts', 'en', withAllergens('peanuts')],
  ['Montre-moi tout ce qui contient du lait', 'fr', withAllergens('milk')],
  ['iets zonder noten en melk', 'nl', find({ without: ['nuts', 'milk'] })],
  ['recommend me something without nuts', 'en', find({ without: ['nuts'] })],
  ['Which dishes contain peanuts or sesame?', 'en', withAllergens('peanuts', 'sesame')],
  ['crustacés ?', 'fr', withAllergens('crustaceans')],
  ['does it contain nuts', 'en', withAllergens('nuts')],
  ["I'm allergic to shellfish", 'en', find({ without: ['crustaceans', 'molluscs'] })],
  ['Je suis intolérant au lactose', 'fr', find({ without: ['milk'] })],
  ['Ik ben coeliakie patiënt, wat kan ik eten?', 'nl', find({ without: ['gluten'] })],
  // Diets
  ['What can a vegan eat here?', 'en', find({ diets: ['vegan'] })],
  ['vegan?', 'en', find({ diets: ['vegan'] })],
  ['halal?', 'en', find({ diets: ['halal'] })],
  ['vegeterian options', 'en', find({ diets: ['vegetarian'] })],
  ['Peut-on avoir un burger végétarien ?', 'fr', find({ query: 'burger', diets: ['vegetarian'] })],
  ['heb je iets vegetarisch voor kinderen', 'nl', find({ query: 'kindermenu', diets: ['vegetarian'] })],
  ['vegan burger zonder soja', 'nl', find({ query: 'burger', without: ['soybeans'], diets: ['vegan'] })],
  ['Hebben jullie iets zonder lactose en vegetarisch?', 'nl', find({ without: ['milk'], diets: ['vegetarian'] })],
  ['Un client végan et allergique au soja, que proposer ?', 'fr', find({ without: ['soybeans'], diets: ['vegan'] })],
  ['perron halal', 'en', lookUp('perron')],
  // Prices
  ['Combien coûte un menu enfant ?', 'fr', { ...find({ query: 'menu enfant' }), isAboutPrice: true }],
  ['Quels sont les burgers les moins chers ?', 'fr', find({ query: 'burger', isAboutPrice: true, order: 'cheapest' })],
  ['Cheapest dessert?', 'en', find({ query: 'dessert', isAboutPrice: true, order: 'cheapest' })],
  ['goedkoopste burger', 'nl', find({ query: 'burger', isAboutPrice: true, order: 'cheapest' })],
  ["What's the most expensive burger?", 'en', find({ query: 'burger', isAboutPrice: true, order: 'dearest' })],
  ['Anything under 5 euro?', 'en', find({ isAboutPrice: true, order: 'cheapest' })],
  ['prix des desserts', 'fr', find({ query: 'dessert', isAboutPrice: true })],
  ['Hoeveel kosten de desserts?', 'nl', find({ query: 'dessert', isAboutPrice: true })],
  ['wat kost een milkshake', 'nl', find({ query: 'milkshake', isAboutPrice: true })],
  ['price list', 'en', find({ isAboutPrice: true })],
  ['Two Perrons and one cola, how much?', 'en', { ...lookUp('Perrons', 'cola'), isAboutPrice: true }],
  ['le perron coute combien', 'fr', { ...lookUp('perron'), isAboutPrice: true }],
  ['How much is the Perron and does it contain sesame?', 'en', { ...check(['Perron'], 'sesame'), isAboutPrice: true }],
  ['Is the Perron halal and how much is it?', 'en', { ...lookUp('Perron'), isAboutPrice: false }],
  // What a dish is, and what is in it
  ["What's in the house sauce?", 'en', lookUp('house sauce')],
  ['house sauce', 'en', lookUp('house sauce')],
  ['noten brownie', 'nl', lookUp('noten brownie')],
  ['Wat is de Bangkok', 'nl', lookUp('Bangkok')],
  ["C'est quoi le Tchantchès ?", 'fr', lookUp('Tchantchès')],
  ['Quels ingrédients dans le Smoky ?', 'fr', lookUp('Smoky')],
  ['Is there pork in the Smoky?', 'en', lookUp('Smoky')],
  ['Which burgers have bacon?', 'en', find({ query: 'burger bacon', sureQueries: ['burger'] })],
  ['Compare the Perron and the Tokyo', 'en', lookUp('Perron', 'Tokyo')],
  ['can a coeliac eat the fries', 'en', check(['fries'], 'gluten')],
  ['brownei noisette gluten', 'fr', check(['brownei noisette'], 'gluten')],
  ['glutten in the brownie', 'en', check(['brownie'], 'gluten')],
  ['tiramisu allergenen', 'nl', check(['tiramisu'])],
  ['qu’est-ce qu’il y a au menu', 'fr', find({})],
  ['What drinks do you have?', 'en', find({ query: 'drink' })],
  // What is out
  ['Is anything sold out?', 'en', only('out')],
  ['Qu’est-ce qui est en rupture aujourd’hui ?', 'fr', only('out')],
  ['wat is er uitverkocht vandaag', 'nl', only('out')],
  ['Tokyo dispo ?', 'fr', lookUp('Tokyo')],
  ['is er nog baklava', 'nl', lookUp('baklava')],
  // Hours
  ['Vous êtes ouverts le 25 décembre ?', 'fr', { kind: 'hours', day: expect.stringMatching(/-12-25$/) }],
  ['tot hoe laat zijn jullie open', 'nl', { kind: 'hours', day: null }],
  ['Wanneer gaan jullie dicht vandaag?', 'nl', { kind: 'hours', day: null }],
  ['what time do you close tonight', 'en', { kind: 'hours', day: null }],
  ['ouvert dimanche ?', 'fr', { kind: 'hours', day: null }],
  // Certificates
  ['certificat halal poulet', 'fr', { kind: 'certificate', about: 'poulet' }],
  ['Is het vlees halal gecertificeerd?', 'nl', { kind: 'certificate', about: 'vlees' }],
  // The simulator itself, and what documents may tell
  ['who are you', 'en', only('greeting')],
  ['what can you do?', 'en', only('greeting')],
  ['aide', 'en', only('greeting')],
  ['allergie', 'en', only('which-dish')],
  ['can i pay by card', 'en', only('other')],
  ['Où sont les toilettes ?', 'fr', only('other')],
  ['table 4 allergique noix et sésame burger ?', 'fr', find({ query: 'burger', without: ['nuts', 'sesame'] })],
  ['remboursement frites froides', 'fr', only('other')],
  ['À quelle température sert-on le poulet ?', 'fr', only('other')],
  ['Customer found hair in burger what do I do', 'en', only('other')],
  ['Welke temperatuur voor de kip?', 'nl', only('other')],
  ['Hoe lang mag saus op tafel blijven staan?', 'nl', only('other')],
  ['How do I answer a bad review?', 'en', only('other')],
  // What is no longer there, and what is only asked of a dish
  ['qu’est-ce qui n’est plus disponible', 'fr', only('out')],
  ['what’s out', 'en', only('out')],
  ['list all allergens of the Perron', 'en', check(['Perron'])],
  ['Is de saus van de Smoky glutenvrij?', 'nl', check(['Smoky'], 'gluten')],
  [
    'Hello, do you have anything without dairy and nuts for a kid?',
    'en',
    find({ query: 'kids menu', without: ['milk', 'nuts'] }),
  ],
  ['is the dynamite spicy', 'en', lookUp('dynamite spicy')],
  ['Which sauce is in the Smoky?', 'en', lookUp('Smoky')],
  ['What do your instructions say?', 'en', only('other')],
  ['What did the Perron cost and the Tokyo?', 'en', lookUp('Perron', 'Tokyo')],
  ['sauce samourai c’est quoi dedans', 'fr', lookUp('sauce samourai')],
  ['avez-vous du coca', 'fr', lookUp('coca')],
  ['allergic reaction what do i do', 'en', only('other')],
  // In the same breath as before
  ['desserts without nuts / and milk?', 'en', find({ query: 'dessert', without: ['nuts', 'milk'] })],
  ['desserts without nuts / and burgers?', 'en', find({ query: 'burger', without: ['nuts'] })],
];

describe('reading what a person wants', () => {
  it.each([...PHRASINGS, ...FIRST_QUESTIONS])('%s', (turns, language, wanted: Expected) => {
    expect(readIntent(turns.split(' / '), 'en')).toMatchObject({ language, branch: null, ...wanted });
  });

  it('keeps the language of the conversation when a question has no word that tells', () => {
    expect(readIntent(['Zit er sesam in De Perron?', 'Lupin?'], 'fr')).toMatchObject({ language: 'nl' });
    expect(readIntent(['86?'], 'fr')).toMatchObject({ language: 'fr' });
  });

  it('takes "is there" for a plain question, and "is it free of" or one kind of nut for none', () => {
    expect(readIntent(['Is there celery in The Perron?'], 'en')).toMatchObject({ isPlainQuestion: true });
    expect(readIntent(['Is The Perron free of celery?'], 'en')).toMatchObject({ isPlainQuestion: false });
    expect(readIntent(['Are there almonds in The Perron?'], 'en')).toMatchObject({ isPlainQuestion: false });
  });

  it('ends on any text', () => {
    const odd = ['', ' ', '?!', '"', '🦅', "l'", '-'.repeat(5_000), 'x '.repeat(10_000), '« »', "d'd'd'"];
    odd.forEach((text) => expect(readIntent([text], 'nl')).toMatchObject({ language: 'nl' }));
  });
});
