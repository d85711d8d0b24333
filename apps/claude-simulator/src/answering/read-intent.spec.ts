import { readIntent } from './read-intent.ts';
import type { Intent } from './read-intent.ts';

type Expected = Partial<Extract<Intent, { kind: 'check' }>> &
  Partial<Extract<Intent, { kind: 'find' }>> &
  Partial<Extract<Intent, { kind: 'look-up' }>>;

const check = (dishes: string[], ...allergens: string[]) => ({ kind: 'check', dishes, allergens });
const lookUp = (...dishes: string[]) => ({ kind: 'look-up', dishes });
const find = (wanted: { query?: string; without?: string[]; diets?: string[] }) => ({
  kind: 'find',
  query: null,
  without: [],
  diets: [],
  ...wanted,
});
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
  ['Which dishes contain peanuts?', 'en', { ...find({ without: ['peanuts'] }), isInverse: true }],
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
  ['Are you open at Christmas?', 'en', { kind: 'hours', day: null }],
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

describe('reading what a person wants', () => {
  it.each(PHRASINGS)('%s', (turns, language, wanted: Expected) => {
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
