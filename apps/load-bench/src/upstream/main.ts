import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { announce } from '../announce.ts';
import { readShape } from '../stream-shape.ts';
import { answerStream } from './answer-stream.ts';
import { Pacer } from './pacer.ts';

// The Messages API at next to no cost, as a process of its own: thousands of paced streams from one timer. The first name of a
// shape in the request decides how it is answered, be it the model or in the question: a server under test knows one model.
const pacer = new Pacer();
const server = createServer((request, response) => void answer(request, response));
server.keepAliveTimeout = 60_000;
announce(server);

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    const shape = readShape(await text(request));
    if (shape) answerStream(response, shape, pacer);
    else response.writeHead(404).end();
  } catch {
    // The reader went while it was still asking.
    response.destroy();
  }
}
