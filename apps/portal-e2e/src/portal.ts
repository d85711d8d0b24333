import { expect, type Locator, type Page } from '@playwright/test';

/** A refused request is part of some scenarios; everything else on the console is a fault. */
const EXPECTED_ON_CONSOLE = /Failed to load resource/;

/** The portal as its user sees it: by roles and words, in French unless a test chooses otherwise. */
export class Portal {
  readonly question: Locator;
  readonly signIn: Locator;
  readonly answers: Locator;
  private faults: string[] = [];

  constructor(readonly page: Page) {
    this.question = page.getByRole('textbox', { name: /Votre question|Uw vraag|Your question/ });
    this.signIn = page.getByRole('dialog').filter({ has: page.locator('input[type=email]') });
    this.answers = page.locator('app-answer');
    page.on('pageerror', (error) => this.faults.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error' && !EXPECTED_ON_CONSOLE.test(message.text())) this.faults.push(message.text());
    });
  }

  get lastAnswer(): Locator {
    return this.answers.last();
  }

  get stop(): Locator {
    return this.page.getByRole('button', { name: /Arrêter la réponse|Antwoord stoppen|Stop the answer/ });
  }

  get send(): Locator {
    return this.page.getByRole('button', { name: /^(Envoyer|Versturen|Send)$/ });
  }

  get copy(): Locator {
    return this.lastAnswer.getByRole('button', { name: /^(Copier|Kopiëren|Copy)$/ });
  }

  async open(path = '/'): Promise<void> {
    await this.page.goto(path);
  }

  /** With one tap on a sample account. */
  async enter(account = 'staff@tastyfood.test'): Promise<void> {
    await this.signIn.getByRole('button', { name: new RegExp(account) }).click();
    await expect(this.signIn).toBeHidden();
  }

  async chooseLanguage(name: 'Français' | 'Nederlands' | 'English'): Promise<void> {
    await this.page.getByRole('button', { name: /Mon compte|Mijn account|My account/ }).click();
    await this.page.getByRole('menuitemradio', { name }).click();
  }

  async ask(question: string): Promise<void> {
    await this.question.fill(question);
    await this.send.click();
    await expect(this.page.getByRole('heading', { level: 2, name: question })).toBeVisible();
  }

  /** Only a terminal event makes an answer complete: then it can be copied. */
  async answered(): Promise<void> {
    await expect(this.copy).toBeVisible({ timeout: 45_000 });
  }

  /** How many pixels the last question stands below the upper edge of the transcript. */
  async questionFromTop(): Promise<number> {
    const topOf = async (locator: Locator) => (await locator.boundingBox())?.y ?? Number.NaN;
    const transcript = this.page.getByRole('region', { name: /Messages|Berichten/ });
    return (await topOf(this.page.locator('app-question').last())) - (await topOf(transcript));
  }

  /** What the last answer says, without the numbers of its chips. */
  async text(): Promise<string> {
    return this.lastAnswer.locator('app-markdown').evaluate((markdown) => {
      const clean = markdown.cloneNode(true) as Element;
      for (const chip of clean.querySelectorAll('.chip')) chip.remove();
      return clean.textContent ?? '';
    });
  }

  /** What a test has provoked. */
  forgetFaults(provoked: RegExp): void {
    this.faults = this.faults.filter((fault) => !provoked.test(fault));
  }

  expectNoFaults(): void {
    expect(this.faults, 'errors on the console of the browser').toEqual([]);
  }
}

/** The words of a Markdown text or of a page, without marks and spaces: what must be the same however it was drawn. */
export function wordsOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
