import { HttpClient, provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import type { StaffMember } from '@tasty-food/contract';
import { provideSpeech, Speech } from '@tasty-food/portal-ui';
import { firstValueFrom } from 'rxjs';
import { Session, SignInRefused } from './session';
import { signInAgain } from './sign-in-again';

const sophie: StaffMember = {
  id: 'sophie',
  name: 'Sophie',
  email: 'staff@tastyfood.test',
  role: 'staff',
  branchId: 'angleur',
  language: 'nl',
};
const unauthorised = { status: 401, statusText: 'Unauthorized' };

describe('Session', () => {
  let session: Session;
  let server: HttpTestingController;
  const settle = () => new Promise((resolve) => setTimeout(resolve));

  beforeEach(async () => {
    localStorage.clear();
    TestBed.configureTestingModule({
      providers: [provideSpeech(), provideHttpClient(withInterceptors([signInAgain])), provideHttpClientTesting()],
    });
    session = TestBed.inject(Session);
    server = TestBed.inject(HttpTestingController);
    await session.resume();
  });

  const answerWhoAmI = async (staff: StaffMember | undefined) => {
    const request = server.expectOne('/api/session');
    if (staff) request.flush({ staff });
    else request.flush({ code: 'not-signed-in' }, unauthorised);
    await settle();
  };

  it('asks for a sign-in only once the server has said that nobody is signed in', async () => {
    expect(session.signInNeeded()).toBe(false);
    await answerWhoAmI(undefined);
    expect(session.signInNeeded()).toBe(true);
  });

  it('speaks the language of the person, until they choose another', async () => {
    await answerWhoAmI(sophie);
    expect(TestBed.inject(Speech).language()).toBe('nl');
    expect(document.documentElement.lang).toBe('nl');
    await session.speak('en');
    expect(localStorage.getItem('tasty-food.language.sophie')).toBe('en');
  });

  it('holds a request whose session ended until the person has signed in over the page, then sends it again', async () => {
    await answerWhoAmI(sophie);
    const asked = firstValueFrom(
      TestBed.inject(HttpClient).post<{ turnId: string }>('/api/chat/turns', { question: '?' }),
    );
    server.expectOne('/api/chat/turns').flush({ code: 'not-signed-in' }, unauthorised);
    await settle();
    expect(session.expired()).toBe(true);
    expect(session.staff()).toBe(sophie);

    const signedIn = session.signIn({ email: sophie.email, password: 'tastyfood' });
    server.expectOne('/api/session').flush({ staff: sophie });
    await signedIn;
    await settle();
    const again = server.expectOne('/api/chat/turns');
    expect(again.request.body).toEqual({ question: '?' });
    again.flush({ turnId: '1' });
    await expect(asked).resolves.toEqual({ turnId: '1' });
    expect(session.signInNeeded()).toBe(false);
  });

  it('leaves a wrong password to the form that asked for it: the session has not ended', async () => {
    await answerWhoAmI(sophie);
    const changed = firstValueFrom(TestBed.inject(HttpClient).put('/api/session/password', {}));
    server.expectOne('/api/session/password').flush({ code: 'invalid-credentials' }, unauthorised);
    await expect(changed).rejects.toMatchObject({ status: 401 });
    expect(session.signInNeeded()).toBe(false);
  });

  it('says why it did not let somebody in', async () => {
    await answerWhoAmI(undefined);
    const signedIn = session.signIn({ email: sophie.email, password: 'wrong' });
    server.expectOne('/api/session').flush({ code: 'invalid-credentials' }, unauthorised);
    await expect(signedIn).rejects.toMatchObject({ refusal: { code: 'invalid-credentials' } });
    await expect(signedIn).rejects.toBeInstanceOf(SignInRefused);
  });

  it('opens nothing to whoever has to set up a second factor first, and everything once they have', async () => {
    server.expectOne('/api/session').flush({ staff: sophie, secondFactorNeeded: true });
    await settle();
    expect([session.staff(), session.signInNeeded()]).toEqual([undefined, false]);
    expect(session.secondFactorWanted()).toEqual(sophie);
    const done = session.goOn();
    await answerWhoAmI(sophie);
    await done;
    expect(session.secondFactorWanted()).toBeUndefined();
    expect(session.staff()).toEqual(sophie);
  });

  it('holds a request that the second factor has to come before, and sends it again then', async () => {
    await answerWhoAmI(sophie);
    const asked = firstValueFrom(TestBed.inject(HttpClient).get('/api/branches'));
    const forbidden = { status: 403, statusText: 'Forbidden' };
    server.expectOne('/api/branches').flush({ code: 'second-factor-setup-needed' }, forbidden);
    await settle();
    expect(session.secondFactorWanted()).toEqual(sophie);
    void session.goOn();
    await answerWhoAmI(sophie);
    server.expectOne('/api/branches').flush([]);
    await expect(asked).resolves.toEqual([]);
  });

  it('leaves a code that is wanted to the form that asked for it', async () => {
    await answerWhoAmI(sophie);
    const asked = firstValueFrom(TestBed.inject(HttpClient).put('/api/session/password', {}));
    server.expectOne('/api/session/password').flush({ code: 'second-factor-needed' }, unauthorised);
    await expect(asked).rejects.toMatchObject({ status: 401 });
    expect(session.signInNeeded()).toBe(false);
  });
});
