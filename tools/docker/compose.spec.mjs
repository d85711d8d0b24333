import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { ROOT } from '../running/workspace.mjs';
import { composeFaults, variablesOf } from './compose-faults.mjs';

const read = (/** @type {string} */ file) => readFileSync(join(ROOT, 'docker', file), 'utf8');

describe('docker/compose.yaml', () => {
  const compose = read('compose.yaml');
  const example = read('.env.example');
  const given = {
    POSTGRES_PASSWORD: 'aLongPassword',
    ADMIN_EMAIL: 'admin@tasty-food.example',
    ADMIN_PASSWORD: 'twelve-characters',
    METRICS_TOKEN: 'sixteen-characters',
    GRAFANA_PASSWORD: 'another-password',
  };

  it('fits the specification, what it names is there, and the API takes what it is given', () => {
    expect(composeFaults(compose, given)).toEqual([]);
  });

  it('takes what .env.example lists: what must be set in the open, what may be as a comment', () => {
    const { needed, passed } = variablesOf(compose);
    expect([...example.matchAll(/^(\w+)=/gm)].map(([, name]) => name).toSorted()).toEqual(needed.toSorted());
    expect([...example.matchAll(/^#(\w+)=/gm)].map(([, name]) => name).toSorted()).toEqual(passed.toSorted());
    expect(needed.toSorted()).toEqual(Object.keys(given).toSorted());
  });

  it('keeps the database and Redis where nobody outside reaches them, and the API without rights', () => {
    for (const name of ['postgres', 'redis']) {
      const [, block = ''] = new RegExp(`\\n  ${name}:\\n([^]*?)\\n\\n`).exec(compose) ?? [];
      expect(block).toContain('networks: [data]');
      expect(block).not.toContain('ports:');
    }
    expect(compose).toMatch(/data:\n {4}internal: true/);
    expect(compose).toMatch(/read_only: true\n {4}tmpfs: \[\/tmp\]\n {4}cap_drop: \[ALL\]/);
  });

  it('gives Prometheus the token where its settings look for it, and Grafana the pictures where they are looked for', () => {
    const prometheus = parse(read('observability/prometheus.yml'));
    const [job] = prometheus.scrape_configs;
    expect(job.authorization.credentials_file).toBe('/run/secrets/metrics_token');
    expect(parse(compose).secrets.metrics_token.environment).toBe('METRICS_TOKEN');
    expect(job.dns_sd_configs[0]).toMatchObject({ names: ['api'], port: 3001 });
    for (const file of prometheus.rule_files) expect(compose).toContain(`:/etc/prometheus/${file}:ro`);
    const { providers } = parse(read('observability/grafana/provisioning/dashboards/tasty-food.yml'));
    for (const { options } of providers) expect(compose).toContain(`dashboards:${options.path}:ro`);
    const { datasources } = parse(read('observability/grafana/provisioning/datasources/prometheus.yml'));
    expect(datasources[0].url).toBe('http://prometheus:9090');
  });

  it.each([
    ['stop_grace_period: 45s', 'stop_grace_period: 30s', /takes 40s/],
    ['stop_grace_period:', 'stop_graceperiod:', /stop_graceperiod/],
    ['REDIS_URL: redis:', 'REDIS_URL: http:', /REDIS_URL: use redis/],
    ['REDIS_URL:', 'REDIS_ADDRESS:', /REDIS_ADDRESS, which it does not read/],
    ['      postgres:\n        condition', '      postgresql:\n        condition', /waits for postgresql/],
    [
      "    healthcheck:\n      test: ['CMD', 'redis-cli', 'ping']\n      interval: 5s\n      timeout: 3s\n      retries: 12\n",
      '',
      /redis is healthy, which nobody checks/,
    ],
    ['./nginx-api.conf:', './nginx-apis.conf:', /mounts \.\/nginx-apis\.conf/],
    ['- certificate:/certificate', '- certificates:/certificate', /mounts certificates/],
    ['networks: [edge, data]', 'networks: [edge, rows]', /no network rows/],
    ["- '443:443'", '- 443', /ports/],
    ['secrets: [metrics_token]', 'secrets: [metric_token]', /no secret metric_token/],
    ['./observability/alerts.yml:', './observability/alarms.yml:', /mounts \.\/observability\/alarms\.yml/],
  ])('with "%s" turned into "%s" is refused', (right, wrong, said) => {
    expect(compose).toContain(right);
    expect(composeFaults(compose.replace(right, wrong), given).join('\n')).toMatch(said);
  });
});
