import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { isProgram } from '../checks/machine.mjs';
import { ROOT } from '../running/workspace.mjs';

const FOLDER = join(ROOT, 'docker/observability');
const METRIC = /\b(?:gen_ai|tasty_food|process|nodejs)_[a-z0-9_]+/g;
/** What a histogram is read by. */
const SUFFIX = /_(?:bucket|sum|count)$/;

/** @typedef {{ alert: string, expr: string, annotations: { summary: string, description: string } }} Rule */
/** @typedef {{ alertname: string, exp_alerts: unknown[] }} RuleTest */

const read = (/** @type {string} */ file) => readFileSync(join(FOLDER, file), 'utf8');
/** @type {Rule[]} */
const rules = parse(read('alerts.yml')).groups.flatMap((/** @type {{ rules: Rule[] }} */ { rules }) => rules);
/** @type {RuleTest[]} */
const ruleTests = parse(read('alerts.test.yml')).tests.flatMap(
  (/** @type {{ alert_rule_test: RuleTest[] }} */ { alert_rule_test }) => alert_rule_test,
);

/** The table of docs/observability.md, which a spec of the API holds against what a scrape shows. */
const documented = new Set(
  [...readFileSync(join(ROOT, 'docs/observability.md'), 'utf8').matchAll(/^\| `([a-z0-9_]+)`/gm)].map(
    ([, name]) => name,
  ),
);

describe('the alerts', () => {
  it.each(rules.map(({ alert }) => alert))('%s has a test in which it fires and one in which it does not', (alert) => {
    const fires = ruleTests
      .filter(({ alertname }) => alertname === alert)
      .map(({ exp_alerts: fired }) => fired.length > 0);
    expect(fires.toSorted()).toEqual([false, true]);
  });

  it.each(rules.map((rule) => [rule.alert, rule]))('%s asks for metrics that there are', (_, rule) => {
    for (const name of metricsOf(rule.expr)) expect([...documented]).toContain(name);
  });
});

describe('the dashboard', () => {
  const dashboard = JSON.parse(read('grafana/dashboards/tasty-food.json'));
  /** @type {{ title: string, targets: { expr: string }[] }[]} */
  const panels = dashboard.panels.filter((/** @type {{ type: string }} */ { type }) => type !== 'row');
  const queries = panels.flatMap(({ title, targets }) => targets.map(({ expr }) => [title, expr]));

  it.each(queries)('%s asks for metrics that there are: %s', (_, expr) => {
    expect(metricsOf(expr).length).toBeGreaterThan(0);
    for (const name of metricsOf(expr)) expect([...documented]).toContain(name);
  });

  it('shows every metric', () => {
    const shown = new Set(queries.flatMap(([, expr]) => metricsOf(expr ?? '')));
    expect([...documented].filter((name) => name !== undefined && !shown.has(name))).toEqual([]);
  });

  it('finds its source by the name that is provisioned', () => {
    const { datasources } = parse(read('grafana/provisioning/datasources/prometheus.yml'));
    const uids = JSON.stringify(dashboard).match(/"uid":"[^"]+"/g) ?? [];
    expect(new Set(uids)).toEqual(new Set(['"uid":"tasty-food"', `"uid":"${datasources[0].uid}"`]));
  });
});

describePromtool('what Prometheus is given', () => {
  const promtool = (/** @type {string[]} */ ...typed) =>
    execFileSync('promtool', typed, { cwd: FOLDER, encoding: 'utf8' });

  it('is a configuration that it takes', () => {
    // The file of the token is there only where it runs.
    expect(promtool('check', 'config', '--syntax-only', 'prometheus.yml')).toContain('SUCCESS');
  });

  it('are rules that it takes', () => {
    expect(promtool('check', 'rules', 'alerts.yml')).toContain(`SUCCESS: ${rules.length} rules found`);
  });

  it('are rules that fire when they must, in the words for the operator, and only then', () => {
    expect(promtool('test', 'rules', 'alerts.test.yml')).toContain('SUCCESS');
  });

  it.each([
    ['rules', "groups: [{ name: x, rules: [{ alert: X, expr: 'up ==' }] }]", /parse error/],
    ['config', 'scrape_intervall: 1s', /field scrape_intervall not found/],
  ])('are %s that it would refuse with a fault in them', (kind, fault, words) => {
    const folder = mkdtempSync(join(tmpdir(), 'tasty-food-promtool-'));
    const file = join(folder, 'faulty.yml');
    writeFileSync(file, fault);
    const { status, stdout, stderr } = spawnSync('promtool', ['check', kind, file], { encoding: 'utf8' });
    rmSync(folder, { recursive: true });
    expect(stdout + stderr).toMatch(words);
    expect(status).not.toBe(0);
  });
});

/** @param {string} expr */
function metricsOf(expr) {
  const outsideLabels = expr.replaceAll(/\{[^}]*\}/g, '').replaceAll(/\b(by|ignoring) \([^)]*\)/g, '');
  return (outsideLabels.match(METRIC) ?? []).map((name) => name.replace(SUFFIX, ''));
}

/**
 * A suite that needs promtool: skipped by name without it; with `CI=true` it runs and fails.
 *
 * @param {string} title
 * @param {() => void} suite
 */
function describePromtool(title, suite) {
  if (process.env['CI'] === 'true' || isProgram('promtool')) describe(title, suite);
  else describe.skip(`${title}: no promtool (it comes with the Debian package prometheus)`, suite);
}
