import { Agent, get } from 'node:http';
import { parentPort, workerData } from 'node:worker_threads';

/** Where the others ask, and from which address of the loopback. */
export interface OthersPlan {
  readonly url: string;
  readonly localAddress: string;
}

/** Evenly, whatever the last answer does: who waits for it before asking again would not see a stall but once. */
const ASK_EVERY_MS = 20;

const { url, localAddress } = workerData as OthersPlan;
const agent = new Agent({ keepAlive: true, localAddress });
let delaysMs: number[] = [];
let failures = 0;

function ask(): void {
  const fromMs = performance.now();
  const request = get(url, { agent }, (response) => {
    response.resume().once('end', () => {
      if (response.statusCode === 200) delaysMs.push(performance.now() - fromMs);
      else failures += 1;
    });
  });
  request.once('error', () => (failures += 1));
}

setInterval(ask, ASK_EVERY_MS);
// Each message asks for what came since the last one.
parentPort?.on('message', () => {
  parentPort?.postMessage({ delaysMs, failures });
  delaysMs = [];
  failures = 0;
});
