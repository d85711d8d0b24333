/**
 * Deliberate faults, each with the rule that must refuse it. The spec plants them in a copy of the workspace.
 *
 * @typedef {object} PlantedFault
 * @property {string} title what a reader of the spec sees
 * @property {string} file where it is planted
 * @property {string} code
 * @property {string} rule the rule that must report it
 * @property {RegExp} [says] what the report must say, where one rule guards several walls
 */

const NX = '@nx/enforce-module-boundaries';

/** @type {PlantedFault[]} Refused by ESLint, one file at a time. */
export const LINT_FAULTS = [
  {
    title: 'a promise in the API that nobody waits for',
    file: 'libs/api/chat/src/planted-promise.ts',
    code: `Promise.resolve();`,
    rule: '@typescript-eslint/no-floating-promises',
  },
  {
    title: 'a promise in the portal that nobody waits for',
    file: 'libs/portal/chat/src/planted-promise.ts',
    code: `Promise.resolve();`,
    rule: '@typescript-eslint/no-floating-promises',
  },
  {
    title: 'the API imports the portal',
    file: 'libs/api/chat/src/planted-api-to-portal.ts',
    code: `export * from '@tasty-food/portal-chat';`,
    rule: NX,
    says: /scope:api/,
  },
  {
    title: 'the portal imports the API',
    file: 'libs/portal/chat/src/planted-portal-to-api.ts',
    code: `export * from '@tasty-food/api-chat';`,
    rule: NX,
    says: /scope:portal/,
  },
  {
    title: 'a feature imports an app',
    file: 'libs/api/chat/src/planted-feature-to-app.ts',
    code: `export * from '../../../../apps/api/src/main';`,
    rule: NX,
    says: /relative or absolute/,
  },
  {
    title: 'an adapter imports a feature',
    file: 'libs/api/claude/src/planted-adapter-to-feature.ts',
    code: `export * from '@tasty-food/api-menu';`,
    rule: NX,
    says: /layer:adapter/,
  },
  {
    title: 'the contract imports an adapter',
    file: 'libs/contract/src/planted-contract-to-adapter.ts',
    code: `export * from '@tasty-food/api-claude';`,
    rule: NX,
    // Where that adapter reads the contract itself, Nx names the circle before it looks at tags.
    says: /scope:contract|Circular/,
  },
  {
    title: 'the menu asks chat, against the one way between features',
    file: 'libs/api/menu/src/planted-menu-to-chat.ts',
    code: `export * from '@tasty-food/api-chat';`,
    rule: 'no-restricted-imports',
    says: /menu may ask register/,
  },
  {
    title: 'two projects that need each other',
    file: 'libs/api/menu/src/planted-project-cycle.ts',
    code: `export * from '@tasty-food/api-chat';`,
    rule: NX,
    says: /Circular/,
  },
  {
    title: 'a project without tags imports anything',
    file: 'libs/api/untagged/src/index.ts',
    code: `export * from '@tasty-food/contract';`,
    rule: NX,
    says: /without tags/,
  },
  {
    title: 'the simulator knows the product',
    file: 'apps/claude-simulator/src/planted-simulator-to-contract.ts',
    code: `export * from '@tasty-food/contract';`,
    rule: NX,
    says: /scope:simulator/,
  },
  {
    title: "a feature imports Claude's SDK",
    file: 'libs/api/chat/src/planted-sdk.ts',
    code: `export * from '@anthropic-ai/sdk';`,
    rule: NX,
    says: /layer:feature.*@anthropic-ai/,
  },
  {
    title: "a feature imports Claude's SDK at run time",
    file: 'libs/api/chat/src/planted-lazy-sdk.ts',
    code: `export const sdk = () => import('@anthropic-ai/sdk');`,
    rule: NX,
    says: /layer:feature.*@anthropic-ai/,
  },
  {
    title: 'a feature imports the Postgres driver',
    file: 'libs/api/staff/src/planted-driver-store.ts',
    code: `export { Pool } from 'pg';`,
    rule: NX,
    says: /layer:feature.*pg/,
  },
  {
    title: 'a feature imports the embedded engine',
    file: 'libs/api/menu/src/planted-engine-store.ts',
    code: `export * from '@electric-sql/pglite';`,
    rule: NX,
    says: /layer:feature.*@electric-sql/,
  },
  {
    title: 'the portal imports Nest',
    file: 'libs/portal/chat/src/planted-nest.ts',
    code: `export * from '@nestjs/common';`,
    rule: NX,
    says: /scope:portal.*@nestjs/,
  },
  {
    title: 'the API imports Angular',
    file: 'libs/api/chat/src/planted-angular.ts',
    code: `export * from '@angular/core';`,
    rule: NX,
    says: /scope:api.*@angular/,
  },
  {
    title: 'the contract imports more than zod',
    file: 'libs/contract/src/planted-rxjs.ts',
    code: `export * from 'rxjs';`,
    rule: NX,
    says: /scope:contract.*rxjs/,
  },
  {
    title: 'the contract imports its test tools outside testing/',
    file: 'libs/contract/src/planted-fast-check.ts',
    code: `export * from 'fast-check';`,
    rule: NX,
    says: /scope:contract.*fast-check/,
  },
  {
    title: "a deep import past another library's barrel",
    file: 'libs/api/chat/src/planted-deep.ts',
    code: `export * from '../../menu/src/index';`,
    rule: NX,
    says: /relative or absolute/,
  },
  {
    title: 'a library imports itself by its public name',
    file: 'libs/api/chat/src/planted-own-name.ts',
    code: `export * from '@tasty-food/api-chat';`,
    rule: NX,
    says: /relative imports/,
  },
  {
    title: 'SQL outside a store',
    file: 'libs/api/chat/src/planted-sql.ts',
    code: `export { sql } from 'kysely';`,
    rule: '@typescript-eslint/no-restricted-imports',
  },
  {
    title: 'a junk-drawer file',
    file: 'libs/api/chat/src/utils.ts',
    code: `export const planted = 1;`,
    rule: 'check-file/filename-blocklist',
  },
  {
    title: 'a junk-drawer folder',
    file: 'libs/api/chat/src/helpers/planted-note.ts',
    code: `export const planted = 1;`,
    rule: 'check-file/filename-blocklist',
  },
  {
    title: 'a file name that is not kebab-case',
    file: 'libs/api/chat/src/plantedName.ts',
    code: `export const planted = 1;`,
    rule: 'check-file/filename-naming-convention',
  },
];

/** @type {PlantedFault[]} Refused by dependency-cruiser, which sees all files at once. */
export const GRAPH_FAULTS = [
  {
    title: 'two files that need each other, if only for their types',
    file: 'libs/api/http/src/planted-first.ts',
    code: `import type { Second } from './planted-second';\nexport interface First { second: Second }`,
    rule: 'no-cycles',
  },
  {
    title: 'a file that goes out through the barrel of its own library',
    file: 'libs/api/http/src/planted-own-barrel.ts',
    code: `export * from './index';`,
    rule: 'not-through-own-barrel',
  },
  {
    title: 'a second barrel in a library',
    file: 'libs/api/http/src/planted-barrel-user.ts',
    code: `export * from './planted/index';`,
    rule: 'one-barrel-a-library',
  },
  {
    title: 'a file nobody needs',
    file: 'libs/api/http/src/planted-orphan.ts',
    code: `export const planted = 1;`,
    rule: 'no-orphans',
  },
  {
    title: "an adapter that is not the door to Claude's SDK",
    file: 'libs/api/postgres/src/planted-sdk.ts',
    code: `export * from '@anthropic-ai/sdk';`,
    rule: 'one-door-to-claude',
  },
  {
    title: 'an adapter that is not the door to the driver, if only for its types',
    file: 'libs/api/claude/src/planted-driver.ts',
    code: `import type { Pool } from 'pg';\nexport type Planted = Pool;`,
    rule: 'one-door-to-postgres',
  },
  {
    title: 'a room that counts past the door to metrics',
    file: 'libs/api/chat/src/planted-metrics.ts',
    code: `export { Counter } from 'prom-client';`,
    rule: 'one-door-to-metrics',
  },
  {
    title: 'telemetry that asks a room',
    file: 'libs/api/telemetry/src/planted-telemetry.ts',
    code: `export { Redis } from '@tasty-food/api-redis';`,
    rule: 'telemetry-asks-nobody',
  },
];

/** Files the faults above lean on; they are no faults themselves. @type {Record<string, string>} */
export const PROPS = {
  'libs/api/http/src/planted-second.ts': `import type { First } from './planted-first';\nexport interface Second { first?: First }`,
  'libs/api/http/src/planted/index.ts': `export const planted = 1;`,
};

/** What the walls must let through: a wall without a door is no wall either. @type {Record<string, string>} */
export const ALLOWED = {
  'libs/api/chat/src/allowed-feature-to-adapter.ts': `export * from '@tasty-food/api-claude';`,
  'libs/api/chat/src/allowed-feature-to-feature.ts': `export * from '@tasty-food/api-branches';`,
  'libs/api/chat/src/allowed-feature-to-contract.ts': `export * from '@tasty-food/contract';`,
  'libs/api/chat/src/allowed-sql-store.ts': `export { sql } from 'kysely';`,
  'libs/api/claude/src/allowed-sdk.ts': `export * from '@anthropic-ai/sdk';`,
  'libs/api/postgres/src/allowed-driver.ts': `export { Pool } from 'pg';`,
  'libs/portal/chat/src/allowed-portal-to-contract.ts': `export * from '@tasty-food/contract';`,
  'libs/contract/src/allowed-zod.ts': `export * from 'zod';`,
  'libs/contract/src/testing/allowed-fast-check.ts': `export * from 'fast-check';`,
};
