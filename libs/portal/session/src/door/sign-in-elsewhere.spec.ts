import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { provideRouter, Router } from '@angular/router';
import { TestBed } from '@angular/core/testing';
import type { SignInOptions } from '@tasty-food/contract';
import { provideSpeech, Speech } from '@tasty-food/portal-ui';
import { SignInElsewhere } from './sign-in-elsewhere';

describe('the sign-in by a provider of identities', () => {
  const shown = async (address: string, options: SignInOptions): Promise<HTMLElement> => {
    history.replaceState(null, '', address);
    TestBed.configureTestingModule({
      providers: [provideRouter([]), provideSpeech(), provideHttpClient(), provideHttpClientTesting()],
    });
    const speech = TestBed.inject(Speech);
    await speech.speak('en');
    await TestBed.inject(Router).navigateByUrl(address);
    const fixture = TestBed.createComponent(SignInElsewhere);
    TestBed.inject(HttpTestingController).expectOne('/api/session/options').flush(options);
    await new Promise((resolve) => setTimeout(resolve, 50));
    await fixture.whenStable();
    return fixture.nativeElement as HTMLElement;
  };
  const oidc = { name: 'Tasty accounts', path: '/api/session/oidc' };

  it('is a page to open, named after the provider', async () => {
    const place = await shown('/', { password: true, oidc });
    expect(place.querySelector('a')?.textContent?.trim()).toBe('Continue with Tasty accounts');
    expect(place.querySelector('a')?.getAttribute('href')).toBe('/api/session/oidc');
  });

  it('is not there where none is configured', async () => {
    expect((await shown('/', { password: true, oidc: null })).textContent?.trim()).toBe('');
  });

  it('says why the provider sent somebody back', async () => {
    const place = await shown('/?refused=no-group', { password: true, oidc });
    expect(place.querySelector('[role=alert]')?.textContent).toContain('no group that works here');
    expect(TestBed.inject(Router).url).toBe('/');
  });
});
