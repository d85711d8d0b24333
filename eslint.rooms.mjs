// What `nx lint` holds a room to, for all rooms at once: those of one side are read as one program. Each reads the sources of those
// it asks, so that room by room they are read twenty times, and types are most of what linting costs.
import rules from './eslint.config.mjs';

/**
 * @param {string[]} files
 * @param {string} project
 */
function asOneProgram(files, project) {
  const parserOptions = { projectService: false, project: [project], tsconfigRootDir: import.meta.dirname };
  return { files, languageOptions: { parserOptions } };
}

export default [
  ...rules,
  asOneProgram(['libs/api/**/*.ts', 'apps/api/**/*.ts'], 'tsconfig.api-rooms.json'),
  asOneProgram(['libs/portal/**/*.ts', 'apps/portal/**/*.ts'], 'tsconfig.portal-rooms.json'),
];
