import { execFileSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readConfig } from '../deploy/read-config.mjs';
import { ROOT } from '../running/workspace.mjs';

/** Variables of other programs, and the beginning of several of ours. */
const NOT_OURS = ['MALLOC_ARENA_MAX', 'POSTGRES_PASSWORD', 'GRAFANA_PASSWORD', 'RETENTION_'];

describe('docs/operations.md', () => {
  const guide = readFileSync(join(ROOT, 'docs/operations.md'), 'utf8');
  const code = [...guide.matchAll(/`([^`\n]+)`/g)].map(([, text = '']) => text);
  const blocks = [...guide.matchAll(/```sh\n([^]*?)```/g)].map(([, text = '']) => text);
  const commands = [...code, ...blocks.flatMap((block) => block.split('\n'))];

  it('names files that are there', () => {
    const paths = commands
      .flatMap((text) => text.split(/\s+/))
      .filter((word) => /^(apps|libs|tools|docs|docker|deploy)\/[\w./-]+$/.test(word) && word !== 'docker/.env');
    expect(paths.length).toBeGreaterThan(25);
    expect(paths.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });

  it('names specs that are there', () => {
    const specs = code.filter((text) => /^[\w.-]+\.spec\.(ts|mjs)$/.test(text));
    const found = globSync('{apps,libs,tools}/**/*.spec.{ts,mjs}', { cwd: ROOT, exclude: ['**/node_modules/**'] });
    expect(specs.length).toBeGreaterThan(20);
    expect(specs.filter((name) => !found.some((file) => file.endsWith(`/${name}`)))).toEqual([]);
  });

  it('names npm scripts that are there', () => {
    const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    const named = commands.flatMap((text) =>
      [...text.matchAll(/npm run (?:--silent )?([\w:]+)/g)].map(([, name = '']) => name),
    );
    expect(named.length).toBeGreaterThan(4);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('names variables that the API reads, and metrics that it counts', () => {
    const { names } = readConfig({});
    const variables = code.flatMap((text) => text.match(/\b[A-Z]+(?:_[A-Z]+)+_?/g) ?? []);
    expect(variables.length).toBeGreaterThan(30);
    expect(new Set(variables.filter((name) => !names.includes(name) && !NOT_OURS.includes(name)))).toEqual(new Set());

    const metrics = code.filter((text) => /^tasty_food_\w+$/.test(text));
    const sources = globSync('{apps,libs}/api/**/*.ts', { cwd: ROOT, exclude: ['**/node_modules/**'] });
    const text = sources.map((file) => readFileSync(join(ROOT, file), 'utf8')).join('\n');
    expect(metrics.length).toBeGreaterThan(2);
    expect(metrics.filter((name) => !text.includes(`'${name}'`))).toEqual([]);
  });

  it('links to chapters and pages that are there', () => {
    const headings = [...guide.matchAll(/^## (.+)$/gm)].map(([, title = '']) => slugOf(title));
    const links = [...guide.matchAll(/\]\(([^)]+)\)/g)].map(([, target = '']) => target);
    expect(links.length).toBeGreaterThan(8);
    const broken = links.filter((target) =>
      target.startsWith('#')
        ? !headings.includes(target.slice(1))
        : !existsSync(join(ROOT, 'docs', target.replace(/#.*/, ''))),
    );
    expect(broken).toEqual([]);
  });

  it('has shell commands that a shell can read', () => {
    for (const block of blocks) execFileSync('/bin/sh', ['-n', '-c', block]);
    expect(blocks.length).toBeGreaterThan(1);
  });
});

/** As GitHub makes it. @param {string} title */
function slugOf(title) {
  return title
    .toLowerCase()
    .replaceAll(/[^\w\s-]/g, '')
    .replaceAll(' ', '-');
}
