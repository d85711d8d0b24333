import js from '@eslint/js';
import nx from '@nx/eslint-plugin';
import angular from 'angular-eslint';
import prettier from 'eslint-config-prettier';
import checkFile from 'eslint-plugin-check-file';
import tseslint from 'typescript-eslint';
import { importWalls, roomWalls } from './tools/walls/import-walls.mjs';
import projectGraphPresent from './tools/walls/project-graph-present.mjs';

const SPECS = ['**/*.spec.ts', '**/*.spec.mjs', '**/testing/**', 'apps/portal-e2e/**', 'libs/api/verifier-suites/**'];
const PORTAL = ['apps/portal/**', 'libs/portal/**'];
const within = (folders, extension) => folders.map((folder) => `${folder}/*.${extension}`);

/** A name that says nothing attracts everything: the file or folder is named after what it does instead. */
const JUNK_DRAWERS = '{util,utils,common,shared,core,helper,helpers,misc,models,interfaces,constants,types}';

export default tseslint.config(
  { ignores: ['**/dist', '**/node_modules', '**/.angular', '**/.nx', '**/test-results', '**/playwright-report'] },

  // What every file is held to.
  {
    files: ['**/*.ts', '**/*.mjs', '**/*.cjs', '**/*.cts'],
    extends: [js.configs.recommended],
    plugins: { '@nx': nx, 'check-file': checkFile, walls: { rules: { 'project-graph-present': projectGraphPresent } } },
    rules: {
      'walls/project-graph-present': 'error',
      '@nx/enforce-module-boundaries': ['error', importWalls()],
      // tsc knows the globals of each project and reports unknown names; ESLint does not.
      'no-undef': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      'check-file/filename-naming-convention': ['error', { '**/*': 'KEBAB_CASE' }, { ignoreMiddleExtensions: true }],
      'check-file/filename-blocklist': [
        'error',
        { [`**/${JUNK_DRAWERS}.*`]: '*.what-it-does.*', [`**/${JUNK_DRAWERS}/**`]: '*.the-room-it-serves.*' },
      ],
    },
  },

  // TypeScript, with type information for the faults that only types show.
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strict],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // A Nest module and an Angular page can be a class whose decorator says everything.
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
    },
  },
  ...roomWalls(),

  // Settings belong to the workspace, not to the room they lie in.
  { files: ['**/*.config.*'], rules: { '@nx/enforce-module-boundaries': 'off' } },

  // Specs read as scenarios, so they may run long, and they may hold the tools of proof.
  {
    files: SPECS,
    rules: {
      'max-lines': 'off',
      'max-lines-per-function': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@nx/enforce-module-boundaries': ['error', importWalls({ proving: true })],
    },
  },

  {
    // The load bench compares the product with what people usually write, and makes itself a database to run it on; the fault bench
    // looks into the database and the Redis that it breaks.
    files: ['apps/load-bench/src/naive-relay/**', 'apps/load-bench/src/targets/**', 'apps/fault-bench/src/cluster/**'],
    rules: { '@nx/enforce-module-boundaries': ['error', importWalls({ measuring: true })] },
  },

  // The portal: standalone, OnPush components and accessible templates, inline ones included.
  {
    files: within(PORTAL, 'ts'),
    extends: [angular.configs.tsRecommended],
    processor: angular.processInlineTemplates,
    rules: {
      '@angular-eslint/component-selector': ['error', { type: 'element', prefix: 'app', style: 'kebab-case' }],
      '@angular-eslint/directive-selector': ['error', { type: 'attribute', prefix: 'app', style: 'camelCase' }],
      '@angular-eslint/prefer-on-push-component-change-detection': 'error',
      '@angular-eslint/prefer-signals': 'error',
      // The house gives Angular classes no suffix.
      '@angular-eslint/component-class-suffix': 'off',
      '@angular-eslint/directive-class-suffix': 'off',
    },
  },
  {
    files: within(PORTAL, 'html'),
    extends: [angular.configs.templateRecommended, angular.configs.templateAccessibility],
    rules: { '@angular-eslint/template/prefer-control-flow': 'error' },
  },

  prettier,
);
