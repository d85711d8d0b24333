import { podsOf } from './overlay.mjs';
import { readConfig } from './read-config.mjs';

/** @typedef {import('./overlay.mjs').Manifest} Manifest */

const SECRETS = ['DATABASE_URL', 'REDIS_URL', 'ANTHROPIC_API_KEY', 'METRICS_TOKEN', 'ADMIN_PASSWORD', 'SECRETS_KEY'];
/** What stands in for a secret while the configuration is read. @type {Record<string, string>} */
const STAND_INS = {
  DATABASE_URL: 'postgres://tasty_food:secret@postgres.example:5432/tasty_food',
  REDIS_URL: 'redis://redis.example:6379/0',
  ADMIN_EMAIL: 'admin@tasty-food.example',
  SECRETS_KEY: Buffer.alloc(32).toString('base64'),
};
const OF_A_SECRET = 'a-secret-of-some-length';

/**
 * What no schema asks of a pod, but this house does: without rights, nothing writable, secrets by reference, and settings that the API
 * takes.
 *
 * @param {Manifest[]} manifests
 * @returns {string[]} one sentence each
 */
export function podFaults(manifests) {
  return podsOf(manifests).flatMap(({ name, pod }) =>
    [
      ...rightsFaults(pod),
      ...pod.containers.flatMap((/** @type {any} */ each) => containerFaults(each, manifests)),
    ].map((fault) => `${name}: ${fault}`),
  );
}

/**
 * The environment of a container, its ConfigMaps and secrets filled in.
 *
 * @param {any} container
 * @param {Manifest[]} manifests
 * @returns {Record<string, string>}
 */
export function environmentOf({ envFrom = [], env = [] }, manifests) {
  const maps = envFrom.map(
    (/** @type {any} */ { configMapRef }) => configMapNamed(configMapRef.name, manifests)?.['data'] ?? {},
  );
  const own = env.map((/** @type {any} */ { name, value }) => [name, value ?? STAND_INS[name] ?? OF_A_SECRET]);
  return Object.assign({}, ...maps, Object.fromEntries(own));
}

/** @param {any} pod */
function rightsFaults({ securityContext = {}, automountServiceAccountToken, enableServiceLinks }) {
  return said({
    'runs as root: set runAsNonRoot and runAsUser': !securityContext.runAsNonRoot || !(securityContext.runAsUser > 0),
    'has no seccompProfile RuntimeDefault': securityContext.seccompProfile?.type !== 'RuntimeDefault',
    'mounts a token that it does not use: automountServiceAccountToken: false': automountServiceAccountToken !== false,
    'takes variables from services of the namespace: enableServiceLinks: false': enableServiceLinks !== false,
  });
}

/** @param {any} container @param {Manifest[]} manifests */
function containerFaults(container, manifests) {
  const { securityContext = {}, resources = {}, env = [], envFrom = [] } = container;
  const missing = envFrom.filter(
    (/** @type {any} */ { configMapRef }) => !configMapNamed(configMapRef?.name, manifests),
  );
  const environment = environmentOf(container, manifests);
  const { names, fault } = readConfig(environment);
  const unknown = Object.keys(environment).filter((name) => !names.includes(name));
  return [
    ...said({
      'may gain rights: allowPrivilegeEscalation: false': securityContext.allowPrivilegeEscalation !== false,
      'keeps capabilities: drop: [ALL]': !securityContext.capabilities?.drop?.includes('ALL'),
      'may write to its own files: readOnlyRootFilesystem: true': securityContext.readOnlyRootFilesystem !== true,
      'may take all memory of its node: set resources.limits.memory': !resources.limits?.memory,
      'asks for nothing: set resources.requests': !resources.requests?.memory || !resources.requests?.cpu,
    }),
    ...env
      .filter((/** @type {any} */ { name, value }) => SECRETS.includes(name) && value !== undefined)
      .map((/** @type {any} */ { name }) => `holds ${name} in plain words: take it from a secret`),
    ...missing.map(() => 'takes settings of a ConfigMap that is not there'),
    ...unknown.map((name) => `sets ${name}, which the API does not read`),
    ...(fault ? [fault] : []),
  ];
}

/** @param {string} name @param {Manifest[]} manifests */
function configMapNamed(name, manifests) {
  return manifests.find(({ kind, metadata }) => kind === 'ConfigMap' && metadata.name === name);
}

/** The sentences that are true. @param {Record<string, boolean>} sentences */
function said(sentences) {
  return Object.keys(sentences).filter((sentence) => sentences[sentence]);
}
