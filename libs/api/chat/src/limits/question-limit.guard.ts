import { Inject, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import {
  InjectThrottlerOptions,
  InjectThrottlerStorage,
  ThrottlerGuard,
  type ThrottlerModuleOptions,
  type ThrottlerRequest,
} from '@nestjs/throttler';
import { ProblemException, writeRateLimit } from '@tasty-food/api-http';
import { signedInOf } from '@tasty-food/api-staff';
import type { Request, Response } from 'express';
import { ChatOptions } from '../chat-options';
import { noteCounted } from './counted-questions';
import { LimitMetrics } from './limit-metrics';
import { questionsAWindow } from './questions-a-window';
import { SlidingStorage } from './sliding-storage';

/** So many questions a window a staff member, over all the ways to ask. Only the POST is limited, never the GET. */
@Injectable()
export class QuestionLimit extends ThrottlerGuard {
  constructor(
    @InjectThrottlerOptions() options: ThrottlerModuleOptions,
    @InjectThrottlerStorage() private readonly storage: SlidingStorage,
    @Inject(Reflector) reflector: Reflector,
    private readonly metrics: LimitMetrics,
    private readonly chatOptions: ChatOptions,
  ) {
    super(options, storage, reflector);
  }

  /** One count for every route, and for each person: colleagues share an address. */
  protected override async handleRequest({ context, ttl }: ThrottlerRequest) {
    const { id, role } = signedInOf(context).staff;
    const key = `questions:${id}`;
    const limit = questionsAWindow(role, this.chatOptions);
    const { receipt, ...count } = await this.storage.increment(key, ttl, limit);
    const left = Math.max(0, limit - count.totalHits);
    const http = context.switchToHttp();
    // The throttler itself would send `X-RateLimit-…`, and none of them with a refusal.
    const tell = (more: number) =>
      writeRateLimit(http.getResponse<Response>(), {
        policy: 'questions',
        limit,
        left: left + more,
        windowMs: ttl,
        seconds: count.timeToExpire,
      });
    tell(0);
    if (!count.isBlocked) {
      if (receipt !== undefined) {
        noteCounted(http.getRequest<Request>(), async () => {
          await this.storage.giveBack(key, receipt);
          tell(1);
        });
      }
      return true;
    }
    this.metrics.refused('questions');
    const seconds = Math.max(1, count.timeToBlockExpire);
    throw new ProblemException(
      'rate-limited',
      `You asked ${limit} questions in a short time. Ask again in ${seconds} s.`,
      {
        retryAfterMs: seconds * 1_000,
      },
    );
  }
}
