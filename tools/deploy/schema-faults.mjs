import { join } from 'node:path';
import ts from 'typescript';
import { ROOT } from '../running/workspace.mjs';
import { nameOf } from './overlay.mjs';

/** @typedef {import('./overlay.mjs').Manifest} Manifest */

/** Groups that are no part of Kubernetes itself. @type {Record<string, string>} */
const PACKAGES = {
  'gateway.networking.k8s.io': '@kubernetes-models/gateway-api/',
  'monitoring.coreos.com': '@kubernetes-models/prometheus-operator/',
};

/** @param {Manifest} manifest @returns {string} the module with its schema and its type */
function modelOf({ apiVersion, kind }) {
  const [group = ''] = apiVersion.includes('/') ? apiVersion.split('/') : [];
  return `${PACKAGES[group] ?? 'kubernetes-models/'}${apiVersion}/${kind}`;
}

/**
 * What the published schema of each object refuses: missing fields, wrong kinds of value, words outside of their list.
 *
 * @param {Manifest[]} manifests
 * @returns {Promise<string[]>} one sentence each
 */
export async function schemaFaults(manifests) {
  const faults = await Promise.all(
    manifests.map(async (manifest) => {
      const model = await import(modelOf(manifest)).catch(() => undefined);
      if (!model) return `${nameOf(manifest)}: there is no such kind in ${manifest.apiVersion}`;
      try {
        new model[manifest.kind](manifest).validate();
        return '';
      } catch (fault) {
        return `${nameOf(manifest)}: ${/** @type {Error} */ (fault).message}`;
      }
    }),
  );
  return faults.filter(Boolean);
}

/**
 * Fields that no schema knows: a validator lets them pass and the cluster drops them, so a misspelt probe is no probe. The compiler finds
 * them, because an object literal may have no field that its type lacks.
 *
 * @param {Manifest[]} manifests
 * @returns {string[]} one sentence each
 */
export function unknownFields(manifests) {
  const file = join(ROOT, 'tools/deploy/manifests.generated.mts');
  const text = manifests.map(asTyped).join('\n');
  /** @type {ts.CompilerOptions} */
  const options = {
    noEmit: true,
    strict: true,
    skipLibCheck: true,
    types: [],
    lib: ['lib.es2023.d.ts'],
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
  };
  const host = ts.createCompilerHost(options);
  const { fileExists, getSourceFile } = host;
  host.fileExists = (name) => name === file || fileExists(name);
  host.getSourceFile = (name, ...rest) =>
    name === file ? ts.createSourceFile(name, text, ts.ScriptTarget.ESNext) : getSourceFile(name, ...rest);
  const program = ts.createProgram([file], options, host);
  const source = program.getSourceFile(file);
  return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map((diagnostic) =>
    sentenceOf(diagnostic, text),
  );
}

/** One line an object, so that a fault's line is the object's number. @param {Manifest} manifest @param {number} at */
function asTyped(manifest, at) {
  const type = `import('${modelOf(manifest)}').I${manifest.kind}`;
  return `export const ${manifest.kind}${at}: ${type} = ${JSON.stringify(manifest)};`;
}

/** @param {ts.Diagnostic} diagnostic @param {string} text */
function sentenceOf({ messageText, start = 0 }, text) {
  const kind = /export const ([A-Za-z]+)/.exec(text.slice(text.lastIndexOf('\n', start) + 1))?.[1];
  return `${kind}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
}
