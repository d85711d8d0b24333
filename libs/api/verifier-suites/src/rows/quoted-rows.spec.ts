import { ALLERGEN_NAMES, STATE_WORDS, type VerifierDish } from '@tasty-food/api-vocabulary';
import { ALLERGEN_CODES, LANGUAGES, type AllergenCode, type AllergenState, type Language } from '@tasty-food/contract';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { branchFacts } from '../blind/branch-facts';
import { verifyText } from '../read-cases';

const FACTS = branchFacts('angleur');
const DISHES = FACTS.dishes.filter(({ soldHere }) => soldHere !== false);
const OUT = { fr: 'épuisé pour le moment', nl: 'momenteel uitverkocht', en: 'sold out for now' };
const CONTAIN = { fr: 'Quels plats contiennent', nl: 'Welke gerechten bevatten', en: 'Which dishes contain' };
/** What is held against more than the row it stands in: a claim that the law regulates, a certificate, what is said to be left out. */
const HELD = /halal|sans gluten|glutenvrij|gluten-free/i;

interface Item {
  readonly id: string;
  readonly description: Record<Language, string>;
}
const MENU = JSON.parse(readFileSync(join(__dirname, '../../../menu/src/sample/menu.json'), 'utf8')) as {
  items: Item[];
};

function priceIn(language: Language, cents: number): string {
  const locale = { fr: 'fr-BE', nl: 'nl-BE', en: 'en-IE' }[language];
  return new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' }).format(cents / 100);
}

function ownState(dish: VerifierDish, code: AllergenCode): AllergenState {
  return dish.register[code] ?? 'unknown';
}

/** A dish in a list, as a look-up tells it. */
function lineOf(dish: VerifierDish, language: Language, code: AllergenCode, state: AllergenState): string {
  const price = priceIn(language, dish.priceCents) + (dish.available ? '' : `, ${OUT[language]}`);
  const colon = language === 'fr' ? ' :' : ':';
  const cell = `${ALLERGEN_NAMES[language][code]}${colon} ${STATE_WORDS[language][state]}`;
  return `- **${dish.names[language]}** – ${price} · ${cell}\n`;
}

/** The lines of all dishes that do not go out as they are. */
function heldBack(language: Language, stateOf: (dish: VerifierDish, code: AllergenCode) => AllergenState): string[] {
  return ALLERGEN_CODES.flatMap((code) => {
    const name = ALLERGEN_NAMES[language][code];
    return DISHES.flatMap((dish) => {
      const line = lineOf(dish, language, code, stateOf(dish, code));
      return verifyText(FACTS, language, `${CONTAIN[language]} ${name} ?`, line).text === line ? [] : [line];
    });
  });
}

describe.each(LANGUAGES)('what look-ups tell, word for word (%s)', (language) => {
  it('goes out as it is: each dish with its price, whether it is out, and an allergen', () => {
    expect(heldBack(language, ownState)).toEqual([]);
  });

  it('does not with the state of another row', () => {
    const other = (dish: VerifierDish, code: AllergenCode): AllergenState =>
      ownState(dish, code) === 'free' ? 'contains' : 'free';
    expect(heldBack(language, other)).toHaveLength(DISHES.length * ALLERGEN_CODES.length);
  });

  const described = DISHES.flatMap((dish) => {
    const text = MENU.items.find(({ id }) => id === dish.id)?.description[language] ?? '';
    return HELD.test(text) ? [] : [{ dish, text }];
  });
  const asked = { fr: 'Quels plats avez-vous ?', nl: 'Welke gerechten hebben jullie?', en: 'What do you have?' }[
    language
  ];
  const isHeld = (text: string): boolean => verifyText(FACTS, language, asked, text).text !== text;

  it('goes out as it is below the name of its dish: a description that names ingredients', () => {
    expect(described.length).toBeGreaterThan(30);
    const answers = described.map(({ dish, text }) => `**${dish.names[language]}**\n\n- ${text}\n`);
    expect(answers.filter(isHeld)).toEqual([]);
  });

  it('goes out as it is behind the name and the price of its dish', () => {
    const lines = described.flatMap(({ dish: { names, priceCents, available }, text }) => [
      `- **${names[language]}** – ${priceIn(language, priceCents)}${available ? '' : `, ${OUT[language]}`} · ${text}\n`,
      `- **${names[language]}**: ${text}\n`,
    ]);
    expect(lines.filter(isHeld)).toEqual([]);
  });
});

describe('a description', () => {
  it.each([
    '- **Peanut cookie** – a soft cookie with celery leaves\n',
    '- **The Perron** – fish burger with lettuce\n',
    '- **Fresh fries**: served with a pot of mustard\n',
    '- **Liège waffle** – €4.90 · Warm pearl-sugar waffle with whipped cream.\n',
  ])('gives way where it names what is not in the dish, or costs something else: %s', (line) => {
    const shown = verifyText(FACTS, 'en', 'What do you have?', line);
    expect(shown.text).not.toBe(line);
    expect(shown.corrected).toBeGreaterThan(0);
  });

  it('gives way in the language that is spoken, whatever was asked in', () => {
    const text = 'The menu says, for **Liège waffle**:\n\n- Waffle, celery leaves\n';
    expect(verifyText(FACTS, 'fr', 'gaufre', text).text).toContain(
      'According to the register: Liège waffle – Celery: absent',
    );
  });
});

describe('that nothing was found', () => {
  it.each([
    ['Quels desserts sans fruits à coque puis-je proposer ?', 'Aucun plat de la carte ne correspond.'],
    ['Quels desserts sont sans fruits à coque ?', 'Aucun dessert ne correspond.'],
    ['Which desserts are safe for someone with a milk allergy?', 'No dish on the menu matches.'],
    ['Which desserts are vegan?', 'None of the desserts qualifies.'],
    ['Welke desserts zijn zonder noten?', 'Geen enkel gerecht op de kaart past daarbij.'],
  ])('"%s" – "%s" equals the rows of that kind', (question, text) => {
    expect(verifyText(FACTS, 'fr', question, text).text).toBe(text);
  });

  it.each([
    ['Quelles sauces sont sans noix ?', 'Aucun plat de la carte ne correspond.'],
    ['Which sides contain celery?', 'No dish on the menu matches.'],
    ['What can a vegan eat here?', 'No dish on the menu matches.'],
    ['Welke sauzen zijn zonder noten?', 'Geen enkele saus voldoet.'],
    ['Avez-vous un burger végétarien ?', 'Aucun plat ne correspond.'],
  ])('"%s" – "%s" gives way to them', (question, text) => {
    const shown = verifyText(FACTS, 'fr', question, text);
    expect(shown.text).not.toContain(text);
    expect(shown.corrected).toBeGreaterThan(0);
  });
});
