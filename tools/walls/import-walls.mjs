/**
 * The walls of the house: who may import whom. Two axes of tags, `scope:` (which side) and `layer:` (which storey), and no
 * wildcard, so that a project without tags may import nothing. `tools/walls/walls.spec.mjs` proves each of them.
 */

/** The drivers and vendors that only one adapter may touch; `.dependency-cruiser.cjs` says which adapter. */
const DRIVERS = ['pg', 'pg-*', '@electric-sql/*', 'ioredis', 'bullmq'];
const BEHIND_A_DOOR = ['@anthropic-ai/*', ...DRIVERS];

/** What runs in the server only. */
const SERVER_ONLY = ['@nestjs/*', 'express', 'kysely', 'pino', 'nestjs-pino', ...BEHIND_A_DOOR];

/**
 * Which feature may ask which. Nobody asks conversations: they are what is kept of turns.
 *
 * @type {Record<string, string[]>}
 */
const ROOM_ASKS = {
  conversations: ['chat', 'ledger', 'events', 'staff'],
  chat: ['turn-log', 'answers', 'assistant-tools', 'branches', 'ledger', 'staff'],
  'turn-log': ['answers', 'assistant-tools'],
  answers: ['assistant-tools', 'branches', 'menu', 'events', 'verifier', 'house-claims', 'marks', 'vocabulary'],
  'assistant-tools': ['branches', 'menu', 'knowledge', 'retrieval', 'vocabulary'],
  menu: ['register', 'branches', 'staff', 'events'],
  register: ['branches', 'staff', 'events'],
  branches: ['staff', 'events'],
  knowledge: ['retrieval', 'extraction', 'branches', 'staff', 'events'],
  retrieval: ['text-analysis', 'extraction', 'staff', 'events'],
  extraction: ['text-analysis'],
  'text-analysis': [],
  ledger: ['staff', 'events'],
  events: ['staff'],
  staff: [],
  'verifier-suites': ['verifier', 'vocabulary', 'house-claims'],
  verifier: ['discourse', 'menu-claims', 'house-claims', 'marks', 'vocabulary'],
  discourse: ['claims', 'menu-claims', 'house-claims', 'marks', 'vocabulary'],
  claims: ['menu-claims', 'house-claims', 'marks', 'vocabulary'],
  'menu-claims': ['house-claims', 'marks', 'vocabulary'],
  'house-claims': ['marks', 'vocabulary'],
  marks: ['vocabulary'],
  vocabulary: ['text-analysis'],
};

/**
 * The options of `@nx/enforce-module-boundaries`.
 *
 * @param {{ proving?: boolean, measuring?: boolean }} [purpose] `proving`: for specs and `testing/` folders, which may hold the
 *   tools of proof; `measuring`: for what the bench compares the product with, which must be able to do without its doors
 */
export function importWalls({ proving = false, measuring = false } = {}) {
  const walls = [...sides(proving), ...storeys(proving)];
  return {
    allow: [],
    banTransitiveDependencies: false,
    enforceBuildableLibDependency: false,
    depConstraints: measuring ? walls.map((wall) => ({ ...wall, bannedExternalImports: [] })) : walls,
  };
}

/** @param {boolean} proving */
function sides(proving) {
  const proofTools = proving ? ['fast-check'] : [];
  return [
    {
      sourceTag: 'scope:contract',
      onlyDependOnLibsWithTags: ['scope:contract'],
      allowedExternalImports: ['zod', ...proofTools],
    },
    {
      sourceTag: 'scope:api',
      onlyDependOnLibsWithTags: ['scope:api', 'scope:contract'],
      bannedExternalImports: ['@angular/*'],
    },
    {
      sourceTag: 'scope:portal',
      onlyDependOnLibsWithTags: ['scope:portal', 'scope:contract'],
      bannedExternalImports: SERVER_ONLY,
    },
    // Node runs the simulator's sources directly: it can resolve no path of the workspace, and knows nothing of the product.
    {
      sourceTag: 'scope:simulator',
      onlyDependOnLibsWithTags: ['scope:simulator'],
      // Its specs prove it against the real SDK.
      bannedExternalImports: ['@angular/*', ...SERVER_ONLY].filter((name) => !proving || name !== '@anthropic-ai/*'),
    },
    {
      sourceTag: 'scope:e2e',
      onlyDependOnLibsWithTags: ['scope:contract'],
      bannedExternalImports: ['@angular/*', ...SERVER_ONLY],
    },
    {
      sourceTag: 'scope:tools',
      onlyDependOnLibsWithTags: ['scope:tools', 'scope:contract'],
      bannedExternalImports: ['@angular/*', ...SERVER_ONLY],
    },
  ];
}

/** @param {boolean} proving */
function storeys(proving) {
  return [
    {
      sourceTag: 'layer:app',
      onlyDependOnLibsWithTags: ['layer:feature', 'layer:adapter', 'layer:contract'],
      bannedExternalImports: proving ? DRIVERS : BEHIND_A_DOOR,
    },
    {
      sourceTag: 'layer:feature',
      onlyDependOnLibsWithTags: ['layer:feature', 'layer:adapter', 'layer:contract'],
      bannedExternalImports: BEHIND_A_DOOR,
    },
    { sourceTag: 'layer:adapter', onlyDependOnLibsWithTags: ['layer:adapter', 'layer:contract'] },
    { sourceTag: 'layer:contract', onlyDependOnLibsWithTags: ['layer:contract'] },
    { sourceTag: 'layer:e2e', onlyDependOnLibsWithTags: ['layer:contract'] },
  ];
}

/** Walls between the rooms of one storey, which tags cannot tell apart: which feature asks which, and where SQL is written. */
export function roomWalls() {
  const rooms = Object.keys(ROOM_ASKS);
  const oneWay = Object.entries(ROOM_ASKS).map(([room, asks]) => ({
    files: [`libs/api/${room}/**/*.ts`],
    rules: {
      'no-restricted-imports': [
        'error',
        ...forbid(
          rooms.filter((other) => other !== room && !asks.includes(other)).map((other) => `@tasty-food/api-${other}`),
          `The room ${room} may ask ${asks.join(', ') || 'no other room'}.`,
        ),
      ],
    },
  }));
  const sqlInStores = {
    files: ['apps/api/**/*.ts', 'libs/api/**/*.ts'],
    ignores: ['libs/api/postgres/**', '**/*-store.ts', '**/migrations/**', '**/testing/**', '**/*.spec.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        ...forbid(['kysely'], 'SQL is written in *-store.ts of the room that owns the table.'),
      ],
    },
  };
  return [...oneWay, sqlInStores];
}

/**
 * @param {string[]} packages
 * @param {string} message
 */
function forbid(packages, message) {
  return packages.length === 0 ? [] : [{ patterns: [{ group: packages, message }] }];
}
