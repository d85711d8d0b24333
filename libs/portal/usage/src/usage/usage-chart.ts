// In: sums by day, week or month, and what to show of them. Out: a picture, with a table of the same figures behind it.
import {
  afterRenderEffect,
  ChangeDetectionStrategy,
  Component,
  computed,
  DestroyRef,
  type ElementRef,
  inject,
  input,
  signal,
  viewChild,
} from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { Amounts } from '@tasty-food/portal-page';
import { Theme } from '@tasty-food/portal-ui';
import type { Chart } from 'chart.js';
import { fromEvent } from 'rxjs';
import { injectSay } from '../words/usage-words';
import { chartSettings } from './chart-settings';
import { type Measure, MEASURE_WORDS, SERIES } from './measures';
import type { Span, SpanSum } from './spans';
import { SpanTable } from './span-table';
import { themeColours } from './theme-colours';

@Component({
  selector: 'app-usage-chart',
  imports: [SpanTable],
  providers: [Amounts],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="plot" [class.away]="state() === 'failed'">
      <canvas #canvas role="img" [attr.aria-label]="label()" [attr.data-drawn]="drawn()"></canvas>
    </div>
    @if (state() !== 'ready') {
      <p role="status">{{ say(state() === 'failed' ? 'usage.noPicture' : 'usage.loadingPicture') }}</p>
    }
    <details [open]="state() === 'failed'">
      <summary>{{ say('usage.asTable') }}</summary>
      <app-span-table [sums]="sums()" [span]="span()" />
    </details>
  `,
  styleUrl: './usage-chart.scss',
})
export class UsageChart {
  readonly sums = input.required<readonly SpanSum[]>();
  readonly span = input.required<Span>();
  readonly measure = input.required<Measure>();
  private readonly amounts = inject(Amounts);
  private readonly theme = inject(Theme);
  protected readonly say = injectSay();
  private readonly canvas = viewChild.required<ElementRef<HTMLCanvasElement>>('canvas');
  private readonly systemTheme = toSignal(fromEvent(matchMedia('(prefers-color-scheme: dark)'), 'change'));
  private chart: Chart<'bar' | 'line', (number | null)[]> | undefined;
  protected readonly state = signal<'loading' | 'ready' | 'failed'>('loading');
  /** What the picture shows, once it is there: the newest of several that were asked for. */
  protected readonly drawn = signal<Measure | undefined>(undefined);
  protected readonly label = computed(() => {
    const sums = this.sums();
    const days = [sums[0], sums.at(-1)].map((sum) => (sum ? this.labelOf(sum.day) : '')).join(' – ');
    return `${this.say(MEASURE_WORDS[this.measure()])}, ${days}`;
  });

  constructor() {
    afterRenderEffect(() => {
      // What the picture follows beside its figures: the theme; `label` follows the language.
      this.theme.choice();
      this.systemTheme();
      this.label();
      void this.draw(this.measure(), this.sums());
    });
    inject(DestroyRef).onDestroy(() => this.chart?.destroy());
  }

  private async draw(measure: Measure, sums: readonly SpanSum[]): Promise<void> {
    const engine = await import('./chart-engine').catch(() => undefined);
    if (!engine) return this.state.set('failed');
    if (measure !== this.measure() || sums !== this.sums()) return;
    const canvas = this.canvas().nativeElement;
    const colour = themeColours(canvas.parentElement ?? canvas);
    engine.Chart.defaults.font.family = getComputedStyle(canvas).fontFamily;
    this.chart?.destroy();
    this.chart = new engine.Chart(canvas, chartSettings({ ...this.textsOf(measure), measure, sums, colour }));
    this.state.set('ready');
    this.drawn.set(measure);
  }

  private textsOf(measure: Measure) {
    const { amounts } = this;
    const currency = this.sums()[0]?.cost.currency ?? 'USD';
    const text = {
      cost: (value: number) => amounts.money({ amount: value, currency }),
      tokens: (value: number) => amounts.count(value),
      answers: (value: number) => amounts.count(value),
      cache: (value: number) => amounts.percent(value),
    }[measure];
    return {
      series: SERIES[measure],
      nameOf: ({ word }: (typeof SERIES)[Measure][number]) => this.say(word),
      labelOf: (day: string) => this.labelOf(day),
      text,
      axisText: measure === 'tokens' || measure === 'answers' ? (value: number) => amounts.short(value) : text,
      moves: !matchMedia('(prefers-reduced-motion: reduce)').matches,
    };
  }

  private labelOf(day: string): string {
    return this.span() === 'month' ? this.amounts.month(day) : this.amounts.shortDay(day);
  }
}
