import type { INestApplication } from '@nestjs/common';
import { finalize, firstValueFrom, map, of, shareReplay, timeout } from 'rxjs';
import { Sessions } from '../sessions/sessions';

/** What the contract allows another instance before it ends the streams of a session that is over. */
const ALLOWED_MS = 5_000;

/**
 * Watches a session from now on. What it returns says whether the session ended, and is called once the deed is done: only then the
 * time runs that the contract allows.
 */
export function watchSession(app: INestApplication, sessionId: string): () => Promise<'ended' | 'alive'> {
  const ended = app
    .get(Sessions)
    .ended(sessionId)
    .pipe(
      map(() => 'ended' as const),
      shareReplay({ bufferSize: 1, refCount: true }),
    );
  const watch = ended.subscribe();
  return () =>
    firstValueFrom(
      ended.pipe(
        timeout({ first: ALLOWED_MS, with: () => of('alive' as const) }),
        finalize(() => watch.unsubscribe()),
      ),
    );
}
