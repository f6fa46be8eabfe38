import type { Page } from 'playwright-core';
import { places } from '@/platform/places';
import { arriveAt, openAt, Screen } from './screen';
import { VisitScreen } from './visit';

/** 我的预约. */
export class VisitsScreen extends Screen {
  protected readonly title = '我的预约';

  static open(page: Page): Promise<VisitsScreen> {
    return openAt(VisitsScreen, page, places.visits);
  }

  async openVisit(words: string | RegExp): Promise<VisitScreen> {
    await this.link(words).click();
    return arriveAt(VisitScreen, this.page);
  }

  count(): Promise<number> {
    return this.page.getByRole('main').getByRole('link').count();
  }
}
