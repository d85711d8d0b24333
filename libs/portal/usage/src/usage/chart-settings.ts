import type { ChartConfiguration } from 'chart.js';
import type { Measure, Series } from './measures';
import type { SpanSum } from './spans';

export interface Drawing {
  readonly measure: Measure;
  readonly sums: readonly SpanSum[];
  readonly series: readonly Series[];
  readonly nameOf: (series: Series) => string;
  readonly labelOf: (day: string) => string;
  /** A value in full, and as short as an axis wants it. */
  readonly text: (value: number) => string;
  readonly axisText: (value: number) => string;
  readonly colour: (token: string) => string;
  readonly moves: boolean;
}

type Settings = ChartConfiguration<'bar' | 'line', (number | null)[]>;

/** What chart.js draws: bars for what adds up, a line for a rate. */
export function chartSettings(drawing: Drawing): Settings {
  return {
    type: drawing.measure === 'cache' ? 'line' : 'bar',
    data: {
      labels: drawing.sums.map(({ day }) => drawing.labelOf(day)),
      datasets: drawing.series.map((series) => dataset(drawing, series)),
    },
    options: {
      responsive: true,
      maintainAspectRatio: false,
      animation: drawing.moves ? { duration: 260 } : false,
      interaction: { mode: 'index', intersect: false },
      scales: scalesOf(drawing),
      plugins: { legend: legendOf(drawing), tooltip: tooltipOf(drawing) },
    },
  };
}

function dataset({ measure, sums, nameOf, colour }: Drawing, series: Series): Settings['data']['datasets'][number] {
  const own = colour(series.colour);
  return {
    label: nameOf(series),
    data: sums.map(series.read),
    backgroundColor: own,
    borderColor: own,
    borderRadius: 3,
    maxBarThickness: 44,
    pointRadius: 3,
    borderWidth: measure === 'cache' ? 2 : 0,
    // A day without an answer has no rate; the line goes on behind it.
    spanGaps: true,
  };
}

function scalesOf({ measure, series, axisText, colour }: Drawing) {
  const stacked = series.length > 1;
  const ink = { color: colour('--mat-sys-on-surface-variant'), font: { size: 12 } };
  return {
    x: {
      stacked,
      grid: { display: false },
      border: { display: false },
      ticks: { ...ink, maxRotation: 0, autoSkipPadding: 16 },
    },
    y: {
      stacked,
      beginAtZero: true,
      ...(measure === 'cache' && { max: 1 }),
      border: { display: false },
      grid: { color: colour('--mat-sys-outline-variant') },
      ticks: {
        ...ink,
        maxTicksLimit: 5,
        ...(measure === 'answers' && { precision: 0 }),
        callback: (value: string | number) => axisText(Number(value)),
      },
    },
  };
}

function legendOf({ series, colour }: Drawing) {
  return {
    display: series.length > 1,
    position: 'bottom' as const,
    labels: { color: colour('--mat-sys-on-surface'), boxWidth: 12, boxHeight: 12, padding: 16 },
  };
}

function tooltipOf({ text, colour }: Drawing) {
  return {
    backgroundColor: colour('--mat-sys-inverse-surface'),
    titleColor: colour('--mat-sys-inverse-on-surface'),
    bodyColor: colour('--mat-sys-inverse-on-surface'),
    padding: 12,
    callbacks: {
      label: ({ dataset: { label }, parsed }: { dataset: { label?: string }; parsed: { y: number | null } }) =>
        ` ${label ?? ''}: ${parsed.y === null ? '–' : text(parsed.y)}`,
    },
  };
}
