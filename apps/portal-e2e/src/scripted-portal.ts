import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { ChildWithLines } from './child-with-lines';
import { Portal } from './portal';
import { RunningApi } from './running-api';

/** A phone of the kitchen beside the machine of a test. */
const PHONE_SLOWER = 4;

/** The running product with a simulator of its own, which answers what a test has told it. */
export class ScriptedPortal {
  private constructor(
    private readonly api: RunningApi,
    private readonly simulator: ChildWithLines,
    private readonly simulatorUrl: string,
  ) {}

  static async start(): Promise<ScriptedPortal> {
    const simulator = new ChildWithLines('apps/claude-simulator/src/main.ts', ['--port', '0']);
    const simulatorUrl = /http:\S+/.exec(await simulator.line())?.[0] ?? '';
    const api = await RunningApi.start(
      { tokensPerSecond: 0 },
      {
        ANTHROPIC_BASE_URL: simulatorUrl,
        // None of the sample people is one.
        SECOND_FACTOR_ROLES: 'shift-lead',
      },
    );
    return new ScriptedPortal(api, simulator, simulatorUrl);
  }

  async stop(): Promise<void> {
    await this.api.stop();
    await this.simulator.stop();
  }

  async signedIn(page: Page): Promise<Portal> {
    const credentials = { email: 'staff@tastyfood.test', password: 'tastyfood' };
    await page.request.post(`${this.api.url}/api/session`, { data: credentials });
    const portal = new Portal(page);
    await portal.open(this.api.url);
    return portal;
  }

  get url(): string {
    return this.api.url;
  }

  answerWith(question: string, text: string, tokensPerSecond: number): Promise<void> {
    return this.script({ kind: 'answer', when: { question }, text, tokensPerSecond });
  }

  /** What the simulator does with the next request. */
  async script(answer: Record<string, unknown>): Promise<void> {
    const response = await fetch(`${this.simulatorUrl}/_simulator/script`, {
      method: 'POST',
      body: JSON.stringify({ responses: [answer] }),
    });
    expect(response.ok).toBe(true);
  }

  /** Opens a real conversation as long as a year makes it: its one turn stands in it so many times. */
  async openLongConversation(page: Page, turns: number): Promise<Portal> {
    const portal = await this.signedIn(page);
    await this.answerWith('Une fois ?', longAnswer(1), 0);
    await portal.ask('Une fois ?');
    await portal.answered();
    await page.route('**/api/chat/conversations/*', async (route) => {
      const response = await route.fetch();
      const conversation = await response.json();
      const turn = conversation.turns[0];
      conversation.turns = Array.from({ length: turns }, (_, n) => ({
        ...turn,
        turnId: n === turns - 1 ? turn.turnId : `${turn.turnId}-${n}`,
        question: `Question ${n + 1} ?`,
      }));
      await route.fulfill({ response, json: conversation });
    });
    await page.reload();
    await expect(page.getByRole('heading', { level: 2, name: `Question ${turns} ?` })).toBeInViewport();
    return portal;
  }
}

export async function slowDown(page: Page): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  await browser.send('Emulation.setCPUThrottlingRate', { rate: PHONE_SLOWER });
}

/** Each part is a heading, forty words and a table. */
export function longAnswer(parts: number): string {
  return Array.from({ length: parts }, (_, n) => {
    const words = Array.from({ length: 40 }, (_word, w) => `mot${n * 40 + w}`).join(' ');
    return `### Partie ${n + 1}\n\n${words}.\n\n| Plat | Note |\n| --- | --- |\n| Un | **fort** |\n| Deux | doux |\n`;
  }).join('\n');
}
