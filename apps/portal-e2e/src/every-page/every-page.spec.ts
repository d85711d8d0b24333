import { faultsOfAxe } from '../faults-of';
import { expect, needsChromium } from '../portal-test';
import { measurePage } from './measure-page';
import { ROOMS } from './rooms';
import { NO_ROWS } from './rows';
import { addressesOfPortal, isOf, windowsOfPortal } from './tables-of-portal';
import { enter, LANGUAGES, resize, speak, THEMES, walk, wear, WIDTHS } from './walk';
import { test } from './walk-test';

needsChromium();
// A room is long enough to stand beside another.
test.describe.configure({ mode: 'parallel' });
test.use({ contextOptions: { reducedMotion: 'reduce' }, actionTimeout: 15_000 });

test('the walk comes to every address of the router and to every window over a page', () => {
  const stops = ROOMS.flatMap(({ stops }) => stops(NO_ROWS));
  const visited = stops.flatMap(({ path }) => path ?? []);
  const patterns = addressesOfPortal();
  expect(patterns.filter((pattern) => !visited.some((path) => isOf(pattern, path)))).toEqual([]);
  expect(visited.filter((path) => !patterns.some((pattern) => isOf(pattern, path)))).toEqual([]);
  const opened = new Set(stops.map(({ ready }) => ready.split(' ')[0] ?? ''));
  expect(windowsOfPortal().filter((element) => !opened.has(element))).toEqual([]);
});

for (const room of ROOMS) {
  /**
   * Each page in each language and in both themes, and what opens over a page in one language and both: who meets whom goes round, because
   * all of them take a quarter of an hour. `nx run portal-e2e:looks` looks at each in each language, theme and width.
   */
  test(`in ${room.name} axe finds nothing, and nothing is cut, covered, too small or wider than the screen`, async ({
    page,
    rows,
  }) => {
    test.setTimeout(600_000);
    if (room.account) await enter(page, room.account);
    const faults: string[] = [];
    for (const [round, language] of LANGUAGES.entries()) {
      const width = WIDTHS[round] ?? WIDTHS[0];
      await resize(page, width);
      await speak(page, language);
      const found = await walk(page, room.stops(rows), async (stop, index) => {
        const isOver = stop.path === undefined;
        if (isOver && !stop.phoneOnly && index % LANGUAGES.length !== round) return [];
        const theme = THEMES[(index + round) % THEMES.length] ?? THEMES[0];
        const inView: string[] = [];
        for (const each of isOver ? THEMES : [theme]) {
          await wear(page, each);
          const now = [...(await faultsOfAxe(page)), ...(await measurePage(page))];
          inView.push(...now.map((fault) => `${stop.name}, ${each}: ${fault}`));
        }
        return inView;
      });
      faults.push(...found.map((fault) => `${language}, ${width} px, ${fault}`));
    }
    expect(faults).toEqual([]);
  });
}
