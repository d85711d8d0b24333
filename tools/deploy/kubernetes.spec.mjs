import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { isProgram } from '../checks/machine.mjs';
import { ROOT } from '../running/workspace.mjs';
import { fitFaults } from './fit-faults.mjs';
import { buildOverlay, KUBERNETES, OVERLAYS, podsOf } from './overlay.mjs';
import { podFaults } from './pod-faults.mjs';
import { schemaFaults, unknownFields } from './schema-faults.mjs';

const COMPILE_MS = 60_000;

describeKubectl('deploy/kubernetes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tasty-food-kubernetes-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  /** All that is said of an overlay but unknown fields, for which a compiler is asked. @param {import('./overlay.mjs').Manifest[]} manifests */
  const faultsOf = async (manifests) => [
    ...(await schemaFaults(manifests)),
    ...podFaults(manifests),
    ...fitFaults(manifests),
  ];

  /** The overlay, with a fault put into one of its files. @param {string} overlay @param {string} file @param {string} right @param {string} wrong */
  function planted(overlay, file, right, wrong) {
    const copy = mkdtempSync(join(folder, 'planted-'));
    cpSync(KUBERNETES, copy, { recursive: true });
    const text = readFileSync(join(copy, file), 'utf8');
    if (!text.includes(right)) throw new Error(`${file} no longer holds "${right}"; the trial must follow it.`);
    writeFileSync(join(copy, file), text.replace(right, wrong));
    return buildOverlay(overlay, copy);
  }

  it.each(OVERLAYS)('%s is built, fits its schemas, this house and the API', async (overlay) => {
    const manifests = buildOverlay(overlay);
    expect(manifests.length).toBeGreaterThan(8);
    expect(await faultsOf(manifests)).toEqual([]);
  });

  it('every file is part of an overlay, but for the values of the adapter', () => {
    const files = globSync('**/*.yaml', { cwd: KUBERNETES }).filter(
      (file) => !/kustomization|adapter-values/.test(file),
    );
    const named = globSync('**/kustomization.yaml', { cwd: KUBERNETES }).flatMap((file) => {
      const { resources = [], patchesStrategicMerge = [] } = parse(readFileSync(join(KUBERNETES, file), 'utf8'));
      return [...resources, ...patchesStrategicMerge].map((name) => join(file, '..', name));
    });
    expect(named.toSorted()).toEqual(files.toSorted());
  });

  it(
    'has no field that Kubernetes does not know; a misspelt one is found',
    () => {
      const misspelt = planted('small', 'base/deployment.yaml', 'livenessProbe:', 'livenesProbe:').filter(
        ({ kind }) => kind === 'Deployment',
      );
      const misplaced = planted(
        'production',
        'overlays/production/autoscaler.yaml',
        '    scaleDown:',
        '    scaleDwn:',
      ).filter(({ kind }) => kind === 'HorizontalPodAutoscaler');
      const sound = OVERLAYS.flatMap((overlay) => buildOverlay(overlay));
      expect(unknownFields([...sound, ...misspelt, ...misplaced])).toEqual([
        expect.stringMatching(/^Deployment: .*livenesProbe/),
        expect.stringMatching(/^HorizontalPodAutoscaler: .*scaleDwn/),
      ]);
    },
    COMPILE_MS,
  );

  it.each([
    ['base/deployment.yaml', '            - name: http\n', '            - nom: http\n', /containerPort|port/i],
    ['base/deployment.yaml', 'whenUnsatisfiable: ScheduleAnyway', 'whenUnsatisfiable: Perhaps', /whenUnsatisfiable/],
    ['base/deployment.yaml', 'maxSurge: 1', 'maxSurge: {}', /maxSurge/],
    ['base/http-route.yaml', 'request: 0s', 'request: never', /timeouts/],
    ['base/network-policy.yaml', 'policyTypes: [Ingress', 'policyTypes: [1', /policyTypes/],
    ['base/service.yaml', 'port: 80', 'port: eighty', /port/],
    ['base/disruption-budget.yaml', 'kind: PodDisruptionBudget', 'kind: PodDisruption', /no such kind/],
    ['base/deployment.yaml', 'runAsNonRoot: true', 'runAsNonRoot: false', /runs as root/],
    ['base/deployment.yaml', 'readOnlyRootFilesystem: true', 'readOnlyRootFilesystem: false', /write to its own/],
    ['base/deployment.yaml', 'drop: [ALL]', 'drop: [NET_RAW]', /keeps capabilities/],
    ['base/migrate.yaml', 'type: RuntimeDefault', 'type: Unconfined', /migrate: has no seccompProfile/],
    ['base/deployment.yaml', 'enableServiceLinks: false', 'enableServiceLinks: true', /variables from services/],
    ['base/kustomization.yaml', 'STREAM_DRAIN_MS=30000', 'STREAM_DRAIN_MS=50000', /it needs 70/],
    ['base/kustomization.yaml', 'LOG_LEVEL=info', 'LOG_LEVEL=loud', /LOG_LEVEL: use fatal/],
    ['base/kustomization.yaml', 'LOG_LEVEL=info', 'LOG_LEVL=info', /LOG_LEVL, which the API does not read/],
    ['base/deployment.yaml', 'terminationGracePeriodSeconds: 55', 'terminationGracePeriodSeconds: 30', /it needs 50/],
    ['base/deployment.yaml', 'percentage=45', 'percentage=75', /may take 1276 MiB of 1024/],
    ['base/deployment.yaml', 'path: /health/live', 'path: /health', /must ask \/health\/live/],
    [
      'base/service.yaml',
      'component: api\n  ports',
      'component: portal\n  ports',
      /Service tasty-food selects nothing/,
    ],
    [
      'base/http-route.yaml',
      'value: /api/events',
      'value: /api/event-stream',
      /route of \/api\/events has a time limit/,
    ],
    [
      'overlays/production/service-monitor.yaml',
      'component: api',
      'component: web',
      /ServiceMonitor tasty-food selects/,
    ],
    ['overlays/production/autoscaler.yaml', 'WindowSeconds: 600', 'WindowSeconds: 60', /scales down sooner/],
    [
      'overlays/production/deployment.yaml',
      'spec:\n  template',
      'spec:\n  replicas: 3\n  template',
      /undo the autoscaler/,
    ],
  ])('%s with "%s" turned into "%s" is refused', async (file, right, wrong, said) => {
    expect((await faultsOf(planted('production', file, right, wrong))).join('\n')).toMatch(said);
  });

  it('starts programs that the build makes', () => {
    const build = readFileSync(join(ROOT, 'apps/api/webpack.config.js'), 'utf8');
    const programs = podsOf(buildOverlay('small')).map(({ pod }) => pod.containers[0].args.join(' '));
    expect(programs).toEqual([
      expect.stringMatching(/ dist\/apps\/api\/main\.js$/),
      expect.stringMatching(/ dist\/apps\/api\/cli\.js migrate$/),
    ]);
    expect(build).toContain("main: './src/main.ts'");
    expect(build).toContain("entryName: 'cli'");
  });

  it('a secret in plain words is refused', async () => {
    const manifests = buildOverlay('small');
    const [env] = podsOf(manifests).map(({ pod }) => pod.containers[0].env);
    env.push({ name: 'ANTHROPIC_API_KEY', value: 'plain' });
    expect((await faultsOf(manifests)).join('\n')).toContain('holds ANTHROPIC_API_KEY in plain words');
  });

  it('the autoscaler asks for a figure that the API gives and the adapter passes on', () => {
    const { rules } = parse(readFileSync(join(KUBERNETES, 'overlays/production/adapter-values.yaml'), 'utf8'));
    const autoscaler = buildOverlay('production').find(({ kind }) => kind === 'HorizontalPodAutoscaler');
    const asked = autoscaler?.['spec'].metrics.flatMap((/** @type {any} */ { pods }) => pods?.metric.name ?? []);
    expect(asked).toEqual(rules.custom.map((/** @type {any} */ { name }) => name.as));
    expect(rules.custom[0].seriesQuery).toContain(`${asked[0]}{`);
    expect(sourcesOfMetrics()).toContain(`'${asked[0]}'`);
  });
});

function sourcesOfMetrics() {
  const files = globSync(['libs/api/chat/src/metrics/*.ts', 'libs/api/answers/src/record/*.ts'], { cwd: ROOT });
  return files.map((file) => readFileSync(join(ROOT, file), 'utf8')).join('\n');
}

/** Skipped by name without kubectl; with `CI=true` it runs and fails. @param {string} title @param {() => void} suite */
function describeKubectl(title, suite) {
  if (process.env['CI'] === 'true' || isProgram('kubectl')) describe(title, suite);
  else describe.skip(`${title}: no kubectl (apt-get install -y kubernetes-client)`, suite);
}
