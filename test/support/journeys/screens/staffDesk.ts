import type { Page } from 'playwright-core';
import { places } from '@/platform/places';
import { arriveAt, openAt, Screen } from './screen';

/** The queue of requests. */
export class RequestsScreen extends Screen {
  protected readonly title = '等待处理的预约';

  static open(page: Page): Promise<RequestsScreen> {
    return openAt(RequestsScreen, page, places.staffRequests);
  }

  /** Opens the first request of a reader. */
  async openRequest(reader: string): Promise<StaffVisitScreen> {
    await this.press(new RegExp(`^处理：${reader}的预约`));
    return arriveAt(StaffVisitScreen, this.page);
  }
}

/** One request. */
export class StaffVisitScreen extends Screen {
  protected readonly title = '处理预约';

  async confirm(): Promise<void> {
    await this.press('确认预约');
  }

  async decline(reason: string): Promise<void> {
    await this.press('拒绝预约');
    await this.page.getByRole('dialog', { name: '为什么拒绝？' }).waitFor();
    await this.checked();
    await this.page.getByRole('textbox', { name: '拒绝的原因' }).fill(reason);
    await this.press('拒绝并告诉读者');
  }
}

/** Who comes on a day. */
export class StaffDayScreen extends Screen {
  protected readonly title = '按日查看';

  static open(page: Page, date: string): Promise<StaffDayScreen> {
    return openAt(StaffDayScreen, page, places.staffDay(date));
  }
}
