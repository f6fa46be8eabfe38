import type { Locator, Page } from 'playwright-core';
import { axeProblems } from '../axe';
import { ARCHIVE } from '../countyArchive';
import { settled } from '../gallery';

/** One screen as a person meets it. Every arrival checks its title, axe, and the telephone. */
export abstract class Screen {
  /** The H1. */
  protected abstract readonly title: string | RegExp;

  constructor(readonly page: Page) {}

  /** Waits until this screen is the one shown and has been read, then checks it. */
  async shown(): Promise<this> {
    const { title } = this;
    const exact = typeof title === 'string';
    await this.page.getByRole('heading', { level: 1, name: title, exact }).waitFor();
    await settled(this.page);
    await this.checked();
    return this;
  }

  /** Checks the screen in the state that it is in now. */
  async checked(): Promise<void> {
    const problems = await axeProblems(this.page);
    if (problems.length > 0) throw new Error(`axe on ${this.constructor.name}:\n${problems.join('\n')}`);
    const telephone = this.button(`电话：打给档案馆 ${ARCHIVE.telephone}`);
    if ((await telephone.count()) === 0) throw new Error(`${this.constructor.name} has no telephone`);
  }

  protected button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name, exact: typeof name === 'string' }).first();
  }

  protected link(name: string | RegExp): Locator {
    return this.page.getByRole('link', { name }).first();
  }

  /** Presses the button of this name. */
  async press(name: string | RegExp): Promise<void> {
    await this.button(name).click();
  }

  /** Waits until these words stand on the screen. */
  async says(words: string | RegExp): Promise<void> {
    await this.page.getByText(words).filter({ visible: true }).first().waitFor();
  }

  /** Whether these words stand on the screen now. */
  async isSaying(words: string | RegExp): Promise<boolean> {
    return (await this.page.getByText(words).filter({ visible: true }).count()) > 0;
  }
}

/** Arrives at a screen. */
export const arriveAt = <Kind extends Screen>(Kind: new (page: Page) => Kind, page: Page): Promise<Kind> =>
  new Kind(page).shown();

/** Opens an address as from outside: the app starts anew, the device's storage stays. */
export async function openAt<Kind extends Screen>(
  Kind: new (page: Page) => Kind,
  page: Page,
  address: string,
): Promise<Kind> {
  await page.goto('about:blank');
  await page.goto(`/#${address}`);
  return arriveAt(Kind, page);
}
