import { provideHttpClient, withFetch, withInterceptors } from '@angular/common/http';
import {
  type ApplicationConfig,
  inject,
  isDevMode,
  provideAppInitializer,
  provideBrowserGlobalErrorListeners,
  provideZonelessChangeDetection,
} from '@angular/core';
import { provideServiceWorker } from '@angular/service-worker';
import { provideRouter, withComponentInputBinding } from '@angular/router';
import { Session, signInAgain } from '@tasty-food/portal-session';
import { provideSpeech } from '@tasty-food/portal-ui';
import { routes } from './app.routes';
import { bypassServiceWorker } from './bypass-service-worker';
import { trustedWorkerUrl } from './trusted-worker-url';

export const appConfig: ApplicationConfig = {
  providers: [
    provideZonelessChangeDetection(),
    provideBrowserGlobalErrorListeners(),
    provideHttpClient(withFetch(), withInterceptors([signInAgain, bypassServiceWorker])),
    provideRouter(routes, withComponentInputBinding()),
    provideServiceWorker(trustedWorkerUrl('ngsw-worker.js'), { enabled: !isDevMode() }),
    provideSpeech(),
    provideAppInitializer(() => inject(Session).resume()),
  ],
};
