import { readOptions } from './simulator-options.ts';
import { startSimulator } from './start-simulator.ts';

// Runs as it stands: `node apps/claude-simulator/src/main.ts --port 0`. The one line it prints is read by those who start it.
try {
  const simulator = await startSimulator(readOptions(process.argv.slice(2), process.env));
  console.log(`claude-simulator listening on ${simulator.url}`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void simulator.close().then(() => process.exit(0)));
  }
  // Started with an IPC channel, it goes when its parent goes, however that ended.
  process.once('disconnect', () => process.exit(0));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
