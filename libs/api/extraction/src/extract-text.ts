import { Injectable, Logger } from '@nestjs/common';
import { ProblemException } from '@tasty-food/api-http';
import { fork, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ExtractedText } from './reader/extracted-text.ts';
import type { Order, Report } from './reader/read-file.ts';
import { Unreadable } from './reader/unreadable.ts';

const LIMIT_MS = 30_000;
const HEAP_MEGABYTES = 384;
/** Of the whole process: what is inflated lies outside its heap. */
const MEMORY_MAX_BYTES = 1024 * 1024 * 1024;
const LOOK_EVERY_MS = 100;
/** Each of them may fill its memory. */
const AT_ONCE = 2;
const WAITING_MAX = 20;

/** Reads PDF and DOCX, each in a process of its own with a bound on its time and its memory, and with nothing it could write or start. */
@Injectable()
export class ExtractText {
  private readonly log = new Logger('Documents');
  private readonly waiting: (() => void)[] = [];
  private running = 0;

  /** Throws `Unreadable`; `unavailable` when too many wait already. */
  async extract(order: Order): Promise<ExtractedText> {
    await this.turn();
    try {
      return await this.run(order);
    } finally {
      this.running -= 1;
      this.waiting.shift()?.();
    }
  }

  private async turn(): Promise<void> {
    if (this.running >= AT_ONCE) {
      if (this.waiting.length >= WAITING_MAX)
        throw new ProblemException('unavailable', 'Many documents are being read at the moment. Send it again later.', {
          retryAfterMs: LIMIT_MS,
        });
      await new Promise<void>((called) => this.waiting.push(called));
    }
    this.running += 1;
  }

  private run(order: Order): Promise<ExtractedText> {
    return new Promise((extracted, failed) => {
      const reader = fork(entry(), [], {
        execArgv: [
          ...['--permission', '--allow-fs-read=*', `--max-old-space-size=${HEAP_MEGABYTES}`],
          ...['MODULE_TYPELESS_PACKAGE_JSON', 'ExperimentalWarning', 'SecurityWarning'].map(
            (one) => `--disable-warning=${one}`,
          ),
        ],
        // Nothing of this process' own: there are keys in it.
        env: {},
        serialization: 'advanced',
        stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      });
      const watch = watchOver(reader, () => this.log.warn('A document was too much for its reader'));
      let report: Report | undefined;
      reader.once('message', (message: Report) => (report = message));
      reader.once('error', failed);
      reader.once('close', () => {
        clearInterval(watch);
        if (report === undefined) failed(tooMuch());
        else if (report.read) extracted(report.extracted);
        else failed(new Unreadable(report.code, report.detail));
      });
      reader.send(order, (fault) => fault && reader.kill('SIGKILL'));
    });
  }
}

/** Ends a reader that takes too long or too much. */
function watchOver(reader: ChildProcess, onTooMuch: () => void): NodeJS.Timeout {
  const until = Date.now() + LIMIT_MS;
  const watch = setInterval(() => {
    if (Date.now() < until && residentBytes(reader.pid) <= MEMORY_MAX_BYTES) return;
    clearInterval(watch);
    onTooMuch();
    reader.kill('SIGKILL');
  }, LOOK_EVERY_MS);
  return watch;
}

/** proc_pid_statm(5), in pages. Where there is no such file, only the heap is bounded. */
function residentBytes(pid: number | undefined): number {
  try {
    return Number(readFileSync(`/proc/${pid}/statm`, 'latin1').split(' ')[1]) * 4_096;
  } catch {
    return 0;
  }
}

function tooMuch(): Unreadable {
  return new Unreadable(
    'document-too-complex',
    `The file takes more than ${LIMIT_MS / 1_000} seconds or too much memory to read. Split it, or save it anew.`,
  );
}

/** Bundled, the reader lies beside this file as JavaScript; from sources Node strips the types of the TypeScript. */
function entry(): string {
  const bundled = join(__dirname, 'read-file.js');
  return existsSync(bundled) ? bundled : join(__dirname, 'reader/read-file.ts');
}
