import type { Routes } from '@angular/router';

interface Room {
  /** The first words of its addresses; every other one is the chat's. */
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
    places: new Set(['admin', 'account', 'privacy']),
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
    canMatch: [(_route: unknown, [first]: { path: string }[]) => first !== undefined && places.has(first.path)],
    loadChildren: load,
  })),
  { path: '', loadChildren: loadChat },
];

/** The code of the page at this path, before the router asks for it. */
export function loadRoom(path: string): Promise<Routes> {
  const first = path.split('/')[1] ?? '';
  return (ROOMS.find(({ places }) => places.has(first))?.load ?? loadChat)();
}
