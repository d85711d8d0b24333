/** A browser at one server: keeps its cookie. */
export class Visitor {
  cookie = '';

  constructor(
    private readonly url: string,
    private readonly headers: Record<string, string> = {},
  ) {}

  static async signedIn(url: string, email: string, password = 'tastyfood'): Promise<Visitor> {
    const visitor = new Visitor(url);
    const { status } = await visitor.signIn(email, password);
    if (status !== 200) throw new Error(`${email} could not sign in: ${status}`);
    return visitor;
  }

  signIn(email: string, password = 'tastyfood') {
    return this.send('POST', '/api/session', { email, password });
  }

  /** The status, and the body as JSON where it is JSON. */
  async send(method: string, path: string, body?: unknown) {
    const response = await fetch(this.url + path, {
      method,
      headers: {
        cookie: this.cookie,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...this.headers,
      },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    const cookie = response.headers.getSetCookie()[0]?.split(';')[0];
    if (cookie) this.cookie = cookie;
    const text = await response.text();
    const isJson = (response.headers.get('content-type') ?? '').includes('json');
    return { status: response.status, body: isJson ? JSON.parse(text) : text, headers: response.headers };
  }
}
