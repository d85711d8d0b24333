import { ROUTES, type Route } from '@tasty-food/contract';

const PATTERNS = Object.values<Route>(ROUTES).map(({ method, path }) => ({
  method: method.toUpperCase(),
  path,
  pattern: new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+')}$`, 'i'),
}));

/** The route of the contract that a request meant, without what stood in its path: `PATCH /api/staff/{staffId}`. */
export function routeOf(method: string, path: string): string | undefined {
  const asked = method === 'HEAD' ? 'GET' : method;
  const route = PATTERNS.find((one) => one.method === asked && one.pattern.test(path));
  return route && `${route.method} ${route.path}`;
}
