import type { AllergenCode } from '@tasty-food/contract';
import { BISTRO_MENU, BRASSERIE_MENU, OTHER_MENU, sampleFacts } from '@tasty-food/api-vocabulary/testing';
import { BISTRO_MENU as FUSION_MENU } from '../blind/menus/bistro-menu';
import { DELI_MENU } from '../blind/menus/deli-menu';
import { FRITERIE_MENU } from '../blind/menus/friterie-menu';
import { GRILL_MENU } from '../blind/menus/grill-menu';
import { HOTEL_MENU } from '../blind/menus/hotel-menu';
import { INN_MENU } from '../blind/menus/inn-menu';
import { NOODLE_BAR_MENU } from '../blind/menus/noodle-bar-menu';
import { BREWPUB_MENU } from '../blind/menus/brewpub-menu';
import { PIZZERIA_MENU } from '../blind/menus/pizzeria-menu';
import { QUAY_MENU } from '../blind/menus/quay-menu';
import { TEAROOM_MENU } from '../blind/menus/tearoom-menu';
import { branchFacts } from '../blind/branch-facts';
import { TRATTORIA_MENU } from '../blind/menus/trattoria-menu';
import { BARE_ANSWERS } from './bare-answers';
import { BISTRO_ANSWERS } from './bistro-answers';
import { BISTRO_CLAIMS } from './bistro-claims';
import { BISTRO_KINDS } from './bistro-kinds';
import { BISTRO_SENTENCES } from './bistro-sentences';
import { BISTRO_SERVICE } from './bistro-service';
import { BISTRO_TOPICS } from './bistro-topics';
import { BRASSERIE_ANSWERS } from './brasserie-answers';
import { BRASSERIE_COLLEAGUES } from './brasserie-colleagues';
import { BRASSERIE_SERVICE } from './brasserie-service';
import { BRASSERIE_WHOLES } from './brasserie-wholes';
import { DELI_SENTENCES } from './deli-sentences';
import { EVERYDAY_ANSWERS } from './everyday-answers';
import { HOTEL_SENTENCES } from './hotel-sentences';
import { FRITERIE_SENTENCES } from './friterie-sentences';
import { INN_SENTENCES } from './inn-sentences';
import { INN_WHOLES, PIZZERIA_WHOLES, TEAROOM_WHOLES } from './whole-kinds';
import { KITCHEN_TALK_EN, KITCHEN_TALK_FR, KITCHEN_TALK_NL } from './kitchen-talk';
import { MENU_TABLES } from './menu-tables';
import { NOODLE_BAR_SENTENCES } from './noodle-bar-sentences';
import { ODD_WRITING } from './odd-writing';
import { OTHER_SENTENCES } from './other-sentences';
import { PRICE_WORDS } from './price-words';
import { QUAY_SENTENCES } from './quay-sentences';
import { readCases, verifyText } from '../read-cases';
import { REAL_SENTENCES_EN } from './real-sentences-en';
import { REAL_SENTENCES_FR } from './real-sentences-fr';
import { REAL_SENTENCES_NL } from './real-sentences-nl';
import { REFERRED_DISHES } from './referred-dishes';
import { ROUNDABOUT_ANSWERS } from './roundabout-answers';
import { GRILL_SALE, QUAY_SALE, TEAROOM_SALE, TRATTORIA_SALE } from './sale-sentences';
import { SAMPLE_CLAIMS } from './sample-claims';
import { SERAING_ALLERGENS } from './seraing-allergens';
import { TEAROOM_ALLERGENS } from './tearoom-allergens';
import { TEAROOM_SENTENCES } from './tearoom-sentences';
import { BREWPUB_SENTENCES } from './brewpub-sentences';
import { UNRECORDED } from './unrecorded';
import { WAYS_TO_BE_WRONG } from './ways-to-be-wrong';
import { WHOLE_ANSWERS } from './whole-answers';

const NOT_CHECKED = new Set(['B12 lupin', 'S08 sesame', 'D02 peanuts', 'L01 celery']);
const facts = sampleFacts((dishId: string, code: AllergenCode) => NOT_CHECKED.has(`${dishId} ${code}`));

describe.each([
  ['fr', facts, REAL_SENTENCES_FR],
  ['nl', facts, REAL_SENTENCES_NL],
  ['en', facts, REAL_SENTENCES_EN],
  ['fr', sampleFacts(), WAYS_TO_BE_WRONG],
  ['en', OTHER_MENU, OTHER_SENTENCES],
  ['fr', HOTEL_MENU, HOTEL_SENTENCES],
  ['fr', BISTRO_MENU, BISTRO_SENTENCES],
  ['fr', BISTRO_MENU, BISTRO_ANSWERS],
  ['en', BISTRO_MENU, BISTRO_CLAIMS],
  ['fr', BISTRO_MENU, BISTRO_SERVICE],
  ['fr', BISTRO_MENU, BISTRO_KINDS],
  ['fr', BISTRO_MENU, BISTRO_TOPICS],
  ['fr', BRASSERIE_MENU, BRASSERIE_ANSWERS],
  ['fr', BRASSERIE_MENU, BRASSERIE_SERVICE],
  ['fr', BRASSERIE_MENU, BRASSERIE_COLLEAGUES],
  ['fr', BRASSERIE_MENU, BRASSERIE_WHOLES],
  ['fr', QUAY_MENU, QUAY_SENTENCES],
  ['fr', NOODLE_BAR_MENU, NOODLE_BAR_SENTENCES],
  ['fr', DELI_MENU, DELI_SENTENCES],
  ['fr', FRITERIE_MENU, FRITERIE_SENTENCES],
  ['fr', INN_MENU, INN_SENTENCES],
  ['fr', INN_MENU, INN_WHOLES],
  ['fr', INN_MENU, UNRECORDED],
  ['fr', TEAROOM_MENU, TEAROOM_WHOLES],
  ['fr', BREWPUB_MENU, BREWPUB_SENTENCES],
  ['fr', PIZZERIA_MENU, PIZZERIA_WHOLES],
  ['fr', TEAROOM_MENU, TEAROOM_SENTENCES],
  ['fr', TEAROOM_MENU, TEAROOM_SALE],
  ['fr', QUAY_MENU, QUAY_SALE],
  ['fr', TEAROOM_MENU, TEAROOM_ALLERGENS],
  ['en', branchFacts('seraing'), SERAING_ALLERGENS],
  ['fr', GRILL_MENU, GRILL_SALE],
  ['fr', TRATTORIA_MENU, TRATTORIA_SALE],
  ['en', sampleFacts(), SAMPLE_CLAIMS],
  ['en', sampleFacts(), ROUNDABOUT_ANSWERS],
  ['fr', sampleFacts(), BARE_ANSWERS],
  ['fr', sampleFacts(), ODD_WRITING],
  ['fr', sampleFacts(), EVERYDAY_ANSWERS],
  ['en', sampleFacts(), PRICE_WORDS],
  ['nl', FUSION_MENU, MENU_TABLES],
  ['nl', FUSION_MENU, KITCHEN_TALK_NL],
  ['en', FUSION_MENU, KITCHEN_TALK_EN],
  ['fr', FUSION_MENU, KITCHEN_TALK_FR],
  ['fr', FUSION_MENU, REFERRED_DISHES],
] as const)('sentences by hand (%s)', (language, menu, sentences) => {
  const cases = readCases(sentences);

  it.each(cases.filter(({ passes }) => passes))('lets through: $question $text', ({ question, text }) => {
    expect(verifyText(menu, language, question, text)).toMatchObject({ text, corrected: 0 });
  });

  it.each(cases.filter(({ passes }) => !passes))('does not let through: $question $text', ({ question, text }) => {
    const shown = verifyText(menu, language, question, text);
    expect(shown.text).not.toBe(text);
    expect(shown.corrected).toBeGreaterThan(0);
    expect(shown.factsIds).toContain('register');
  });
});

describe('whole answers', () => {
  it.each(WHOLE_ANSWERS)('lets through what is true of the sample: %s', (text) => {
    expect(verifyText(sampleFacts(), 'fr', 'allergens?', text)).toMatchObject({ text, corrected: 0 });
  });
});

describe('an answer about a dish that is not sold here, of which nothing was checked', () => {
  const unchecked = sampleFacts(() => true);

  it('names its ingredients, which warn', () => {
    const text = '**Le Perron**\n\n- Ingrédients : Pain brioché au sésame, Fromage de Herve\n';
    expect(verifyText(unchecked, 'fr', 'Vend-on Le Perron ici ?', text)).toMatchObject({ text, corrected: 0 });
  });

  it.each([
    ['Is the fried squid available here?', 'No dish on the menu matches.'],
    ['Le calamar est-il disponible ?', 'Aucun plat ne correspond.'],
  ])('"%s" asks of no allergen: "%s"', (question, text) => {
    expect(verifyText(unchecked, 'en', question, text)).toMatchObject({ text, corrected: 0 });
  });
});
