import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { loadPages, type Pages } from './load-pages';

describe('loadPages', () => {
  const address = signal('/list?search=a');
  let server: HttpTestingController;
  let list: Pages<{ n: number; nextCursor?: string }>;
  const seen = () => list.pages().map(({ n }) => n);
  const settle = () => new Promise((resolve) => setTimeout(resolve));

  beforeEach(() => {
    address.set('/list?search=a');
    TestBed.configureTestingModule({ providers: [provideHttpClient(), provideHttpClientTesting()] });
    server = TestBed.inject(HttpTestingController);
    list = TestBed.runInInjectionContext(() => loadPages(address));
    TestBed.tick();
    server.expectOne('/list?search=a').flush({ n: 1, nextCursor: 'x&y' });
    TestBed.tick();
  });

  it('puts the further pages behind the first, until there is none', async () => {
    const more = list.more();
    server.expectOne('/list?search=a&cursor=x%26y').flush({ n: 2 });
    await more;
    expect([seen(), list.hasMore()]).toEqual([[1, 2], false]);
    await list.more();
    server.verify();
  });

  it('begins anew with another address, and a page of the former one that comes late is not shown', async () => {
    const late = list.more();
    const request = server.expectOne('/list?search=a&cursor=x%26y');
    address.set('/list?search=b');
    TestBed.tick();
    server.expectOne('/list?search=b').flush({ n: 7 });
    TestBed.tick();
    request.flush({ n: 2 });
    await late;
    expect(seen()).toEqual([7]);
  });

  it('keeps what it has when a further page does not come, and says so', async () => {
    const more = list.more();
    server.expectOne('/list?search=a&cursor=x%26y').error(new ProgressEvent('offline'));
    await more;
    await settle();
    expect([seen(), list.hasMore(), list.moreFault() !== undefined]).toEqual([[1], true, true]);
  });
});
