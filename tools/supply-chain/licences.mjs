import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What may be delivered with this software without a further thought; anything else needs one, and a line here. */
const TAKEN = new Set([
  ...[
    '0BSD',
    'Apache-2.0',
    'BlueOak-1.0.0',
    'BSD-2-Clause',
    'BSD-3-Clause',
    'CC0-1.0',
    'ISC',
    'MIT',
    'MIT-0',
    'Unlicense',
  ],
  // Fonts, delivered as they are.
  'OFL-1.1',
  'Python-2.0',
  'Zlib',
]);
/** Packages that name theirs in no word of SPDX: what their LICENSE file says, as somebody read it. */
const READ = new Map([['duck 0.1.12', 'BSD-2-Clause']]);
/** A choice, and all at once, in the words of SPDX: https://spdx.github.io/spdx-spec/v3.0.1/annexes/spdx-license-expressions/ */
const CHOICE = / OR /;
const TOGETHER = / AND /;

/**
 * @typedef {{ name: string, version: string, licence: string }} Delivered a package that the built product needs
 * @typedef {{ version?: string, license?: string, dev?: boolean, devOptional?: boolean, optional?: boolean, peer?: boolean }} Locked
 */

/**
 * The packages that are delivered, by the lockfile: not those that only build and test, nor the Node that npm brings.
 *
 * @param {string} root
 * @returns {Delivered[]} by name and version
 */
export function delivered(root) {
  /** @type {Record<string, Locked>} */
  const packages = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  return Object.entries(packages)
    .filter(([path, { dev, devOptional, optional }]) => path !== '' && !dev && !devOptional && !optional)
    .map(([path, { version = '', license = '' }]) => {
      const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
      return { name, version, licence: READ.get(`${name} ${version}`) ?? (license || licenceIn(join(root, path))) };
    })
    .filter((each, at, all) => all.findIndex((other) => idOf(other) === idOf(each)) === at)
    .sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1));
}

/** @param {Delivered[]} packages @returns {string[]} one sentence for each that may not be delivered */
export function licenceFaults(packages) {
  return packages
    .filter(({ licence }) => !isTaken(licence))
    .map(
      (each) =>
        `${idOf(each)} is under ${each.licence || 'no licence'}: read it, then take it in licences.mjs or drop it.`,
    );
}

/** The page for people. @param {Delivered[]} packages */
export function licencePage(packages) {
  const kinds = Map.groupBy(packages, ({ licence }) => licence);
  const chapters = [...kinds].sort(([a], [b]) => (a < b ? -1 : 1)).map(([licence, list]) => chapter(licence, list));
  return [
    '# Licences',
    '',
    `What the built product is made of besides its own code: ${packages.length} packages. Written by \`npm run licences\` from the lockfile; a spec`,
    'refuses a licence that nobody has looked at, and this page when it is not the newest.',
    '',
    ...chapters,
  ].join('\n');
}

/** @param {string} licence @param {Delivered[]} list */
function chapter(licence, list) {
  return `## ${licence}\n\n${list.map((each) => `- ${idOf(each)}`).join('\n')}\n`;
}

/** @param {string} licence an expression of SPDX, without brackets inside of brackets */
function isTaken(licence) {
  const words = licence.replace(/^\((.*)\)$/, '$1');
  if (CHOICE.test(words)) return words.split(CHOICE).some((each) => TAKEN.has(each));
  return words.split(TOGETHER).every((each) => TAKEN.has(each));
}

/** Some lockfile entries lack it. @param {string} folder @returns {string} */
function licenceIn(folder) {
  const file = join(folder, 'package.json');
  if (!existsSync(file)) return '';
  const { license, licenses } = JSON.parse(readFileSync(file, 'utf8'));
  // Before npm 2 there was a list.
  return license ?? licenses?.map((/** @type {{ type: string }} */ { type }) => type).join(' OR ') ?? '';
}

/** @param {Delivered} delivered */
function idOf({ name, version }) {
  return `${name} ${version}`;
}
