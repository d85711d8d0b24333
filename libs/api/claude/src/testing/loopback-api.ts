import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';

export type Respond = (response: ServerResponse, request: IncomingMessage, body: string) => void;

/** A server on loopback that answers as a spec tells it, byte by byte: what no well-behaved Messages API would send. */
export class LoopbackApi {
  readonly bodies: string[] = [];
  private readonly responses: Respond[] = [];
  private readonly server: Server;

  private constructor() {
    this.server = createServer((request, response) => void this.answer(request, response));
  }

  static async start(): Promise<LoopbackApi> {
    const api = new LoopbackApi();
    api.server.listen(0, '127.0.0.1');
    await once(api.server, 'listening');
    return api;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** Queues the answers to the next requests, in order; the last one answers all that follow. */
  respond(...responses: Respond[]): void {
    this.responses.splice(0, Infinity, ...responses);
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    this.server.close();
    await once(this.server, 'close');
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    this.bodies.push(body);
    const respond = this.responses.length > 1 ? this.responses.shift() : this.responses[0];
    respond?.(response, request, body);
  }
}

/** The events of a message as Claude frames them. */
export function frames(...events: object[]): string {
  return events
    .map((event) => `event: ${(event as { type: string }).type}\ndata: ${JSON.stringify(event)}\n\n`)
    .join('');
}

export function messageStart(usage: object = { input_tokens: 10, output_tokens: 1 }): object {
  return { type: 'message_start', message: { id: 'msg_1', type: 'message', role: 'assistant', content: [], usage } };
}

/** One text block at `index`, in as many deltas as there are `texts`. */
export function textBlock(index: number, ...texts: string[]): object[] {
  return [
    { type: 'content_block_start', index, content_block: { type: 'text', text: '' } },
    ...texts.map((text) => ({ type: 'content_block_delta', index, delta: { type: 'text_delta', text } })),
    { type: 'content_block_stop', index },
  ];
}

export function messageEnd(stopReason = 'end_turn', usage: object = { output_tokens: 5 }): object[] {
  return [
    { type: 'message_delta', delta: { stop_reason: stopReason, stop_sequence: null }, usage },
    { type: 'message_stop' },
  ];
}

/** Answers with a stream of these events, and ends it. */
export function stream(...events: object[]): Respond {
  return (response) => beginStream(response).end(frames(...events));
}

export function beginStream(response: ServerResponse): ServerResponse {
  return response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8', 'request-id': 'req_1' });
}
