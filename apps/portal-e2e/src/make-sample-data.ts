import { chromiumPath } from './chromium';
import { removeDataDirectory, useAsTemplate } from './data-directory';
import { RunningApi } from './running-api';

/**
 * Runs once before all tests: a server that starts on an empty directory makes its database and takes in the menu and the documents,
 * which costs it ten seconds of a core; on a copy of what the first one made it costs two.
 *
 * @returns what takes it away again after all tests
 */
export default async function makeSampleData(): Promise<() => void> {
  if (!chromiumPath) return () => undefined;
  const api = await RunningApi.start({ tokensPerSecond: 0 });
  const directory = await api.stopAndKeep();
  useAsTemplate(directory);
  return () => removeDataDirectory(directory);
}
