import { readFileSync } from 'node:fs';

/**
 * @typedef {{ version?: string, resolved?: string, optional?: boolean, dependencies?: Record<string, string>, optionalDependencies?: Record<string, string> }} LockedPackage
 * @typedef {Record<string, LockedPackage>} LockedPackages
 */

/**
 * Faults of a lockfile that stay hidden until a fresh machine runs `npm ci`.
 *
 * @param {string} file
 * @returns {string[]} one sentence for each fault
 */
export function lockfileFaults(file) {
  /** @type {LockedPackages} */
  const packages = JSON.parse(readFileSync(file, 'utf8')).packages;
  return [...missingEdges(packages), ...downloadAddresses(packages)];
}

/**
 * npm writes lockfiles that lack optional packages of optional packages, and `npm ci` then refuses them ("Missing: x from lock
 * file"). Every dependency must be found the way Node looks it up: beside the package, then in each folder above it.
 *
 * @param {LockedPackages} packages
 */
export function missingEdges(packages) {
  return Object.entries(packages).flatMap(([path, { dependencies, optionalDependencies }]) =>
    Object.keys({ ...dependencies, ...optionalDependencies })
      .filter((name) => !foldersUpwards(path).some((folder) => packages[`${folder}node_modules/${name}`]))
      .map((name) => `${path || 'the workspace'} needs ${name}, which has no entry: npm ci will refuse this lockfile.`),
  );
}

/** The lockfile must work with whichever registry npm is set to. @param {LockedPackages} packages */
export function downloadAddresses(packages) {
  return Object.entries(packages)
    .filter(([, { resolved }]) => resolved?.startsWith('http'))
    .map(
      ([path]) => `${path} carries a download address ("resolved"); .npmrc leaves them out, so regenerate it with npm.`,
    );
}

/** `a/node_modules/b` → [`a/node_modules/b/`, `a/`, ``]. @param {string} path */
function foldersUpwards(path) {
  const folders = [];
  for (let at = path; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/'))))
    folders.push(`${at}/`);
  return [...folders, ''];
}
