import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { StaffMember, UploadProgress } from '@tasty-food/contract';
import { Session } from '@tasty-food/portal-session';
import { EarlierUploads } from './earlier-uploads';

function upload(uploadId: string, more: Partial<UploadProgress> = {}): UploadProgress {
  const common = { documentId: 'd', bytes: 1, by: 'Marc', own: true, at: '2026-11-30T10:00:00Z' };
  return { ...common, uploadId, fileName: `${uploadId}.pdf`, state: 'refused', code: 'document-encrypted', ...more };
}

/** As after a reload: what is known is in the server and on the device alone. */
function opened(role: StaffMember['role'], uploads: UploadProgress[]) {
  TestBed.resetTestingModule();
  TestBed.configureTestingModule({
    providers: [
      provideHttpClient(),
      provideHttpClientTesting(),
      { provide: Session, useValue: { staff: signal({ role }) } },
    ],
  });
  const earlier = TestBed.inject(EarlierUploads);
  TestBed.tick();
  const http = TestBed.inject(HttpTestingController);
  for (const request of http.match('/api/documents/uploads')) request.flush({ uploads });
  return { earlier, ids: () => earlier.refused().map(({ uploadId }) => uploadId) };
}

describe('what was refused before a reload', () => {
  beforeEach(() => localStorage.clear());

  it('is seen, of the own files', () => {
    const { ids } = opened('manager', [
      upload('mine'),
      upload('theirs', { own: false }),
      upload('ok', { state: 'ready' }),
    ]);
    expect(ids()).toEqual(['mine']);
  });

  it('is over once the same file was sent again', () => {
    const again = [upload('new', { fileName: 'a.pdf', state: 'ready' }), upload('old', { fileName: 'a.pdf' })];
    expect(opened('manager', again).ids()).toEqual([]);
    expect(opened('manager', again.toReversed()).ids()).toEqual(['old']);
  });

  it('stays away once it was dismissed', () => {
    const { earlier, ids } = opened('admin', [upload('one'), upload('two')]);
    earlier.dismiss('one');
    expect(ids()).toEqual(['two']);
    expect(opened('admin', [upload('one'), upload('two')]).ids()).toEqual(['two']);
  });

  it('is nothing that those who may not add documents ask for', () => {
    expect(opened('staff', [upload('mine')]).ids()).toEqual([]);
  });
});
