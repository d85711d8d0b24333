/** @typedef {{ type: string } & Record<string, unknown>} TurnEvent */

/**
 * Signs in.
 *
 * @param {string} url
 * @param {{ email: string, password: string }} credentials
 * @returns {Promise<string>} the session cookie
 */
export async function signIn(url, credentials) {
  const response = await post(`${url}/api/session`, credentials);
  const cookie = response.headers.get('set-cookie')?.split(';')[0];
  if (!cookie) throw new Error(`${credentials.email} got no session from ${url}.`);
  return cookie;
}

/**
 * Asks a question and follows its turn as any client does: POST starts it, GET only follows.
 *
 * @param {string} url
 * @param {string} cookie
 * @param {string} question
 * @returns {AsyncGenerator<TurnEvent>} the events, up to the terminal one
 */
export async function* ask(url, cookie, question) {
  const accepted = await (await post(`${url}/api/chat/turns`, { question }, cookie)).json();
  const { eventsUrl } = /** @type {{ eventsUrl: string }} */ (accepted);
  const stream = await fetch(new URL(eventsUrl, url), { headers: { cookie } });
  if (!stream.ok || !stream.body) throw new Error(`The events of the turn were refused with ${stream.status}.`);
  yield* eventsIn(stream.body.pipeThrough(new TextDecoderStream()));
}

/** Frames end at an empty line; only their `data:` lines matter here. @param {AsyncIterable<string>} chunks */
async function* eventsIn(chunks) {
  let unread = '';
  for await (const chunk of chunks) {
    const frames = `${unread}${chunk}`.split('\n\n');
    unread = frames.pop() ?? '';
    for (const frame of frames) {
      const data = frame.split('\n').find((line) => line.startsWith('data:'));
      if (data) yield /** @type {TurnEvent} */ (JSON.parse(data.slice('data:'.length)));
    }
  }
}

/**
 * @param {string} address
 * @param {object} body
 * @param {string} [cookie]
 */
async function post(address, body, cookie) {
  const headers = {
    'content-type': 'application/json',
    'idempotency-key': crypto.randomUUID(),
    ...(cookie && { cookie }),
  };
  const response = await fetch(address, { method: 'POST', headers, body: JSON.stringify(body) });
  if (!response.ok) throw new Error(`${address} answered ${response.status}: ${await response.text()}`);
  return response;
}
