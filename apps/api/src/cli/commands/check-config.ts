import { readConfig, type Config } from '../../config';
import type { Command } from '../command';

export const checkConfig: Command = {
  name: 'check-config',
  usage: '',
  summary: 'Says what the environment makes of the server, or all of its faults',
  help:
    'Reads every variable as the server does and starts nothing. Passwords, keys and tokens are never shown. Exit code 1: a server would\n' +
    'not start with these.',
  options: {},
  words: { min: 0, max: 0 },
  run(_given, terminal) {
    const config = readConfig(terminal.environment);
    for (const [what, how] of Object.entries(told(config))) terminal.out(`${what.padEnd(9)} ${how}\n`);
    return Promise.resolve();
  },
};

function told(config: Config): Record<string, string> {
  return {
    mode: config.NODE_ENV,
    listens: `http://${config.API_HOST}:${config.port}`,
    claude: claudeOf(config),
    database:
      config.DATABASE_URL === undefined ? `embedded, in ${config.DATA_DIR}` : withoutSecrets(config.DATABASE_URL),
    redis: config.REDIS_URL === undefined ? 'none: one instance' : withoutSecrets(config.REDIS_URL),
    sample: config.sampleData ? 'sample data and accounts, whose password is public' : 'no sample data',
    metrics:
      config.METRICS_TOKEN === undefined ? 'for managers only: METRICS_TOKEN is not set' : 'also with METRICS_TOKEN',
  };
}

function claudeOf(config: Config): string {
  if (config.simulated) return 'the local simulator: ANTHROPIC_API_KEY is not set';
  const key = config.ANTHROPIC_API_KEY === undefined ? 'without a key' : 'with a key';
  return `${config.CLAUDE_MODEL} at ${withoutSecrets(config.ANTHROPIC_BASE_URL ?? 'https://api.anthropic.com')}, ${key}`;
}

/** Host, port and path: a user, a password or a parameter may be secret. */
function withoutSecrets(address: string): string {
  const { protocol, host, pathname } = new URL(address);
  return `${protocol}//${host}${pathname === '/' ? '' : pathname}`;
}
