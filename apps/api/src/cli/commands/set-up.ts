import { restaurantFileSchema, SetUpRestaurant, type RestaurantFile, type SetUpChange } from '@tasty-food/api-menu';
import { readConfig } from '../../config';
import { Refusal, type Command } from '../command';
import { duringRooms } from '../operator-module';
import { readText } from '../read-text';

const EXAMPLE = {
  branches: [{ id: 'angleur', name: 'Angleur', address: 'Rue Vaudrée 12, 4031 Angleur' }],
  categories: [{ id: 'burgers', name: { fr: 'Burgers', nl: 'Burgers', en: 'Burgers' } }],
};

export const setUp: Command = {
  name: 'set-up',
  usage: 'FILE [--preview]',
  summary: 'Writes the branches and the categories of the menu from a .json file: all of them or none',
  help:
    `For a new database, before the first dish, and whenever a branch or a category is new, renamed or moved. The file:\n${JSON.stringify(EXAMPLE)}\n` +
    'They are shown in the order of the file. What the file does not name stays, behind the others. --preview changes nothing and says what\n' +
    'would change. Works on the database of DATABASE_URL, else of DATA_DIR, and writes the deed into the audit log. The embedded database\n' +
    'belongs to the server that runs: stop that first.',
  options: { preview: { type: 'boolean' } },
  words: { min: 1, max: 1 },
  async run(given, terminal) {
    const [path = ''] = given.words;
    const file = read(path);
    const preview = given.flag('preview');
    const { branches, categories } = await duringRooms(readConfig(terminal.environment), (rooms) =>
      rooms.get(SetUpRestaurant).apply(file, { preview }),
    );
    terminal.out(told('branch', branches) + told('category', categories));
    terminal.say(preview ? 'Nothing was changed.' : 'Done.');
  },
};

function read(path: string): RestaurantFile {
  const text = readText(path);
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (cause) {
    throw new Refusal(`${path} cannot be read: ${(cause as Error).message}`, { cause });
  }
  const file = restaurantFileSchema.safeParse(content);
  if (file.success) return file.data;
  const faults = file.error.issues.map(({ path: at, message }) => `${at.join('.') || 'the file'}: ${message}`);
  throw new Refusal(
    `${path} is not as it should be (set-up --help shows one). Nothing was changed.\n${faults.join('\n')}`,
  );
}

function told(what: string, { added, changed, kept }: SetUpChange): string {
  const lines = [
    ...added.map((id) => `${what} ${id}: new`),
    ...changed.map((id) => `${what} ${id}: changed`),
    ...kept.map((id) => `${what} ${id}: not in the file, stays`),
  ];
  return lines.map((line) => `${line}\n`).join('');
}
