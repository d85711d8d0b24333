import { join } from 'node:path';
import { faultsOfAxe } from '../faults-of';
import { expect, needsChromium } from '../portal-test';
import { measurePage } from './measure-page';
import { ROOMS } from './rooms';
import { enter, LANGUAGES, resize, speak, THEMES, walk, wear, WIDTHS } from './walk';
import { test } from './walk-test';

needsChromium();
test.use({ contextOptions: { reducedMotion: 'reduce' }, actionTimeout: 15_000 });

/** `LOOKS_LANGUAGES=fr,nl` looks at those only. */
const WANTED = process.env['LOOKS_LANGUAGES']?.split(',') ?? [...LANGUAGES];
const FOLDER = join(__dirname, '../../../../test-results/looks');

const faults: string[] = [];

/** Every page in every language, theme and width, with a picture of each look for people: see `nx run portal-e2e:looks`. */
for (const room of ROOMS)
  for (const language of LANGUAGES.filter((each) => WANTED.includes(each)))
    for (const width of WIDTHS)
      test(`looks at ${room.name}, ${language}, ${width} px`, async ({ page, rows }) => {
        test.setTimeout(240_000);
        if (room.account) await enter(page, room.account);
        await resize(page, width);
        await speak(page, language);
        const found = await walk(page, room.stops(rows), async (stop) => {
          const inThemes: string[] = [];
          for (const theme of THEMES) {
            await wear(page, theme);
            const name = `${room.name}-${stop.name}-${width}-${language}-${theme}.png`.replaceAll(' ', '-');
            await page.screenshot({ path: join(FOLDER, name) });
            const inView = [...(await faultsOfAxe(page)), ...(await measurePage(page))];
            inThemes.push(...inView.map((fault) => `${stop.name}, ${theme}: ${fault}`));
          }
          return inThemes;
        });
        faults.push(...found.map((fault) => `${language}, ${width} px, ${fault}`));
      });

// At the end, so that a fault of the first page costs no look at the last.
test('all of them are as they should be', () => {
  console.log(faults.join('\n'));
  expect(faults).toHaveLength(0);
});
