import { HttpErrorResponse, provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import type { Document, DocumentVersion, PortalEvent } from '@tasty-food/contract';
import { PortalFeed } from '@tasty-food/portal-live';
import { Subject } from 'rxjs';
import { DocumentUploads } from './document-uploads';
import { EarlierUploads } from './earlier-uploads';
import { SendFile, type Sending } from './send-file';
import { formOf, type FileToSend } from './upload-job';

const fileOf = (name: string): FileToSend => ({ file: new File(['text'], name), fields: {} });
const indexing = {
  type: 'document-changed',
  documentId: 'd',
  uploadId: 'u',
  state: 'indexing',
  by: 'M',
  at: '',
} as const;

describe('the uploads', () => {
  let sent: { file: FileToSend; answer: Subject<Sending> }[];
  let dismissed: string[];
  let feed: Subject<PortalEvent>;
  let uploads: DocumentUploads;
  let http: HttpTestingController;

  beforeEach(() => {
    sent = [];
    dismissed = [];
    feed = new Subject();
    const send = (file: FileToSend) => {
      const answer = new Subject<Sending>();
      sent.push({ file, answer });
      return answer;
    };
    TestBed.configureTestingModule({
      providers: [
        provideHttpClient(),
        provideHttpClientTesting(),
        { provide: SendFile, useValue: { send } },
        { provide: PortalFeed, useValue: { events: feed } },
        { provide: EarlierUploads, useValue: { dismiss: (uploadId: string) => dismissed.push(uploadId) } },
      ],
    });
    uploads = TestBed.inject(DocumentUploads);
    http = TestBed.inject(HttpTestingController);
  });
  const phases = () => uploads.jobs().map(({ phase }) => phase);

  it('go one after the other, each with how far it has come', () => {
    uploads.add([fileOf('a.md'), fileOf('b.md')]);
    expect(phases()).toEqual(['sending', 'waiting']);
    const [first] = sent;
    first?.answer.next({ share: 0.504 });
    expect(uploads.jobs()[0]).toMatchObject({ phase: 'sending', percent: 50 });
    first?.answer.next({ share: 1 });
    expect(phases()).toEqual(['reading', 'waiting']);
    feed.next(indexing);
    expect(phases()).toEqual(['indexing', 'waiting']);
    first?.answer.next({ document: { title: 'A' } as Document });
    first?.answer.complete();
    expect(phases()).toEqual(['ready', 'sending']);
    expect(uploads.busy()).toBe(true);
  });

  it('go on after one that is refused, which says why and can be sent again', () => {
    uploads.add([fileOf('a.md'), fileOf('b.md')]);
    const error = { code: 'document-encrypted' };
    sent[0]?.answer.error(new HttpErrorResponse({ status: 422, error }));
    expect(uploads.jobs()[0]).toMatchObject({ phase: 'refused', refusal: { code: 'document-encrypted' } });
    expect(phases()).toEqual(['refused', 'sending']);
    uploads.again(1);
    expect(phases()).toEqual(['waiting', 'sending']);
    sent[1]?.answer.complete();
    expect(sent.map(({ file }) => file.file.name)).toEqual(['a.md', 'b.md', 'a.md']);
  });

  it('are not begun with a file that cannot be', () => {
    uploads.add([fileOf('photo.jpg'), { file: new File([], 'empty.pdf'), fields: {} }]);
    expect(sent).toEqual([]);
    expect(uploads.jobs()).toMatchObject([
      { refusal: { code: 'document-type-unknown' } },
      { refusal: { code: 'document-empty' } },
    ]);
    expect(uploads.busy()).toBe(false);
    uploads.dismiss(1);
    expect(uploads.jobs()).toHaveLength(1);
  });

  it('that somebody was faster with say what changed, and go after it when the person wants that all the same', () => {
    const seen = { version: 1, revision: 0, title: 'Tips' } as DocumentVersion;
    const newest = { ...seen, version: 2, fileName: 'b.md', changedBy: 'Ada', changedAt: '2026-11-30T10:00:00Z' };
    uploads.add([{ ...fileOf('a.md'), replaces: 'd', seen }, fileOf('next.md')]);
    sent[0]?.answer.error(new HttpErrorResponse({ status: 409, error: { code: 'version-conflict' } }));
    expect(phases()).toEqual(['sending', 'waiting']);
    http.expectOne('/api/documents/d').flush({ versions: [newest, seen] });
    const told = { kind: 'added', version: 2, fileName: 'b.md', by: 'Ada', at: '2026-11-30T10:00:00Z' };
    expect(uploads.jobs()[0]).toMatchObject({ phase: 'overtaken', changes: [told] });
    expect(phases()).toEqual(['overtaken', 'sending']);
    sent[1]?.answer.error(new HttpErrorResponse({ status: 0 }));
    expect(uploads.busy()).toBe(false);
    uploads.sendAnyway(1);
    expect(sent[2]?.file).toMatchObject({ replaces: 'd', seen: newest });
    expect(formOf(sent[2]?.file as FileToSend).get('version')).toBe('2');
  });

  it('whose document is gone meanwhile say that', () => {
    uploads.add([{ ...fileOf('a.md'), replaces: 'd', seen: { version: 1, revision: 0 } as DocumentVersion }]);
    sent[0]?.answer.error(new HttpErrorResponse({ status: 409, error: { code: 'version-conflict' } }));
    http.expectOne('/api/documents/d').flush({ code: 'not-found' }, { status: 404, statusText: 'Not Found' });
    expect(uploads.jobs()[0]).toMatchObject({ phase: 'refused', refusal: { code: 'not-found' } });
  });

  it('that were dismissed are so for the server too', () => {
    uploads.add([fileOf('a.md'), fileOf('b.md')]);
    feed.next({ ...indexing, state: 'reading' });
    sent[0]?.answer.error(new HttpErrorResponse({ status: 400, error: { code: 'document-empty' } }));
    const [first] = uploads.jobs();
    expect(first?.phase).toBe('refused');
    uploads.dismiss(first?.id ?? 0);
    expect(dismissed).toEqual(['u']);
  });
});
