/** How a target is asked, and which lines of its answer count. Crosses to the load client as JSON. */
export interface Wire {
  /** Once, before the load: the cookie that it sets goes with every request. */
  readonly signIn?: { readonly path: string; readonly body: object };
  /** One question; `{question}` in the body stands for its text. */
  readonly ask: { readonly path: string; readonly body: object };
  /** The answer to `ask` is JSON, and this member of it says where the stream is. Without it the answer is the stream. */
  readonly follow?: string;
  /** How a line begins that carries text. */
  readonly tokenLine: string;
  /** How the line begins that says: this answer is whole. */
  readonly endLine: string;
}
