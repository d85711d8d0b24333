import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { readConfig } from '../deploy/read-config.mjs';
import { ROOT } from '../running/workspace.mjs';
import { composeSchema } from './compose-schema.mjs';

/** @typedef {import('./compose-schema.mjs').Compose} Compose */

/** After the drain: saving, handing over, closing the database. */
const END_S = 10;
const FOLDER = join(ROOT, 'docker');

/**
 * What is wrong with a Compose file: by its schema, by what it names and does not have, by what the API takes.
 *
 * @param {string} text
 * @param {Record<string, string>} given what `docker/.env` would hold
 * @returns {string[]} one sentence each
 */
export function composeFaults(text, given) {
  const read = composeSchema.safeParse(parse(text));
  if (!read.success) return read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  return [...referenceFaults(read.data), ...apiFaults(read.data, given)];
}

/** The names that a Compose file takes from its environment. @param {string} text @returns {{ needed: string[], passed: string[] }} */
export function variablesOf(text) {
  const compose = composeSchema.parse(parse(text));
  const needed = [...text.matchAll(/\$\{(\w+):\?\}/g)].map(([, name = '']) => name);
  const passed = Object.values(compose.services).flatMap(({ environment = {} }) =>
    Object.keys(environment).filter((name) => environment[name] === null),
  );
  return { needed: [...new Set(needed)], passed };
}

/** @param {Compose} compose */
function referenceFaults({ services, volumes, networks, secrets = {} }) {
  return Object.entries(services).flatMap(([name, service]) => [
    ...Object.keys(service.depends_on ?? {})
      .filter((other) => !services[other])
      .map((other) => `${name} waits for ${other}, which is not there`),
    ...Object.entries(service.depends_on ?? {})
      .filter(([other, { condition }]) => condition === 'service_healthy' && !isChecked(services[other]))
      .map(([other]) => `${name} waits until ${other} is healthy, which nobody checks`),
    ...(service.networks ?? []).filter((each) => !(each in networks)).map((each) => `${name}: no network ${each}`),
    ...(service.secrets ?? []).filter((each) => !(each in secrets)).map((each) => `${name}: no secret ${each}`),
    ...(service.volumes ?? [])
      .map((mount) => mount.split(':')[0] ?? '')
      .filter((source) => (source.startsWith('.') ? !existsSync(join(FOLDER, source)) : !(source in volumes)))
      .map((source) => `${name} mounts ${source}, which is not there`),
  ]);
}

/** Built from our Dockerfile, which has a health check of its own. @param {Compose['services'][string] | undefined} service */
function isChecked(service) {
  return service?.healthcheck !== undefined || service?.build !== undefined;
}

/** @param {Compose} compose @param {Record<string, string>} given */
function apiFaults({ services }, given) {
  const { environment = {}, stop_grace_period: grace = '10s' } = services['api'] ?? {};
  const filled = Object.entries(environment).map(([name, value]) => [name, fill(value ?? given[name] ?? '', given)]);
  const { names, config, fault } = readConfig(Object.fromEntries([['NODE_ENV', 'production'], ...filled]));
  const needed = (config?.['STREAM_DRAIN_MS'] ?? 0) / 1000 + END_S;
  return [
    ...Object.keys(environment)
      .filter((name) => !names.includes(name))
      .map((name) => `api is given ${name}, which it does not read`),
    ...(fault ? [fault] : []),
    ...(Number.parseInt(grace, 10) >= needed
      ? []
      : [`stop_grace_period is ${grace}; to drain and close it takes ${needed}s`]),
  ];
}

/** @param {string} value @param {Record<string, string>} given */
function fill(value, given) {
  return value.replaceAll(/\$\{(\w+):\?\}/g, (_, name) => given[name] ?? '');
}
