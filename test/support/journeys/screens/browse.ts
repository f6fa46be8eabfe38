import type { Page } from 'playwright-core';
import { places } from '@/platform/places';
import { EntryScreen } from './entry';
import { arriveAt, openAt, Screen } from './screen';

export class BrowseScreen extends Screen {
  protected readonly title: string | RegExp = /./;

  static open(page: Page): Promise<BrowseScreen> {
    return openAt(BrowseScreen, page, places.browse());
  }

  /** One level down. */
  async into(name: string): Promise<BrowseScreen> {
    await this.link(name).click();
    await this.page.getByRole('heading', { level: 1, name }).waitFor();
    return this.shown();
  }

  rows(): Promise<number> {
    return this.page.getByRole('list', { name: '这里的档案' }).getByRole('listitem').count();
  }

  async more(): Promise<void> {
    const before = await this.rows();
    await this.press('显示更多');
    await this.page.getByRole('list', { name: '这里的档案' }).getByRole('listitem').nth(before).waitFor();
  }

  async openEntry(title: string | RegExp): Promise<EntryScreen> {
    await this.link(title).click();
    return arriveAt(EntryScreen, this.page);
  }
}
