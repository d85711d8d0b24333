import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { Redis as Driver, type RedisOptions as DriverOptions } from 'ioredis';
import { finalize, Observable, Subject } from 'rxjs';
import { RedisOptions } from './redis-options';

/** Long enough for a busy server, short enough that a request in front of a person does not hang on one that is gone. */
const COMMAND_TIMEOUT_MS = 1_000;
const RECONNECT_MAX_MS = 1_000;

const DRIVER_OPTIONS: DriverOptions = {
  connectTimeout: COMMAND_TIMEOUT_MS,
  maxRetriesPerRequest: 1,
  retryStrategy: (times) => Math.min(times * 100, RECONNECT_MAX_MS),
};

/** One entry of a stream. */
export interface StreamEntry {
  readonly id: string;
  readonly value: string;
}

/**
 * The state that instances share, and the only door to its driver. Every method rejects within a second when Redis is away;
 * what then goes on, and how, is for the caller to say.
 */
@Injectable()
export class Redis implements OnApplicationShutdown {
  /** Redis is there again, for commands and for listening: what it told in between was missed. The first time counts too. */
  readonly reconnected = new Subject<void>();

  private readonly log = new Logger(Redis.name);
  private readonly commands: Driver | undefined;
  /** A connection that listens can do nothing else. */
  private readonly listener: Driver | undefined;
  private readonly listeners = new Map<string, { messages: Subject<string>; count: number }>();
  private wasAway = false;

  constructor({ url }: RedisOptions) {
    if (url === undefined) return;
    this.commands = new Driver(url, {
      ...DRIVER_OPTIONS,
      enableOfflineQueue: false,
      commandTimeout: COMMAND_TIMEOUT_MS,
    });
    this.listener = new Driver(url, { ...DRIVER_OPTIONS, maxRetriesPerRequest: null });
    this.listener.on('message', (channel, message) => this.listeners.get(channel)?.messages.next(message));
    for (const connection of [this.commands, this.listener]) {
      connection.on('error', (failure) => this.away(failure));
      connection.on('ready', () => this.back());
    }
  }

  get isConfigured(): boolean {
    return this.commands !== undefined;
  }

  async ping(): Promise<boolean> {
    try {
      return (await this.driver().ping()) === 'PONG';
    } catch {
      return false;
    }
  }

  /** Runs a script of ours in one step that nothing else can come between. */
  async run(script: string, keys: readonly string[], values: readonly (string | number)[]): Promise<unknown> {
    return this.driver().eval(script, keys.length, ...keys, ...values);
  }

  /** The entries of a stream after the id `after`, oldest first; `value` is their only field. */
  async entriesAfter(key: string, after: string): Promise<StreamEntry[]> {
    const entries = await this.driver().xrange(key, `(${after}`, '+');
    return entries.map(([id, fields]) => ({ id, value: fields[1] ?? '' }));
  }

  async put(key: string, value: string, forMs: number): Promise<void> {
    await this.driver().set(key, value, 'PX', forMs);
  }

  async has(key: string): Promise<boolean> {
    return (await this.driver().exists(key)) === 1;
  }

  async publish(channel: string, message: string): Promise<void> {
    await this.driver().publish(channel, message);
  }

  /** What is published on a channel while somebody listens here. Messages sent while Redis was away are lost: see `reconnected`. */
  messages(channel: string): Observable<string> {
    return new Observable<string>((subscriber) => {
      const entry = this.listeners.get(channel) ?? { messages: new Subject<string>(), count: 0 };
      this.listeners.set(channel, entry);
      if (entry.count++ === 0) this.listener?.subscribe(channel).catch((failure: unknown) => this.away(failure));
      return entry.messages.pipe(finalize(() => this.leave(channel, entry))).subscribe(subscriber);
    });
  }

  onApplicationShutdown(): void {
    this.commands?.disconnect();
    this.listener?.disconnect();
  }

  private leave(channel: string, entry: { count: number }): void {
    if (--entry.count > 0) return;
    this.listeners.delete(channel);
    this.listener?.unsubscribe(channel).catch((failure: unknown) => this.away(failure));
  }

  private driver(): Driver {
    if (!this.commands) throw new Error('Redis is not configured: set REDIS_URL.');
    return this.commands;
  }

  /** The driver tells every failed attempt; one line for a time away is enough. */
  private away(failure: unknown): void {
    if (this.wasAway) return;
    this.wasAway = true;
    this.log.warn({ err: failure }, 'Redis does not answer');
  }

  private back(): void {
    if (this.commands?.status !== 'ready' || this.listener?.status !== 'ready') return;
    if (this.wasAway) this.log.log('Redis answers again');
    this.wasAway = false;
    this.reconnected.next();
  }
}
