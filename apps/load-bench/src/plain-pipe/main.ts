import { Agent, createServer, request as ask } from 'node:http';
import { announce } from '../announce.ts';

// The limit of Node: bytes in, bytes out, nothing is parsed. What a relay costs more than this is its own doing.
const upstream = new URL(process.env['UPSTREAM_URL'] ?? '');
const agent = new Agent({ keepAlive: true, maxSockets: Infinity });

const server = createServer((request, response) => {
  const headers = { 'content-type': 'application/json', 'content-length': request.headers['content-length'] ?? '0' };
  const asked = ask(upstream, { agent, method: 'POST', path: request.url, headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, { 'content-type': answer.headers['content-type'] });
    answer.pipe(response);
  });
  asked.once('error', () => response.destroy());
  response.once('close', () => {
    if (!response.writableFinished) asked.destroy();
  });
  request.pipe(asked);
});
announce(server);
