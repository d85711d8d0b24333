import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { loadRows, type Rows } from './load-rows';

describe('loadRows', () => {
  const address = signal<string | undefined>(undefined);
  let server: HttpTestingController;
  let rows: Rows<{ n: number }>;

  beforeEach(() => {
    address.set(undefined);
    TestBed.configureTestingModule({ providers: [provideHttpClient(), provideHttpClientTesting()] });
    server = TestBed.inject(HttpTestingController);
    rows = TestBed.runInInjectionContext(() => loadRows<{ n: number }>(address));
    TestBed.tick();
  });
  const goTo = (url: string) => {
    address.set(url);
    TestBed.tick();
    return server.expectOne(url);
  };

  it('asks for nothing until it is known what', () => {
    server.verify();
    expect(rows.phase()).toBe('loading');
  });

  it('shows the newest answer; a slow one for an earlier address does not overwrite it', () => {
    const slow = goTo('/a');
    goTo('/b').flush({ n: 2 });
    expect(slow.cancelled).toBe(true);
    expect([rows.value(), rows.phase()]).toEqual([{ n: 2 }, 'ready']);
  });

  it('keeps what it saw, with its age, when the server cannot be reached, and asks again when the network is back', () => {
    goTo('/a').flush({ n: 1 });
    const seenAt = rows.seenAt();
    rows.reload();
    server.expectOne('/a').error(new ProgressEvent('offline'));
    expect([rows.value(), rows.phase(), rows.refusal(), rows.seenAt()]).toEqual([
      { n: 1 },
      'failed',
      { code: 'offline' },
      seenAt,
    ]);
    window.dispatchEvent(new Event('online'));
    server.expectOne('/a').flush({ n: 3 });
    expect([rows.value(), rows.phase(), rows.refusal()]).toEqual([{ n: 3 }, 'ready', undefined]);
  });

  it('never shows the rows of one address under another', () => {
    goTo('/a').flush({ n: 1 });
    goTo('/b').error(new ProgressEvent('offline'));
    expect(rows.value()).toBeUndefined();
    goTo('/a').error(new ProgressEvent('offline'));
    expect(rows.value()).toEqual({ n: 1 });
  });
});
