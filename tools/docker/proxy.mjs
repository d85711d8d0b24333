// `node tools/docker/proxy.mjs 3001`: docker/nginx.conf in front of a server that runs on this port, over HTTP/2 with a certificate of
// its own. Says its address in one line; `reload` and `restart` on its input do that to nginx, and the end of its input ends it.
import { createInterface } from 'node:readline';
import { freePort } from '../running/free-port.mjs';
import { NginxTrial } from './nginx-trial.mjs';

const proxy = NginxTrial.outer([Number(process.argv[2] ?? 3001)], { tls: await freePort(), plain: await freePort() });
process.on('SIGINT', () => process.stdin.destroy());
process.on('SIGTERM', () => process.stdin.destroy());
await proxy.start();
console.log(`https://127.0.0.1:${proxy.port}`);

/** @type {Record<string, () => Promise<void>>} */
const COMMANDS = {
  reload: () => proxy.reload(),
  restart: async () => {
    await proxy.stop();
    await proxy.start();
  },
};
const input = createInterface({ input: process.stdin });
process.stdin.once('close', () => input.close());
for await (const command of input) {
  await COMMANDS[command]?.();
  console.log(command);
}
await proxy.remove();
process.exit(0);
