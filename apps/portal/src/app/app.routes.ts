import type { Routes } from '@angular/router';

interface Room {
  /** The first words of its addresses, one or two of each; every other one is the chat's. */
  readonly places: ReadonlySet<string>;
  readonly load: () => Promise<Routes>;
}

const loadChat = () => import('@tasty-food/portal-chat').then(({ chatRoutes }) => chatRoutes);

const ROOMS: readonly Room[] = [
  {
    places: new Set(['menu', '86']),
    load: () => import('@tasty-food/portal-menu').then(({ menuRoutes }) => menuRoutes),
  },
  {
    places: new Set(['register', 'approvals', 'tasks', 'ingredients']),
    load: () => import('@tasty-food/portal-register').then(({ registerRoutes }) => registerRoutes),
  },
  {
    places: new Set(['hours', 'certificates']),
    load: () => import('@tasty-food/portal-branches').then(({ branchesRoutes }) => branchesRoutes),
  },
  {
    places: new Set(['account', 'privacy']),
    load: () => import('@tasty-food/portal-account').then(({ accountRoutes }) => accountRoutes),
  },
  {
    places: new Set(['admin/usage']),
    load: () => import('@tasty-food/portal-usage').then(({ usageRoutes }) => usageRoutes),
  },
  {
    places: new Set(['admin']),
    load: () => import('@tasty-food/portal-admin').then(({ adminRoutes }) => adminRoutes),
  },
  {
    places: new Set(['documents', 'search', 'glossary', 'gaps']),
    load: () => import('@tasty-food/portal-knowledge').then(({ knowledgeRoutes }) => knowledgeRoutes),
  },
];

export const routes: Routes = [
  ...ROOMS.map(({ places, load }) => ({
    path: '',
    canMatch: [
      (_route: unknown, segments: { path: string }[]) =>
        isAt(
          places,
          segments.map(({ path }) => path),
        ),
    ],
    loadChildren: load,
  })),
  { path: '', loadChildren: loadChat },
];

/** The code of the page at this path, before the router asks for it. */
export function loadRoom(path: string): Promise<Routes> {
  const words = path.split('/').slice(1);
  return (ROOMS.find(({ places }) => isAt(places, words))?.load ?? loadChat)();
}

function isAt(places: ReadonlySet<string>, [first = '', second = '']: readonly string[]): boolean {
  return places.has(first) || places.has(`${first}/${second}`);
}
