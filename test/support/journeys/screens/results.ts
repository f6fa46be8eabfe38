import type { Page } from 'playwright-core';
import { places } from '@/platform/places';
import type { SearchFilters } from '@/shared/contracts/catalogue';
import { EntryScreen } from './entry';
import { arriveAt, openAt, Screen } from './screen';

export class ResultsScreen extends Screen {
  protected readonly title = /^找/;

  static open(page: Page, query: string, filters: SearchFilters = {}): Promise<ResultsScreen> {
    return openAt(ResultsScreen, page, places.results({ query, ...filters }));
  }

  /** Searches for something else, without the filters. */
  async searchAgain(query: string): Promise<ResultsScreen> {
    await this.page.getByRole('searchbox', { name: '查档案' }).fill(query);
    await this.press('查找');
    await this.page.getByRole('heading', { level: 1, name: `找“${query}”` }).waitFor();
    return this.shown();
  }

  /** Narrows the result to one value of a facet: '可到馆看（15）'. */
  async choose(words: string): Promise<void> {
    await this.press('筛选结果');
    await this.checked();
    await this.press(words);
    await this.button(/^移除筛选：/).waitFor();
    await this.checked();
  }

  rows(): Promise<number> {
    return this.page.getByRole('list', { name: '找到的档案' }).getByRole('listitem').count();
  }

  async more(): Promise<void> {
    const before = await this.rows();
    await this.press('显示更多');
    await this.page.getByRole('listitem').nth(before).waitFor();
  }

  async openEntry(title: string | RegExp): Promise<EntryScreen> {
    await this.link(title).click();
    return arriveAt(EntryScreen, this.page);
  }
}
