import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../running/workspace.mjs';
import { nameOf, podsOf } from './overlay.mjs';
import { environmentOf } from './pod-faults.mjs';
import { readConfig } from './read-config.mjs';

/** @typedef {import('./overlay.mjs').Manifest} Manifest */

/** After the drain: saving, handing over, closing the database. */
const END_S = 10;
/** What Node takes beside its heap: code, buffers, threads. */
const BESIDE_HEAP_MIB = 100;
const STREAMS = ['/api/chat/turns/some/events', '/api/chat/stream', '/api/events'];
const PROBES = ['/health/startup', '/health/live', '/health/ready'];

/**
 * Whether the objects fit each other and the API: times, memory, names, labels, paths.
 *
 * @param {Manifest[]} manifests
 * @returns {string[]} one sentence each
 */
export function fitFaults(manifests) {
  const deployment = podsOf(manifests).find(({ of }) => of.kind === 'Deployment');
  if (!deployment) return ['there is no Deployment'];
  const [container] = deployment.pod.containers;
  const { config } = readConfig(environmentOf(container, manifests));
  return [
    ...endFaults(deployment.pod, container, config?.['STREAM_DRAIN_MS'] ?? Infinity),
    ...memoryFaults(container),
    ...probeFaults(container),
    ...selectorFaults(manifests),
    ...routeFaults(manifests),
    ...autoscalerFaults(manifests, config?.['STREAM_TIMEOUT_MS'] ?? Infinity),
  ];
}

/** @param {any} pod @param {any} container @param {number} drainMs */
function endFaults({ terminationGracePeriodSeconds = 30 }, { lifecycle }, drainMs) {
  const slept = Number(lifecycle?.preStop?.exec?.command?.[1] ?? 0);
  const needed = slept + drainMs / 1000 + END_S;
  return [
    ...(slept >= 5 ? [] : ['it does not sleep before it goes: gateways still send to it']),
    ...(terminationGracePeriodSeconds >= needed
      ? []
      : [
          `terminationGracePeriodSeconds is ${terminationGracePeriodSeconds}; to sleep, drain and close it needs ${needed}`,
        ]),
  ];
}

/** @param {any} container */
function memoryFaults({ args, resources }) {
  const flag = (/** @type {string} */ name) =>
    Number(args.find((/** @type {string} */ arg) => arg.startsWith(`${name}=`))?.split('=')[1] ?? NaN);
  const limit = mebibytes(resources.limits.memory);
  const heap = (limit * flag('--max-old-space-size-percentage')) / 100 + 3 * flag('--max-semi-space-size');
  const reader = Number(/HEAP_MEGABYTES = (\d+)/.exec(source('libs/api/extraction/src/extract-text.ts'))?.[1]);
  const needed = Math.ceil(heap + reader + BESIDE_HEAP_MIB);
  return needed <= limit ? [] : [`the heap, a reader of documents and the rest may take ${needed} MiB of ${limit}`];
}

/** @param {any} container */
function probeFaults({ startupProbe, livenessProbe, readinessProbe, ports }) {
  return [startupProbe, livenessProbe, readinessProbe].flatMap((probe, at) => {
    const { path, port } = probe?.httpGet ?? {};
    const known = ports.some((/** @type {any} */ { name }) => name === port);
    return path === PROBES[at] && known ? [] : [`a probe must ask ${PROBES[at]} at a port of its container`];
  });
}

/** Each selector must find what it is meant for. @param {Manifest[]} manifests */
function selectorFaults(manifests) {
  const pods = podsOf(manifests).map(({ of }) => of['spec'].template.metadata.labels);
  const services = manifests.filter(({ kind }) => kind === 'Service');
  const serviceLabels = services.map(({ metadata }) => metadata.labels ?? {});
  return manifests.flatMap((manifest) => {
    const [selector, among] = selectorOf(manifest, pods, serviceLabels);
    if (!selector || among.some((labels) => Object.entries(selector).every(([key, value]) => labels[key] === value)))
      return [];
    return [`${nameOf(manifest)} selects nothing`];
  });
}

/**
 * @param {Manifest} manifest
 * @param {Record<string, string>[]} pods
 * @param {Record<string, string>[]} services
 * @returns {[Record<string, string> | undefined, Record<string, string>[]]}
 */
function selectorOf({ kind, ...rest }, pods, services) {
  const { selector, podSelector } = rest['spec'] ?? {};
  if (kind === 'Service') return [selector, pods];
  if (kind === 'ServiceMonitor') return [selector.matchLabels, services];
  return [(selector ?? podSelector)?.matchLabels, pods];
}

/** A gateway's own limit would cut answers off. @param {Manifest[]} manifests */
function routeFaults(manifests) {
  const rules = manifests.filter(({ kind }) => kind === 'HTTPRoute').flatMap((route) => route['spec'].rules);
  return STREAMS.flatMap((path) => {
    const [rule] = rules
      .flatMap((each) => each.matches.map((/** @type {any} */ match) => ({ each, value: match.path.value })))
      .filter(({ value }) => path.startsWith(value))
      .sort((a, b) => b.value.length - a.value.length);
    const { request, backendRequest } = rule?.each.timeouts ?? {};
    return request === '0s' && backendRequest === '0s' ? [] : [`the route of ${path} has a time limit`];
  });
}

/** @param {Manifest[]} manifests @param {number} longestMs an answer may take so long */
function autoscalerFaults(manifests, longestMs) {
  return manifests
    .filter(({ kind }) => kind === 'HorizontalPodAutoscaler')
    .flatMap(({ spec }) => {
      const target = manifests.find(
        ({ kind, metadata }) => kind === spec.scaleTargetRef.kind && metadata.name === spec.scaleTargetRef.name,
      );
      const down = spec.behavior?.scaleDown ?? {};
      return [
        ...(target ? [] : [`the autoscaler scales ${spec.scaleTargetRef.name}, which is not there`]),
        ...(target?.['spec'].replicas === undefined ? [] : ['replicas is set: each apply would undo the autoscaler']),
        ...(spec.minReplicas >= 2 ? [] : ['the autoscaler may go down to a single instance']),
        ...(down.stabilizationWindowSeconds * 1000 >= longestMs
          ? []
          : ['it scales down sooner than an answer may take']),
      ];
    });
}

/** @param {string} quantity `512Mi`, `1Gi` */
function mebibytes(quantity) {
  return Number.parseFloat(quantity) * (quantity.endsWith('Gi') ? 1024 : 1);
}

/** @param {string} file */
function source(file) {
  return readFileSync(join(ROOT, file), 'utf8');
}
