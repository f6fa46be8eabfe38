import type { Page } from 'playwright-core';
import { places } from '@/platform/places';
import { arriveAt, openAt, Screen } from './screen';
import { SignInScreen } from './signIn';
import { VisitScreen } from './visit';

export type Details = { purpose: string; note: string; name: string; phone: string };

export class BookVisitScreen extends Screen {
  protected readonly title = '预约到馆查档';

  static open(page: Page): Promise<BookVisitScreen> {
    return openAt(BookVisitScreen, page, places.bookVisit);
  }

  /** Step 1: '3月4日 星期三', '上午'. */
  async chooseSession({ day, part }: { day: string; part: string }): Promise<void> {
    await this.page.getByRole('radiogroup', { name: day }).getByRole('radio', { name: part }).check();
    await this.says(`您选的是 ${day} ${part}`);
    await this.checked();
    await this.press('下一步');
  }

  /** Step 2 for a visitor: signs in as the demo reader and comes back. */
  async signIn(): Promise<BookVisitScreen> {
    await this.says('请先登录，再填来访信息');
    await this.checked();
    await this.press('登录');
    await (await arriveAt(SignInScreen, this.page)).asReader();
    return this.shown();
  }

  field(name: string) {
    return this.page.getByRole('textbox', { name });
  }

  /** Step 2. */
  async fill({ purpose, note, name, phone }: Details): Promise<void> {
    await this.page.getByRole('radio', { name: purpose }).check();
    await this.field('想补充的话').fill(note);
    await this.field('姓名').fill(name);
    await this.field('联系电话').fill(phone);
    await this.checked();
  }

  /** From step 2 to step 3. */
  async review(): Promise<void> {
    await this.press('下一步');
    await this.button('提交预约').waitFor();
    await this.checked();
  }

  async submit(): Promise<VisitScreen> {
    await this.press('提交预约');
    return arriveAt(VisitScreen, this.page);
  }
}
