import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import type { EmbeddingsOptions } from '../embeddings/voyage';

interface EmbeddingsRequest {
  readonly input: string[];
  readonly model: string;
  readonly input_type: 'query' | 'document';
}

/** Speaks Voyage's API on loopback. A text means the groups of words it has any of: the same vector for the same text, always. */
export class VoyageServer {
  readonly requests: EmbeddingsRequest[] = [];
  /** How the next requests fail; then all is well. */
  failures: number[] = [];
  delayMs = 0;

  private constructor(
    private readonly server: Server,
    readonly options: EmbeddingsOptions,
    private readonly meanings: readonly RegExp[],
  ) {}

  static async start(meanings: readonly RegExp[]): Promise<VoyageServer> {
    const server = createServer();
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const { port } = server.address() as AddressInfo;
    const options = { apiKey: 'test-key', baseUrl: `http://127.0.0.1:${port}/v1`, model: 'test-model' };
    const voyage = new VoyageServer(server, options, meanings);
    server.on('request', (request, response) => void voyage.answer(request, response));
    return voyage;
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const asked = (await json(request)) as EmbeddingsRequest;
    await sleep(this.delayMs);
    const isKnown = request.url === '/v1/embeddings' && request.headers.authorization === 'Bearer test-key';
    const status = this.failures.shift() ?? (isKnown ? 200 : 401);
    if (status === 200) this.requests.push(asked);
    const data = asked.input.map((text, index) => ({
      object: 'embedding',
      index,
      embedding: vectorOf(text, this.meanings),
    }));
    response.writeHead(status, { 'content-type': 'application/json' });
    // Not in order, as nobody promises one.
    response.end(JSON.stringify(status === 200 ? { object: 'list', data: data.reverse() } : { detail: 'no' }));
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((closed) => this.server.close(closed));
  }
}

function vectorOf(text: string, meanings: readonly RegExp[]): number[] {
  return [0.01, ...meanings.map((meaning) => (text.match(meaning) ?? []).length)];
}
