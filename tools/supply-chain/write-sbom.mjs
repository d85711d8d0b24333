// `npm run --silent sbom > sbom.cdx.json`: what is delivered as CycloneDX, for a scanner or a customer. npm's own `--omit dev` also drops
// whatever a development package needs too (Express, Angular's core, half of the list), so it is asked for all, and the rest is left out here.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { delivered } from './licences.mjs';

const ROOT = join(import.meta.dirname, '../..');
const ASK = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'];

/** @typedef {{ 'bom-ref': string, group?: string, name: string, version: string }} Component */
/** @typedef {{ ref: string, dependsOn?: string[] }} Edge */

const whole = JSON.parse(
  execFileSync('npm', ASK, {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    shell: process.platform === 'win32',
  }),
);
const wanted = new Set(delivered(ROOT).map(({ name, version }) => `${name} ${version}`));
/** @type {Component[]} */
const components = whole.components.filter((/** @type {Component} */ each) => wanted.has(idOf(each)));
const refs = new Set([whole.metadata.component['bom-ref'], ...components.map((each) => each['bom-ref'])]);
/** @type {Edge[]} */
const dependencies = whole.dependencies
  .filter((/** @type {Edge} */ { ref }) => refs.has(ref))
  .map((/** @type {Edge} */ { ref, dependsOn = [] }) => ({
    ref,
    dependsOn: dependsOn.filter((each) => refs.has(each)),
  }));
// npm names the product after the folder that it stands in.
const metadata = {
  ...whole.metadata,
  component: { ...whole.metadata.component, name: 'tasty-food', type: 'application' },
};
console.log(JSON.stringify({ ...whole, metadata, components, dependencies }, undefined, 2));

/** @param {Component} component */
function idOf({ group, name, version }) {
  return `${group ? `${group}/` : ''}${name} ${version}`;
}
