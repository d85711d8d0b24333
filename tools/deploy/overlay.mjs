import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { ROOT } from '../running/workspace.mjs';

export const KUBERNETES = join(ROOT, 'deploy/kubernetes');
export const OVERLAYS = ['small', 'production'];

/**
 * An object for Kubernetes, as it stands in a file: its schema is checked elsewhere, so here it is anything.
 *
 * @typedef {{ apiVersion: string, kind: string, metadata: { name: string, labels?: Record<string, string> }, [field: string]: any }} Manifest
 */

/**
 * What `kubectl apply -k` would send.
 *
 * @param {string} name the overlay's
 * @param {string} [folder] of base and overlays
 * @returns {Manifest[]} Throws with the words of kustomize where it cannot be built
 */
export function buildOverlay(name, folder = KUBERNETES) {
  // Its warnings about older spellings are not ours: see base/kustomization.yaml.
  const text = execFileSync('kubectl', ['kustomize', join(folder, 'overlays', name)], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return parseAllDocuments(text).map((document) => document.toJS());
}

/** `Deployment tasty-food` @param {Manifest} manifest */
export function nameOf({ kind, metadata }) {
  return `${kind} ${metadata.name}`;
}

/** Those that start pods, each with its pod. @param {Manifest[]} manifests */
export function podsOf(manifests) {
  return manifests
    .filter(({ spec }) => spec?.template?.spec?.containers)
    .map((manifest) => ({ name: nameOf(manifest), pod: manifest['spec'].template.spec, of: manifest }));
}
