import { readDay } from './read-day.ts';

describe('The day of a question', () => {
  it.each([
    ['What will The Perron cost on 1 January 2027?', '2027-01-01'],
    ['What will The Perron cost in January?', '2027-01-01'],
    ['Combien coûtait le Perron le 1er novembre ?', '2026-11-01'],
    ['Combien coûtera le Perron en janvier ?', '2027-01-01'],
    ['Wat kost de Perron op 1 februari?', '2027-02-01'],
    ['Hours on 2026-12-25?', '2026-12-25'],
    ['May I order The Perron?', null],
    ['Deux barres de Mars ?', null],
    ['Is there milk in 2 Perrons?', null],
  ])('%s', (text, day) => {
    expect(readDay(text, '2026-11-30').day).toBe(day);
  });

  it('is no part of what is asked for', () => {
    expect(readDay('What will The Perron cost on 1 January 2027?', '2026-11-30').rest).toBe(
      'What will The Perron cost  ?',
    );
  });
});
