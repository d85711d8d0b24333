import { provideHttpClient, withFetch, withInterceptors } from '@angular/common/http';
import {
  type ApplicationConfig,
  inject,
  provideAppInitializer,
  provideBrowserGlobalErrorListeners,
  provideZonelessChangeDetection,
} from '@angular/core';
import { provideRouter, withComponentInputBinding } from '@angular/router';
import { Session, signInAgain } from '@tasty-food/portal-session';
import { provideSpeech } from '@tasty-food/portal-ui';
import { routes } from './app.routes';

export const appConfig: ApplicationConfig = {
  providers: [
    provideZonelessChangeDetection(),
    provideBrowserGlobalErrorListeners(),
    provideHttpClient(withFetch(), withInterceptors([signInAgain])),
    provideRouter(routes, withComponentInputBinding()),
    provideSpeech(),
    provideAppInitializer(() => inject(Session).resume()),
  ],
};
