import { BasketScreen } from './basket';
import { arriveAt, Screen } from './screen';

export class EntryScreen extends Screen {
  protected readonly title = /./;

  override async shown(): Promise<this> {
    await this.page.getByRole('heading', { level: 2, name: '怎么看到它' }).waitFor();
    return super.shown();
  }

  /** Puts the entry into the visit basket and goes there. */
  async addToBasket(): Promise<BasketScreen> {
    await this.press(/^放进预约单：/);
    await this.button(/^打开预约单，选日子/).waitFor();
    await this.checked();
    await this.press(/^打开预约单，选日子/);
    return arriveAt(BasketScreen, this.page);
  }
}
