/**
 * Reads the Prometheus text format (version 0.0.4) as strictly as it is written: every series announced by HELP and TYPE before
 * it and standing together, no series twice, names and labels of legal characters, histograms whose buckets grow up to their
 * count. Throws with the line that is wrong.
 * https://prometheus.io/docs/instrumenting/exposition_formats/#text-based-format
 */
export function readPrometheusText(text: string): Samples {
  if (!text.endsWith('\n')) throw new Error('The last line does not end.');
  const samples = new Samples();
  let family: Family | undefined;
  for (const line of text.slice(0, -1).split('\n')) {
    if (line === '') continue;
    try {
      if (line.startsWith('# HELP ')) family = samples.announce(line);
      else if (line.startsWith('# TYPE ')) typeOf(line, family);
      else samples.add(line, family);
    } catch (fault) {
      throw new Error(`${(fault as Error).message}: ${line}`, { cause: fault });
    }
  }
  samples.checkHistograms();
  return samples;
}

interface Family {
  readonly name: string;
  type?: string;
}

const TYPES = ['counter', 'gauge', 'histogram', 'summary', 'untyped'];
const NAME = '[a-zA-Z_:][a-zA-Z0-9_:]*';
const LABEL = '[a-zA-Z_][a-zA-Z0-9_]*="(?:[^"\\\\\\n]|\\\\["\\\\n])*"';
const HELP_LINE = new RegExp(`^# HELP (${NAME}) (\\S.*)$`);
const TYPE_LINE = new RegExp(`^# TYPE (${NAME}) (\\w+)$`);
const SAMPLE_LINE = new RegExp(`^(${NAME})(?:\\{(${LABEL}(?:,${LABEL})*)\\})? (\\S+)$`);

/** What a text said: values by name and labels. */
export class Samples {
  readonly families = new Map<string, string>();
  private readonly values = new Map<string, number>();

  get names(): string[] {
    return [...this.families.keys()];
  }

  /** Every series as `name{label="value"}`, labels in order of their names. */
  get series(): string[] {
    return [...this.values.keys()];
  }

  /** The value of one series; undefined where there is none. */
  value(name: string, labels: Record<string, string> = {}): number | undefined {
    return this.values.get(seriesOf(name, Object.entries(labels)));
  }

  /** All series of a name added up whose labels contain these; 0 where there is none. */
  sum(name: string, labels: Record<string, string> = {}): number {
    const wanted = Object.entries(labels).map(([label, value]) => `${label}="${value}"`);
    return [...this.values]
      .filter(([series]) => series === name || series.startsWith(`${name}{`))
      .filter(([series]) => wanted.every((label) => series.includes(label)))
      .reduce((sum, [, value]) => sum + value, 0);
  }

  announce(line: string): Family {
    const name = HELP_LINE.exec(line)?.[1];
    if (name === undefined) throw new Error('No HELP line');
    if (this.families.has(name)) throw new Error('Announced twice');
    this.families.set(name, '');
    return { name };
  }

  add(line: string, family: Family | undefined): void {
    const [, name = '', labels, text = ''] = SAMPLE_LINE.exec(line) ?? [];
    if (name === '') throw new Error('No sample');
    if (family?.type === undefined) throw new Error('Not announced');
    const suffixes = family.type === 'histogram' ? ['_bucket', '_sum', '_count'] : [''];
    if (!suffixes.some((suffix) => name === family.name + suffix)) throw new Error(`Not of ${family.name}`);
    if (family.type === 'counter' && !name.endsWith('_total')) throw new Error('A counter whose name has no _total');
    const value = numberOf(text);
    if (family.type !== 'gauge' && value < 0) throw new Error('Less than nothing');
    const series = seriesOf(name, labelsOf(labels));
    if (this.values.has(series)) throw new Error('Said twice');
    this.values.set(series, value);
    this.families.set(family.name, family.type);
  }

  checkHistograms(): void {
    for (const [series, value] of this.values) {
      const [, name = '', rest = ''] = /^(.*)_bucket\{(.*)\}$/.exec(series) ?? [];
      if (name === '' || this.families.get(name) !== 'histogram') continue;
      const labels = labelsOf(rest).filter(([label]) => label !== 'le');
      const count = this.values.get(seriesOf(`${name}_count`, labels));
      const all = this.values.get(seriesOf(`${name}_bucket`, [...labels, ['le', '+Inf']]));
      if (count === undefined || all !== count || value > count)
        throw new Error(`A bucket that does not add up: ${series}`);
    }
  }
}

function typeOf(line: string, family: Family | undefined): void {
  const [, name, type = ''] = TYPE_LINE.exec(line) ?? [];
  if (family === undefined || name !== family.name || family.type !== undefined)
    throw new Error('TYPE without its HELP');
  if (!TYPES.includes(type)) throw new Error('No such type');
  family.type = type;
}

function labelsOf(text: string | undefined): [string, string][] {
  const labels = [...(text ?? '').matchAll(new RegExp(LABEL, 'g'))].map(([label]): [string, string] => {
    const at = label.indexOf('=');
    return [label.slice(0, at), label.slice(at + 2, -1)];
  });
  if (new Set(labels.map(([name]) => name)).size !== labels.length) throw new Error('A label twice');
  return labels;
}

function seriesOf(name: string, labels: [string, string][]): string {
  if (labels.length === 0) return name;
  const sorted = labels.toSorted(([one], [other]) => (one < other ? -1 : 1));
  return `${name}{${sorted.map(([label, value]) => `${label}="${value}"`).join(',')}}`;
}

function numberOf(text: string): number {
  if (text === '+Inf') return Infinity;
  if (!/^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i.test(text)) throw new Error('No number');
  return Number(text);
}
