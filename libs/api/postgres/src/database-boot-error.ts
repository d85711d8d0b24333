/** Why the database cannot be opened, in one sentence for the person who starts the server. */
export class DatabaseBootError extends Error {
  override readonly name = 'DatabaseBootError';
}

const ADVICE: Record<string, string> = {
  '28P01': 'the user or the password is refused',
  '28000': 'the user is refused',
  '3D000': 'the database does not exist; create it first',
  '53300': 'it has no connection left to give',
  '57P03': 'it is still starting; try again in a moment',
  ECONNREFUSED: 'nothing listens there; is it running?',
  ENOTFOUND: 'there is no such host',
  EAI_AGAIN: 'the name of the host cannot be looked up',
  ETIMEDOUT: 'it does not answer',
};

/** A failure to reach the server at `databaseUrl` in -> what to print out. The password never appears. */
export function cannotReach(databaseUrl: string, failure: unknown): DatabaseBootError {
  const code = codeOf(failure);
  const reason = ADVICE[code] ?? (failure as Error).message;
  const sentence = `Cannot open the database at ${placeOf(databaseUrl)} (DATABASE_URL): ${reason}${code ? ` [${code}]` : ''}.`;
  return new DatabaseBootError(sentence, { cause: failure });
}

/** `host:port/database` of a connection string, without its user and password. */
export function placeOf(databaseUrl: string): string {
  if (!URL.canParse(databaseUrl)) return 'an address that is no URL';
  const { hostname, port, pathname, searchParams } = new URL(databaseUrl);
  return `${hostname || searchParams.get('host') || 'localhost'}:${port || '5432'}${pathname}`;
}

/** An SQLSTATE or a system code. When every address of a name fails, Node's AggregateError bears the first one's code. */
function codeOf(failure: unknown): string {
  const code = (failure as { code?: unknown }).code;
  return typeof code === 'string' ? code : '';
}
