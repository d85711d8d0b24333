import { Database } from '@tasty-food/api-postgres';
import type { Session } from '@tasty-food/contract';
import { createHash } from 'node:crypto';
import { PassThrough } from 'node:stream';
import { RunningApi } from '../testing/running-api';
import type { Given } from './command';
import { ServerSession } from './server-session';

const EMAIL = 'staff@tastyfood.test';
const RECOVERY_CODE = 'ABCD-EFGH-IJKL-MNOP-QRST-UVWX';

describe('a session of the command line', () => {
  let api: RunningApi;

  beforeAll(async () => {
    api = await RunningApi.start();
    const db = api.get(Database);
    const { id: staff_id } = await db
      .selectFrom('staff_members')
      .select('id')
      .where('email', '=', EMAIL)
      .executeTakeFirstOrThrow();
    const factor = { staff_id, secret: Buffer.from('sealed'), confirmed_at: new Date() };
    await db.insertInto('second_factors').values(factor).execute();
    const code_hash = createHash('sha256').update(RECOVERY_CODE.replaceAll('-', '')).digest();
    await db.insertInto('recovery_codes').values({ staff_id, code_hash }).execute();
  }, 60_000);
  afterAll(() => api.close());

  /** Somebody at a terminal who types an answer to each question; at none, where the answers are piped in. */
  async function whoAmI(answers: readonly string[], isTTY: boolean): Promise<string> {
    const input = Object.assign(new PassThrough(), { isTTY });
    const left = [...answers];
    const say = () => void setImmediate(() => input.write(`${left.shift() ?? ''}\n`));
    if (!isTTY) input.end(answers.join('\n'));
    const options: Record<string, string> = { server: api.url, email: EMAIL, ...(!isTTY && { 'password-file': '-' }) };
    const given = { option: (name: string) => options[name] } as Given;
    const terminal = {
      environment: {},
      input: input as unknown as NodeJS.ReadStream,
      out: () => undefined,
      say,
      interrupted: new AbortController().signal,
    };
    const { staff } = await ServerSession.during(given, terminal, (session) => session.json<Session>('whoAmI'));
    return staff.email;
  }

  it('asks for the code of an account that has a second factor', async () => {
    await expect(whoAmI(['tastyfood', RECOVERY_CODE], true)).resolves.toBe(EMAIL);
    await expect(whoAmI(['tastyfood', RECOVERY_CODE], true)).rejects.toThrow('The code is wrong or was used already');
  });

  it('says that it cannot, where nobody sits', async () => {
    await expect(whoAmI(['tastyfood'], false)).rejects.toThrow('has a second factor, and nobody can be asked');
  });
});
