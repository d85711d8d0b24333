import { turnEventSchema, type TurnEvent } from '@tasty-food/contract';

/**
 * The events of a turn out of a response of `text/event-stream`, as they come. Each frame is `id:` and `data:` with one JSON object;
 * comments keep the connection alive; events of a later version are skipped.
 * https://html.spec.whatwg.org/multipage/server-sent-events.html
 */
export async function* readTurnEvents(response: Response): AsyncGenerator<TurnEvent> {
  let rest = '';
  for await (const text of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    const frames = (rest + text).split('\n\n');
    rest = frames.pop() ?? '';
    for (const frame of frames) {
      const event = eventOf(frame);
      if (event) yield event;
    }
  }
}

function eventOf(frame: string): TurnEvent | undefined {
  const data = frame.split('\n').find((line) => line.startsWith('data: '));
  if (data === undefined) return undefined;
  return turnEventSchema.safeParse(JSON.parse(data.slice('data: '.length))).data;
}
