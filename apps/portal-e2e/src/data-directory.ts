import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where the run keeps a data directory with the sample data in it; its workers inherit it. */
const TEMPLATE = 'TASTY_FOOD_E2E_DATA';

/** A data directory for one server, in which the sample data already stand, or an empty one while there are none. */
export function newDataDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), 'tasty-food-e2e-'));
  const template = process.env[TEMPLATE];
  if (template) cpSync(template, directory, { recursive: true });
  return directory;
}

/** Has every further data directory of this run begin as a copy of that one. */
export function useAsTemplate(directory: string): void {
  process.env[TEMPLATE] = directory;
}

export function removeDataDirectory(directory: string): void {
  rmSync(directory, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}
