import './own-source-maps';
import { Logger } from '@nestjs/common';
import { DatabaseBootError } from '@tasty-food/api-postgres';
import { boundHeap } from './bound-heap';
import { collectBootGarbage } from './collect-boot-garbage';
import { ConfigError, readConfig } from './config';
import { createApp } from './create-app';
import { preferEventLoop } from './prefer-event-loop';

/**
 * Connections that may wait while the process is busy: Node's 511 are a restaurant group that comes back at once after a restart, and
 * whoever finds no room is reset. The kernel takes no more than its own limit (`net.core.somaxconn`, 4,096 on Linux).
 */
const BACKLOG = 4_096;

/** Starts the server. What an operator can mend is said in words and ends with code 1; anything else with its stack. */
async function main(): Promise<void> {
  boundHeap();
  try {
    const config = readConfig(process.env);
    const app = await createApp(config);
    // Nest hands on to Node what it is given; its types know no backlog.
    await Reflect.apply(app.listen, app, [config.port, config.API_HOST, BACKLOG]);
    new Logger('Api').log(`Listening on ${await app.getUrl()}`);
    collectBootGarbage();
    preferEventLoop();
  } catch (failure) {
    console.error(sentenceOf(failure));
    process.exit(1);
  }
}

function sentenceOf(failure: unknown): unknown {
  if (failure instanceof ConfigError || failure instanceof DatabaseBootError) return failure.message;
  const { code, port } = failure as { code?: string; port?: number };
  if (code === 'EADDRINUSE') return `Port ${port} is taken. Set API_PORT to a free one.`;
  return failure;
}

void main();
