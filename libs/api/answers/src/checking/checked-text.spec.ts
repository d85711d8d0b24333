import type { BranchDish } from '@tasty-food/api-menu';
import type { TurnEvent } from '@tasty-food/contract';
import * as fc from 'fast-check';
import { AnswerProgress } from '../answering/answer-progress';
import { BranchRows, type HouseRows } from '../branch-rows/branch-rows';
import { CheckedText } from './checked-text';

const BURGERS = { fr: 'Burgers', nl: 'Burgers', en: 'Burgers' };

function dishOf(id: string, name: string, more: Partial<BranchDish> = {}): BranchDish {
  const cell = { checkedAt: null, checkedBy: 'Sabine', version: 3 };
  return {
    id,
    version: 1,
    category: { id: 'burger', name: BURGERS },
    name: { fr: `Le ${name}`, nl: `De ${name}`, en: `The ${name}` },
    description: BURGERS,
    priceCents: 1290,
    diet: [],
    note: null,
    soldHere: true,
    out: false,
    until: null,
    ingredients: [],
    contains: [],
    cells: { sesame: { ...cell, state: 'contains' }, celery: { ...cell, state: 'free' } },
    claims: [],
    ...more,
  };
}

const HOUSE: HouseRows = {
  hours: [{ branchId: 'angleur', date: '2026-11-29', opens: '12:00', closes: '22:00', closed: false }],
  certificates: [],
};

function rowsOf(dishes: readonly BranchDish[], certificates: HouseRows['certificates'] = []): BranchRows {
  const told = { ...HOUSE, certificates };
  const house = { fr: told, nl: told, en: told };
  return new BranchRows('angleur', { dishes, branches: [], house });
}

const rows = rowsOf([dishOf('B02', 'Perron'), dishOf('B03', 'Smoky')]);

function opened(text = 'What is in The Perron?') {
  const progress = new AnswerProgress('claude-haiku-5-5');
  const events: TurnEvent[] = [];
  const checked = new CheckedText({ text, language: 'en' }, progress, { own: rows }, () => undefined);
  const shown = () => events.flatMap((event) => (event.type === 'text-delta' ? [event.text] : [])).join('');
  return { checked, events, shown, tell: (event: TurnEvent) => void events.push(event) };
}

describe('text that touches no facts', () => {
  it('goes out as it comes, and is held against nothing', () => {
    const { checked, events, tell } = opened('Hello!');
    for (const piece of ['Hello ', 'there, ', 'good to see ', 'you ']) checked.write(piece, tell);
    expect(events).toEqual(['Hello ', 'there, ', 'good to see ', 'you '].map((text) => ({ type: 'text-delta', text })));
  });
});

describe('a citation', () => {
  it('stands where its text ends, also when that was held back until its sentence was whole', () => {
    const { checked, events, shown, tell } = opened();
    checked.write('The Perron contains sesame', tell);
    checked.cite(['dish:B02'], tell);
    checked.write(', no celery. ', tell);
    checked.write('The rest', tell);
    checked.cite(['dish:B03'], tell);
    checked.pause(tell);
    expect(shown()).toBe('The Perron contains sesame, no celery. The rest');
    expect(events.filter(({ type }) => type === 'citation-added')).toEqual([
      { type: 'citation-added', sourceIds: ['dish:B02'], at: 'The Perron contains sesame'.length },
      { type: 'citation-added', sourceIds: ['dish:B03'], at: shown().length },
    ]);
  });

  it('stands behind what replaced its text', () => {
    const { checked, events, shown, tell } = opened();
    checked.write('The Perron contains no sesame', tell);
    checked.cite(['dish:B02'], tell);
    checked.write('. And more', tell);
    checked.pause(tell);
    const at = shown().indexOf('And more');
    expect(events).toContainEqual({ type: 'citation-added', sourceIds: ['dish:B02'], at });
    expect(shown().slice(0, at)).toBe('According to the register: The Perron – Sesame: contains. ');
  });

  it('never stands behind the end of the text or before an earlier one, however the text comes', () => {
    const piece = fc.constantFrom(
      'The Perron ',
      'contains no sesame',
      '. ',
      'hello ',
      '\n',
      '| The Perron | free |\n',
      '- ',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.constant(undefined)), { maxLength: 30 }), (steps) => {
        const { checked, events, shown, tell } = opened();
        for (const step of steps) {
          if (step === undefined) checked.cite(['dish:B02'], tell);
          else checked.write(step, tell);
        }
        checked.pause(tell);
        const places = events.flatMap((event) => (event.type === 'citation-added' ? [event.at] : []));
        expect(places).toHaveLength(steps.filter((step) => step === undefined).length);
        expect(places).toEqual(places.toSorted((one, other) => one - other));
        expect(places.at(-1) ?? 0).toBeLessThanOrEqual(shown().length);
      }),
    );
  });
});

describe('rows that no look-up has brought', () => {
  it('are sent before the sentence that was held against them, all of them under one id', () => {
    const { checked, events, tell } = opened();
    checked.write('The Perron contains sesame. The Smoky contains sesame. ', tell);
    checked.write('The Perron costs €12.90. ', tell);
    checked.pause(tell);
    const told = events.flatMap((event) =>
      event.type === 'facts-available'
        ? [`${event.factsId} ${event.rows.length}`]
        : event.type === 'claims-checked'
          ? [event.factsId]
          : [],
    );
    expect(told).toEqual(['register 1', 'register', 'register 2', 'register', 'menu 1', 'menu']);
  });

  it('stay as they were when rows change: what is held against the new ones stands under another id', () => {
    const { checked, events, tell } = opened();
    checked.write('The Perron contains sesame. ', tell);
    checked.pause(tell);
    const changed = [dishOf('B02', 'Perron', { cells: {} }), dishOf('B03', 'Smoky')];
    checked.replaceRows(rowsOf(changed), tell);
    checked.write('The Perron contains sesame. ', tell);
    checked.pause(tell);
    const facts = events.filter((event) => event.type === 'facts-available');
    expect(facts).toMatchObject([
      { factsId: 'register', rows: [{ state: 'contains', version: 3 }] },
      { factsId: 'register.2', rows: [{ state: 'unknown', version: 0 }] },
    ]);
  });

  it('are not sent again beside those of a look-up that bears the sentence out', () => {
    const { checked, events, tell } = opened();
    checked.learn({
      factsId: '1.1',
      kind: 'allergens',
      rows: [{ dishId: 'B02', dish: 'The Perron', code: 'sesame', state: 'contains', version: 3 }],
    });
    checked.write('The Perron contains sesame.', tell);
    checked.pause(tell);
    expect(events.filter(({ type }) => type !== 'text-delta')).toEqual([
      { type: 'claims-checked', checked: 1, corrected: 0, factsId: '1.1' },
    ]);
  });
});

describe('a dish that goes out while the answer runs', () => {
  const without = (...ids: string[]) =>
    rowsOf([
      dishOf('B02', 'Perron', { out: ids.includes('B02') }),
      dishOf('B03', 'Smoky', { out: ids.includes('B03') }),
    ]);
  const notices = (events: readonly TurnEvent[]) =>
    events.flatMap((event) => (event.type === 'turn-notice' ? [event.text] : []));

  it('is told of at once where the question or the answer has named it', () => {
    const { checked, events, tell } = opened();
    checked.replaceRows(without('B02'), tell);
    expect(notices(events)).toEqual(['The Perron has just been marked as sold out.']);
  });

  it('is told of once the answer comes to name it, and not where it never does', () => {
    const { checked, events, tell } = opened('What is good today?');
    checked.replaceRows(without('B02', 'B03'), tell);
    checked.write('Take the Smoky. ', tell);
    checked.pause(tell);
    expect(notices(events)).toEqual(['The Smoky has just been marked as sold out.']);
  });

  it('and is back before anybody was told of it is no news of being out', () => {
    const { checked, tell } = opened('What is good today?');
    checked.replaceRows(without('B02', 'B03'), tell);
    checked.replaceRows(without('B03'), tell);
    expect(checked.takeNews()?.dishes.map(({ dish, available }) => [dish.id, available])).toEqual([
      ['B03', false],
      ['B02', true],
    ]);
    expect(checked.takeNews()).toBeUndefined();
  });

  it('changes what is true from then on', () => {
    const { checked, shown, tell } = opened();
    checked.replaceRows(without('B02'), tell);
    checked.write('The Perron is available.', tell);
    checked.pause(tell);
    expect(shown()).toBe('According to the menu: The Perron: sold out.');
  });
});

describe('a certificate that changes while the answer runs', () => {
  const PAPER = {
    certificateId: 'c1',
    supplier: 'Kip’Or',
    scope: 'Poultry',
    validFrom: '2026-04-01',
    validTo: '2027-03-31',
    valid: true,
    version: 1,
  };
  const looked = () => {
    const asked = opened('Is the chicken certified?');
    asked.checked.replaceRows(rowsOf([dishOf('B02', 'Perron')], [PAPER]), asked.tell);
    asked.checked.learn({ factsId: '1.1', kind: 'certificate', rows: [PAPER] });
    return asked;
  };
  const notices = (events: readonly TurnEvent[]) => events.filter(({ type }) => type === 'turn-notice');

  it.each([
    ['withdrawn', [{ ...PAPER, valid: false, version: 2 }], 'is no longer valid: not a yes.'],
    ['taken away', [], 'is no longer valid: not a yes.'],
    [
      'renewed',
      [{ ...PAPER, certificateId: 'c2', validTo: '2028-03-31' }],
      'has just changed: valid up to and including 2028-03-31.',
    ],
  ])('is told of where a look-up brought it: %s', (_what, certificates, end) => {
    const { checked, events, tell } = looked();
    checked.replaceRows(rowsOf([dishOf('B02', 'Perron')], certificates), tell);
    const text = `The halal certificate of Kip’Or ${end}`;
    expect(notices(events)).toEqual([{ type: 'turn-notice', code: 'certificate-changed', text }]);
    const [now = { ...PAPER, valid: false }] = certificates;
    expect(checked.takeNews()).toEqual({ dishes: [], certificates: [now] });
    expect(checked.takeNews()).toBeUndefined();
  });

  it('is told of again when what took its place proves nothing any more, and Claude only of how it is now', () => {
    const { checked, events, tell } = looked();
    const renewal = { ...PAPER, certificateId: 'c2', validTo: '2028-03-31' };
    checked.replaceRows(rowsOf([dishOf('B02', 'Perron')], [renewal]), tell);
    checked.replaceRows(rowsOf([dishOf('B02', 'Perron')], [{ ...renewal, valid: false }]), tell);
    expect(notices(events)).toHaveLength(2);
    expect(checked.takeNews()?.certificates).toEqual([{ ...renewal, valid: false }]);
  });

  it('is not told of where only its issuer was put right, nor to an answer that did not look', () => {
    const { checked, events, tell } = looked();
    checked.replaceRows(rowsOf([dishOf('B02', 'Perron')], [{ ...PAPER, version: 2 }]), tell);
    const other = opened();
    other.checked.replaceRows(rowsOf([dishOf('B02', 'Perron')], [PAPER]), other.tell);
    other.checked.replaceRows(rowsOf([dishOf('B02', 'Perron')], []), other.tell);
    expect([...notices(events), ...notices(other.events)]).toEqual([]);
    expect([checked.takeNews(), other.checked.takeNews()]).toEqual([undefined, undefined]);
  });
});
