// In: files to send. Out: each with how far it has come, one after the other, whatever page is shown meanwhile.
import { HttpClient } from '@angular/common/http';
import { computed, inject, Injectable, signal } from '@angular/core';
import type { DocumentRead } from '@tasty-food/contract';
import { readRefusal, type Refusal } from '@tasty-food/portal-session';
import { PortalFeed } from '@tasty-food/portal-live';
import { changedSince } from './changed-since';
import { faultOfFile } from './check-file';
import { EarlierUploads } from './earlier-uploads';
import { SendFile } from './send-file';
import type { FileToSend, UploadJob, UploadPhase } from './upload-job';

/** Nothing of them goes on by itself. */
const ENDED: readonly UploadPhase['phase'][] = ['ready', 'refused', 'overtaken'];

@Injectable({ providedIn: 'root' })
export class DocumentUploads {
  private readonly http = inject(HttpClient);
  private readonly sendFile = inject(SendFile);
  private readonly known = signal<readonly UploadJob[]>([]);
  private readonly earlier = inject(EarlierUploads);
  /** By the job. */
  private readonly uploadIds = new Map<number, string>();
  private lastId = 0;
  private running: number | undefined;

  /** Newest last. */
  readonly jobs = this.known.asReadonly();
  readonly busy = computed(() => this.known().some(({ phase }) => !ENDED.includes(phase)));

  constructor() {
    // One file goes at a time, so what the server is reading for this person is that one.
    inject(PortalFeed).events.subscribe((event) => {
      if (event.type !== 'document-changed' || event.uploadId === undefined) return;
      const job = this.known().find(({ id }) => id === this.running);
      if (!job) return;
      this.uploadIds.set(job.id, event.uploadId);
      if (event.state === 'indexing' && job.phase === 'reading') this.move(job.id, { phase: 'indexing' });
    });
    // Half a file that is left behind is nothing.
    addEventListener('beforeunload', (event) => {
      if (this.busy()) event.preventDefault();
    });
  }

  add(files: readonly FileToSend[]): void {
    const jobs = files.map((toSend): UploadJob => {
      const code = faultOfFile(toSend.file);
      const phase: UploadPhase = code === undefined ? { phase: 'waiting' } : { phase: 'refused', refusal: { code } };
      return { ...toSend, ...phase, id: ++this.lastId };
    });
    this.known.update((known) => [...known, ...jobs]);
    this.sendNext();
  }

  again(id: number): void {
    this.move(id, { phase: 'waiting' });
    this.sendNext();
  }

  /** Who has read what others changed meanwhile sends it as what comes after that. */
  sendAnyway(id: number): void {
    this.known.update((known) =>
      known.map((job) => (job.id === id && job.phase === 'overtaken' ? { ...job, seen: job.newest } : job)),
    );
    this.again(id);
  }

  /** For good: what the server keeps of it is not seen after a reload either. */
  dismiss(id: number): void {
    const uploadId = this.uploadIds.get(id);
    if (uploadId !== undefined) this.earlier.dismiss(uploadId);
    this.known.update((known) => known.filter((job) => job.id !== id));
  }

  private sendNext(): void {
    if (this.running !== undefined) return;
    const next = this.known().find(({ phase }) => phase === 'waiting');
    if (!next) return;
    const { id } = next;
    this.running = id;
    this.move(id, { phase: 'sending', percent: 0 });
    this.sendFile.send(next).subscribe({
      next: (sending) => {
        if ('document' in sending) this.move(id, { phase: 'ready', document: sending.document });
        // Once the last byte has gone the server reads, and may already be further.
        else if (sending.share < 1) this.move(id, { phase: 'sending', percent: Math.floor(sending.share * 100) });
        else this.move(id, { phase: 'reading' });
      },
      error: (error: unknown) => {
        const refusal = readRefusal(error);
        if (refusal.code === 'version-conflict' && next.replaces && next.seen) return this.tellWhatChanged(next);
        this.refuse(id, refusal);
      },
      complete: () => this.goOn(),
    });
  }

  private tellWhatChanged({ id, replaces = '', seen }: UploadJob): void {
    this.http.get<DocumentRead>(`/api/documents/${encodeURIComponent(replaces)}`).subscribe({
      next: ({ versions }) => {
        const [newest] = versions;
        if (!seen || !newest) return this.refuse(id, { code: 'version-conflict' });
        this.move(id, { phase: 'overtaken', changes: changedSince(seen, versions), newest });
        this.goOn();
      },
      error: (error: unknown) => this.refuse(id, readRefusal(error)),
    });
  }

  private refuse(id: number, refusal: Refusal): void {
    this.move(id, { phase: 'refused', refusal });
    this.goOn();
  }

  private goOn(): void {
    this.running = undefined;
    this.sendNext();
  }

  private move(id: number, phase: UploadPhase): void {
    this.known.update((known) =>
      known.map((job) => {
        if (job.id !== id) return job;
        const { file, fields, replaces, seen } = job;
        return { id, file, fields, replaces, seen, ...phase };
      }),
    );
  }
}
