import Anthropic from '@anthropic-ai/sdk';
import express from 'express';
import { createServer } from 'node:http';
import { announce } from '../announce.ts';

// The relay of the usual guide: Express, the SDK's `messages.stream()` and one `write` for each delta. Measured beside the
// product, so that its figures say what the product's own way is worth.
interface Asked {
  readonly question?: string;
}

const client = new Anthropic({ apiKey: 'unused', baseURL: process.env['UPSTREAM_URL'], maxRetries: 0 });
const app = express();
app.use(express.json());

app.post('/chat', (request, response) => {
  const { question = '' } = request.body as Asked;
  response.setHeader('Content-Type', 'text/event-stream');
  response.setHeader('Cache-Control', 'no-cache');
  response.flushHeaders();
  const stream = client.messages.stream({
    model: 'load-bench',
    max_tokens: 4096,
    messages: [{ role: 'user', content: question }],
  });
  response.once('close', () => stream.abort());
  stream.on('text', (text) => response.write(`data: ${JSON.stringify({ text })}\n\n`));
  stream.on('error', () => response.destroy());
  stream.on('finalMessage', (message) => response.end(`data: ${JSON.stringify({ done: message.usage })}\n\n`));
});

announce(createServer(app));
