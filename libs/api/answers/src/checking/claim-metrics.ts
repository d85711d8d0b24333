import { Injectable } from '@nestjs/common';
import { Metrics } from '@tasty-food/api-telemetry';
import type { Released } from '@tasty-food/api-verifier';
import { LANGUAGES } from '@tasty-food/contract';

/** What is counted of statements that were held against rows: two numbers a sentence that made any. */
@Injectable()
export class ClaimMetrics {
  private readonly checked;
  private readonly corrected;

  constructor(metrics: Metrics) {
    this.checked = metrics.counter({
      name: 'tasty_food_claims_checked_total',
      help: 'Statements of answers that were compared with the rows before anybody read them.',
      labels: ['language'],
    });
    this.corrected = metrics.counter({
      name: 'tasty_food_claims_corrected_total',
      help: 'Statements that contradicted the rows or could not be read: the own wording of the rows went out in their place.',
      labels: ['language'],
    });
    for (const language of LANGUAGES) {
      this.checked.add({ language }, 0);
      this.corrected.add({ language }, 0);
    }
  }

  count({ language, checked, corrected }: Pick<Released, 'language' | 'checked' | 'corrected'>): void {
    this.checked.add({ language }, checked);
    if (corrected > 0) this.corrected.add({ language }, corrected);
  }
}
