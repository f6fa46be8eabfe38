import type { Page } from 'playwright-core';
import { places } from '@/platform/places';
import { ResultsScreen } from './results';
import { arriveAt, openAt, Screen } from './screen';

export class HomeScreen extends Screen {
  protected readonly title = '查档案，先在这里找';

  static open(page: Page): Promise<HomeScreen> {
    return openAt(HomeScreen, page, places.home);
  }

  async search(query: string): Promise<ResultsScreen> {
    await this.page.getByRole('searchbox', { name: '查档案' }).fill(query);
    await this.press('查找');
    return arriveAt(ResultsScreen, this.page);
  }
}
