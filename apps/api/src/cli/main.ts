import { ConsoleLogger, Logger } from '@nestjs/common';
import { COMMANDS } from './commands/commands';
import { runCli } from './run-cli';
import { ownTerminal } from './terminal';

/** The command line for operators: `--help` lists what it can do. */
async function main(): Promise<void> {
  const terminal = ownTerminal();
  Logger.overrideLogger(new QuietLogger(terminal.say));
  process.exitCode = await runCli(process.argv.slice(2), COMMANDS, terminal);
}

/** What goes wrong in the rooms, beside the results. Their account of themselves is for servers. */
class QuietLogger extends ConsoleLogger {
  constructor(private readonly say: (line: string) => void) {
    super({ logLevels: ['warn', 'error', 'fatal'] });
  }

  protected override printMessages(messages: unknown[]): void {
    for (const message of messages) this.say(String(message));
  }
}

void main();
