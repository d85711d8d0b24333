import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting, type TestRequest } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import type { Conversation } from '@tasty-food/contract';
import { Conversations } from './conversations';
import { keepDeletion, leftDeletions } from './left-deletions';

const of = (id: string): Conversation => ({ id, title: id, pinned: false, createdAt: '', updatedAt: '' });
const [SESAME, CELERY] = [of('sesame'), of('celery')];
const GONE = { status: 404, statusText: 'Not Found' };
const settle = () => new Promise((resolve) => setTimeout(resolve));

describe('the conversations of the list', () => {
  let server: HttpTestingController;
  let conversations: Conversations;
  const titles = () => conversations.list().map(({ title }) => title);
  const asked = () => server.expectOne({ method: 'GET', url: '/api/chat/conversations' });
  const tell = async (request: TestRequest, ...told: Conversation[]) => {
    request.flush({ conversations: told });
    await settle();
  };

  function start(): void {
    TestBed.configureTestingModule({
      providers: [Conversations, provideHttpClient(), provideHttpClientTesting()],
    });
    server = TestBed.inject(HttpTestingController);
    conversations = TestBed.inject(Conversations);
  }

  beforeEach(async () => {
    localStorage.clear();
    start();
    void conversations.load();
    await tell(asked(), SESAME, CELERY);
  });

  it('leave out the one that was just deleted, though a list on its way still tells of it', async () => {
    void conversations.load();
    const onItsWay = asked();
    conversations.hide(SESAME);
    await tell(onItsWay, SESAME, CELERY);
    expect(titles()).toEqual(['celery']);
    conversations.show(SESAME);
    expect(titles()).toEqual(['sesame', 'celery']);
  });

  it('have the one again that the server would not delete', async () => {
    conversations.hide(SESAME);
    const deleted = conversations.delete(SESAME);
    server.expectOne({ method: 'DELETE' }).flush(null, { status: 503, statusText: 'Unavailable' });
    expect(await deleted).toBe(false);
    expect(titles()).toEqual(['sesame', 'celery']);
  });

  it('are deleted when the page is left before they were taken back, and once only', () => {
    conversations.hide(SESAME);
    conversations.hide(CELERY);
    conversations.show(CELERY);
    dispatchEvent(new Event('pagehide'));
    const { request } = server.expectOne({ method: 'DELETE' });
    expect(request).toMatchObject({ url: '/api/chat/conversations/sesame', keepalive: true });
    void conversations.delete(SESAME);
    server.expectNone({ method: 'DELETE' });
  });

  it('leave out what a page that was left may not have deleted, and delete it', async () => {
    conversations.hide(SESAME);
    dispatchEvent(new Event('pagehide'));
    // The page went before the server answered.
    server.expectOne({ method: 'DELETE' });
    TestBed.resetTestingModule();
    start();
    void conversations.load();
    await tell(asked(), SESAME, CELERY);
    expect(titles()).toEqual(['celery']);
    server.expectOne({ method: 'DELETE', url: '/api/chat/conversations/sesame' }).flush(null, GONE);
    await settle();
    expect(leftDeletions()).toEqual([]);
  });

  it('keep what could not be deleted without a network for the next start', async () => {
    keepDeletion('sesame');
    TestBed.resetTestingModule();
    start();
    server.expectOne({ method: 'DELETE' }).error(new ProgressEvent('error'));
    await settle();
    expect(leftDeletions()).toEqual(['sesame']);
  });

  it('take back a change that was refused, and nothing that came meanwhile', async () => {
    const changed = conversations.change(SESAME, { title: 'Sesame oil' });
    expect(titles()).toEqual(['Sesame oil', 'celery']);
    const refused = server.expectOne({ method: 'PATCH' });
    void conversations.load();
    await tell(asked(), of('new'), SESAME, CELERY);
    refused.flush(null, { status: 503, statusText: 'Unavailable' });
    expect(await changed).toBe(false);
    expect(titles()).toEqual(['new', 'sesame', 'celery']);
  });
});
