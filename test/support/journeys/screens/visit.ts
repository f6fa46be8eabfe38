import type { Page } from 'playwright-core';
import { places } from '@/platform/places';
import { openAt, Screen } from './screen';

/** A reader's own visit. */
export class VisitScreen extends Screen {
  protected readonly title = '预约详情';

  static open(page: Page, id: string): Promise<VisitScreen> {
    return openAt(VisitScreen, page, places.visit(id));
  }

  /** The id of the visit, out of the address. */
  id(): string {
    return /[?&]id=([^&]+)/.exec(this.page.url())?.[1] ?? '';
  }

  async cancel(): Promise<void> {
    await this.press('取消这次预约');
    await this.page.getByRole('dialog', { name: '确定取消吗？' }).waitFor();
    await this.checked();
    await this.press('确定取消');
    await this.says('这次预约已经取消，位子已经退回。');
    await this.checked();
  }
}
