/** What is known of one question. `key`: examples that share it are never in both halves of a check. */
export interface Example<Sign extends string> {
  readonly key: string;
  readonly answered: boolean;
  readonly weight: number;
  readonly signs: Readonly<Record<Sign, number>>;
}

const FOLDS = 10;
const RIDGE = 3;
const STEPS = 30;

/** Each example with the likelihood that weights learnt from the other folds give it. */
export function crossValidate<Sign extends string>(examples: readonly Example<Sign>[]) {
  const keys = [...new Set(examples.map(({ key }) => key))].sort();
  const foldOf = new Map(keys.map((key, at) => [key, (at * 7) % FOLDS]));
  return Array.from({ length: FOLDS }, (_, fold) => {
    const weights = fitLogistic(examples.filter(({ key }) => foldOf.get(key) !== fold));
    return examples
      .filter(({ key }) => foldOf.get(key) === fold)
      .map((example) => ({ ...example, likelihood: likelihoodBy(weights, example.signs) }));
  }).flat();
}

/** The weights of a logistic regression by Newton's method, its signs scaled alike and held back by a ridge. */
export function fitLogistic<Sign extends string>(
  examples: readonly Example<Sign>[],
): Record<Sign | 'constant', number> {
  const signs = Object.keys(examples[0]?.signs ?? {}) as Sign[];
  const scales = signs.map((sign) => deviation(examples.map((example) => example.signs[sign])));
  const rows = examples.map((example) => [...signs.map((sign, at) => example.signs[sign] / (scales[at] ?? 1)), 1]);
  let weights = new Array<number>(signs.length + 1).fill(0);
  for (let step = 0; step < STEPS; step++) {
    const gradient = weights.map((weight, at) => (at < signs.length ? RIDGE * weight : 0));
    const hessian = weights.map((_, at) =>
      weights.map((__, other) => (at !== other ? 0 : at < signs.length ? RIDGE : 1e-6)),
    );
    for (const [at, row] of rows.entries()) {
      const { answered, weight } = examples[at] as Example<Sign>;
      const likelihood = sigmoid(row.reduce((sum, value, place) => sum + value * (weights[place] ?? 0), 0));
      const curvature = weight * likelihood * (1 - likelihood);
      for (const [place, value] of row.entries()) {
        gradient[place] = (gradient[place] ?? 0) + weight * (likelihood - Number(answered)) * value;
        const line = hessian[place] as number[];
        for (const [other, against] of row.entries()) line[other] = (line[other] ?? 0) + curvature * value * against;
      }
    }
    const change = solve(hessian, gradient);
    weights = weights.map((weight, at) => weight - (change[at] ?? 0));
  }
  const named = signs.map((sign, at) => [sign, (weights[at] ?? 0) / (scales[at] ?? 1)] as const);
  return Object.fromEntries([...named, ['constant', weights.at(-1) ?? 0]]) as Record<Sign | 'constant', number>;
}

function likelihoodBy<Sign extends string>(
  weights: Record<Sign | 'constant', number>,
  signs: Readonly<Record<Sign, number>>,
): number {
  return sigmoid(
    (Object.keys(signs) as Sign[]).reduce((sum, sign) => sum + weights[sign] * signs[sign], weights.constant),
  );
}

/** The x of `matrix · x = right`, by elimination with the biggest pivot. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, at) => [...row, right[at] ?? 0]);
  const size = rows.length;
  for (let column = 0; column < size; column++) {
    const pivot = rows.reduce(
      (best, row, at) => (at >= column && Math.abs(row[column] ?? 0) > Math.abs(rows[best]?.[column] ?? 0) ? at : best),
      column,
    );
    [rows[column], rows[pivot]] = [rows[pivot] as number[], rows[column] as number[]];
    const lead = rows[column] as number[];
    for (const [at, row] of rows.entries()) {
      if (at === column) continue;
      const factor = (row[column] ?? 0) / (lead[column] ?? 1);
      for (let place = column; place <= size; place++) row[place] = (row[place] ?? 0) - factor * (lead[place] ?? 0);
    }
  }
  return rows.map((row, at) => (row[size] ?? 0) / (row[at] ?? 1));
}

function sigmoid(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}

function deviation(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length) || 1;
}
