import { provideHttpClient, withFetch, withInterceptors } from '@angular/common/http';
import {
  type ApplicationConfig,
  ErrorHandler,
  inject,
  isDevMode,
  provideAppInitializer,
  provideBrowserGlobalErrorListeners,
  provideZonelessChangeDetection,
} from '@angular/core';
import { provideServiceWorker } from '@angular/service-worker';
import { provideRouter, withComponentInputBinding, withNavigationErrorHandler } from '@angular/router';
import { Session, signInAgain } from '@tasty-food/portal-session';
import { provideSpeech } from '@tasty-food/portal-ui';
import { loadRoom, routes } from './app.routes';
import { bypassServiceWorker } from './bypass-service-worker';
import { trustedWorkerUrl } from './trusted-worker-url';
import { NoteUnloadedPart, noteUnloadedPage } from './unloaded';

const WORKER_DELAY_MS = 6_000;

export const appConfig: ApplicationConfig = {
  providers: [
    provideZonelessChangeDetection(),
    provideBrowserGlobalErrorListeners(),
    provideHttpClient(withFetch(), withInterceptors([signInAgain, bypassServiceWorker])),
    provideRouter(routes, withComponentInputBinding(), withNavigationErrorHandler(noteUnloadedPage)),
    { provide: ErrorHandler, useClass: NoteUnloadedPart },
    provideServiceWorker(trustedWorkerUrl('ngsw-worker.js'), {
      enabled: !isDevMode(),
      // On a first visit it takes all files while it starts, and what the page asks for meanwhile waits: the first answer comes before.
      registrationStrategy: `registerWithDelay:${WORKER_DELAY_MS}`,
    }),
    provideSpeech(),
    provideAppInitializer(() => {
      // On its way while the words are: a phone need not wait for one after the other.
      void loadRoom(location.pathname).catch(() => undefined);
      return inject(Session).resume();
    }),
  ],
};
