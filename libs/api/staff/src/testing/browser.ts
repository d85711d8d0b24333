/** Follows redirections by hand and keeps the cookies of each origin, as a browser does. */
export class Browser {
  /** The address that every response of the last journey came from. */
  visited: string[] = [];
  private readonly jars = new Map<string, Map<string, string>>();

  /** The first response that is no redirection, or whose target `stopAt` says not to open. */
  async open(
    url: string,
    stopAt: (url: URL) => boolean = () => false,
  ): Promise<{ url: URL; response: Response | undefined }> {
    this.visited = [];
    let at = new URL(url);
    for (let hops = 0; hops < 12; hops++) {
      if (stopAt(at)) return { url: at, response: undefined };
      const response = await fetch(at, {
        redirect: 'manual',
        headers: { accept: 'text/html', cookie: this.cookieOf(at.origin) },
      });
      this.visited.push(at.href);
      this.keep(at.origin, response);
      const location = response.headers.get('location');
      if (location === null) return { url: at, response };
      await response.body?.cancel();
      at = new URL(location, at);
    }
    throw new Error(`Sent round in circles: ${this.visited.join(' -> ')}`);
  }

  cookieOf(origin: string): string {
    return [...(this.jars.get(origin) ?? [])].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  /** A cookie that came another way, or that somebody planted. */
  put(origin: string, name: string, value: string): void {
    const jar = this.jars.get(origin) ?? new Map<string, string>();
    this.jars.set(origin, jar.set(name, value));
  }

  private keep(origin: string, response: Response): void {
    for (const text of response.headers.getSetCookie()) {
      const [pair = '', ...attributes] = text.split(';');
      const at = pair.indexOf('=');
      const isGone = attributes.some((attribute) => / expires=Thu, 01 Jan 1970/i.test(attribute));
      if (isGone) this.jars.get(origin)?.delete(pair.slice(0, at));
      else this.put(origin, pair.slice(0, at), pair.slice(at + 1));
    }
  }
}
