import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { StaffMember } from '@tasty-food/contract';
import { Connection, type ConnectionState } from '@tasty-food/portal-live';
import { Outbox, Session } from '@tasty-food/portal-session';
import { provideSpeech, Speech } from '@tasty-food/portal-ui';
import { ActiveConversation } from './active-conversation';
import { AskedBranch } from './asked-branch';
import { ChatApi } from './chat-api';
import { FakeChatApi, refusedWith } from './testing/fake-chat-api';
import { FakeEventSource } from '@tasty-food/portal-live/testing';
import { CONVERSATION_ID, sampleTurn, textDelta, TURN_ID, turnEnd, turnStart } from './testing/turn-samples';

describe('ActiveConversation', () => {
  let api: FakeChatApi;
  let active: ActiveConversation;
  let uninstall: () => void;
  const connection = signal<ConnectionState>('open');
  const branchId = signal<string | undefined>(undefined);

  const last = () => active.turns().at(-1);
  const nextFrame = () => jest.advanceTimersByTimeAsync(20);

  beforeEach(async () => {
    uninstall = FakeEventSource.install();
    api = new FakeChatApi();
    localStorage.clear();
    connection.set('open');
    branchId.set(undefined);
    TestBed.configureTestingModule({
      providers: [
        provideSpeech(),
        ActiveConversation,
        { provide: ChatApi, useValue: api },
        { provide: AskedBranch, useValue: { id: branchId } },
        { provide: Connection, useValue: { state: connection } },
        { provide: Session, useValue: { staff: signal({ id: 'sophie' } as StaffMember) } },
      ],
    });
    await TestBed.inject(Speech).speak('nl');
    active = TestBed.inject(ActiveConversation);
    jest.useFakeTimers();
  });

  afterEach(() => {
    jest.useRealTimers();
    uninstall();
  });

  it('asks at the branch that is chosen, and again at the same one when the question did not arrive', async () => {
    branchId.set('wandre');
    api.refusals = [refusedWith(429, 'rate-limited')];
    await active.ask('Zit er sesam in?');
    branchId.set('seraing');
    await active.sendAgain(last()?.key ?? '');
    expect(api.asked.map(({ ask }) => ask.branchId)).toEqual(['wandre', 'wandre']);
    await active.ask('En melk?');
    expect(api.asked.at(-1)?.ask.branchId).toBe('seraing');
  });

  it('shows the question at once, then the answer as it comes, and ends with the terminal event', async () => {
    const asking = active.ask('Zit er sesam in?');
    expect(last()).toMatchObject({ question: 'Zit er sesam in?', phase: 'sending' });
    await asking;
    expect(api.asked[0]?.ask).toEqual({ question: 'Zit er sesam in?', conversationId: undefined, language: 'nl' });

    FakeEventSource.latest.say(turnStart, '1');
    FakeEventSource.latest.say(textDelta('Ja'), '2');
    await nextFrame();
    expect(last()).toMatchObject({ phase: 'following', turn: { text: 'Ja', state: 'running' } });

    FakeEventSource.latest.say(turnEnd(), '3');
    expect(last()).toMatchObject({ phase: 'ended', turn: { text: 'Ja', state: 'complete' } });
    expect(active.running()).toBeUndefined();
  });

  it('says which conversation began, once, and asks the next question in it', async () => {
    const began: string[] = [];
    active.began.subscribe((id) => began.push(id));
    await active.ask('One?');
    FakeEventSource.latest.say(turnStart, '1');
    FakeEventSource.latest.say(turnEnd(), '2');
    await active.ask('Two?');
    expect(began).toEqual([CONVERSATION_ID]);
    expect(api.asked[1]?.ask.conversationId).toBe(CONVERSATION_ID);
    expect(api.asked[1]?.key).not.toBe(api.asked[0]?.key);
  });

  it('keeps what is on the screen when the address follows the conversation that began', async () => {
    await active.ask('One?');
    await active.open(CONVERSATION_ID);
    expect(active.turns()).toHaveLength(1);
    expect(FakeEventSource.opened).toHaveLength(1);
  });

  it('follows the unfinished turn after a reload, and folds its log to the same text', async () => {
    api.turns = [
      sampleTurn({ turnId: 'earlier', text: 'Done.' }),
      sampleTurn({ state: 'running', text: 'half of the ans' }),
    ];
    await active.open(CONVERSATION_ID);
    expect(FakeEventSource.opened.map(({ url }) => url)).toEqual([`/api/chat/turns/${TURN_ID}/events?ngsw-bypass`]);
    expect(last()?.turn?.text).toBe('half of the ans');

    FakeEventSource.latest.say(turnStart, '1');
    FakeEventSource.latest.say(textDelta('half of the answer'), '2');
    FakeEventSource.latest.say(turnEnd(), '3');
    expect(last()).toMatchObject({ phase: 'ended', turn: { text: 'half of the answer' } });
  });

  it('keeps the text of a question that could not be sent, and sends it again under the same key', async () => {
    api.refusals = [refusedWith(429, 'rate-limited', { 'Retry-After': '12' })];
    await active.ask('One?');
    expect(last()).toMatchObject({
      question: 'One?',
      phase: 'unsent',
      refusal: { code: 'rate-limited', retryAfterSeconds: 12 },
    });
    await active.sendAgain(last()!.key);
    expect(api.asked[1]?.key).toBe(api.asked[0]?.key);
    expect(last()).toMatchObject({ phase: 'following', refusal: undefined });
  });

  it('asks again under a new key after a failed answer', async () => {
    await active.ask('One?');
    FakeEventSource.latest.say(turnStart, '1');
    FakeEventSource.latest.say({ type: 'turn-error', code: 'overloaded', retryable: true }, '2');
    await active.askAgain(last()!.key);
    expect(active.turns().map(({ question }) => question)).toEqual(['One?', 'One?']);
    expect(api.asked[1]?.key).not.toBe(api.asked[0]?.key);
    expect(api.asked[1]?.ask.replaces).toBe(TURN_ID);
  });

  it('stops the running answer once, and keeps its text', async () => {
    await active.ask('One?');
    FakeEventSource.latest.say(turnStart, '1');
    FakeEventSource.latest.say(textDelta('Ja, '), '2');
    await Promise.all([active.stop(), active.stop()]);
    expect(api.stopped).toEqual([TURN_ID]);
    FakeEventSource.latest.say(turnEnd('stopped'), '3');
    expect(last()).toMatchObject({ phase: 'ended', stopping: false, turn: { text: 'Ja, ', state: 'stopped' } });
  });

  it('stops a question that is still on its way as soon as the server has it', async () => {
    const asking = active.ask('One?');
    const stopping = active.stop();
    expect(api.stopped).toEqual([]);
    await Promise.all([asking, stopping]);
    expect(api.stopped).toEqual([TURN_ID]);
  });

  it('offers to stop again when the stop did not arrive', async () => {
    await active.ask('One?');
    api.refusals = [refusedWith(0, '')];
    await active.stop();
    expect(last()).toMatchObject({ phase: 'following', stopping: false });
  });

  it('keeps a question without a connection over a reload, and sends it under its old key once there is one', async () => {
    connection.set('offline');
    api.refusals = [refusedWith(0, '')];
    await active.ask('One?');
    const { key } = last()!;
    await active.open('another');
    await active.open(undefined);
    expect(last()).toMatchObject({ key, question: 'One?', phase: 'unsent' });
    connection.set('open');
    TestBed.tick();
    await jest.advanceTimersByTimeAsync(0);
    expect(api.asked.map((asked) => asked.key)).toEqual([key, key]);
    expect(last()).toMatchObject({ phase: 'following' });
    expect(TestBed.inject(Outbox).of(undefined)).toEqual([]);
  });

  it('does not send by itself what has waited for more than ten minutes', async () => {
    connection.set('offline');
    api.refusals = [refusedWith(0, '')];
    await active.ask('One?');
    await jest.advanceTimersByTimeAsync(11 * 60_000);
    connection.set('open');
    TestBed.tick();
    await jest.advanceTimersByTimeAsync(0);
    expect(api.asked).toHaveLength(1);
    active.discard(last()!.key);
    expect(active.turns()).toEqual([]);
    expect(TestBed.inject(Outbox).of(undefined)).toEqual([]);
  });

  it('shows and follows what another screen asks in the conversation, each once', async () => {
    api.turns = [sampleTurn({ turnId: 'earlier' })];
    await active.open(CONVERSATION_ID);
    api.turns = [...api.turns, sampleTurn({ turnId: 'elsewhere', state: 'running' })];
    await Promise.all([active.refresh(), active.refresh()]);
    expect(active.turns().map(({ turnId }) => turnId)).toEqual(['earlier', 'elsewhere']);
    expect(FakeEventSource.opened.map(({ url }) => url)).toEqual(['/api/chat/turns/elsewhere/events?ngsw-bypass']);
  });

  it('does not take its own question for that of another screen while it is on its way', async () => {
    await active.open(CONVERSATION_ID);
    const asking = active.ask('One?');
    api.turns = [sampleTurn({ turnId: TURN_ID, state: 'running' })];
    await active.refresh();
    expect(active.turns()).toHaveLength(1);
    await asking;
    expect(active.turns().map(({ turnId }) => turnId)).toEqual([TURN_ID]);
  });

  it('asks an edited question instead of the one that was answered', async () => {
    api.turns = [sampleTurn({ turnId: 'earlier' })];
    await active.open(CONVERSATION_ID);
    await active.edit('earlier', 'Two?');
    expect(api.asked[0]?.ask).toMatchObject({ question: 'Two?', replaces: 'earlier' });
    expect(active.turns().map(({ replaces }) => replaces)).toEqual([undefined, 'earlier']);
  });

  it('closes the streams of a conversation that is left', async () => {
    await active.ask('One?');
    const source = FakeEventSource.latest;
    await active.open(undefined);
    expect(source.readyState).toBe(FakeEventSource.CLOSED);
    expect(active.turns()).toEqual([]);
  });

  it('does not show the answer to a question whose conversation was left meanwhile', async () => {
    const asking = active.ask('One?');
    await active.open('another');
    await asking;
    expect(active.id()).toBe('another');
    expect(FakeEventSource.opened).toHaveLength(0);
  });

  it('says that the server no longer knows the turn when the stream cannot be taken up', async () => {
    await active.ask('One?');
    api.refusals = [refusedWith(404, 'not-found')];
    FakeEventSource.latest.giveUp();
    await jest.advanceTimersByTimeAsync(600);
    expect(last()).toMatchObject({ phase: 'lost' });
  });

  it.each([
    [404, 'not-found', 'not-found'],
    [400, 'invalid-request', 'not-found'],
    [500, 'internal', 'failed'],
  ])('an answer of %i to opening a conversation shows as %s', async (status, code, state) => {
    api.refusals = [refusedWith(status, code)];
    await active.open('foreign');
    expect(active.state()).toBe(state);
  });
});
