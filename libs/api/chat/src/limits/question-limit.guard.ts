import { Inject, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import {
  InjectThrottlerOptions,
  InjectThrottlerStorage,
  ThrottlerGuard,
  type ThrottlerModuleOptions,
  type ThrottlerRequest,
  type ThrottlerStorage,
} from '@nestjs/throttler';
import { ProblemException } from '@tasty-food/api-http';
import { signedInOf } from '@tasty-food/api-staff';
import type { Response } from 'express';
import { ChatOptions } from '../chat-options';
import { LimitMetrics } from './limit-metrics';
import { questionsAWindow } from './questions-a-window';

/** So many questions a window a staff member, over all the ways to ask. Only the POST is limited, never the GET. */
@Injectable()
export class QuestionLimit extends ThrottlerGuard {
  constructor(
    @InjectThrottlerOptions() options: ThrottlerModuleOptions,
    @InjectThrottlerStorage() storage: ThrottlerStorage,
    @Inject(Reflector) reflector: Reflector,
    private readonly metrics: LimitMetrics,
    private readonly chatOptions: ChatOptions,
  ) {
    super(options, storage, reflector);
  }

  /** One count for every route, and for each person: colleagues share an address. */
  protected override async handleRequest({ context, ttl, blockDuration, throttler }: ThrottlerRequest) {
    const { id, role } = signedInOf(context).staff;
    const key = `questions:${id}`;
    const limit = questionsAWindow(role, this.chatOptions);
    const count = await this.storageService.increment(key, ttl, limit, blockDuration, throttler.name ?? 'default');
    const left = Math.max(0, limit - count.totalHits);
    tell(context.switchToHttp().getResponse<Response>(), { limit, left, windowMs: ttl, seconds: count.timeToExpire });
    if (!count.isBlocked) return true;
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

/**
 * The three fields that clients read today (drafts up to 06), and the two of the current draft: the quota policy, and what is
 * left of it for how many seconds. The throttler itself would send `X-RateLimit-…`, and none of them with a refusal.
 * https://datatracker.ietf.org/doc/draft-ietf-httpapi-ratelimit-headers/11/
 */
function tell(response: Response, now: { limit: number; left: number; windowMs: number; seconds: number }): void {
  const { limit, left, windowMs, seconds } = now;
  response.setHeader('RateLimit-Limit', limit);
  response.setHeader('RateLimit-Remaining', left);
  response.setHeader('RateLimit-Reset', seconds);
  response.setHeader('RateLimit-Policy', `"questions";q=${limit};w=${Math.max(1, Math.ceil(windowMs / 1_000))}`);
  response.setHeader('RateLimit', `"questions";r=${left};t=${seconds}`);
}
