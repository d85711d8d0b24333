import { Controller, Get, Header, Res } from '@nestjs/common';
import { TurnSummary } from '@tasty-food/api-chat';
import { Metrics } from '@tasty-food/api-telemetry';
import type { MetricsSummary } from '@tasty-food/contract';
import type { Response } from 'express';

/** What this process counts: for Prometheus, and in a few numbers. No content of a conversation, no person. */
@Controller()
export class MetricsController {
  constructor(
    private readonly metrics: Metrics,
    private readonly turns: TurnSummary,
  ) {}

  @Get('metrics')
  @Header('Cache-Control', 'no-store')
  async text(@Res({ passthrough: true }) response: Response): Promise<string> {
    response.setHeader('Content-Type', this.metrics.contentType);
    return this.metrics.text();
  }

  @Get('api/metrics')
  @Header('Cache-Control', 'no-store')
  summary(): MetricsSummary {
    return this.turns.now();
  }
}
