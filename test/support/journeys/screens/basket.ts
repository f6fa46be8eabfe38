import { BookVisitScreen } from './bookVisit';
import { arriveAt, Screen } from './screen';

export class BasketScreen extends Screen {
  protected readonly title = '预约单';

  async book(): Promise<BookVisitScreen> {
    await this.press('去预约');
    return arriveAt(BookVisitScreen, this.page);
  }
}
