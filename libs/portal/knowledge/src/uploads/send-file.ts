// In: a file with what is said of it. Out: how much of it has gone, then the document that it became.
import { HttpClient, HttpErrorResponse, HttpEventType, HttpRequest, HttpXhrBackend } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { Document } from '@tasty-food/contract';
import { Session } from '@tasty-food/portal-session';
import { filter, from, map, type Observable, retry, throwError } from 'rxjs';
import { formOf, type FileToSend } from './upload-job';

/** `share`: how much of the file has gone, from 0 to 1. */
export type Sending = { readonly share: number } | { readonly document: Document };

@Injectable({ providedIn: 'root' })
export class SendFile {
  /** `fetch`, which the portal uses otherwise, cannot tell how much has gone. This client passes by the interceptors. */
  private readonly http = new HttpClient(inject(HttpXhrBackend));
  private readonly session = inject(Session);

  send(toSend: FileToSend): Observable<Sending> {
    const [method, url] = toSend.replaces
      ? ['PUT' as const, `/api/documents/${encodeURIComponent(toSend.replaces)}`]
      : ['POST' as const, '/api/documents'];
    const request = new HttpRequest(method, url, formOf(toSend), { reportProgress: true }).clone({
      setHeaders: { 'ngsw-bypass': '' },
    });
    return this.http.request<Document>(request).pipe(
      retry({
        delay: (error: unknown) => (isSignedOut(error) ? from(this.session.signInAgain()) : throwError(() => error)),
      }),
      map((event): Sending | undefined => {
        if (event.type === HttpEventType.UploadProgress)
          return { share: event.loaded / (event.total || event.loaded || 1) };
        return event.type === HttpEventType.Response && event.body ? { document: event.body } : undefined;
      }),
      filter((sending) => sending !== undefined),
    );
  }
}

function isSignedOut(error: unknown): boolean {
  return error instanceof HttpErrorResponse && error.status === 401;
}
