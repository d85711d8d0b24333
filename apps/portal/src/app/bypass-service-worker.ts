import type { HttpInterceptorFn } from '@angular/common/http';

/** What the service worker keeps for pages without a network; see ngsw-config.json. */
const KEPT = /^\/api\/(?:menu|allergens|branches|certificates)\b/;

/** Everything else goes straight to the server: a question must not wait for a worker to wake up. */
export const bypassServiceWorker: HttpInterceptorFn = (request, next) =>
  next(
    request.method === 'GET' && KEPT.test(request.url) ? request : request.clone({ setHeaders: { 'ngsw-bypass': '' } }),
  );
